# The public pages in Welsh. Cymraeg Clir: short sentences, everyday words, `chi`.
# Dates come in mutated for use after a verb or after "tan": "ddydd Mawrth 24 Mawrth".

layout-skip = Neidio i'r prif gynnwys
layout-leave = Gadael nawr
layout-leave-two = Pwyswch Shift 2 waith eto i adael y wefan hon
layout-leave-one = Pwyswch Shift 1 waith eto i adael y wefan hon
layout-back = Yn ôl
layout-versions = Fersiynau o'r dudalen hon
layout-help = Cael help
layout-error = Gwall
layout-being-checked = Mae'r tudalennau Cymraeg yn dal i gael eu gwirio. Lle mae hynny bwysicaf, mae'r Saesneg wrth ymyl y Gymraeg.
footer-help = Cael help nawr
footer-come-back = Dod yn ôl gyda'ch geiriau
footer-leaving = Gadael y wefan hon yn gyflym
footer-privacy = Beth sy'n digwydd i'ch geiriau
footer-cookies = Cwcis
footer-accessibility = Hygyrchedd
help-999 = Mewn perygl nawr: ffoniwch 999.
help-phone = Ffoniwch ni: { $value }
help-text = Anfonwch neges destun atom ni: { $value }
help-email = Anfonwch e-bost atom ni: { $value }

or = neu
button-continue = Mynd ymlaen
button-save = Cadw a mynd yn ôl at eich atebion
button-keep = Defnyddio'r hyn rydyn ni wedi'i gadw
button-below = Defnyddio'r hyn sydd isod
button-skip = Mynd heibio'r dudalen hon
button-enough = Mynd heibio'r gweddill: edrych ac anfon
count-limit = Gallwch chi ysgrifennu hyd at { $count } o nodau.
count-under = { $form ->
    [zero] Mae gennych chi { $count } nod ar ôl.
    [one] Mae gennych chi { $count } nod ar ôl.
    [two] Mae gennych chi { $count } nod ar ôl.
    [few] Mae gennych chi { $count } nod ar ôl.
    [many] Mae gennych chi { $count } nod ar ôl.
   *[other] Mae gennych chi { $count } o nodau ar ôl.
  }
count-at = Does gennych chi ddim nodau ar ôl.
count-over = { $form ->
    [zero] Mae gennych chi { $count } nod yn ormod.
    [one] Mae gennych chi { $count } nod yn ormod.
    [two] Mae gennych chi { $count } nod yn ormod.
    [few] Mae gennych chi { $count } nod yn ormod.
    [many] Mae gennych chi { $count } nod yn ormod.
   *[other] Mae gennych chi { $count } o nodau yn ormod.
  }
area-choose = Dewiswch ardal

error-summary = Mae problem
trouble-away = Doedd dim modd i ni gadw hyn nawr. Mae eich geiriau yn dal ar y dudalen hon. Arhoswch funud, yna pwyswch y botwm eto.
trouble-away-send = Doedd dim modd i ni anfon hyn nawr. Mae eich atebion wedi'u cadw. Arhoswch funud, yna pwyswch y botwm eto.
trouble-away-message = Doedd dim modd i ni anfon hyn nawr. Mae eich geiriau yn dal yn y blwch. Arhoswch funud, yna pwyswch y botwm eto.
trouble-away-choice = Doedd dim modd i ni newid hyn nawr. Mae eich dewis newydd yn dal ar y dudalen hon. Arhoswch funud, yna pwyswch y botwm eto.
trouble-too-long = Mae eich atebion i gyd gyda'i gilydd yn hirach nag y gallwn ni eu cadw. Gwnewch yr ateb hwn yn fyrrach, yna pwyswch y botwm eto. Mae eich geiriau yn dal ar y dudalen hon.
trouble-gone = Buoch chi i ffwrdd am amser hir, felly dydy eich atebion cynharach ddim ar agor yma mwyach. Os oes gennych chi 6 gair, maen nhw'n eu hagor o hyd. Os na, fe wnaethon ni eu dileu i'ch cadw chi'n ddiogel. Mae'r hyn y gwnaethoch chi ei deipio ar y dudalen hon yn dal yma. Pwyswch y botwm i fynd ymlaen.
trouble-cookies = Dydy eich porwr ddim yn gadael i'r wefan hon gadw ei chwci, felly allwn ni ddim cadw eich atebion. Mae'r hyn y gwnaethoch chi ei deipio yn dal ar y dudalen hon: gallwch chi ei gopïo. Caniatewch gwcis i'r wefan hon yng ngosodiadau eich porwr, yna pwyswch y botwm eto. Neu ffoniwch ni neu ysgrifennwch atom ni.
trouble-old-form = Bu'r dudalen hon ar agor am amser hir. Does dim byd wedi'i golli. Pwyswch y botwm eto.
trouble-skip-typed = Fe ysgrifennoch chi rywbeth ar y dudalen hon. I'w gadw, pwyswch "Mynd ymlaen" neu "Cadw". I fynd heibio'r dudalen, tynnwch y geiriau allan yn gyntaf, yna pwyswch "Mynd heibio'r dudalen hon".
trouble-already-sent = Rydych chi wedi anfon eich atebion yn barod, felly chafodd yr hyn y gwnaethoch chi ei deipio ar y dudalen hon ddim ei ychwanegu. Mae'n dal yma, felly gallwch chi ei gopïo. Os yw eich 6 gair gennych chi, dewch yn ôl gyda nhw ac ysgrifennwch atom ni yno. Os na, ffoniwch ni neu ysgrifennwch atom ni.
trouble-elsewhere = Fe newidioch chi'r dudalen hon mewn ffenestr neu dab arall ar ôl i chi ei hagor yma. Felly dydy'r dudalen hon ddim wedi'i chadw eto. Does dim byd wedi'i golli: darllenwch ymlaen yma.
trouble-elsewhere-typing = Fe newidioch chi'r dudalen hon mewn ffenestr neu dab arall. Felly dydyn ni ddim yn cadw yma wrth i chi deipio. Mae'r hyn rydych chi'n ei deipio yn dal ar y dudalen hon. Pwyswch y botwm isod, a byddwch chi'n gweld y ddau.
trouble-elsewhere-send = Fe newidioch chi ateb mewn ffenestr neu dab arall ar ôl i chi agor y dudalen hon. Does dim byd wedi'i anfon eto. Yr atebion isod yw'r rhai mwyaf newydd. Darllenwch nhw eto, yna pwyswch y botwm.
trouble-elsewhere-choice = Fe newidioch chi hyn mewn ffenestr neu dab arall ar ôl i chi agor y dudalen hon. Felly dydyn ni ddim wedi gwneud yr hyn a ddewisoch chi yma. Isod fe welwch chi beth sy'n cyfrif nawr. Os ydych chi eisiau rhywbeth arall, dewiswch ef a phwyswch y botwm eto.

