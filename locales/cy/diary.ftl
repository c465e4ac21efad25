# Coming back, in Welsh: another time it happened, choices, deleting, the code, the nudge.
# A date comes in as "24 Mawrth 2026" or "ddydd Mawrth 24 Mawrth": "ar" stands before both.

# Save and come back later

button-later = Cadw a dod yn ôl wedyn
later-title = Wedi'i gadw
later-heading = Mae'r hyn a ysgrifennoch chi wedi'i gadw
later-code = Dyma eich 6 gair. Gyda nhw gallwch chi ddod yn ôl a mynd ymlaen.
later-until = Rydyn ni'n cadw'r hyn a ysgrifennoch chi tan { $when }. Dydych chi ddim wedi'i anfon atom ni eto.
later-have = Dewch yn ôl gyda'ch geiriau ac ewch ymlaen. Maen nhw gennych chi'n barod.
later-busy = Dydy eich geiriau ddim yn barod eto, am fod llawer o bobl yma ar yr un pryd. Mae'r hyn a ysgrifennoch chi wedi'i gadw ar y ffôn neu'r cyfrifiadur hwn.

# A card to print

card-link = Gwneud cerdyn gyda'r geiriau hyn i'w argraffu
card-title = Cerdyn
card-heading = Cerdyn i'w argraffu
card-what = Mae eich geiriau ar y cerdyn, a does dim byd arno sy'n dweud beth yw eu pwrpas.
card-look-label = Edrychwch eto ar { $when }
card-look-legend = Rhowch ddiwrnod ar y cerdyn, pan fyddwch chi eisiau edrych eto
card-look-next-label = { $when }: y diwrnod gwaith nesaf
card-look-thursday-label = { $when }
card-look-week-label = { $when }: ymhen wythnos
card-look-own-label = Diwrnod arall
card-look-none-label = Dim diwrnod
card-day-label = Diwrnod arall
card-day-hint = Er enghraifft 2026-04-21
error-card-day = Rhowch ddiwrnod sy'n bod, er enghraifft 2026-04-21
card-web-legend = Cyfeiriad y wefan hon
card-web-label = Rhoi cyfeiriad y wefan hon ar y cerdyn
card-change-button = Newid y cerdyn
card-print = I argraffu'r cerdyn, defnyddiwch "Argraffu" neu "Print" yn newislen eich porwr. Dim ond y cerdyn sy'n cael ei argraffu. Cadwch ef mewn lle na fydd neb arall yn edrych.
look-again = Mae'n werth edrych eto ar { $when }.

# Another time

another-heading = Ydy hyn wedi digwydd eto?
another-what = Gallwch chi ddweud wrthym ni am dro arall. Byddwn ni'n ei ychwanegu at yr hyn a ddywedoch chi wrthym ni o'r blaen.
another-stopped = Fe ofynnoch chi i ni stopio. Os dywedwch chi wrthym ni am dro arall, bydd person yn ei ddarllen. Fyddwn ni ddim yn anfon dim byd am yr hyn a ddywedoch chi wrthym ni o'r blaen.
another-button = Dweud wrthym ni am dro arall
another-begun-heading = Fe ddechreuoch chi ddweud wrthym ni am dro arall
another-begun = { $count ->
    [zero] Dydych chi ddim wedi ysgrifennu unrhyw air eto.
    [one] Fe wnaethoch chi ysgrifennu 1 gair heb ei ychwanegu eto.
    [two] Fe wnaethoch chi ysgrifennu 2 air heb eu hychwanegu eto.
    [few] Fe wnaethoch chi ysgrifennu { $count } gair heb eu hychwanegu eto.
    [many] Fe wnaethoch chi ysgrifennu { $count } gair heb eu hychwanegu eto.
   *[other] Fe wnaethoch chi ysgrifennu { $count } o eiriau heb eu hychwanegu eto.
  }
