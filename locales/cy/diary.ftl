# Dod yn ôl: tro arall y digwyddodd rhywbeth, dewisiadau, dileu, y geiriau, yr e-bost.

# Cadw a dod yn ôl yn nes ymlaen

button-later = Cadw a dod yn ôl yn nes ymlaen
later-title = Wedi'i gadw
later-heading = Mae'r hyn a ysgrifennoch wedi'i gadw
later-code = Dyma eich 6 gair. Gyda nhw gallwch ddod yn ôl a mynd ymlaen.
later-until = Rydym yn cadw'r hyn a ysgrifennoch tan { $when }. Nid oes dim wedi'i anfon atom.
later-have = Dewch yn ôl gyda'ch geiriau ac ewch ymlaen. Maen nhw gennych yn barod.
later-busy = Nid yw eich geiriau'n barod eto, am fod llawer o bobl yma ar unwaith. Mae'r hyn a ysgrifennoch wedi'i gadw ar y ffôn neu'r cyfrifiadur hwn.

# Cerdyn i'w argraffu

card-link = Gwneud cerdyn gyda'r geiriau hyn i'w argraffu
card-title = Cerdyn
card-heading = Cerdyn i'w argraffu
card-what = Mae eich geiriau ar y cerdyn, a dim byd sy'n dweud beth yw eu diben.
card-look-label = Edrychwch eto ar { $when }
card-look-legend = Rhoi diwrnod ar y cerdyn, pan fyddwch am edrych eto
card-look-next-label = { $when }: y diwrnod gwaith nesaf
card-look-thursday-label = { $when }
card-look-week-label = { $when }: ymhen wythnos
card-look-own-label = Diwrnod arall
card-look-none-label = Dim diwrnod
card-day-label = Y diwrnod arall
card-day-hint = Er enghraifft 2026-04-21
error-card-day = Rhowch ddiwrnod sy'n bod, er enghraifft 2026-04-21
card-web-legend = Cyfeiriad y wefan hon
card-web-label = Rhoi cyfeiriad y wefan hon ar y cerdyn
card-change-button = Newid y cerdyn
card-print = I argraffu'r cerdyn, defnyddiwch "Argraffu" yn newislen eich porwr. Dim ond y cerdyn sy'n cael ei argraffu. Cadwch ef lle nad oes neb arall yn edrych.
look-again = Mae'n werth edrych eto ar { $when }.

# Tro arall

another-heading = A ddigwyddodd eto?
another-what = Gallwch ddweud wrthym am dro arall. Rydym yn ei ychwanegu at yr hyn a ddywedoch o'r blaen.
another-stopped = Gofynnoch i ni stopio. Os dywedwch wrthym am dro arall, bydd person yn ei ddarllen. Nid ydym yn anfon dim o hyd am yr hyn a ddywedoch o'r blaen.
another-button = Dweud wrthym am dro arall
another-begun-heading = Dechreuoch ddweud wrthym am dro arall
another-begun = { $count ->
    [zero] Nid ydych wedi ysgrifennu gair eto.
    [one] Ysgrifennoch 1 gair ac nid ydych wedi'i ychwanegu eto.
    [two] Ysgrifennoch 2 air ac nid ydych wedi'u hychwanegu eto.
    [few] Ysgrifennoch { $count } gair ac nid ydych wedi'u hychwanegu eto.
    [many] Ysgrifennoch { $count } gair ac nid ydych wedi'u hychwanegu eto.
   *[other] Ysgrifennoch { $count } gair ac nid ydych wedi'u hychwanegu eto.
  }