elsewhere-kept-heading = Beth rydyn ni wedi'i gadw
elsewhere-choose = Uchod mae'r hyn a ddywedoch chi yn y ffenestr arall. Mae'r hyn a ddywedoch chi yma yn dal isod. I gadw'r hyn sydd uchod, pwyswch "Defnyddio'r hyn rydyn ni wedi'i gadw". I gadw'r hyn sydd isod yn ei le, pwyswch "Defnyddio'r hyn sydd isod".
elsewhere-both = Mae'r hyn a ysgrifennoch chi yn y ffenestr arall a'r hyn a ysgrifennoch chi yma ill dau yn y blwch nawr, y naill o dan y llall. Tynnwch allan yr hyn nad oes ei angen arnoch chi. Yna pwyswch y botwm.

veiled-told = { $count ->
    [zero] Wnaethoch chi ddim ysgrifennu unrhyw air yma.
    [one] Fe wnaethoch chi ysgrifennu 1 gair yma. Dydyn ni ddim yn ei ddangos eto, rhag ofn bod rhywun arall yn edrych.
    [two] Fe wnaethoch chi ysgrifennu 2 air yma. Dydyn ni ddim yn eu dangos eto, rhag ofn bod rhywun arall yn edrych.
    [few] Fe wnaethoch chi ysgrifennu { $count } gair yma. Dydyn ni ddim yn eu dangos eto, rhag ofn bod rhywun arall yn edrych.
    [many] Fe wnaethoch chi ysgrifennu { $count } gair yma. Dydyn ni ddim yn eu dangos eto, rhag ofn bod rhywun arall yn edrych.
   *[other] Fe wnaethoch chi ysgrifennu { $count } o eiriau yma. Dydyn ni ddim yn eu dangos eto, rhag ofn bod rhywun arall yn edrych.
  }
veiled-replace = Defnyddiwch hwn yn lle'r hyn a ysgrifennais i o'r blaen

# Start

start-title = Dechrau
start-heading = Dywedwch wrthym ni beth ddigwyddodd
start-lead = Oes rhywun wedi bod yn greulon wrthych chi am eich bod chi'n anabl? Gallwch chi ddweud wrthym ni. Does dim ots pa mor fach mae'n ymddangos.
start-who = { $organisation } ydyn ni. Pobl anabl sy'n rhedeg ein sefydliad. Nid ni yw'r heddlu.
start-danger = Os ydych chi mewn perygl nawr, ffoniwch 999. Allwn ni ddim dod atoch chi, a dydyn ni ddim yn darllen hwn yn y nos.
start-danger-link = Ffyrdd eraill o gael help nawr
start-point-1 = Does dim rhaid i chi roi eich enw.
start-point-2 = Dim ond gwybod a ydych chi'n ddiogel, a rhywbeth o'r hyn a ddigwyddodd, sydd ei angen arnon ni. Gallwch chi fynd heibio'r gweddill. Does dim angen prawf arnoch chi.
start-point-3 = Dydyn ni ddim yn dweud wrth yr heddlu oni bai eich bod chi'n cytuno. Mae ambell adeg pan allai fod rhaid i ni. Rydyn ni'n eu rhestru cyn i chi ddechrau.
start-point-4 = Mae'n cymryd tua 15 munud. Gallwch chi stopio a dod yn ôl.
start-bsl = Gallwch chi ddweud wrthym ni mewn Iaith Arwyddion Prydain (BSL), ar ffilm.
start-button = Dechrau
start-carry-on = Mynd ymlaen â'r hyn a ddechreuoch chi
start-afresh-what = Oes rhywun arall wedi dechrau hyn ar yr un ffôn neu gyfrifiadur? Os felly, dechreuwch eto gyda thudalennau gwag. Os oes ganddyn nhw 6 gair, gallan nhw agor yr hyn a ddechreuon nhw o hyd. Os na, byddwn ni'n ei ddileu.
start-afresh = Dechrau eto gyda thudalennau gwag
start-come-back = Rydw i wedi bod yma o'r blaen ac mae fy ngeiriau gen i
nobody-before = Fydd neb yn darllen hyn cyn { $when }.
closed-heading = Allwn ni ddim derbyn dim byd yma eto
closed-lead = Dydy'r gwasanaeth hwn ddim ar agor eto. Gallwch chi gael help nawr yr un fath:
closed-101 = Os nad yw'n argyfwng, gallwch chi ffonio'r heddlu ar 101. Gyda ffôn testun neu Relay UK: 18001 101.
closed-victim-support = Cymorth i Ddioddefwyr (Victim Support), ddydd a nos, am ddim: 08 08 16 89 111. Does dim rhaid i chi fod wedi dweud wrth yr heddlu.

