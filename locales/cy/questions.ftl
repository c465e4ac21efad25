# Every question, in Welsh. `$who` is self, behalf (somebody speaks for the person) or witness.
# Answers of yes and no are in codes.ftl: in Welsh they depend on the question.

page-safe-now-title = Ydych chi'n ddiogel
q-safe-now = { $who ->
    [self] Ydych chi'n ddiogel nawr?
    [worker] Ydy'r person yn ddiogel nawr?
   *[other] Ydych chi'n ddiogel nawr, ac ydy'r person yn ddiogel?
  }
q-safe-now-hint = Rydyn ni'n gofyn hyn yn gyntaf, er mwyn i chi gael help nawr os oes ei angen arnoch chi
error-safe-now-empty = Dewiswch a ydych chi'n ddiogel, ddim yn ddiogel, neu ddim yn siŵr

page-danger-title = Help nawr
page-danger = Beth sy'n digwydd nawr?
page-danger-why = Byddwn ni'n ei ddarllen yn gynt os dywedwch chi beth yw'r perygl.
q-danger-now = Beth sy'n digwydd nawr?
q-danger-now-hint = Dewiswch bob un sy'n wir

page-come-back-title = Dod yn ôl
page-come-back = Ydych chi eisiau gallu dod yn ôl?
page-come-back-why = Gallwn ni roi 6 gair i chi. Gyda'r geiriau gallwch chi stopio a mynd ymlaen yn nes ymlaen, darllen ein hatebion, a newid eich dewisiadau. Does dim angen cyfeiriad e-bost arnoch chi.
q-want-code = Ydych chi eisiau 6 gair i ddod yn ôl gyda nhw?
q-read-back = Pan ddewch chi yn ôl, ydych chi eisiau gweld beth ysgrifennoch chi?
q-read-back-hint = Os dewiswch chi "Ydw", gall unrhyw un sydd â'ch geiriau ei ddarllen hefyd

page-who-title = Pwy
q-reporter-role = { $who ->
    [worker] Pwy sy'n dweud wrthym ni?
   *[other] Am bwy rydych chi'n dweud wrthym ni?
  }
page-they-know-title = Y person
q-person-knows-and-agrees = { $who ->
    [worker] Ydy'r person yn gwybod bod rhywun yn dweud wrthym ni?
   *[other] Ydy'r person yn gwybod eich bod chi'n dweud wrthym ni?
  }
q-person-knows-and-agrees-hint = Rydyn ni'n gofyn am mai eu dewis nhw yw beth sy'n cael ei rannu
page-age-title = Oedran
q-age-band = { $who ->
    [self] Faint yw eich oed chi?
   *[other] Faint yw oed y person?
  }
q-age-band-hint = Rydyn ni'n gofyn am fod gennym ni fwy o ddyletswyddau i gadw plant yn ddiogel

page-what-title = Beth ddigwyddodd
q-incident-type = Beth ddigwyddodd?
q-incident-type-hint = Dewiswch bob un sy'n wir. Does dim angen i chi fod yn siŵr
page-what-next = Ar y dudalen nesaf gallwch chi ddweud wrthym ni yn eich geiriau eich hun.

page-story-title = Yn eich geiriau eich hun
page-story-why = Ysgrifennwch gymaint neu gyn lleied ag y dymunwch, mewn unrhyw drefn. Does dim ots am sillafu. Does dim angen prawf arnoch chi.
q-account = { $who ->
    [worker] Beth ddigwyddodd, yng ngeiriau'r un sy'n dweud wrthym ni
   *[other] Dywedwch wrthym ni yn eich geiriau eich hun
  }
q-account-hint = Os stopiwch chi am amser hir, mae eich geiriau yn cael eu cadw am 24 awr
q-account-hint-kept = Os stopiwch chi am amser hir, byddwn ni'n cadw'r hyn a ysgrifennoch chi am 28 diwrnod. Mae eich 6 gair yn ei agor

page-again-title = O'r blaen
page-again = Ydy hyn wedi digwydd o'r blaen?
page-again-why = Rydyn ni'n gofyn am fod pethau sy'n digwydd dro ar ôl tro yn cael eu cymryd yn fwy o ddifri pan fyddan nhw'n cael eu dweud gyda'i gilydd.
q-frequency = Pa mor aml mae'n digwydd?
q-happened-before = Oes rhywbeth fel hyn wedi digwydd o'r blaen?
q-reported-before-to = { $who ->
    [self] Wrth bwy rydych chi wedi dweud o'r blaen?
   *[other] Pwy sydd wedi cael gwybod o'r blaen?
  }