another-begun-until = Rydym yn ei gadw tan { $when }.
another-add-button = Ychwanegu hyn
another-sent-heading = Rydym wedi'i ychwanegu
error-another-visit-over = Mae eich ymweliad ar ben. Mae eich atebion wedi'u cadw. Teipiwch eich 6 gair, yna pwyswch "Mynd ymlaen" ar eich tudalen.
error-another-deleting = Gofynnoch i ni ddileu popeth. Os ydych am newid neu ychwanegu rhywbeth, pwyswch "Ei gadw wedi'r cwbl" ar eich tudalen yn gyntaf.
page-safe-now-another = Rydych yn dweud wrthym am dro arall. Mae'r hyn a ddywedoch o'r blaen yn aros fel y mae.
page-story-another = Ysgrifennwch am y tro arall hwn yn unig.
page-who-did-another = Gadewch hwn yn wag os yr un bobl oedden nhw ag o'r blaen.
page-who-details-another = Dywedwch yn unig beth sy'n wahanol i'r tro o'r blaen.
page-choices-another = Mae hyn am y tro arall hwn yn unig. Mae'r hyn a ddywedoch am y troeon cynt yn aros fel y mae.
in-the-way-heading = Dechreuoch rywbeth arall
in-the-way-what = Dechreuoch ddweud rhywbeth arall wrthym yn y porwr hwn ac ni wnaethoch ei anfon. Gallwch fynd ymlaen â hwnnw yn gyntaf. Os oes gennych eiriau ar ei gyfer, mae wedi'i gadw i chi beth bynnag.
in-the-way-button = Rhoi hwnnw o'r neilltu a dweud am dro arall

# Eich tudalen: yr hyn a ddywedoch a'r hyn a anfonwyd

time-only = Beth ddigwyddodd
time-first = Yr hyn a ddywedoch gyntaf
time-another = Tro arall, rhif { $number }
time-sent = Ar { $when } anfonom hyn at: { $who }.
time-not-sent = NID ydym wedi anfon hyn at neb.
time-decide-by = Byddwn yn penderfynu am yr heddlu erbyn { $when }.
sent-list-heading = Yr hyn a anfonom
recipient-police = yr heddlu
recipient-council-asb = y cyngor
recipient-housing = y landlord
recipient-adult-social-care = gofal cymdeithasol i oedolion
recipient-school = yr ysgol
recipient-transport-operator = y cwmni trafnidiaeth
recipient-victim-support = gwasanaeth cymorth
recipient-other-dpulo = sefydliad arall i bobl anabl
sent-named = Ar { $when } dywedom, gyda'ch enw, wrth: { $who }. Anfonom:
sent-unnamed = Ar { $when } dywedom, heb eich enw, wrth: { $who }. Anfonom:
sent-without-yes = Ar { $when } dywedom, er nad oeddech wedi cytuno, wrth: { $who }. Roeddem yn credu bod rhaid i ni. Gallwch ein holi am hyn. Anfonom:
sent-not-read = Nid ydynt wedi'i agor eto.
sent-was-read = Mae ganddynt.
sent-answered = Mae ganddynt ac maent wedi ateb.
sent-taken-back = Tynnom ef yn ôl cyn iddynt ei agor.
sent-thing-coded-facts = pa fath o beth a ddigwyddodd, ac ym mha fis
sent-thing-place-kind = pa fath o le oedd
sent-thing-exact-when = pryd y digwyddodd
sent-thing-who-did-it = pwy a'i gwnaeth
sent-thing-account = yr hyn a ysgrifennoch
sent-thing-adjustments = yr hyn sydd ei angen arnoch pan fydd rhywun yn siarad â chi
sent-thing-identity = pwy ydych chi, neu sut i gysylltu â chi
sent-thing-face-or-voice = lluniau neu recordiadau sy'n dangos wyneb neu lais
sent-thing-files = ffeiliau eraill

# Eich dewisiadau