before-title = Cyn i chi ddechrau
before-heading = Cyn i chi ddechrau
before-leave-heading = Gadael y dudalen hon yn gyflym
before-leave-1 = Pwyswch "Gadael nawr" ar frig unrhyw dudalen. { $shift ->
        [off] Rydych chi wedi diffodd gadael gyda'r fysell Shift.
       *[on] Neu ar fysellfwrdd: pwyswch y fysell Shift 3 gwaith.
    } Byddwch chi'n mynd i dudalen am y tywydd.
before-leave-2 = Pan fyddwch chi'n gadael, byddwn ni'n dileu'r hyn y gwnaethoch chi ei deipio oddi ar y ffôn neu'r cyfrifiadur hwn. Os gofynnoch chi i ni am eiriau i ddod yn ôl gyda nhw, byddwn ni'n cadw eich atebion yn ddiogel i chi.
before-leave-3 = Allwn ni ddim clirio'r rhestr o dudalennau mae'r ffôn neu'r cyfrifiadur hwn wedi ymweld â nhw. Gallwch chi ddileu'r rhestr eich hun, neu ddefnyddio ffôn neu gyfrifiadur arall.
before-leave-4 = Os oes rhywun yn edrych ar eich ffôn, gallai fod yn fwy diogel ein ffonio ni neu ddefnyddio cyfrifiadur mewn llyfrgell.
before-told-heading = Wrth bwy rydyn ni'n dweud
exceptions-summary = Dydyn ni ddim yn dweud wrth neb oni bai eich bod chi'n cytuno. Yr adegau pan allai fod rhaid i ni
exceptions-intro = Dydyn ni ddim yn dweud wrth neb oni bai eich bod chi'n cytuno. Dyma'r unig adegau pan allai fod rhaid i ni. Byddwn ni'n dweud wrthych chi yn gyntaf os yw hynny'n ddiogel.
before-answers-heading = Eich atebion
before-answers-1 = Dim ond pobl sy'n gweithio gyda ni ar hyn sy'n gallu eu darllen.
before-answers-2 = Os byddwch chi'n stopio heb ofyn am eiriau i ddod yn ôl gyda nhw, bydd eich atebion yn cael eu dileu 24 awr ar ôl i chi ddefnyddio'r dudalen hon ddiwethaf. Gyda'r geiriau, rydyn ni'n eu cadw am 28 diwrnod.
before-answers-3 = Rydyn ni'n cadw'r hyn rydych chi'n ei ysgrifennu, a'ch ffeiliau, dan glo. All neb yma eu hagor cyn i chi bwyso "Anfon" ar y dudalen olaf.
before-button = Rydw i'n deall. Dechrau

no-cookie-title = Heb ddechrau eto
no-cookie-heading = Wnaeth eich porwr ddim cadw ein cwci
no-cookie-why = Darn bach o destun yw cwci. Mae angen 1 arnom ni, i gadw eich atebion gyda'i gilydd wrth i chi ysgrifennu. Fe wnaeth eich porwr ei wrthod, felly allwch chi ddim mynd ymlaen eto. Does dim byd a wnaethoch chi yma wedi'i gadw na'i anfon.
no-cookie-do-heading = Beth allwch chi ei wneud
no-cookie-allow = Caniatewch gwcis i'r wefan hon yng ngosodiadau eich porwr. Yna pwyswch "Rhoi cynnig arall arni". Mae'r cwci'n mynd pan fyddwch chi'n cau'r porwr neu'n pwyso "Gadael nawr".
no-cookie-elsewhere = Neu defnyddiwch borwr arall, ffôn arall neu gyfrifiadur arall.
no-cookie-again-button = Rhoi cynnig arall arni
no-cookie-back-title = Heb agor eto
no-cookie-back-why = Darn bach o destun yw cwci. Mae angen 1 arnom ni, i gadw eich tudalen ar agor wrth i chi ei darllen. Fe wnaeth eich porwr ei wrthod, felly allwn ni ddim agor unrhyw beth gyda'ch geiriau eto. Mae'r hyn a ddywedoch chi wrthym ni o'r blaen yn aros fel y mae.

# Emergency and crisis

emergency-heading = Os ydych chi mewn perygl nawr
emergency-999 = Ffoniwch 999.
emergency-silent = Os na allwch chi siarad ar ffôn symudol: ffoniwch 999, yna pwyswch 55 pan fydd rhywun yn gofyn i chi.
emergency-text = Os ydych chi wedi cofrestru o'r blaen: anfonwch neges destun i 999. I gofrestru, anfonwch y gair register mewn neges destun i 999.
emergency-bsl = Iaith Arwyddion Prydain (BSL): defnyddiwch yr ap 999 BSL, neu ewch i 999bsl.co.uk. Does dim angen i chi gofrestru.
emergency-relay = Ffôn testun: ffoniwch 18000. Yn ap Relay UK, pwyswch y botwm 999.
emergency-train = Ar drên neu mewn gorsaf: anfonwch neges destun at Heddlu Trafnidiaeth Prydain ar 61016.
emergency-no-one-sent = Allwn ni ddim anfon neb atoch chi.
emergency-not-us = Allwn ni ddim anfon neb atoch chi. Gallwch chi fynd ymlaen a dweud wrthym ni yr un fath.
crisis-heading = { $who ->
    [behalf] Os yw'r person neu chi eisiau marw, neu os gallech chi'ch dau niweidio eich hunain
    [witness] Os yw'r person neu chi eisiau marw, neu os gallech chi'ch dau niweidio eich hunain
   *[self] Os ydych chi eisiau marw, neu os gallech chi niweidio eich hun
  }