q-reported-before-to-hint = Dewiswch bob un sy'n wir

page-when-title = Pryd
page-when = Dywedwch wrthym ni pryd oedd hi
page-when-why = Does dim angen bod yn fanwl gywir.
q-when = Pryd ddigwyddodd hyn?
code-when-today = Heddiw
code-when-yesterday = Ddoe
code-when-date = Diwrnod arall rydw i'n ei gofio
code-when-rough = Dim ond yn fras rydw i'n gwybod
code-when-keeps-happening = Mae'n digwydd dro ar ôl tro
when-date-legend = Os ydych chi'n cofio'r diwrnod
when-date-hint = Er enghraifft 27 3 2026. Gallwch chi adael y diwrnod allan
when-day = Diwrnod
when-month = Mis
when-year = Blwyddyn
when-rough = Os mai dim ond yn fras rydych chi'n gwybod
when-rough-hint = Er enghraifft: tua'r Pasg, neu'r gaeaf diwethaf
when-since = Os yw'n digwydd dro ar ôl tro, ers pryd?
when-since-hint = Er enghraifft: y rhan fwyaf o ddyddiau ers mis Mai
q-time-band = Pa adeg o'r dydd oedd hi?

page-where-title = Ble
q-location-type = Ble ddigwyddodd hyn?
page-place-title = Pa le
page-place = Pa le oedd hwnnw?
page-place-why = Rydyn ni'n gofyn am fod y cyngor neu'r heddlu cywir yn dibynnu ar ble ddigwyddodd hyn.
q-council-area = Ym mha ardal cyngor oedd hyn?
q-place-detail = Yr union le
q-place-detail-hint = Er enghraifft stryd, rhif bws, neu enw siop

page-why-title = Pam
page-why = Pam rydych chi'n meddwl y gwnaethon nhw hyn?
page-why-why = Mae'r hyn rydych chi'n ei feddwl yn ddigon. Fydd neb yma yn dweud eich bod chi'n anghywir.
page-why-next = Mae'r dudalen nesaf yn gofyn beth gafodd ei ddweud. Gall fod yn anodd ei ysgrifennu. Gallwch chi fynd heibio'r dudalen.
q-hostility-indicator = { $who ->
    [worker] Beth sy'n gwneud iddyn nhw feddwl hynny?
   *[other] Beth sy'n gwneud i chi feddwl hynny?
  }
q-hostility-indicator-hint = Dewiswch bob un sy'n wir
q-strand = Oedd hyn o achos
q-strand-hint = Dewiswch bob un sy'n wir. Gall fod yn fwy nag un
q-why-text = { $who ->
    [worker] Mwy am pam
   *[other] Dywedwch fwy wrthym ni, os ydych chi eisiau
  }

page-words-title = Beth gafodd ei ddweud
q-words-used = Beth ddywedon nhw?
q-words-used-hint = Ysgrifennwch y geiriau fel y cawson nhw eu dweud, os gallwch chi. Gallwch chi fynd heibio'r dudalen hon

page-who-did-title = Pwy wnaeth hyn
page-who-did = Pwy wnaeth hyn?
page-who-did-why = Does dim angen i chi wybod pwy ydyn nhw.
q-perpetrator-relationship = { $who ->
    [self] Pwy ydyn nhw i chi?
   *[other] Pwy ydyn nhw i'r person?
  }
q-perpetrator-count = Faint o bobl oedd yno?
q-perpetrator-age-band = Tua faint yw eu hoed?

page-who-details-title = Mwy amdanyn nhw
page-who-details = Dywedwch fwy wrthym ni amdanyn nhw, os gallwch chi
page-who-details-why = Dydyn ni ddim yn dweud wrthyn nhw eich bod chi wedi dweud wrthym ni.
q-perpetrator-description = { $who ->
    [worker] Sut olwg sydd arnyn nhw, neu beth sy'n hysbys amdanyn nhw?
   *[other] Sut olwg sydd arnyn nhw, neu beth ydych chi'n ei wybod amdanyn nhw?
  }
q-perpetrator-name = { $who ->
    [worker] Eu henw, os yw'n hysbys
   *[other] Eu henw, os ydych chi'n ei wybod
  }