choices-heading = Eich dewisiadau
choice-title = Eich dewisiadau
choice-yes-label = Ie
choice-no-label = Na
choice-save-button = Cadw fy newis
choice-leave-link = Ei adael fel y mae
error-choice = Dewiswch ie neu na
choice-effect-heading = Beth sy'n newid
choice-undone-heading = Beth na ellir ei ddadwneud
choice-sent-undone = Rydym wedi anfon rhywbeth o'r blaen. Ni allwn dynnu hynny'n ôl.
choice-name-police = Yr heddlu
choice-police-record-only-label = Peidio â dweud wrthyn nhw
choice-police-share-named-label = Dweud wrthyn nhw, gyda fy enw
choice-police-share-anonymous-label = Dweud wrthyn nhw, heb fy enw
choice-police-share-via-dpulo-label = Dweud wrthyn nhw, a dim ond trwoch chi y maen nhw'n cysylltu â fi
choice-police-ask-me-first-label = Siarad â fi yn gyntaf
choice-police-heading = Yr heddlu
choice-one-time = Mae hyn am y tro arall â rhif { $number } yn unig.
choice-asked-again = Os na fyddwn wedi defnyddio eich cytundeb erbyn { $when }, byddwn yn gofyn i chi eto cyn anfon dim.
choice-police-effect =
    Os dywedwch ie, rydym yn penderfynu gyda chi sut i ddweud wrthyn nhw. Mae eich tudalen yn dweud erbyn pryd.
    Os dywedwch na, nid ydym yn anfon dim mwy atyn nhw o hyn ymlaen.
    Os dywedwch "siarad â fi yn gyntaf", nid oes dim yn mynd atyn nhw cyn i ni siarad.
choice-police-undone = Ni ellir tynnu'n ôl yr hyn y mae rhywun wedi'i ddarllen. Nid oes dim wedi'i anfon at yr heddlu hyd yma.
choice-name-contact-me = A gawn ni gysylltu â chi?
choice-contact-me-heading = A gawn ni gysylltu â chi?
choice-contact-me-legend = A gawn ni gysylltu â chi?
choice-contact-me-now-yes = Eich dewis nawr: ie, yn y ffyrdd diogel a roesoch i ni.
choice-contact-me-now-no = Eich dewis nawr: na. Rydym yn ysgrifennu atoch ar y dudalen hon yn unig.
choice-contact-me-effect =
    Os dywedwch ie, cawn ffonio neu ysgrifennu atoch yn y ffyrdd diogel a roesoch i ni.
    Os dywedwch na, dim ond ar y dudalen hon yr ydym yn ysgrifennu atoch.
choice-contact-me-undone = Os yw rhywun arall wedi gweld neges gennym, ni allwn newid hynny.
choice-contact-me-done-yes = Cawn gysylltu â chi, yn y ffyrdd diogel a roesoch i ni.
choice-contact-me-done-no = Nid ydym yn cysylltu â chi. Rydym yn ysgrifennu atoch ar y dudalen hon yn unig.
choice-name-peer-support = Cwrdd â phobl anabl eraill
choice-peer-support-heading = Cwrdd â phobl anabl eraill
choice-peer-support-legend = A gawn ni eich gwahodd i gwrdd â phobl anabl eraill?
choice-peer-support-now-yes = Eich dewis nawr: ie, gwahoddwch fi.
choice-peer-support-now-no = Eich dewis nawr: na, peidiwch â'm gwahodd.
choice-peer-support-effect =
    Os dywedwch ie, rydym yn dweud wrthych pan fydd grŵp, ar-lein neu wyneb yn wyneb. Nid ydym yn dweud dim amdanoch wrth y grŵp.
    Os dywedwch na, nid ydym yn eich gwahodd.
choice-peer-support-undone = Mae'r rhai sydd yno yn gwybod yr hyn a ddywedwch mewn grŵp.
choice-peer-support-done-yes = Byddwn yn eich gwahodd pan fydd grŵp.
choice-peer-support-done-no = Ni fyddwn yn eich gwahodd.
choice-name-use-as-example = Defnyddio'r hyn a ddigwyddodd fel enghraifft
choice-use-as-example-heading = Defnyddio'r hyn a ddigwyddodd fel enghraifft
choice-use-as-example-legend = A gawn ni ddefnyddio'r hyn a ddigwyddodd i chi fel enghraifft, er mwyn i eraill ddysgu ohono?
choice-use-as-example-now-yes = Eich dewis nawr: ie. Chi sy'n darllen y testun gyntaf a gallwch ddweud na wrtho o hyd.
choice-use-as-example-now-no = Eich dewis nawr: na.
choice-use-as-example-effect =
    Os dywedwch ie, rydym yn ysgrifennu testun heb eich enw. Dim ond ar ôl i chi ei ddarllen a chytuno yr ydym yn ei ddefnyddio.
    Os dywedwch na, nid ydym yn ei ddefnyddio o hyn ymlaen.