crisis-samaritans = Y Samariaid, ddydd a nos, am ddim: ffoniwch 116 123.
crisis-111 = Help y GIG mewn argyfwng iechyd meddwl: ffoniwch 111 a dewiswch opsiwn 2. Yng Ngogledd Iwerddon, ffoniwch Lifeline: 0808 808 8000.
crisis-shout = Anfonwch y gair SHOUT mewn neges destun i 85258, ddydd a nos, am ddim.
crisis-999 = Os yw eich bywyd mewn perygl nawr: ffoniwch 999.
support-heading = Pobl sy'n gallu eich cefnogi chi

# Code

code-title = Eich geiriau
code-heading = Eich 6 gair i ddod yn ôl gyda nhw
code-what = Gyda'r geiriau hyn gallwch chi ddod yn ôl, darllen ein hatebion a newid eich dewisiadau. All neb yma eu gweld na dod o hyd iddyn nhw i chi.
code-as-numbers = Dangos fel rhifau
code-numbers-same = Mae'r rhifau hyn yn gwneud yr un peth â'r geiriau. Gallwch chi ddefnyddio'r naill neu'r llall.
code-keep = Ysgrifennwch y geiriau i lawr, a chadwch nhw mewn lle na fydd neb arall yn edrych. Gallai llun ohonyn nhw ymddangos mewn mannau lle mae pobl eraill yn edrych.
code-not-needed = Does dim angen y geiriau arnoch chi i ddweud wrthym ni. Yr unig beth maen nhw'n ei wneud yw gadael i chi ddod yn ôl.
code-draft-until = Tan { $when } maen nhw'n agor yr hyn rydych chi wedi'i ysgrifennu hyd yma. Ar ôl i chi ei anfon, maen nhw'n agor eich tudalen gyda ni.
code-lost = Nes i chi bwyso "Mae fy ngeiriau gen i", byddwch chi'n eu gweld eto ar y dudalen sy'n dod ar ôl anfon. Ar ôl hynny, allwn ni ddim eu dangos. Os byddwch chi'n eu colli, gofynnwch i ni am eiriau newydd. Byddwn ni'n gofyn rhai cwestiynau i chi yn gyntaf. Dim ond mewn ffordd ddiogel a roesoch chi i ni y gallwn ni roi geiriau newydd i chi.
code-have-it = Mae fy ngeiriau gen i
code-show-later = Eu dangos eto ar y diwedd
code-replaced = Dydy eich hen eiriau ddim yn gweithio mwyach. Dyma eich rhai newydd.
code-error-empty = Teipiwch eich 6 gair neu eich 20 rhif.
code-error-words = Mae angen 6 gair arnom ni. Fe wnaethoch chi deipio { $given }.
code-error-digits = Mae angen 20 rhif arnom ni. Fe wnaethoch chi deipio { $given }.
code-error-word = Dydy gair { $position } ddim yn un o'n geiriau ni. Edrychwch sut mae wedi'i sillafu.
code-error-candidates = Dydy gair { $position } ddim yn un o'n geiriau ni. Ai un o'r rhain oedd gennych chi: { $candidates }?

# Check and send

check-title = Edrych ar eich atebion
check-heading = Edrychwch ar eich atebion
check-not-sent = Does dim byd wedi'i anfon eto. All neb yma agor eich atebion na'ch ffeiliau cyn i chi bwyso "Anfon". Edrychwch arnyn nhw, newidiwch beth bynnag rydych chi eisiau, yna pwyswch "Anfon" ar ddiwedd y dudalen hon.
check-change = Newid
check-not-answered = Heb ei ateb
check-skipped = { $count ->
    [zero] Wnaethoch chi ddim gadael unrhyw dudalen yn wag
    [one] Fe adawoch chi 1 dudalen yn wag
    [two] Fe adawoch chi 2 dudalen yn wag
    [few] Fe adawoch chi { $count } tudalen yn wag
    [many] Fe adawoch chi { $count } thudalen yn wag
   *[other] Fe adawoch chi { $count } o dudalennau yn wag
  }
check-police-heading = Yr heddlu
check-police-change = Newid yr ateb hwn
check-send = Anfon
honeypot-label = Gadewch hwn yn wag
police-means-no = Fe ddywedoch chi: peidiwch â dweud wrth yr heddlu. Fyddwn ni ddim yn dweud wrthyn nhw. Yr unig eithriadau yw'r adegau a ddangoson ni i chi cyn i chi ddechrau.
police-means-yes-named = { $who ->
    [self] Fe ddywedoch chi: dywedwch wrth yr heddlu, gyda fy enw. Byddwn ni'n siarad am hyn gyda chi yn gyntaf os rhoesoch chi ffordd ddiogel i ni gysylltu â chi. Does dim byd yn mynd atyn nhw cyn i berson yma ei ddarllen.
    [worker] Yr ateb yw: dywedwch wrth yr heddlu, gydag enw'r person. Byddwn ni'n siarad am hyn gyda'r person yn gyntaf os oes ffordd ddiogel i gysylltu. Does dim byd yn mynd at yr heddlu cyn i berson yma ei ddarllen.
   *[other] Fe ddywedoch chi: dywedwch wrth yr heddlu, gydag enw'r person. Byddwn ni'n siarad am hyn gyda'r person yn gyntaf os rhoesoch chi ffordd ddiogel i ni gysylltu â nhw. Does dim byd yn mynd at yr heddlu cyn i berson yma ei ddarllen.
  }