another-begun-files = { $count ->
    [zero] Dydych chi ddim wedi dewis unrhyw ffilm na ffeil arall eto.
    [one] Fe wnaethoch chi ddewis 1 ffilm neu ffeil arall heb ei hychwanegu eto.
    [two] Fe wnaethoch chi ddewis 2 ffilm neu ffeil arall heb eu hychwanegu eto.
    [few] Fe wnaethoch chi ddewis { $count } ffilm neu ffeil arall heb eu hychwanegu eto.
    [many] Fe wnaethoch chi ddewis { $count } ffilm neu ffeil arall heb eu hychwanegu eto.
   *[other] Fe wnaethoch chi ddewis { $count } o ffilmiau neu ffeiliau eraill heb eu hychwanegu eto.
  }
another-begun-until = Rydyn ni'n ei gadw tan { $when }.
another-add-button = Ychwanegu hyn at yr hyn a ddywedais i o'r blaen
another-not-added = Dydych chi ddim wedi ychwanegu hyn eto. All neb yma agor yr atebion na'r ffeiliau hyn cyn i chi bwyso "Ychwanegu hyn at yr hyn a ddywedais i o'r blaen". Edrychwch arnyn nhw, newidiwch beth bynnag rydych chi eisiau, yna pwyswch y botwm hwnnw ar ddiwedd y dudalen hon.
another-sent-heading = Rydyn ni wedi'i ychwanegu
error-another-visit-over = Mae eich ymweliad wedi dod i ben. Mae eich atebion wedi'u cadw. Teipiwch eich 6 gair, yna pwyswch "Mynd ymlaen" ar eich tudalen.
error-another-deleting = Fe ofynnoch chi i ni ddileu popeth. Os ydych chi eisiau newid neu ychwanegu rhywbeth, pwyswch "Ei gadw wedi'r cyfan" ar eich tudalen yn gyntaf.
page-safe-now-another = Rydych chi'n dweud wrthym ni am dro arall. Mae'r hyn a ddywedoch chi wrthym ni o'r blaen yn aros fel y mae.
page-story-another = Ysgrifennwch am y tro arall hwn yn unig.
page-who-did-another = Gadewch hwn yn wag os oedden nhw yr un bobl ag o'r blaen.
page-who-details-another = Dywedwch wrthym ni dim ond beth sy'n wahanol i'r tro o'r blaen.
page-choices-another = Mae hyn am y tro arall hwn yn unig. Mae'r hyn a ddywedoch chi am y troeon o'r blaen yn aros fel y mae.
in-the-way-heading = Fe ddechreuoch chi rywbeth arall
in-the-way-what = Fe ddechreuoch chi ddweud rhywbeth arall wrthym ni yn y porwr hwn heb ei anfon. Gallwch chi fynd ymlaen â hwnnw yn gyntaf. Os oes gennych chi eiriau ar ei gyfer, mae wedi'i gadw i chi beth bynnag wnewch chi.
in-the-way-button = Rhoi hwnnw o'r neilltu a dweud wrthych chi am dro arall

# Your page: what you told us and what was sent