choice-use-as-example-undone = Ni ellir tynnu'n ôl yr hyn y mae eraill wedi'i ddarllen yn barod.
choice-use-as-example-done-yes = Cawn ei ddefnyddio fel enghraifft. Chi sy'n darllen y testun gyntaf.
choice-use-as-example-done-no = Ni fyddwn yn ei ddefnyddio fel enghraifft.
choice-name-feedback = Gofyn sut oedd hyn i chi
choice-feedback-heading = Gofyn sut oedd hyn i chi
choice-feedback-legend = A gawn ni ofyn i chi sut oedd hyn i chi?
choice-feedback-now-yes = Eich dewis nawr: ie, gofynnwch i fi.
choice-feedback-now-no = Eich dewis nawr: na, peidiwch â gofyn i fi.
choice-feedback-effect =
    Os dywedwch ie, rydym yn gofyn i chi ar y dudalen hon pan fyddwn wedi gorffen.
    Os dywedwch na, nid ydym yn gofyn. Nid yw'n newid dim arall.
choice-feedback-undone = Dim. Gallwch newid hyn pryd bynnag y mynnwch.
choice-feedback-done-yes = Byddwn yn gofyn i chi pan fyddwn wedi gorffen.
choice-feedback-done-no = Ni fyddwn yn gofyn i chi.

# E-bost

choice-name-nudge = E-bost pan fyddwn yn ysgrifennu atoch
choice-nudge-on-label = Ie, yn y geiriau a ddewisais
choice-nudge-off-label = Na
choice-nudge-heading = E-bost pan fyddwn yn ysgrifennu atoch
choice-nudge-now-yes = Rydych yn cael e-bost yn y geiriau a ddewisoch. Nid ydym yn eu dangos, na'ch cyfeiriad, yma. I'w newid, llenwch y ffurflen eto.
choice-nudge-now-no = Nid ydych yn cael e-bost. Gallwch ddewis un nad yw'n dweud dim amdanom.
choice-nudge-effect =
    Pan fydd un ohonom yn ysgrifennu atoch ar eich tudalen, rydych yn cael e-bost gyda'r geiriau a ddewiswch, a dim byd arall.
    Nid oes dolen ynddo ac nid yw'n dweud pwy ydym.
    Dim ond person sy'n gweithio gyda ni ac yn ysgrifennu atoch a all agor eich cyfeiriad.