police-means-yes-without-name = { $who ->
    [self] Fe ddywedoch chi: dywedwch wrth yr heddlu, heb fy enw. Os digwyddodd gartref, efallai y byddan nhw'n dyfalu pwy ddywedodd wrthyn nhw. Does dim byd yn mynd atyn nhw cyn i berson yma ei ddarllen.
    [worker] Yr ateb yw: dywedwch wrth yr heddlu, heb enw'r person. Os digwyddodd gartref, efallai y byddan nhw'n dyfalu am bwy mae hyn. Does dim byd yn mynd at yr heddlu cyn i berson yma ei ddarllen.
   *[other] Fe ddywedoch chi: dywedwch wrth yr heddlu, heb enw'r person. Os digwyddodd gartref, efallai y byddan nhw'n dyfalu am bwy mae hyn. Does dim byd yn mynd at yr heddlu cyn i berson yma ei ddarllen.
  }
police-means-not-chosen = Dydych chi ddim wedi dewis eto. Fyddwn ni ddim yn dweud wrth yr heddlu cyn i chi gytuno. Yr unig eithriadau yw'r adegau a ddangoson ni i chi cyn i chi ddechrau.
police-means-talk-first = Fe ddywedoch chi: siaradwch â fi yn gyntaf. Fyddwn ni ddim yn dweud wrth yr heddlu cyn i chi gytuno. Yr unig eithriadau yw'r adegau a ddangoson ni i chi cyn i chi ddechrau.
police-held-knows-disagrees = Dydyn nhw ddim eisiau hynny, felly fyddwn ni ddim yn dweud wrth yr heddlu. Yr unig eithriadau yw'r adegau a ddangoson ni i chi cyn i chi ddechrau.
police-held-does-not-know = Am nad ydyn nhw'n gwybod, dim ond heb eu henw y gallwn ni ddweud wrth yr heddlu. Does dim byd yn mynd at yr heddlu cyn i berson yma ei ddarllen.
police-held-cannot-decide = Am nad ydyn nhw'n gallu penderfynu hyn, dim ond heb eu henw y gallwn ni ddweud wrth yr heddlu. Does dim byd yn mynd at yr heddlu cyn i berson yma ei ddarllen.
police-held-is-child = Am fod hyn yn ymwneud â phlentyn, dim ond heb enw'r plentyn y gallwn ni ddweud wrth yr heddlu. Does dim byd yn mynd at yr heddlu cyn i berson yma ei ddarllen.
no-answer-heading = Sut gallwn ni eich ateb chi
no-answer = Wnaethoch chi ddim rhoi ffordd i ni gysylltu â chi a does gennych chi ddim geiriau i ddod yn ôl gyda nhw. Byddwn ni'n darllen yr hyn a ddywedoch chi wrthym ni, ond allwn ni ddim ateb.
no-answer-choose = Gallwch chi fynd yn ôl a dewis un o hyd.
no-answer-change = Dewis ffordd i ni gysylltu â chi
error-missing-safe-now = Dywedwch wrthym ni a ydych chi'n ddiogel nawr
error-missing-what-happened = Dywedwch wrthym ni beth ddigwyddodd: dewiswch o leiaf un peth, neu ysgrifennwch yn eich geiriau eich hun

# Sent

sent-title = Wedi'i anfon
sent-heading = Rydyn ni wedi'i gael
sent-thanks = { $who ->
    [behalf] Diolch am ddweud wrthym ni. Rydyn ni'n eich credu chi. Nid bai'r person yw'r hyn a ddigwyddodd, ac nid eich bai chi.
    [witness] Diolch am ddweud wrthym ni. Rydyn ni'n eich credu chi. Nid bai'r person yw'r hyn a ddigwyddodd, ac nid eich bai chi.
   *[self] Diolch am ddweud wrthym ni. Rydyn ni'n eich credu chi. Nid eich bai chi yw'r hyn a ddigwyddodd.
  }
sent-code-heading = Eich geiriau i ddod yn ôl gyda nhw
sent-code-late = Dydy eich geiriau ddim yn barod eto, am fod llawer o bobl yma ar yr un pryd. Mae'r hyn a anfonoch chi yn ddiogel.
sent-code-again = Dangos fy ngeiriau
sent-code-have = Mae eich geiriau gennych chi. Defnyddiwch nhw ar y dudalen "Dod yn ôl gyda'ch geiriau".
sent-next-heading = Beth sy'n digwydd nesaf
sent-first-look = Bydd person yn ei ddarllen erbyn { $when }.
sent-film = Bydd rhywun sy'n deall BSL yn gwylio eich ffilm erbyn { $when }.
sent-decision = { $who ->
    [self] Fe gytunoch chi i ni ddweud wrth yr heddlu. Byddwn ni'n penderfynu gyda chi sut i wneud hynny erbyn { $when }.
   *[other] Fe ddywedoch chi wrthym ni fod y person yn cytuno i ni ddweud wrth yr heddlu. Byddwn ni'n penderfynu sut i wneud hynny erbyn { $when }.
  }
sent-decision-for-another = Byddwn ni'n penderfynu erbyn { $when } a ydyn ni am ddweud wrth yr heddlu, heb eu henw.
sent-leave = Pan fyddwch chi wedi gorffen, pwyswch "Gadael nawr" ar frig y dudalen.

# Come back