time-only = Beth ddigwyddodd
time-first = Beth ddywedoch chi wrthym ni gyntaf
time-another = Tro arall, rhif { $number }
time-sent = Ar { $when } fe anfonon ni hyn at { $who }.
time-not-sent = Dydyn ni HEB anfon hyn at neb.
time-decide-by = Byddwn ni'n penderfynu am yr heddlu erbyn { $when }.
sent-list-heading = Beth anfonon ni
recipient-police = yr heddlu
recipient-council-asb = y cyngor
recipient-housing = y landlord
recipient-adult-social-care = y tîm gofal cymdeithasol i oedolion
recipient-school = yr ysgol
recipient-transport-operator = y cwmni trafnidiaeth
recipient-victim-support = y gwasanaeth cymorth
recipient-other-dpulo = sefydliad pobl anabl arall
sent-named = Ar { $when } fe ddywedon ni wrth { $who }, gyda'ch enw. Fe anfonon ni:
sent-unnamed = Ar { $when } fe ddywedon ni wrth { $who }, heb eich enw. Fe anfonon ni:
sent-without-yes = Ar { $when } fe ddywedon ni wrth { $who } er nad oeddech chi wedi cytuno, am ein bod ni'n credu bod rhaid i ni. Gallwch chi ein holi ni am hyn. Fe anfonon ni:
sent-not-read = Dydyn nhw ddim wedi'i agor eto.
sent-was-read = Maen nhw wedi'i gael.
sent-answered = Maen nhw wedi'i gael ac wedi ateb.
sent-taken-back = Fe wnaethon ni ei dynnu'n ôl cyn iddyn nhw ei agor.
sent-thing-coded-facts = pa fath o beth ddigwyddodd, ac ym mha fis
sent-thing-place-kind = pa fath o le oedd hwnnw
sent-thing-exact-when = pryd ddigwyddodd hyn
sent-thing-who-did-it = pwy wnaeth hyn
sent-thing-account = beth ysgrifennoch chi
sent-thing-adjustments = beth sydd ei angen arnoch chi pan fydd rhywun yn siarad â chi
sent-thing-identity = pwy ydych chi, neu sut i gysylltu â chi
sent-thing-face-or-voice = lluniau neu recordiadau sy'n dangos wyneb neu'n cynnwys llais
sent-thing-files = ffeiliau eraill

# Your choices

choices-heading = Eich dewisiadau
choice-title = Eich dewisiadau
choice-yes-label = Cewch
choice-no-label = Na chewch
choice-none-label = Dydych chi ddim wedi dewis eto
choice-save-button = Cadw fy newis
choice-leave-link = Ei adael fel y mae
error-choice = Dewiswch un o'r ddau ateb
choice-effect-heading = Beth sy'n newid
choice-undone-heading = Beth does dim modd ei ddadwneud
choice-sent-undone = Rydyn ni wedi anfon rhywbeth o'r blaen. Allwn ni ddim tynnu hynny'n ôl.
choice-name-police = Yr heddlu
choice-police-record-only-label = Peidiwch â dweud wrthyn nhw
choice-police-share-named-label = Dywedwch wrthyn nhw, gyda fy enw
choice-police-share-anonymous-label = Dywedwch wrthyn nhw, heb fy enw
choice-police-share-via-dpulo-label = Dywedwch wrthyn nhw, ond dim ond drwoch chi y cân nhw gysylltu â fi
choice-police-ask-me-first-label = Siaradwch â fi yn gyntaf
choice-police-heading = Yr heddlu
choice-first-time = Mae'r dewis hwn am yr hyn a ddywedoch chi wrthym ni gyntaf yn unig, ar { $when }.
choice-one-time = Mae'r dewis hwn am un tro arall yn unig: rhif { $number }. Fe ddywedoch chi wrthym ni amdano ar { $when }.
choice-asked-again = Os na fyddwn ni wedi defnyddio eich caniatâd erbyn { $when }, byddwn ni'n gofyn i chi eto cyn i unrhyw beth gael ei anfon.
choice-police-effect =
    Os ydych chi'n cytuno, byddwn ni'n penderfynu gyda chi sut i ddweud wrthyn nhw. Mae eich tudalen yn dweud erbyn pryd.
    Os ydych chi'n gwrthod, fyddwn ni ddim yn anfon dim byd arall atyn nhw o hyn ymlaen.
    Os dewiswch chi "Siaradwch â fi yn gyntaf", does dim byd yn mynd atyn nhw cyn i ni siarad.
choice-police-undone = Does dim modd tynnu'n ôl yr hyn mae rhywun wedi'i ddarllen. Does dim byd wedi'i anfon at yr heddlu hyd yma.
choice-name-contact-me = Gawn ni gysylltu â chi?
choice-contact-me-heading = Gawn ni gysylltu â chi?
choice-contact-me-legend = Gawn ni gysylltu â chi?
choice-contact-me-now-yes = Eich dewis nawr: cawn ni gysylltu â chi, yn y ffyrdd diogel a roesoch chi i ni.
choice-contact-me-now-no = Eich dewis nawr: peidio â chysylltu â chi. Byddwn ni'n ysgrifennu atoch chi ar y dudalen hon yn unig.
choice-contact-me-effect =
    Os ydych chi'n cytuno, cawn ni ffonio neu ysgrifennu atoch chi yn y ffyrdd diogel a roesoch chi i ni.
    Os ydych chi'n gwrthod, dim ond ar y dudalen hon byddwn ni'n ysgrifennu atoch chi.