q-perpetrator-address = Ble maen nhw'n byw, yn gweithio neu'n cwrdd
q-perpetrator-vehicle = Eu car, eu beic neu rif eu cerbyd
q-perpetrator-has-access-to = Oes ganddyn nhw reolaeth dros rai o'r rhain?
q-perpetrator-has-access-to-hint = { $who ->
    [self] Rydyn ni'n gofyn er mwyn peidio â chysylltu â chi mewn ffordd y gallan nhw ei gweld
   *[other] Rydyn ni'n gofyn er mwyn peidio â chysylltu â'r person mewn ffordd y gallan nhw ei gweld
  }

page-effect-title = Yr effaith
page-effect = { $who ->
    [self] Sut mae hyn wedi effeithio arnoch chi?
    [witness] Pa niwed welsoch chi?
   *[other] Sut mae hyn wedi effeithio ar y person?
  }
q-impact = Beth sydd wedi newid ers hynny?
q-impact-hint = Dewiswch bob un sy'n wir
q-ripple = Ydy hyn wedi effeithio ar bobl eraill?
q-injury = Gafodd rhywun anaf?
q-harm-text = Gafodd rhywbeth ei dorri neu ei golli? Faint oedd y gost?
q-evidence = Oes rhywbeth sy'n dangos beth ddigwyddodd?
q-evidence-hint = Does dim angen prawf arnoch chi. Cadwch ef os yw gennych chi
q-witnesses = { $who ->
    [witness] Welodd rhywun arall beth ddigwyddodd?
   *[other] Welodd rhywun beth ddigwyddodd?
  }
q-witnesses-hint = Enwau, neu sut i ddod o hyd iddyn nhw

page-help-title = Beth fyddai'n helpu
page-help = Beth fyddai'n helpu?
q-wants = { $who ->
    [self] Beth ydych chi eisiau ei weld yn digwydd?
   *[other] Beth mae'r person eisiau ei weld yn digwydd?
  }
q-wants-hint = Dewiswch bob un sy'n wir
q-help-text = { $who ->
    [worker] Mwy am beth fyddai'n helpu
   *[other] Dywedwch fwy wrthym ni, os ydych chi eisiau
  }

page-told-before-title = Wedi dweud o'r blaen
page-told-before = Oes rhywun wedi dweud wrth yr heddlu'n barod?
page-told-before-why = Rydyn ni'n gofyn er mwyn i ni allu eu holi nhw am hyn, os ydych chi eisiau i ni wneud hynny.
q-police-already = Ydy'r heddlu'n gwybod am hyn?
q-police-reference = { $who ->
    [self] Y rhif a gawsoch chi ganddyn nhw, os yw gennych chi
   *[other] Y rhif a roddodd yr heddlu, os yw gennych chi
  }
q-police-response-issue = { $who ->
    [self] Sut wnaethon nhw eich trin chi?
   *[other] Sut wnaethon nhw drin y person?
  }
q-police-response-issue-hint = Dewiswch bob un sy'n wir

page-choices-title = Eich dewis
q-police-choice = { $who ->
    [self] Ydych chi eisiau i ni ddweud wrth yr heddlu?
    [worker] Ydy'r person eisiau i ni ddweud wrth yr heddlu?
   *[other] Ddylen ni ddweud wrth yr heddlu?
  }
q-police-choice-hint = { $who ->
    [self] Chi sy'n dewis, a gallwch chi newid eich meddwl yn nes ymlaen. Os ewch chi heibio'r dudalen hon, bydd yn cyfrif fel "Siaradwch â fi yn gyntaf"
   *[other] Y person sy'n dewis. Os ewch chi heibio'r dudalen hon, does dim byd yn mynd at yr heddlu cyn i ni siarad
  }
code-police-choice-no = { $who ->
    [self] Nac ydw
    [worker] Nac ydy
   *[other] Na ddylech
  }
code-police-choice-no-hint = Fyddwn ni ddim yn dweud wrthyn nhw. Yr unig eithriadau yw'r adegau a ddangoson ni i chi cyn i chi ddechrau
code-police-choice-yes-named = { $who ->
    [self] Ydw, gyda fy enw
    [worker] Ydy, gyda'u henw
   *[other] Dylech, gydag enw'r person
  }