choice-nudge-undone = Mae e-bost sydd wedi'i anfon yn aros yn eich blwch nes i chi ei ddileu. Os oes rhywun arall yn darllen eich e-bost, gallant ei weld.
nudge-to = Eich cyfeiriad e-bost
nudge-to-hint = Cyfeiriad nad oes neb ond chi yn ei ddarllen
nudge-subject-legend = Beth yw pwnc yr e-bost?
nudge-subject-1-label = Eich llyfr
nudge-subject-2-label = Am ddydd Iau
nudge-subject-3-label = Helô eto
nudge-subject-4-label = Nodyn i chi
nudge-body-legend = Beth mae'r e-bost yn ei ddweud?
nudge-body-1-label = Mae'r llyfr y gofynnoch amdano yma.
nudge-body-2-label = Mae dydd Iau yn iawn. Wela i chi bryd hynny.
nudge-body-3-label = Helô, gobeithio eich bod yn dda. Siaradwn cyn hir.
nudge-body-4-label = Mae rhywbeth newydd i'w ddarllen.
nudge-own-label = Fy ngeiriau fy hun
nudge-subject-own-label = Eich geiriau eich hun ar gyfer y pwnc
nudge-body-own-label = Eich geiriau eich hun ar gyfer yr e-bost
nudge-own-hint = Hyd at { $count } nod
nudge-save-button = Anfonwch yr e-bost hwn ataf pan fyddwch yn ysgrifennu
nudge-off-button = Peidio ag anfon e-byst ataf mwyach
nudge-done-on = Pan fydd un ohonom yn ysgrifennu atoch, rydych yn cael e-bost yn y geiriau a ddewisoch.
nudge-done-off = Nid ydych yn cael mwy o e-byst. Rydym wedi dileu eich cyfeiriad a'ch geiriau.
error-nudge-address = Teipiwch gyfeiriad e-bost, er enghraifft enw@example.com
error-nudge-subject = Dewiswch bwnc, neu ysgrifennwch eich un eich hun
error-nudge-body = Dewiswch beth mae'r e-bost yn ei ddweud, neu ysgrifennwch eich geiriau eich hun
error-nudge-empty = Ysgrifennwch eich geiriau eich hun, neu dewiswch un o'r brawddegau
error-nudge-too-long = Gwnewch eich geiriau'n fyrrach. Gallant fod hyd at { $count } nod
error-nudge-link = Gadewch gyfeiriadau gwefannau ac e-bost allan. Gallai rhywun arall eu dilyn
error-nudge-telling = Defnyddiwch eiriau eraill. Gallai'r geiriau hyn ddweud wrth rywun am beth mae'r e-bost
error-nudge-unreadable = Ysgrifennwch eich geiriau eto. Nid oedd modd darllen rhai llythrennau

# Dileu

delete-link = Dileu popeth a wyddoch amdanaf
choice-delete-heading = Dileu popeth
choice-delete-now = Os gofynnwch heddiw, byddwn yn dileu popeth ar { $when }. Tan hynny gallwch newid eich meddwl.
choice-delete-effect =
    Rydym yn stopio ar unwaith. Nid oes dim mwy yn mynd at neb, ac nid ydym yn cysylltu â chi.
    Wedyn rydym yn dileu'r hyn a ddywedoch, eich enw, ein negeseuon a'n nodiadau. Yn gyntaf rydym yn dinistrio'r allweddi, fel na all neb agor dim ohono, na ninnau chwaith.
    Os anfonwyd rhywbeth a heb gael ateb eto, neu os oes ei angen ar lys, rhaid i ni aros. Mae eich tudalen wedyn yn dweud tan pryd.
    Wedi hynny nid yw eich 6 gair ond yn dweud ei fod wedi'i ddileu.
choice-delete-undone = Ar ôl ei ddileu, ni all neb ddod ag ef yn ôl. Mae niferoedd yr ydym wedi'u cyhoeddi yn aros. Nid ydynt yn pwyntio at neb.
delete-go-on-button = Mynd ymlaen
choice-delete-sure-heading = Ydych chi'n siŵr?
choice-delete-sure-effect = Rydym yn stopio ar unwaith, ac wedyn yn dileu popeth.
choice-delete-sure-undone = Ar ôl ei ddileu, ni all neb ddod ag ef yn ôl.
delete-button = Dileu popeth
delete-done = Rydym wedi stopio. Byddwn yn dileu popeth ar { $when }. Tan hynny gallwch newid eich meddwl ar eich tudalen.
deleting-on = Ar { $asked } gofynnoch i ni ddileu popeth. Byddwn yn ei ddileu ar { $when }.
deleting-held = Ar { $asked } gofynnoch i ni ddileu popeth. Rhaid i ni ei gadw o hyd, ac nid oes neb yn gweithio arno. Byddwn yn edrych eto ar { $when }.
delete-take-back-button = Ei gadw wedi'r cwbl
will-be-removed = Bydd popeth a ddywedoch wrthym yn cael ei ddileu ar { $when }.
removed-title = Wedi'i ddileu
removed-heading = Mae wedi'i ddileu
removed-on = Cafodd yr hyn a agorai'r geiriau hyn ei ddileu ar { $when }.
removed-what = Ni all neb ei agor mwyach. Os bydd rhywbeth yn digwydd, gallwch ddweud wrthym eto.
removed-again-link = Mynd i'r dechrau