choice-contact-me-undone = Os yw rhywun arall wedi gweld neges gennym ni, allwn ni ddim newid hynny.
choice-contact-me-done-yes = Cawn ni gysylltu â chi, yn y ffyrdd diogel a roesoch chi i ni.
choice-contact-me-done-no = Fyddwn ni ddim yn cysylltu â chi. Byddwn ni'n ysgrifennu atoch chi ar y dudalen hon yn unig.
choice-name-peer-support = Cwrdd â phobl anabl eraill
choice-peer-support-heading = Cwrdd â phobl anabl eraill
choice-peer-support-legend = Gawn ni eich gwahodd chi i gwrdd â phobl anabl eraill?
choice-peer-support-now-yes = Eich dewis nawr: cawn ni eich gwahodd chi.
choice-peer-support-now-no = Eich dewis nawr: peidio â'ch gwahodd chi.
choice-peer-support-effect =
    Os ydych chi'n cytuno, byddwn ni'n dweud wrthych chi pan fydd grŵp, ar-lein neu wyneb yn wyneb. Fyddwn ni ddim yn dweud dim byd amdanoch chi wrth y grŵp.
    Os ydych chi'n gwrthod, fyddwn ni ddim yn eich gwahodd chi.
choice-peer-support-undone = Bydd y rhai sydd yno yn gwybod yr hyn rydych chi eich hun yn ei ddweud mewn grŵp.
choice-peer-support-done-yes = Byddwn ni'n eich gwahodd chi pan fydd grŵp.
choice-peer-support-done-no = Fyddwn ni ddim yn eich gwahodd chi.
choice-name-use-as-example = Defnyddio'r hyn a ddigwyddodd fel enghraifft
choice-use-as-example-heading = Defnyddio'r hyn a ddigwyddodd fel enghraifft
choice-use-as-example-legend = Gawn ni ddefnyddio'r hyn a ddigwyddodd i chi fel enghraifft, er mwyn i bobl eraill ddysgu?
choice-use-as-example-now-yes = Eich dewis nawr: cawn ni ei ddefnyddio. Byddwch chi'n darllen y testun yn gyntaf a gallwch chi wrthod o hyd.
choice-use-as-example-now-no = Eich dewis nawr: peidio â'i ddefnyddio.
choice-use-as-example-effect =
    Os ydych chi'n cytuno, byddwn ni'n ysgrifennu testun heb eich enw. Fyddwn ni ddim yn ei ddefnyddio cyn i chi ei ddarllen a chytuno.
    Os ydych chi'n gwrthod, fyddwn ni ddim yn ei ddefnyddio o hyn ymlaen.
choice-use-as-example-undone = Does dim modd tynnu'n ôl yr hyn mae pobl eraill wedi'i ddarllen yn barod.
choice-use-as-example-done-yes = Cawn ni ei ddefnyddio fel enghraifft. Byddwch chi'n darllen y testun yn gyntaf.
choice-use-as-example-done-no = Fyddwn ni ddim yn ei ddefnyddio fel enghraifft.
choice-name-feedback = Gofyn sut oedd hyn i chi
choice-feedback-heading = Gofyn sut oedd hyn i chi
choice-feedback-legend = Gawn ni ofyn i chi sut oedd hyn i chi?
choice-feedback-now-yes = Eich dewis nawr: cawn ni ofyn i chi.
choice-feedback-now-no = Eich dewis nawr: peidio â gofyn i chi.
choice-feedback-effect =
    Os ydych chi'n cytuno, byddwn ni'n gofyn i chi ar y dudalen hon pan fyddwn ni wedi gorffen.
    Os ydych chi'n gwrthod, fyddwn ni ddim yn gofyn. Dydy hynny ddim yn newid dim byd arall.