code-police-choice-yes-named-hint = { $who ->
    [self] Efallai y byddan nhw eisiau siarad â chi. Os bydd hyn yn mynd i'r llys, gallai'r hyn a ddywedoch chi wrthym ni gael ei ddarllen yno, hefyd gan y person wnaeth hyn
   *[other] Efallai y byddan nhw eisiau siarad â'r person. Os bydd hyn yn mynd i'r llys, gallai'r hyn a gafodd ei ddweud gael ei ddarllen yno, hefyd gan y person wnaeth hyn
  }
code-police-choice-yes-without-name = { $who ->
    [self] Ydw, heb fy enw
    [worker] Ydy, heb eu henw
   *[other] Dylech, heb enw'r person
  }
code-police-choice-yes-without-name-hint = { $who ->
    [self] Byddan nhw'n gwybod beth ddigwyddodd, a byddwn ni'n gofyn iddyn nhw beidio ag ymweld â chi na chysylltu â chi. Os digwyddodd gartref, gallai pobl ddyfalu mai chi ddywedodd
   *[other] Byddan nhw'n gwybod beth ddigwyddodd, a byddwn ni'n gofyn iddyn nhw beidio ag ymweld â'r person na chysylltu â nhw. Os digwyddodd gartref, gallai pobl ddyfalu pwy oedd e
  }
code-police-choice-talk-first = { $who ->
    [worker] Siaradwch yn gyntaf
   *[other] Siaradwch â fi yn gyntaf
  }
code-police-choice-talk-first-hint = { $who ->
    [worker] Does dim byd yn mynd at yr heddlu cyn i ni siarad
   *[other] Does dim byd yn mynd at yr heddlu cyn i ni siarad gyda chi
  }

page-name-title = Enw
q-name = { $who ->
    [self] Beth ddylen ni eich galw chi?
   *[other] Beth yw enw'r person?
  }
q-name-hint = { $who ->
    [self] Unrhyw enw rydych chi'n ei hoffi. Does dim rhaid i chi roi un
   *[other] Unrhyw enw maen nhw'n ei hoffi. Does dim rhaid i chi roi un
  }

page-contact-title = Cysylltu'n ddiogel
page-contact = { $who ->
    [self] Sut gallwn ni gysylltu â chi yn ddiogel?
   *[other] Sut gallwn ni gysylltu â'r person yn ddiogel?
  }
page-contact-why = { $who ->
    [self] Meddyliwch pwy arall sy'n gweld eich ffôn, eich e-bost neu eich post. Does dim rhaid i chi roi dim byd.
   *[other] Meddyliwch pwy arall sy'n gweld ffôn, e-bost neu bost y person. Rhowch ddim ond yr hyn mae'r person wedi cytuno iddo.
  }
q-safe-contact-method = Pa ffyrdd sy'n ddiogel?
q-safe-contact-method-hint = Dewiswch bob un sy'n ddiogel
q-phone = { $who ->
    [self] Rhif ffôn
   *[other] Rhif ffôn y person
  }
q-email = { $who ->
    [self] Cyfeiriad e-bost
   *[other] Cyfeiriad e-bost y person
  }
q-post-address = { $who ->
    [self] Cyfeiriad ar gyfer post
   *[other] Cyfeiriad y person ar gyfer post
  }
q-safe-times = Pryd mae'n amser diogel?
q-safe-times-hint = Er enghraifft: dyddiau'r wythnos cyn 3 y prynhawn
q-ok-to-leave-message = Gawn ni adael neges?
q-who-may-answer = Beth ddylen ni ei ddweud os bydd rhywun arall yn ateb?
q-talk-alone = { $who ->
    [self] Gawn ni siarad â chi ar eich pen eich hun?
   *[other] Os byddwn ni'n siarad â'r person, gawn ni siarad â nhw ar eu pen eu hunain?
  }
q-talk-alone-hint = Rydyn ni'n gofyn hyn i bawb
q-supporter-name = { $who ->
    [worker] Enw rhywun sy'n cefnogi'r person
   *[other] Enw rhywun sy'n eich cefnogi chi
  }
q-supporter-contact = { $who ->
    [worker] Sut i gysylltu â'r un sy'n cefnogi'r person
   *[other] Sut i gysylltu â nhw
  }
q-may-talk-to-supporter = { $who ->
    [worker] Gawn ni siarad â'r un sy'n cefnogi'r person am hyn?
   *[other] Gawn ni siarad â nhw am hyn?
  }

page-needs-title = Anghenion
page-needs = { $who ->
    [self] Beth sydd ei angen arnoch chi gennym ni?
   *[other] Beth sydd ei angen ar y person gennym ni?
  }