come-back-title = Dod yn ôl
come-back-heading = Dod yn ôl
come-back-label = Eich 6 gair, neu eich 20 rhif
come-back-hint = Does dim ots am briflythrennau, bylchau na chomas
come-back-button = Agor fy nhudalen
come-back-lost = Os ydych chi wedi colli eich geiriau, ffoniwch ni neu ysgrifennwch atom ni. Os rhoesoch chi ffordd ddiogel i ni gysylltu â chi, gallwn ni ddefnyddio honno. Os na, gallwch chi ddweud wrthym ni eto.
come-back-wrong = Wnaeth y geiriau hyn ddim agor dim byd. Edrychwch ar bob gair, a'u bod nhw yn y drefn gywir. Dydy geiriau sydd wedi'u diffodd ddim yn gweithio mwyach. Os oedd eich tudalen ar agor o'r blaen ac wedi cau ohoni'i hun, mae eich geiriau'n dal i weithio: teipiwch nhw eto.
come-back-busy = Mae llawer o bobl yma ar yr un pryd. Mae eich geiriau yn dal yn y blwch. Arhoswch funud, yna pwyswch y botwm eto.
come-back-message-kept = Mae eich neges wedi'i chadw yma. Teipiwch eich geiriau i fynd ymlaen.
come-back-ended = Roedd eich ymweliad wedi dod i ben, am fod y dudalen ar agor am amser hir. Teipiwch eich geiriau eto i fynd ymlaen.
come-back-not-done = Roedd eich ymweliad wedi dod i ben, felly chafodd yr hyn a bwysoch chi ddim ei wneud. Teipiwch eich geiriau eto. Yna pwyswch ef eto ar eich tudalen.
draft-title = Mynd ymlaen
draft-heading = Fe ddechreuoch chi rywbeth heb ei anfon
draft-words = { $count ->
    [zero] Dydych chi ddim wedi ysgrifennu unrhyw air hyd yma.
    [one] Rydych chi wedi ysgrifennu 1 gair hyd yma.
    [two] Rydych chi wedi ysgrifennu 2 air hyd yma.
    [few] Rydych chi wedi ysgrifennu { $count } gair hyd yma.
    [many] Rydych chi wedi ysgrifennu { $count } gair hyd yma.
   *[other] Rydych chi wedi ysgrifennu { $count } o eiriau hyd yma.
  }
draft-not-shown = Mae'r hyn a ysgrifennoch chi yn ddiogel. Gallwch chi ychwanegu ato, ei newid a'i anfon.
draft-until = Rydyn ni'n ei gadw tan { $when }.
draft-carry-on = Mynd ymlaen
draft-ended-title = Ddim ar agor mwyach
draft-ended-heading = Dydy'r hyn a ddechreuoch chi ddim ar agor yma mwyach
draft-ended-why = Chafodd dim byd ei anfon nawr. Buoch chi i ffwrdd am amser hir, neu fe agoroch chi ef yn rhywle arall gyda'ch geiriau.
draft-ended-what = Os yw eich 6 gair gennych chi, mae'r hyn a ddechreuoch chi yno o hyd. Rydyn ni'n ei gadw am 28 diwrnod, a'ch geiriau sy'n ei agor. Os nad oes geiriau gennych chi, fe wnaethon ni ei ddileu 24 awr ar ôl i chi ei ddefnyddio ddiwethaf, i'ch cadw chi'n ddiogel. Wedyn gallwch chi ddechrau eto. Os pwysoch chi "Anfon" o'r blaen a gweld "Rydyn ni wedi'i gael", mae wedi ein cyrraedd ni.
draft-ended-come-back = Dod yn ôl gyda fy ngeiriau
draft-ended-start = Dechrau eto

# Your page

your-page-title = Eich tudalen
status-got-it = Rydyn ni wedi'i gael
status-read-it = Rydyn ni wedi'i ddarllen
status-need-to-ask = Mae angen i ni ofyn rhywbeth i chi
status-helping = Rydyn ni'n helpu
status-told-police = Rydyn ni wedi dweud wrth yr heddlu
status-police-answered = Mae'r heddlu wedi ateb
status-finished = Wedi gorffen
status-stopped = Fe ofynnoch chi i ni stopio
status-got-it-next = Does dim angen i chi wneud dim byd nawr.
status-read-it-next = Rydyn ni'n meddwl am beth fyddai'n helpu. Byddwn ni'n ysgrifennu atoch chi ar y dudalen hon.
status-need-to-ask-next = Darllenwch ein neges isod ac atebwch os ydych chi eisiau.
status-helping-next = Mae rhywun yn gweithio ar hyn. Byddwn ni'n ysgrifennu atoch chi ar y dudalen hon pan fydd rhywbeth yn newid.
status-told-police-next = Rydyn ni'n aros am eu hateb. Byddwn ni'n gofyn iddyn nhw eto os na fyddan nhw'n ateb.
status-police-answered-next = Darllenwch beth ddywedon nhw yn ein negeseuon isod.
status-finished-next = Os bydd rhywbeth arall yn digwydd, dywedwch wrthym ni eto. Gallwch chi ysgrifennu atom ni yma o hyd.
status-stopped-next = Does dim byd arall yn mynd at neb. Gallwch chi ysgrifennu atom ni yma o hyd. Os ydych chi eisiau i ni fynd ymlaen, ysgrifennwch hynny atom ni isod.
status-read-by = Bydd person yn ei ddarllen erbyn { $when }.
status-was-read = Cafodd ei ddarllen gan berson { $when }.
status-film-waits = Bydd rhywun sy'n deall BSL yn gwylio eich ffilm erbyn { $when }.
late-first-look = Fe ddywedon ni y bydden ni'n ei ddarllen erbyn { $promised }. Dydyn ni ddim wedi gwneud, ac mae'n ddrwg gennym ni. Byddwn ni'n ei ddarllen erbyn { $when }.
late-decision = Fe ddywedon ni y bydden ni'n penderfynu am yr heddlu erbyn { $promised }. Dydyn ni ddim wedi gwneud, ac mae'n ddrwg gennym ni. Byddwn ni'n penderfynu erbyn { $when }.
late-reply = Fe ddywedon ni y bydden ni'n eich ateb erbyn { $promised }. Dydyn ni ddim wedi gwneud, ac mae'n ddrwg gennym ni. Byddwn ni'n ateb erbyn { $when }.
facts-heading = Beth ddywedoch chi wrthym ni
facts-received = Pryd y dywedoch chi wrthym ni
facts-kinds = Beth ddigwyddodd
facts-when = Pryd
facts-files = Lluniau, recordiadau a ffeiliau
facts-photos = { $count ->
    [zero] Dim lluniau
    [one] 1 llun
    [two] 2 lun
    [few] { $count } llun
    [many] { $count } llun
   *[other] { $count } o luniau
  }
