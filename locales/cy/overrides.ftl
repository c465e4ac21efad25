# When we might have to tell someone although the person did not say yes, in Welsh.
# One sentence for each ground in each nation; have a legal reader sign off a new wording.

override-public-immediate_danger_to_life-england = Os gallai rhywun farw, efallai y byddwn ni'n ffonio 999 neu'r heddlu.
override-public-immediate_danger_to_life-wales = Os gallai rhywun farw, efallai y byddwn ni'n ffonio 999 neu'r heddlu.
override-public-immediate_danger_to_life-scotland = Os gallai rhywun farw, efallai y byddwn ni'n ffonio 999 neu'r heddlu.
override-public-immediate_danger_to_life-northern_ireland = Os gallai rhywun farw, efallai y byddwn ni'n ffonio 999 neu'r heddlu.

override-public-serious_harm_risk-england = Os gallai rhywun gael niwed difrifol, efallai y byddwn ni'n dweud wrth yr heddlu neu'r cyngor.
override-public-serious_harm_risk-wales = Os gallai rhywun gael niwed difrifol, efallai y byddwn ni'n dweud wrth yr heddlu neu'r cyngor.
override-public-serious_harm_risk-scotland = Os gallai rhywun gael niwed difrifol, efallai y byddwn ni'n dweud wrth yr heddlu neu'r cyngor.
override-public-serious_harm_risk-northern_ireland = Os gallai rhywun gael niwed difrifol, efallai y byddwn ni'n dweud wrth yr heddlu neu'r cyngor.

override-public-child_at_risk-england = Os oes plentyn yn cael niwed, neu os gallai plentyn gael niwed, efallai y byddwn ni'n dweud wrth dîm plant y cyngor neu'r heddlu.
override-public-child_at_risk-wales = Os oes plentyn yn cael niwed, neu os gallai plentyn gael niwed, efallai y byddwn ni'n dweud wrth dîm plant y cyngor neu'r heddlu.
override-public-child_at_risk-scotland = Os oes plentyn yn cael niwed, neu os gallai plentyn gael niwed, efallai y byddwn ni'n dweud wrth dîm gwaith cymdeithasol y cyngor neu'r heddlu.
override-public-child_at_risk-northern_ireland = Os oes plentyn yn cael niwed, neu os gallai plentyn gael niwed, efallai y byddwn ni'n dweud wrth yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol neu'r heddlu.

override-public-adult_safeguarding-england = Os oes oedolyn nad yw'n gallu cadw ei hun yn ddiogel yn cael niwed, neu os gallai gael niwed, efallai y byddwn ni'n dweud wrth dîm gofal oedolion y cyngor.
override-public-adult_safeguarding-wales = Os oes oedolyn nad yw'n gallu cadw ei hun yn ddiogel yn cael niwed, neu os gallai gael niwed, efallai y byddwn ni'n dweud wrth dîm gofal oedolion y cyngor. Mae'r gyfraith yn dweud bod rhaid i rai pobl sy'n gweithio gyda ni ddweud wrthyn nhw.
override-public-adult_safeguarding-scotland = Os oes oedolyn nad yw'n gallu cadw ei hun yn ddiogel yn cael niwed, neu os gallai gael niwed, efallai y byddwn ni'n dweud wrth dîm amddiffyn oedolion y cyngor.
override-public-adult_safeguarding-northern_ireland = Os oes oedolyn nad yw'n gallu cadw ei hun yn ddiogel yn cael niwed, neu os gallai gael niwed, efallai y byddwn ni'n dweud wrth yr Ymddiriedolaeth Iechyd a Gofal Cymdeithasol.

override-public-court_order-england = Os bydd barnwr yn gorchymyn i ni ddweud, mae'n rhaid i ni.
override-public-court_order-wales = Os bydd barnwr yn gorchymyn i ni ddweud, mae'n rhaid i ni.
override-public-court_order-scotland = Os bydd siryf neu farnwr yn gorchymyn i ni ddweud, mae'n rhaid i ni.
override-public-court_order-northern_ireland = Os bydd barnwr yn gorchymyn i ni ddweud, mae'n rhaid i ni.

override-public-terrorism_duty-england = Os byddwn ni'n dod i wybod am derfysgaeth, mae'r gyfraith yn dweud bod rhaid i ni ddweud wrth yr heddlu.
override-public-terrorism_duty-wales = Os byddwn ni'n dod i wybod am derfysgaeth, mae'r gyfraith yn dweud bod rhaid i ni ddweud wrth yr heddlu.
override-public-terrorism_duty-scotland = Os byddwn ni'n dod i wybod am derfysgaeth, mae'r gyfraith yn dweud bod rhaid i ni ddweud wrth yr heddlu.
override-public-terrorism_duty-northern_ireland = Os byddwn ni'n dod i wybod am derfysgaeth, mae'r gyfraith yn dweud bod rhaid i ni ddweud wrth yr heddlu.