choice-feedback-undone = Dim byd. Gallwch chi newid hyn pryd bynnag rydych chi eisiau.
choice-feedback-done-yes = Byddwn ni'n gofyn i chi pan fyddwn ni wedi gorffen.
choice-feedback-done-no = Fyddwn ni ddim yn gofyn i chi.

# A nudge

choice-name-nudge = E-bost pan fyddwn ni'n ysgrifennu atoch chi
choice-nudge-on-label = Anfonwch e-bost, yn y geiriau a ddewisais i
choice-nudge-off-label = Peidiwch ag anfon e-bost
choice-nudge-heading = E-bost pan fyddwn ni'n ysgrifennu atoch chi
choice-nudge-now-yes = Rydych chi'n cael e-bost yn y geiriau a ddewisoch chi. Dydyn ni ddim yn dangos y geiriau na'ch cyfeiriad yma. I'w newid, llenwch y ffurflen eto.
choice-nudge-now-no = Dydych chi ddim yn cael e-bost. Gallwch chi ddewis un sydd ddim yn dweud dim byd amdanom ni.
choice-nudge-effect =
    Pan fydd un ohonom ni yn ysgrifennu atoch chi ar eich tudalen, byddwch chi'n cael e-bost gyda'r geiriau rydych chi'n eu dewis, a dim byd arall.
    Does dim dolen ynddo a dydy e ddim yn dweud pwy ydyn ni.
    Dim ond person sy'n gweithio gyda ni ac sy'n ysgrifennu atoch chi sy'n gallu agor eich cyfeiriad.
choice-nudge-undone = Mae e-bost sydd wedi'i anfon yn aros yn eich blwch post nes i chi ei ddileu. Os yw rhywun arall yn darllen eich e-bost, mae'n gallu ei weld.
nudge-to = Eich cyfeiriad e-bost
nudge-to-hint = Cyfeiriad mai dim ond chi sy'n ei ddarllen
nudge-subject-legend = Beth yw pwnc yr e-bost?
nudge-subject-1-label = Eich llyfr
nudge-subject-2-label = Am ddydd Iau
nudge-subject-3-label = Helô eto
nudge-subject-4-label = Nodyn i chi
nudge-body-legend = Beth mae'r e-bost yn ei ddweud?
nudge-body-1-label = Mae'r llyfr y gofynnoch chi amdano yma.
nudge-body-2-label = Mae dydd Iau yn iawn. Wela i chi bryd hynny.
nudge-body-3-label = Helô, gobeithio eich bod chi'n iawn. Siaradwn ni cyn hir.
nudge-body-4-label = Mae rhywbeth newydd i'w ddarllen.
nudge-own-label = Fy ngeiriau fy hun
nudge-subject-own-label = Eich geiriau eich hun ar gyfer y pwnc
nudge-body-own-label = Eich geiriau eich hun ar gyfer yr e-bost
nudge-own-hint = Hyd at { $count } o nodau
nudge-save-button = Anfonwch yr e-bost hwn ata i pan fyddwch chi'n ysgrifennu ata i
nudge-off-button = Peidiwch ag anfon e-byst ata i mwyach
nudge-done-on = Pan fydd un ohonom ni yn ysgrifennu atoch chi, byddwch chi'n cael e-bost yn y geiriau a ddewisoch chi.
nudge-done-off = Fyddwch chi ddim yn cael rhagor o e-byst. Rydyn ni wedi dileu eich cyfeiriad a'ch geiriau.
error-nudge-address = Teipiwch gyfeiriad e-bost, er enghraifft enw@example.com
error-nudge-subject = Dewiswch bwnc, neu ysgrifennwch un eich hun
error-nudge-body = Dewiswch beth mae'r e-bost yn ei ddweud, neu ysgrifennwch eich geiriau eich hun
error-nudge-empty = Ysgrifennwch eich geiriau eich hun, neu dewiswch un o'r brawddegau
error-nudge-too-long = Gwnewch eich geiriau'n fyrrach. Gallan nhw fod hyd at { $count } o nodau
error-nudge-link = Gadewch gyfeiriadau gwefannau a chyfeiriadau e-bost allan. Gallai rhywun arall eu dilyn
error-nudge-telling = Defnyddiwch eiriau eraill. Gallai'r geiriau hyn ddweud wrth rywun am beth mae'r e-bost
error-nudge-unreadable = Ysgrifennwch eich geiriau eto. Doedd dim modd darllen rhai llythrennau