facts-films = { $count ->
    [zero] Dim ffilmiau
    [one] 1 ffilm
    [two] 2 ffilm
    [few] { $count } ffilm
    [many] { $count } ffilm
   *[other] { $count } o ffilmiau
  }
facts-recordings = { $count ->
    [zero] Dim recordiadau llais
    [one] 1 recordiad llais
    [two] 2 recordiad llais
    [few] { $count } recordiad llais
    [many] { $count } recordiad llais
   *[other] { $count } o recordiadau llais
  }
facts-documents = { $count ->
    [zero] Dim dogfennau
    [one] 1 ddogfen
    [two] 2 ddogfen
    [few] { $count } dogfen
    [many] { $count } dogfen
   *[other] { $count } o ddogfennau
  }
words-written = { $count ->
    [zero] Wnaethoch chi ddim ysgrifennu unrhyw air.
    [one] Fe wnaethoch chi ysgrifennu 1 gair. Dydy'r gair ddim yn cael ei ddangos yma.
    [two] Fe wnaethoch chi ysgrifennu 2 air. Dydyn nhw ddim yn cael eu dangos yma.
    [few] Fe wnaethoch chi ysgrifennu { $count } gair. Dydyn nhw ddim yn cael eu dangos yma.
    [many] Fe wnaethoch chi ysgrifennu { $count } gair. Dydyn nhw ddim yn cael eu dangos yma.
   *[other] Fe wnaethoch chi ysgrifennu { $count } o eiriau. Dydyn nhw ddim yn cael eu dangos yma.
  }
own-words-summary = Rydw i eisiau darllen fy ngeiriau fy hun yma
own-words-risk = Wedyn gall unrhyw un sydd â'ch 6 gair eu darllen nhw hefyd. Bydd geiriau cynharach yn ymddangos ar ôl i un ohonom ni eu hagor.
own-words-on = Dangos fy ngeiriau yma
own-words-off = Peidio â dangos fy ngeiriau yma mwyach
own-words-later = Bydd eich geiriau'n ymddangos yma ar ôl i un ohonom ni eu hagor.
messages-heading = Negeseuon
messages-none = Does dim negeseuon eto.
message-label = Ysgrifennwch atom ni
message-hint = Dywedwch unrhyw beth wrthym ni, neu gofynnwch unrhyw beth i ni
message-send = Anfon neges
message-sent-title = Neges wedi'i hanfon
message-sent = Rydyn ni wedi cael eich neges. Byddwn ni'n eich ateb ar y dudalen hon erbyn { $when }.
message-you = Chi
message-empty = Ysgrifennwch rywbeth cyn ei anfon
message-too-long = Mae eich neges yn hirach na { $count } o nodau. Gwnewch hi'n fyrrach, neu anfonwch hi mewn dwy ran. Mae eich geiriau yn dal yn y blwch.
police-sent-named = { $who ->
    [behalf] Fe ddywedon ni wrth yr heddlu { $when }, gydag enw'r person.
    [witness] Fe ddywedon ni wrth yr heddlu { $when }, gydag enw'r person.
   *[self] Fe ddywedon ni wrth yr heddlu { $when }, gyda'ch enw.
  }
police-sent-unnamed = { $who ->
    [behalf] Fe ddywedon ni wrth yr heddlu { $when }, heb enw'r person.
    [witness] Fe ddywedon ni wrth yr heddlu { $when }, heb enw'r person.
   *[self] Fe ddywedon ni wrth yr heddlu { $when }, heb eich enw.
  }
police-sent-without-yes = Fe ddywedon ni wrth yr heddlu { $when } er nad oeddech chi wedi cytuno, am ein bod ni'n credu bod rhaid i ni: gallai rhywun gael niwed difrifol, neu roedd y gyfraith yn dweud hynny. Gallwch chi ein holi ni am hyn.
police-choice-record-only = Eich dewis nawr: peidio â dweud wrth yr heddlu.
police-choice-share-named = { $who ->
    [behalf] Y dewis nawr: dweud wrth yr heddlu, gydag enw'r person.
    [witness] Y dewis nawr: dweud wrth yr heddlu, gydag enw'r person.
   *[self] Eich dewis nawr: dweud wrth yr heddlu, gyda'ch enw.
  }
police-choice-share-anonymous = { $who ->
    [behalf] Y dewis nawr: dweud wrth yr heddlu, heb enw'r person.
    [witness] Y dewis nawr: dweud wrth yr heddlu, heb enw'r person.
   *[self] Eich dewis nawr: dweud wrth yr heddlu, heb eich enw.
  }