page-needs-why = { $who ->
    [self] Dywedwch wrthym ni beth sy'n ei gwneud hi'n haws i chi siarad neu ysgrifennu gyda ni.
   *[other] Dywedwch wrthym ni beth sy'n ei gwneud hi'n haws i'r person siarad neu ysgrifennu gyda ni.
  }
q-adjustment = Beth fyddai'n ei gwneud hi'n haws?
q-adjustment-hint = Dewiswch bob un sy'n wir
q-adjustment-other = { $who ->
    [self] Unrhyw beth arall sydd ei angen arnoch chi
   *[other] Unrhyw beth arall sydd ei angen ar y person
  }
q-police-contact-preference = { $who ->
    [self] Os siaradwch chi â'r heddlu, beth fyddai'n ei gwneud hi'n haws?
   *[other] Os bydd y person yn siarad â'r heddlu, beth fyddai'n ei gwneud hi'n haws?
  }
q-police-contact-preference-hint = { $who ->
    [self] Dim ond os ydych chi eisiau siarad â nhw
   *[other] Dim ond os yw'r person eisiau siarad â nhw
  }

page-how-told-title = Sut cyrhaeddodd hyn ni
page-how-told = Sut cyrhaeddodd hyn ni
q-report-channel = Sut ddywedon nhw wrthych chi?
q-consent-given-how = Sut cytunon nhw i hyn gael ei ysgrifennu?

helper-screen-first = Diogel nawr, ac am bwy mae hyn
helper-screen-what-happened = Beth ddigwyddodd
helper-screen-when-where = Pryd a ble
helper-screen-who-did = Pam, a phwy wnaeth hyn
helper-screen-effect-help = Sut effeithiodd hyn arnyn nhw, a beth fyddai'n helpu
helper-screen-choices = Yr heddlu
helper-screen-contact-needs = Enw, cysylltu ac anghenion

# Mistakes

error-empty = Dewiswch ateb, neu ewch heibio'r dudalen hon
error-too-long = Fe wnaethoch chi ysgrifennu { $typed } o nodau. Gallwn ni gadw { $max }. Gwnewch ef yn fyrrach. Mae eich geiriau yn dal yn y blwch
error-choose = Dewiswch un o'r atebion ar y dudalen
error-doubled = Fe gyrhaeddodd yr ateb hwn ddwywaith. Edrychwch arno a phwyswch y botwm eto
error-contradiction = Fe ddewisoch chi ateb sy'n dweud na wrth y lleill i gyd. Dewiswch ef ar ei ben ei hun, neu tynnwch ef i ffwrdd
error-unreadable = Wnaeth rhai nodau ddim cyrraedd. Chwiliwch am � yn eich testun, cywirwch ef, a phwyswch y botwm eto
error-email-form = Teipiwch y cyfeiriad e-bost cyfan, fel enw@example.org
error-phone-form = Teipiwch rif ffôn, fel 01632 960 001
error-way-missing = Ysgrifennwch sut i gysylltu yn y ffordd a ddewisoch chi, neu tynnwch y tic
error-phone-way-missing = Fe ddewisoch chi ffôn neu neges destun. Ysgrifennwch y rhif ffôn, neu tynnwch y tic
error-email-way-missing = Fe ddewisoch chi ffordd sydd angen eich cyfeiriad e-bost. Ysgrifennwch y cyfeiriad e-bost, neu tynnwch y tic
error-post-address-way-missing = Fe ddewisoch chi'r post. Ysgrifennwch y cyfeiriad, neu tynnwch y tic
error-helper-phone-way-missing = Fe ddewisoch chi ffôn neu neges destun. Ysgrifennwch y rhif ffôn, neu tynnwch y tic
error-helper-email-way-missing = Fe ddewisoch chi e-bost. Ysgrifennwch y cyfeiriad e-bost, neu tynnwch y tic
error-date-empty = Teipiwch y diwrnod, y mis a'r flwyddyn, neu dewiswch ateb arall
error-date-incomplete = Teipiwch y mis a'r flwyddyn. Gallwch chi adael y diwrnod allan
error-date-real = Does dim diwrnod o'r fath. Edrychwch ar y diwrnod, y mis a'r flwyddyn
error-date-future = Dydy'r diwrnod hwn ddim wedi dod eto. Edrychwch ar y diwrnod, y mis a'r flwyddyn
error-date-early = Edrychwch ar y flwyddyn. Mae angen 4 rhif, fel 2026