# Y geiriau

words-off-link = Diffodd fy 6 gair
choice-words-off-heading = Diffodd eich 6 gair
choice-words-off-effect =
    Ni all neb ddod yn ôl i'r dudalen hon mwyach, na chithau chwaith.
    Mae'r hyn a ddywedoch yn aros gyda ni, ac rydym yn mynd ymlaen fel y dewisoch.
    Os ydych am i ni stopio neu ei ddileu, gwnewch hynny yn gyntaf.
choice-words-off-undone = Ni allwn droi'r geiriau ymlaen eto. Byddai'n rhaid i chi gysylltu â ni.
words-off-ways = Gallwn gysylltu â chi o hyd drwy: { $ways }.
words-off-no-way = Ni roesoch ffordd i ni gysylltu â chi. Ar ôl hyn ni allwn gysylltu â chi ac ni allwch ddarllen ein hatebion.
words-off-button = Diffodd fy ngeiriau
words-off-done-heading = Mae eich geiriau wedi'u diffodd
words-off-done = Ni all neb ddod yn ôl gyda nhw mwyach. Rydych wedi gadael eich tudalen.
lost-heading = Os ydych wedi colli eich geiriau
lost-what =
    Ni allwn weld eich geiriau, felly ni allwn eu hanfon atoch.
    Os rhoesoch ffordd ddiogel i ni gysylltu â chi, cysylltwch â ni. Rydym yn eich ffonio neu'n ysgrifennu atoch yn y ffordd honno, ac yn y ffordd honno yn unig, ac yn rhoi geiriau newydd i chi. Yna mae eich hen eiriau yn peidio â gweithio, ac mae eich tudalen yn dweud pryd a sut y cawsoch y rhai newydd.
    Os na roesoch ffordd i ni, gallwch ddechrau eto. Dywedwch wrthym eich bod wedi dweud wrthym o'r blaen. Yna rydym yn rhoi'r ddau gyda'i gilydd.
lost-start-link = Dechrau eto

# Beth ddigwyddodd

happened-summary = Beth sydd wedi digwydd hyd yma
happened-received = { $when }: dywedoch wrthym.
happened-read = { $when }: darllenodd un ohonom ef am y tro cyntaf.
happened-incident-added = { $when }: dywedoch wrthym am dro arall.
happened-reopened = { $when }: agorom ef eto.
happened-closed = { $when }: gorffennom.
happened-stop-asked = { $when }: gofynnoch i ni stopio.
happened-stop-lifted = { $when }: dywedoch rywbeth newydd wrthym, felly rydym yn ei ddarllen eto.
happened-consent-changed = { $when }: newidioch eich dewis am yr heddlu.
happened-switch-set = { $when }: newidioch un o'ch dewisiadau eraill.
happened-nudge-set = { $when }: newidioch eich dewis am e-byst.
happened-delete-asked = { $when }: gofynnoch i ni ddileu popeth.
happened-delete-taken-back = { $when }: gofynnoch i ni ei gadw wedi'r cwbl.
happened-code-replaced = { $when }: cawsoch eiriau newydd ar y dudalen hon.
happened-code-given-phone = { $when }: rhoesom eiriau newydd dros y ffôn. Peidiodd yr hen rai â gweithio.
happened-code-given-text = { $when }: rhoesom eiriau newydd drwy neges destun. Peidiodd yr hen rai â gweithio.
happened-code-given-email = { $when }: rhoesom eiriau newydd drwy e-bost. Peidiodd yr hen rai â gweithio.
happened-code-given-letter = { $when }: rhoesom eiriau newydd drwy lythyr. Peidiodd yr hen rai â gweithio.
happened-code-given-meeting = { $when }: rhoesom eiriau newydd wyneb yn wyneb. Peidiodd yr hen rai â gweithio.
happened-code-given-supporter = { $when }: rhoesom eiriau newydd drwy eich cefnogwr. Peidiodd yr hen rai â gweithio.