police-choice-share-via-dpulo = { $who ->
    [behalf] Y dewis nawr: dweud wrth yr heddlu, ond dim ond drwom ni y gallan nhw gysylltu â'r person.
    [witness] Y dewis nawr: dweud wrth yr heddlu, ond dim ond drwom ni y gallan nhw gysylltu â'r person.
   *[self] Eich dewis nawr: dweud wrth yr heddlu, ond dim ond drwom ni y gallan nhw gysylltu â chi.
  }
police-choice-ask-me-first = Eich dewis nawr: siarad â chi yn gyntaf.
not-sent = Does dim byd wedi'i anfon at yr heddlu.
not-sent-yet = Does dim byd wedi'i anfon at yr heddlu eto. Byddwn ni'n penderfynu erbyn { $when }.
not-sent-undated = Does dim byd wedi'i anfon at yr heddlu eto.
not-sent-some = { $count ->
    [zero] Does dim byd a ddywedoch chi wrthym ni heb ei anfon at yr heddlu.
    [one] Mae 1 peth a ddywedoch chi wrthym ni HEB ei anfon at yr heddlu.
    [two] Mae 2 beth a ddywedoch chi wrthym ni HEB eu hanfon at yr heddlu.
    [few] Mae { $count } pheth a ddywedoch chi wrthym ni HEB eu hanfon at yr heddlu.
    [many] Mae { $count } pheth a ddywedoch chi wrthym ni HEB eu hanfon at yr heddlu.
   *[other] Mae { $count } o bethau a ddywedoch chi wrthym ni HEB eu hanfon at yr heddlu.
  }
change-police-summary = Newid eich dewis am yr heddlu
change-police-legend = { $who ->
    [behalf] Ddylen ni ddweud wrth yr heddlu?
    [witness] Ddylen ni ddweud wrth yr heddlu?
   *[self] Ydych chi eisiau i ni ddweud wrth yr heddlu?
  }
change-police-button = Newid fy newis
error-police-choice-choose = Dewiswch un o'r atebion am yr heddlu
changed-title = Wedi newid
changed-heading = Mae eich dewis wedi newid
changed-on = Mynd i'ch tudalen
police-effect-nothing-sent = Eich dewis yw: peidio â dweud wrth yr heddlu. Rydyn ni'n cadw'r hyn a ddywedoch chi wrthym ni yma.
police-effect-sent-before = Rydyn ni wedi dweud wrth yr heddlu o'r blaen. Allwn ni ddim tynnu hynny yn ôl. Fyddwn ni ddim yn anfon dim byd arall atyn nhw.
police-effect-will-decide = Byddwn ni'n penderfynu gyda chi sut i ddweud wrth yr heddlu. Mae eich tudalen yn dweud erbyn pryd.
police-effect-talk-first = Byddwn ni'n siarad gyda chi cyn i unrhyw beth fynd at yr heddlu.
stop-heading = Gofyn i ni stopio
stop-summary = Rydw i eisiau i chi stopio
stop-what = Wedyn fyddwn ni ddim yn anfon dim byd arall at neb, a fyddwn ni ddim yn cysylltu â chi. Mae'r hyn a ddywedoch chi wrthym ni yn aros wedi'i selio gyda ni nes i'w amser ddod i ben. Does dim modd tynnu'n ôl yr hyn sydd wedi'i anfon yn barod.
stop-button = Stopio
stopped-no-change = Fe ofynnoch chi i ni stopio. Ysgrifennwch atom ni isod os ydych chi eisiau i ni fynd ymlaen.
offer-code-heading = Ydych chi eisiau geiriau newydd?
offer-code-why = Rhywun arall ysgrifennodd hyn i chi, felly fe welodd y person hwnnw eich geiriau. Gallwch chi gael rhai newydd. Dim ond chi fydd yn eu gwybod.
offer-code-button = Rhoi geiriau newydd i mi
visit-ends = Mae'r dudalen hon yn cau ar ei phen ei hun ar ôl 30 munud heb ei defnyddio, ac am { $when } fan bellaf.

# Pages that explain

leaving-title = Gadael yn gyflym
leaving-heading = Gadael y wefan hon yn gyflym
leaving-1 = Pwyswch "Gadael nawr" ar frig unrhyw dudalen. { $shift ->
        [off] Rydych chi wedi diffodd gadael gyda'r fysell Shift.
       *[on] Neu ar fysellfwrdd: pwyswch y fysell Shift 3 gwaith.
    } Byddwch chi'n mynd i dudalen am y tywydd.
leaving-2 = Rydyn ni'n clirio'r hyn a gadwodd y wefan hon ar eich ffôn neu eich cyfrifiadur. Os ewch chi yn ôl, fydd dim byd y gwnaethoch chi ei deipio yn cael ei ddangos.
leaving-3 = Os na ofynnoch chi am eiriau i ddod yn ôl gyda nhw, mae'r hyn y gwnaethoch chi ei deipio yn cael ei ddileu. Os gwnaethoch chi ofyn, rydyn ni'n ei gadw i chi am 28 diwrnod, ond nid yr hyn y gwnaethoch chi ei deipio ar y dudalen roeddech chi'n ei gadael.
leaving-4 = Mae'r rhestr o dudalennau mae eich ffôn neu eich cyfrifiadur wedi ymweld â nhw yn dal i ddangos eich bod chi wedi bod yma. Gallwch chi ddileu'r rhestr yn y gosodiadau. Dydy enw'r wefan hon ddim yn dweud beth yw ei phwrpas.