# Deleting

delete-link = Dileu popeth rydych chi'n ei wybod amdana i
choice-delete-heading = Dileu popeth
choice-delete-now = Os gofynnwch chi i ni heddiw, byddwn ni'n dileu popeth ar { $when }. Tan hynny gallwch chi newid eich meddwl.
choice-delete-effect =
    Byddwn ni'n stopio ar unwaith. Fydd dim byd arall yn mynd at neb, a fyddwn ni ddim yn cysylltu â chi.
    Wedyn byddwn ni'n dileu'r hyn a ddywedoch chi wrthym ni, eich enw, ein negeseuon a'n nodiadau. Yn gyntaf byddwn ni'n dinistrio'r allweddi, fel na all neb agor dim ohono, gan gynnwys ni.
    Os oes rhywbeth wedi'i anfon heb gael ateb eto, neu os oes ei angen ar lys, mae'n rhaid i ni aros. Bydd eich tudalen wedyn yn dweud tan pryd.
    Ar ôl hynny, dim ond dweud ei fod wedi'i ddileu bydd eich 6 gair.
choice-delete-undone = Ar ôl iddo gael ei ddileu, all neb ddod ag ef yn ôl. Mae rhifau rydyn ni wedi'u cyhoeddi'n barod yn aros. Dydyn nhw ddim yn pwyntio at neb.
delete-go-on-button = Mynd ymlaen
choice-delete-sure-heading = Ydych chi'n siŵr?
choice-delete-sure-effect = Byddwn ni'n stopio ar unwaith, ac wedyn yn dileu popeth.
choice-delete-sure-undone = Ar ôl iddo gael ei ddileu, all neb ddod ag ef yn ôl.
delete-button = Dileu popeth
delete-done = Rydyn ni wedi stopio. Byddwn ni'n dileu popeth ar { $when }. Tan hynny gallwch chi newid eich meddwl ar eich tudalen.
deleting-on = Ar { $asked } fe ofynnoch chi i ni ddileu popeth. Byddwn ni'n ei ddileu ar { $when }.
deleting-held = Ar { $asked } fe ofynnoch chi i ni ddileu popeth. Mae'n rhaid i ni ei gadw o hyd, a does neb yn gweithio arno. Byddwn ni'n edrych eto ar { $when }.
delete-take-back-button = Ei gadw wedi'r cyfan
will-be-removed = Bydd popeth a ddywedoch chi wrthym ni yn cael ei ddileu ar { $when }.
removed-title = Wedi'i ddileu
removed-heading = Mae wedi'i ddileu
removed-on = Cafodd yr hyn roedd y geiriau hyn yn ei agor ei ddileu ar { $when }.
removed-what = All neb ei agor mwyach. Os bydd rhywbeth yn digwydd, gallwch chi ddweud wrthym ni eto.
removed-again-link = Mynd i'r dechrau

# The code

words-off-link = Diffodd fy 6 gair
choice-words-off-heading = Diffodd eich 6 gair
choice-words-off-effect =
    All neb ddod yn ôl i'r dudalen hon mwyach, gan gynnwys chi.
    Mae'r hyn a ddywedoch chi wrthym ni yn aros gyda ni, a byddwn ni'n mynd ymlaen fel y dewisoch chi.
    Os ydych chi eisiau i ni stopio neu ei ddileu, gwnewch hynny yn gyntaf.
choice-words-off-undone = Allwn ni ddim troi'r geiriau ymlaen eto. Byddai'n rhaid i chi gysylltu â ni.
words-off-ways = Gallwn ni gysylltu â chi o hyd drwy: { $ways }.
words-off-no-way = Wnaethoch chi ddim rhoi ffordd i ni gysylltu â chi. Ar ôl hyn, allwn ni ddim cysylltu â chi ac allwch chi ddim darllen ein hatebion.
words-off-button = Diffodd fy ngeiriau
words-off-done-heading = Mae eich geiriau wedi'u diffodd
words-off-done = All neb ddod yn ôl gyda nhw mwyach. Rydych chi wedi gadael eich tudalen.
lost-heading = Os ydych chi wedi colli eich geiriau
lost-what =
    Allwn ni ddim gweld eich geiriau, felly allwn ni ddim eu hanfon atoch chi.
    Os rhoesoch chi ffordd ddiogel i ni gysylltu â chi, cysylltwch â ni. Byddwn ni'n gofyn rhai cwestiynau i chi yn gyntaf, i fod yn siŵr mai chi sydd yno. Byddwn ni'n eich ffonio chi neu'n ysgrifennu atoch chi yn y ffordd honno, ac yn y ffordd honno yn unig, ac yn rhoi geiriau newydd i chi. Wedyn fydd eich hen eiriau ddim yn gweithio, a bydd eich tudalen yn dweud pryd a sut y cawsoch chi'r rhai newydd.
    Os na roesoch chi ffordd i ni, gallwch chi ddechrau eto. Dywedwch wrthym ni eich bod chi wedi dweud wrthym ni o'r blaen. Wedyn byddwn ni'n rhoi'r ddau gyda'i gilydd.
    Os nad oeddech chi wedi'i anfon eto, allwn ni ddim agor yr hyn a ysgrifennoch chi. Gallwch chi ddechrau eto.
lost-start-link = Dechrau eto

# What happened

happened-summary = Beth sydd wedi digwydd hyd yma
happened-received = { $when }: fe ddywedoch chi wrthym ni.
happened-read = { $when }: darllenodd un ohonom ni ef am y tro cyntaf.
happened-incident-added = { $when }: fe ddywedoch chi wrthym ni am dro arall.
happened-reopened = { $when }: fe wnaethon ni ei agor eto.
happened-closed = { $when }: fe wnaethon ni orffen.
happened-stop-asked = { $when }: fe ofynnoch chi i ni stopio.
happened-stop-lifted = { $when }: fe ddywedoch chi rywbeth newydd wrthym ni, felly rydyn ni'n ei ddarllen eto.
happened-consent-changed = { $when }: fe newidioch chi eich dewis am yr heddlu.
happened-switch-set = { $when }: fe newidioch chi un o'ch dewisiadau eraill.
happened-nudge-set = { $when }: fe newidioch chi eich dewis am e-byst.
happened-delete-asked = { $when }: fe ofynnoch chi i ni ddileu popeth.
happened-delete-taken-back = { $when }: fe ofynnoch chi i ni ei gadw wedi'r cyfan.
happened-code-replaced = { $when }: fe gawsoch chi eiriau newydd ar y dudalen hon.
happened-code-given-phone = { $when }: fe wnaethon ni roi geiriau newydd dros y ffôn. Stopiodd yr hen rai weithio.
happened-code-given-text = { $when }: fe wnaethon ni roi geiriau newydd drwy neges destun. Stopiodd yr hen rai weithio.
happened-code-given-email = { $when }: fe wnaethon ni roi geiriau newydd drwy e-bost. Stopiodd yr hen rai weithio.
happened-code-given-letter = { $when }: fe wnaethon ni roi geiriau newydd drwy lythyr. Stopiodd yr hen rai weithio.
happened-code-given-meeting = { $when }: fe wnaethon ni roi geiriau newydd wyneb yn wyneb. Stopiodd yr hen rai weithio.
happened-code-given-supporter = { $when }: fe wnaethon ni roi geiriau newydd drwy eich cefnogwr. Stopiodd yr hen rai weithio.
