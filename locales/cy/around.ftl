# The pages around the form: is this for me, what happens, privacy, keeping safe, complaints.

# ---- Is this for me?

for-me-title = Ai i mi mae hwn?
for-me-heading = Ai i mi mae hwn?
for-me-lead = Nid oes angen i chi fod yn siŵr. Os oedd yn teimlo'n anghywir, gallwch ddweud wrthym.
for-me-sure-heading = Nid oes angen i chi fod yn siŵr
for-me-sure =
    Nid oes angen i chi wybod a oedd yn drosedd. Nid oes angen prawf arnoch.
    Os ydych yn meddwl iddo ddigwydd am eich bod yn anabl, neu am fod rhywun yn meddwl eich bod, mae hynny'n ddigon.
    Nid oes dim yn rhy fach. Gall pethau bach sy'n digwydd dro ar ôl tro wneud niwed mawr.
for-me-what-heading = Pa fath o beth
for-me-what =
    Mae rhywun yn gweiddi arnoch, yn chwerthin am eich pen neu'n galw enwau arnoch, yn y stryd, ar fws neu mewn siop.
    Mae cymdogion yn gwneud eich bywyd yn anodd yn fwriadol: sbwriel wrth eich drws, sŵn, cwynion nad ydynt yn wir.
    Mae rhywun yn gwthio eich cadair olwyn heb ofyn, yn cymryd eich ffon, yn torri eich offer neu'n brifo eich ci cymorth.
    Mae rhywun yn dweud ei fod yn ffrind i chi, ac yn cymryd eich arian, eich bwyd neu eich cartref.
    Mae gofalwr, partner neu berthynas yn eich brifo, yn codi ofn arnoch, neu ddim yn gadael i chi fwyta, ymolchi neu fynd allan.
    Mae rhywun yn ysgrifennu pethau creulon atoch neu amdanoch ar-lein, neu'n eich ffilmio.
    Mae rhywun yn eich taro, yn poeri arnoch, yn cyffwrdd â chi, neu'n dweud y bydd yn eich brifo.
for-me-who-heading = Pwy all ddweud wrthym
for-me-who =
    Chi, os digwyddodd i chi. Nid oes angen diagnosis na budd-dal arnoch.
    Rhywun sy'n cael ei drin yn wael am ei fod gyda pherson anabl, fel ffrind, plentyn neu ofalwr.
    Rhywun sy'n dweud wrthym ar ran person arall, ac unrhyw un a welodd beth ddigwyddodd.
    Chi, os ydych o dan 18 oed. Os yw plentyn yn cael ei frifo, efallai y bydd rhaid i ni ddweud wrth bobl sy'n gweithio i gadw plant yn ddiogel.
for-me-when-heading = Roedd hynny amser maith yn ôl
for-me-when = Gallwch ddweud wrthym o hyd. Nid ydym yn gofyn pam na ddywedoch wrth neb o'r blaen.
for-me-other-heading = Pan all gwasanaeth arall fod yn well
for-me-other-england =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch eich trin yn annheg gan siop, landlord neu swyddfa, ac nid oedd neb yn elyniaethus: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Gallwch ddweud wrthym ni hefyd. Os nad ni yw'r lle iawn, rydym yn eich helpu i'w gael.
for-me-other-wales =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch eich trin yn annheg gan siop, landlord neu swyddfa, ac nid oedd neb yn elyniaethus: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Gallwch ddweud wrthym ni hefyd. Os nad ni yw'r lle iawn, rydym yn eich helpu i'w gael.
for-me-other-scotland =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch eich trin yn annheg gan siop, landlord neu swyddfa, ac nid oedd neb yn elyniaethus: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Gallwch ddweud wrthym ni hefyd. Os nad ni yw'r lle iawn, rydym yn eich helpu i'w gael.
for-me-other-northern_ireland =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch eich trin yn annheg gan siop, landlord neu swyddfa, ac nid oedd neb yn elyniaethus: Comisiwn Cydraddoldeb Gogledd Iwerddon, 028 9050 0600.
    Gallwch ddweud wrthym ni hefyd. Os nad ni yw'r lle iawn, rydym yn eich helpu i'w gael.

# ---- What happens

what-happens-title = Beth sy'n digwydd nesaf
what-happens-heading = Beth sy'n digwydd pan fyddwch yn dweud wrthym
what-happens-steps-heading = O'r dechrau i'r diwedd
what-happens-steps =
    Rydych yn ateb beth rydych am ei ateb. Mae'n cymryd tua 15 munud. Gallwch stopio, a dod yn ôl wedyn.
    Rydych yn pwyso "Anfon". Mae eich geiriau'n cael eu selio: dim ond pobl yma sydd wedi cael allwedd all eu hagor.
    Mae person yma yn ei ddarllen. Mae'r dudalen a welwch ar ôl anfon yn dweud erbyn pryd.
    Rydym yn meddwl am bedwar peth: beth ddigwyddodd, pa gymorth rydych ei eisiau, beth ddylai eraill ei ddysgu ohono, ac a ddylai rhywun arall gael gwybod.
    Os rhoesoch ffordd ddiogel i ni eich cyrraedd, rydym yn cysylltu. Os cymeroch y 6 gair, mae ein hatebion yn aros ar eich tudalen.
    Gallwch ychwanegu rhywbeth, newid eich meddwl, gofyn i ni stopio neu ofyn i ni ei ddileu.
    Pan fydd popeth wedi'i wneud rydym yn dweud wrthych, ac yn ei gau. Gallwch ysgrifennu atom o hyd.
what-happens-choose-heading = Chi sy'n dewis
what-happens-choose =
    Chi sy'n dewis a yw'r heddlu'n cael gwybod. Mae na yn ateb cystal ag ie.
    Chi sy'n dewis a ydym yn gwybod eich enw.
    Chi sy'n dewis sut rydym yn eich cyrraedd, a beth rydym yn ei ddweud os yw rhywun arall yn ateb.
what-happens-cannot-heading = Beth na allwn ei wneud
what-happens-cannot =
    Ni allwn ddod atoch, ac ni allwn atal rhywun ar unwaith. Mewn perygl, ffoniwch 999.
    Nid oes neb yn darllen hyn yn y nos, nac ar ddyddiau pan fyddwn ar gau.
    Ni allwn addo beth fydd yr heddlu'n ei wneud. Os na wnânt ddim, mae'r hyn a ddywedoch wrthym yn dal i gyfrif yma.
what-happens-counts-heading = Pam mae'n bwysig
what-happens-counts =
    Bob mis rydym yn cyfrif beth ddigwyddodd i bobl anabl yma, ac yn ei ddangos i'r rhai sydd i fod i weithredu.
    Ni ellir adnabod neb yn y rhifau. Mae rhifau bach yn cael eu cuddio.

# ---- Who we tell

who-we-tell-title = Wrth bwy rydym yn dweud
who-we-tell-heading = Wrth bwy rydym yn dweud, a phryd
who-we-tell-lead = Nid ydym yn dweud wrth neb oni bai eich bod yn dweud ie. Mae ychydig o adegau pan all fod rhaid i ni. Mae pob un ohonynt ar y dudalen hon.
who-we-tell-police-heading = Eich dewis am yr heddlu
who-we-tell-police =
    "Na": nid ydym yn dweud wrth yr heddlu. Rydym yn cadw'r hyn a ddywedoch, yn ei gyfrif, ac yn eich helpu gyda'r hyn rydych ei eisiau.
    "Ie, gyda fy enw": rydym yn anfon atynt beth ddigwyddodd a'ch enw. Gallant gysylltu â chi. Os aiff i'r llys, efallai y bydd y person a'i gwnaeth yn clywed beth ddywedoch.
    "Ie, heb fy enw": rydym yn anfon atynt beth ddigwyddodd, ond nid pwy ydych, ac yn gofyn iddynt beidio ag ymweld â chi na chysylltu â chi. Os digwyddodd yn eich cartref, gallant ddyfalu.
    "Siaradwch â mi yn gyntaf": nid oes dim yn mynd at yr heddlu nes ein bod wedi siarad a chithau wedi dweud ie. Os nad ydych yn dewis, dyma beth rydym yn ei wneud.
    Gallwch newid eich dewis ar unrhyw adeg. Ni ellir cymryd yn ôl yr hyn a anfonwyd eisoes.
who-we-tell-others-heading = Y cyngor, eich landlord, meddyg, ysgol
who-we-tell-others =
    Rydym yn gofyn i chi bob tro cyn i ni ddweud dim wrth yr un ohonynt.
    Os oes rhywun yn ein holi amdanoch, nid ydym yn dweud dim, oni bai eich bod wedi dweud ie neu fod un o'r rhesymau isod yn wir.
who-we-tell-exceptions-heading = Pryd y gallem ddweud heb i chi ddweud ie
who-we-tell-how-heading = Os bydd hynny'n digwydd
who-we-tell-how =
    Rydym yn dweud dim ond yr hyn sydd ei angen, a dim ond wrth y rhai a all helpu.
    Mae dau ohonom yn penderfynu. Os yw bywyd mewn perygl gall un ohonom weithredu ar unwaith, ac mae ail berson yn ei wirio o fewn 24 awr.
    Rydym yn dweud wrthych, os yw hynny'n ddiogel i chi.
    Rydym yn ysgrifennu pam, ac yn cyfrif pa mor aml mae'n digwydd.
who-we-tell-for-another-heading = Os ydych yn dweud wrthym am rywun arall
who-we-tell-for-another = Os nad ydynt yn gwybod eich bod yn dweud wrthym, neu os nad oeddent yn cytuno, nid yw'r heddlu'n cael eu henw gennym ni. Un o'r rhesymau uchod yw'r unig eithriad.

# ---- Keeping safe

keeping-safe-title = Cadw'n ddiogel ar-lein
keeping-safe-heading = Cadw'n ddiogel wrth ddefnyddio'r wefan hon
keeping-safe-lead = A oes rhywun yn edrych ar eich ffôn neu gyfrifiadur? Yna darllenwch hyn yn gyntaf.
keeping-safe-leave-heading = Gadael yn gyflym
keeping-safe-leave =
    Pwyswch "Gadael nawr" ar frig unrhyw dudalen, neu pwyswch y fysell Shift 3 gwaith. Rydych yn mynd i dudalen ddiniwed.
    Rydym yn clirio'r hyn a gadwodd y wefan hon ar y ffôn neu'r cyfrifiadur. Os ewch yn ôl, nid oes dim a deipioch yn cael ei ddangos.
keeping-safe-history-heading = Beth mae eich ffôn neu gyfrifiadur yn dal i'w wybod
keeping-safe-history =
    Mae'n cadw rhestr o'r gwefannau a agoroch, o'r enw hanes. Ni allwn ei chlirio. Nid yw ein henw yn dweud beth rydym yn ei wneud.
    Gallwch ddileu tudalennau unigol: chwiliwch am "Hanes" neu "History" yn newislen eich porwr. Os yw'r rhestr gyfan yn wag, efallai y bydd rhywun yn gofyn pam.
    Nid yw ffenestr breifat yn cadw hanes. Fe'i gelwir hefyd yn incognito neu InPrivate. Caewch hi ar ôl gorffen.
    Nid yw ffenestr breifat yn helpu os oes rhaglen ar y ddyfais yn gwylio beth rydych yn ei wneud.
keeping-safe-shared-heading = Rhannu cyfrifon, ffonau a biliau
keeping-safe-shared =
    Os ydych yn rhannu cyfrif Apple, Google neu Microsoft, gall eich hanes, eich lluniau a'ch negeseuon ymddangos ar ddyfais arall.
    Gall llun o'ch 6 gair ymddangos yno hefyd. Gall papur mewn lle diogel fod yn well.
    Os yw rhywun yn gwybod eich cyfrineiriau, gall ddarllen eich e-bost a'ch negeseuon.
    Gall y bil ffôn restru'r rhifau rydych yn eu ffonio.
keeping-safe-place-heading = Ble rydych chi
keeping-safe-place =
    Gall ffôn ddangos i bobl eraill ble rydych chi, drwy fapiau, apiau teulu neu apiau sy'n dod o hyd i ffôn coll.
    Os ydych yn diffodd hynny, efallai y bydd rhywun yn sylwi. Gallwch adael y ffôn mewn lle rydych ynddo'n aml.
keeping-safe-instead-heading = Os oes rhywun yn gwirio eich ffôn
keeping-safe-instead =
    Defnyddiwch gyfrifiadur mewn llyfrgell, yn y coleg neu yn y gwaith, neu ffôn rhywun rydych yn ymddiried ynddo.
    Neu ffoniwch ni, neu gofynnwch i rywun rydych yn ymddiried ynddo ein ffonio. Gall meddyg, nyrs neu eiriolwr wneud hynny.
    Pan fyddwn yn gofyn sut i'ch cyrraedd, dywedwch wrthym beth sy'n ddiogel: pa rif, pa amserau, a beth i'w ddweud os yw rhywun arall yn ateb.
    Os yw eich ffôn neu gyfrifiadur yn darllen yn uchel, defnyddiwch glustffonau neu trowch y sain i lawr.

# ---- Get help now

help-now-title = Cael help nawr
help-now-heading = Cael help nawr
help-now-police-heading = Yr heddlu, pan nad yw'n argyfwng
help-now-police-england =
    Ffoniwch 101.
    Ffôn testun neu Relay UK: 18001 101.
    Iaith Arwyddion Prydain: gellir cyrraedd yr heddlu ar 101 gyda chyfieithydd drwy wefan eich heddlu.
help-now-police-wales =
    Ffoniwch 101. Gallwch siarad Cymraeg.
    Ffôn testun neu Relay UK: 18001 101.
    Iaith Arwyddion Prydain: gellir cyrraedd yr heddlu ar 101 gyda chyfieithydd drwy wefan eich heddlu.
help-now-police-scotland =
    Ffoniwch 101.
    Ffôn testun neu Relay UK: 18001 101.
    Iaith Arwyddion Prydain: mae contactSCOTLAND-BSL yn eich cysylltu â chyfieithydd, am ddim, ddydd a nos.
help-now-police-northern_ireland =
    Ffoniwch 101, a dewiswch opsiwn 2 ar gyfer trosedd gasineb.
    Ffôn testun neu Relay UK: 18001 101.
help-now-health-heading = Os ydych yn sâl, wedi brifo, neu'n methu mynd ymlaen
help-now-health-england =
    GIG 111, ddydd a nos, am ddim: ffoniwch 111. Mewn argyfwng iechyd meddwl dewiswch opsiwn 2.
    Ffôn testun neu Relay UK: 18001 111.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-health-wales =
    GIG 111 Cymru, ddydd a nos, am ddim: ffoniwch 111. Mewn argyfwng iechyd meddwl pwyswch 2.
    Ffôn testun neu Relay UK: 18001 111.
    C.A.L.L., rhywun i wrando yng Nghymru, ddydd a nos, am ddim: 0800 132 737.
    Y Samariaid yn Gymraeg: 0808 164 0123.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-health-scotland =
    NHS 24, ddydd a nos, am ddim: ffoniwch 111. Mewn argyfwng iechyd meddwl dewiswch yr opsiwn iechyd meddwl.
    Ffôn testun neu Relay UK: 18001 111.
    Breathing Space, rhywun i wrando yn yr Alban, gyda'r nos ac ar benwythnosau, am ddim: 0800 83 85 87.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-health-northern_ireland =
    Os ydych yn sâl neu wedi brifo: ffoniwch eich meddyg. Y tu allan i oriau, mae peiriant ateb eich meddyg yn dweud pwy i'w ffonio.
    Lifeline, mewn argyfwng iechyd meddwl, ddydd a nos, am ddim: 0808 808 8000. Ffôn testun neu Relay UK: 18001 0808 808 8000.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-home-heading = Os yw rhywun gartref neu'n agos atoch yn eich brifo
help-now-home-england =
    Llinell Gymorth Genedlaethol Cam-drin Domestig, ddydd a nos, am ddim: 0808 2000 247.
    Llinell Gyngor i Ddynion (Men's Advice Line): 0808 801 0327.
    Pobl fyddar: SignHealth, neges destun i 07800 003421.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-home-wales =
    Byw Heb Ofn, ddydd a nos, am ddim, yn Gymraeg neu Saesneg: 0808 80 10 800. Neges destun: 07860 077 333.
    Pobl fyddar: SignHealth, neges destun i 07800 003421.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-home-scotland =
    Llinell Gymorth Cam-drin Domestig a Phriodas dan Orfod yr Alban, ddydd a nos, am ddim: 0800 027 1234.
    Pobl fyddar: defnyddiwch contactSCOTLAND-BSL i ffonio'r llinell gymorth.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-home-northern_ireland =
    Llinell Gymorth Cam-drin Domestig a Rhywiol, ddydd a nos, am ddim: 0808 802 1414.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-after-heading = Rhywun i sefyll gyda chi ar ôl trosedd
help-now-after-england =
    Cymorth i Ddioddefwyr (Victim Support), ddydd a nos, am ddim: 08 08 16 89 111. Nid oes angen eich bod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, ddeurywiol a thraws: Galop, 0800 999 5428.
help-now-after-wales =
    Canolfan Cymorth Casineb Cymru (Cymorth i Ddioddefwyr), ddydd a nos: 0300 3031 982. Nid oes angen eich bod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, ddeurywiol a thraws: Galop, 0800 999 5428.
help-now-after-scotland =
    Victim Support Scotland: 0800 160 1985. Nid oes angen eich bod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, ddeurywiol a thraws: Galop, 0800 999 5428.
help-now-after-northern_ireland =
    Victim Support NI: 028 9024 3133. Nid oes angen eich bod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, ddeurywiol a thraws: Galop, 0800 999 5428.
help-now-disabled-heading = Cyngor i bobl anabl
help-now-disabled-england =
    Triniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Ffôn testun: 0808 800 0084.
    Anabledd dysgu: Mencap, 0808 808 1111.
help-now-disabled-wales =
    Triniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Ffôn testun: 0808 800 0084.
    Anabledd dysgu: Mencap Cymru, 0808 808 1111.
help-now-disabled-scotland =
    Triniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Ffôn testun: 0808 800 0084.
help-now-disabled-northern_ireland =
    Triniaeth annheg: Comisiwn Cydraddoldeb Gogledd Iwerddon, 028 9050 0600.
    Anabledd dysgu: Mencap yng Ngogledd Iwerddon, 0808 808 1111.

# ---- Privacy

privacy-title = Beth sy'n digwydd i'ch geiriau
privacy-heading = Beth sy'n digwydd i'ch geiriau
privacy-who-heading = Pwy sy'n gyfrifol
privacy-who =
    { $organisation } sy'n rhedeg y gwasanaeth hwn ac yn penderfynu beth sy'n digwydd i'r hyn a ddywedwch wrthym. Mae'r gyfraith yn galw hynny'n rheolydd.
    Mae sut i'n cyrraedd ar ddiwedd pob tudalen.
privacy-what-heading = Beth rydym yn ei gadw
privacy-what =
    Yr hyn rydych yn ei ysgrifennu, yn ei ddweud neu'n ei anfon atom, a'ch enw a'ch manylion cyswllt os ydych yn eu rhoi.
    Yr hyn rydych yn ei ddewis: pwy gaiff wybod, a sut y gallwn eich cyrraedd.
    Ffeithiau i'w cyfrif: pa fath o beth, pa fath o le, pa fis, pam rydych yn meddwl iddo ddigwydd.
    Yr hyn rydych yn ei ddweud wrthym am bobl eraill, fel pwy a'i gwnaeth neu pwy a'i gwelodd.
    Nid ydym yn cadw cyfeiriad eich ffôn neu gyfrifiadur. Nid oes dim ar y tudalennau hyn yn dod gan gwmni arall.
privacy-why-heading = Pam mae'r gyfraith yn caniatáu i ni
privacy-why =
    Gwrando, eich cefnogi a chyfrif beth sy'n digwydd: dyma ein buddiant dilys (GDPR y DU, Erthygl 6(1)(f)).
    Mae geiriau am anabledd, iechyd, crefydd, hil neu bwy rydych yn ei garu yn cael eu gwarchod yn fwy. Rydym yn eu cadw am eich bod yn dweud wrthym er mwyn i ni eich cefnogi, neu i gadw rhywun yn ddiogel (Erthygl 9(2)(a) a (g); Deddf Diogelu Data 2018, Atodlen 1, paragraffau 17 a 18).
    Yr hyn a gadwn am bobl a all fod wedi cyflawni trosedd: i'ch cefnogi, i gadw pobl yn ddiogel ac i atal gweithredoedd anghyfreithlon (Atodlen 1, paragraffau 10, 17 a 18).
    Os ydym yn dweud wrth rywun heb i chi ddweud ie, i achub bywyd neu gadw rhywun yn ddiogel: buddiant dilys cydnabyddedig, neu fywyd mewn perygl (Erthygl 6(1)(ea) a (d)).
    Eich ie neu eich na sydd bob amser yn penderfynu beth a wnawn â'ch geiriau. Mae hynny'n fwy nag y mae'r gyfraith yn ei ofyn.
privacy-see-heading = Pwy all ei ddarllen
privacy-see =
    Mae eich geiriau a'ch enw yn cael eu selio o dan allweddi gwahanol pan fyddant yn ein cyrraedd.
    Dim ond pobl yma sydd wedi cael allwedd all eu hagor, ac mae pob agoriad yn cael ei gofnodi.
    Mae'r cyfrifiadur sy'n rhedeg y gwasanaeth hwn yn gweld eich geiriau am yr eiliad y mae'n eu selio. Felly nid dyma'r hyn a elwir yn amgryptio o'r dechrau i'r diwedd.
    Mae'r heddlu, y cyngor ac eraill yn gweld rhywbeth dim ond os dywedwch ie, neu yn yr ychydig achosion ar y dudalen "Wrth bwy rydym yn dweud".
    Nid oes enwau na'ch geiriau chi byth mewn rhifau, ac mae rhifau bach yn cael eu cuddio.
    Nid oes cyfrifiadur yn penderfynu amdanoch. Person sy'n gwneud.
privacy-long-heading = Am ba mor hir rydym yn ei gadw
privacy-long =
    Yr hyn a ddechreuoch heb ei anfon: hyd at 3 diwrnod, neu 28 diwrnod os cymeroch y 6 gair.
    Ar ôl i ni ei gau: { $nameless } os na roesoch enw ac os na chafodd neb arall wybod.
    { $named } os rhoesoch eich enw.
    { $forwarded } os cafodd yr heddlu wybod, neu os oedd rhywun mewn perygl. { $high } os oedd y perygl yn fawr.
    { $child } os yw'n ymwneud â phlentyn.
    Yn hirach tra bo ei angen ar yr heddlu, ar lys neu ar gŵyn. Mae eich tudalen yn dweud y dyddiad y caiff ei ddileu.
privacy-rights-heading = Eich hawliau
privacy-rights =
    Gallwch ofyn beth rydym yn ei gadw amdanoch a chael copi, mewn ffurf y gallwch ei darllen.
    Gallwch ofyn i ni ei gywiro, ei ddileu, rhoi'r gorau i'w ddefnyddio, neu ddefnyddio llai ohono.
    Ffoniwch ni, ysgrifennwch atom, neu ysgrifennwch ar eich tudalen. Mae eich 6 gair yn ddigon o brawf: nid oes rhaid i chi roi eich enw.
    Rydym yn ateb o fewn mis. Nid yw'n costio dim.
    Os bydd rhywun y dywedoch wrthym amdano yn gofyn beth rydym yn ei gadw, nid ydym yn dangos dim iddo a allai eich rhoi mewn perygl.
privacy-complain-heading = Os nad ydych yn fodlon
privacy-complain =
    Dywedwch wrthym, a byddwn yn ceisio ei unioni.
    Gallwch hefyd gwyno i'r Comisiynydd Gwybodaeth: 0303 123 1113, neu ico.org.uk.

# ---- Cookies

cookies-title = Cwcis
cookies-heading = Cwcis
cookies-lead =
    Nodyn bach y mae gwefan yn ei gadw ar eich ffôn neu gyfrifiadur yw cwci.
    Rydym yn eu defnyddio dim ond er mwyn i'r tudalennau weithio. Nid oes yr un ohonynt yn eich dilyn, felly nid ydym yn gofyn i chi gytuno.
cookies-list-heading = Beth rydym yn ei gadw ar eich dyfais
cookies-of-d = "d": rhif ar hap sy'n cadw eich atebion gyda'i gilydd wrth i chi ysgrifennu. Mae'n mynd pan fyddwch yn cau'r porwr neu'n pwyso "Gadael nawr".
cookies-of-v = "v": rhif ar hap tra byddwch yn edrych ar eich tudalen. Mae'n mynd pan fyddwch yn cau'r porwr neu'n pwyso "Gadael nawr".
cookies-of-look = "look": y lliwiau a maint y llythrennau a ddewisoch, a dim arall. Mae'n mynd pan fyddwch yn cau'r porwr neu'n pwyso "Gadael nawr".
cookies-of-c = "c": rhif ar hap, dim ond i bobl yr anfonom ddogfen atynt. Mae'n mynd pan fyddant yn cau'r porwr.
cookies-staff-heading = I bobl sy'n gweithio yma
cookies-of-s = "s": rhif ar hap sy'n cadw gweithiwr wedi'i fewngofnodi. Mae'n mynd pan fydd yn allgofnodi neu'n cau'r porwr.
cookies-of-k = "k": rhif ar hap sy'n cofio cyfrifiadur gweithiwr am 30 diwrnod.
cookies-of-n = "n": rhif ar hap tra bo rhywun newydd yn creu cyfrif. Mae'n mynd pan fydd yn cau'r porwr.
cookies-staff-look = Ar gyfrifiadur gweithiwr mae "look" yn cael ei gadw am flwyddyn.
cookies-names-heading = Eu henwau yn eich porwr
cookies-names = Yn rhestr eich porwr gall pob enw ddechrau gyda "__Host-". Mae hynny'n dweud wrth y porwr am beidio â'i roi i unrhyw wefan arall.

# ---- Accessibility

accessibility-title = Hygyrchedd
accessibility-heading = Pa mor hygyrch yw'r tudalennau hyn
accessibility-lead = Nid oes unrhyw berson anabl wedi profi'r tudalennau hyn eto. Rydym am i hynny newid, a byddwn yn dweud yma pan fydd wedi newid.
accessibility-untested-heading = Pwy sydd heb eu profi
accessibility-untested =
    Pobl ag anableddau dysgu, sydd angen y fersiwn Hawdd ei Ddeall.
    Pobl fyddar sy'n defnyddio Iaith Arwyddion Prydain.
    Pobl sy'n defnyddio darllenydd sgrin, fel NVDA, JAWS, VoiceOver neu TalkBack.
    Pobl sy'n defnyddio switsh, pwyntydd pen, eu llygaid neu eu llais i reoli cyfrifiadur.
    Pobl â golwg gwan sy'n chwyddo'r sgrin neu'n newid ei lliwiau.
    Pobl â dyslecsia, pobl awtistig, a phobl mewn trallod meddwl.
    Pobl sy'n darllen Cymraeg, a'r gweithwyr sy'n defnyddio'r gwasanaeth hwn bob dydd.
accessibility-checked-heading = Beth wnaethom ei wirio gydag offer
accessibility-checked =
    Gwiriadau awtomatig yn erbyn WCAG 2.2 ar lefelau A ac AA, a'r rhan fwyaf o AAA, ar bob math o dudalen.
    Pob tudalen gyda bysellfwrdd, heb sgriptiau, ac ar sgrin gul gyda llythrennau mawr iawn.
    Lliwiau: mae geiriau'n sefyll allan o'u cefndir ar 7 i 1 neu well, ym mhob un o'r lliwiau y gallwch eu dewis.
    Hawdd ei Ddeall: brawddegau byr a geiriau cyffredin, wedi'u mesur gan fformiwla.
    Dim ond rhan o'r hyn sy'n mynd o'i le y mae offer yn ei chanfod. Gall tudalen eu pasio a dal i fod yn anodd ei defnyddio.
accessibility-gaps-heading = Beth nad yw'n ddigon da eto
accessibility-gaps =
    Mae fideos Iaith Arwyddion Prydain ar dudalen dim ond pan fyddwn wedi'u gwneud.
    Mae'r tudalennau Cymraeg yn cael eu dangos dim ond ar ôl i ddarllenydd rhugl eu cymeradwyo.
    Cafodd y lluniau Hawdd ei Ddeall eu llunio ar gyfer y gwasanaeth hwn ac nid ydynt wedi'u profi gyda darllenwyr.
    Nid oes capsiynau ar recordiadau a ffeiliau rydych yn eu hanfon atom. Mae'n rhaid i'n gweithwyr eu gwneud.
    Mae darllen yn uchel yn gweithio dim ond lle mae gan eich ffôn neu gyfrifiadur ei lais ei hun.
    Os agorwch dudalen arall heb sgriptiau cyn pwyso "Parhau", gall yr hyn a deipioch ar y dudalen honno gael ei golli.
accessibility-another-heading = Ffordd arall
accessibility-another =
    Gallwch ddweud wrthym dros y ffôn, wyneb yn wyneb neu ar bapur. Gallwn gytuno ar beth sydd ei angen arnoch: cyfieithydd, print bras, braille, mwy o amser.
    Os nad yw rhywbeth yn gweithio i chi, dywedwch wrthym. Rydym am ei drwsio.
accessibility-law-heading = Y gyfraith, a sut i gwyno
accessibility-law-england =
    Mae Deddf Cydraddoldeb 2010 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na wnawn, cwynwch wrthym ni yn gyntaf. Rydym yn ateb fel y mae'r dudalen "Os nad ydych yn fodlon â ni" yn ei ddweud.
    Os nad ydych yn fodlon â'n hateb: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy'n gorfodi'r gyfraith.
accessibility-law-wales =
    Mae Deddf Cydraddoldeb 2010 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na wnawn, cwynwch wrthym ni yn gyntaf. Rydym yn ateb fel y mae'r dudalen "Os nad ydych yn fodlon â ni" yn ei ddweud.
    Os nad ydych yn fodlon â'n hateb: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy'n gorfodi'r gyfraith.
accessibility-law-scotland =
    Mae Deddf Cydraddoldeb 2010 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na wnawn, cwynwch wrthym ni yn gyntaf. Rydym yn ateb fel y mae'r dudalen "Os nad ydych yn fodlon â ni" yn ei ddweud.
    Os nad ydych yn fodlon â'n hateb: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy'n gorfodi'r gyfraith.
accessibility-law-northern_ireland =
    Mae Deddf Gwahaniaethu ar sail Anabledd 1995 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na wnawn, cwynwch wrthym ni yn gyntaf. Rydym yn ateb fel y mae'r dudalen "Os nad ydych yn fodlon â ni" yn ei ddweud.
    Os nad ydych yn fodlon â'n hateb: Comisiwn Cydraddoldeb Gogledd Iwerddon, 028 9050 0600. Y Comisiwn sy'n gorfodi'r gyfraith.
accessibility-written-heading = Pryd ysgrifennom hwn
accessibility-written = Tachwedd 2026. Rydym yn edrych arno eto pan fydd rhywbeth yn newid, ac o leiaf unwaith y flwyddyn.

# ---- Complaints

complain-title = Os nad ydych yn fodlon â ni
complain-heading = Os nad ydych yn fodlon â ni
complain-lead = Gallwch gwyno am unrhyw beth a wnaethom neu na wnaethom. Nid oes dim drwg yn digwydd i chi am eich bod yn cwyno, ac rydym yn dal i'ch helpu.
complain-how-heading = Sut i gwyno
complain-how =
    Ffoniwch ni, ysgrifennwch atom, neu dewch atom. Mae sut i'n cyrraedd ar ddiwedd pob tudalen.
    Os yw'r 6 gair gennych, gallwch ysgrifennu ar eich tudalen. Yna nid oes rhaid i chi roi eich enw.
    Gall rhywun ei wneud drosoch. Gallwch ddefnyddio eich iaith eich hun, ac Iaith Arwyddion Prydain hefyd.
complain-when-heading = Pryd rydym yn ateb
complain-when =
    Mae rhywun nad oedd yn rhan ohono yn edrych arno.
    Rydym yn dweud wrthych o fewn 5 diwrnod gwaith ei fod gennym, ac yn ateb o fewn 20 diwrnod gwaith. Os oes angen mwy o amser arnom, rydym yn dweud wrthych pam a than pryd.
    Rydym yn dweud beth a gawsom, beth rydym yn ei newid, a'i bod yn ddrwg gennym lle'r oeddem yn anghywir.
complain-else-heading = At bwy arall y gallwch fynd
complain-else-england =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Comisiwn Elusennau Cymru a Lloegr, 0300 066 9197.
    Am driniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Am yr heddlu: Swyddfa Annibynnol Ymddygiad yr Heddlu, 0300 020 0096. Gallwn eich helpu gyda hynny.
complain-else-wales =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Comisiwn Elusennau Cymru a Lloegr, 0300 066 9197.
    Am driniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Am yr heddlu: Swyddfa Annibynnol Ymddygiad yr Heddlu, 0300 020 0096. Gallwn eich helpu gyda hynny.
complain-else-scotland =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Rheoleiddiwr Elusennau'r Alban (OSCR), 01382 220446.
    Am driniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Am yr heddlu: yn gyntaf Heddlu'r Alban ar 101, yna Comisiynydd Ymchwiliadau ac Adolygu'r Heddlu (PIRC), 01698 542900. Gallwn eich helpu gyda hynny.
complain-else-northern_ireland =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Comisiwn Elusennau Gogledd Iwerddon, 028 3832 0220.
    Am driniaeth annheg: Comisiwn Cydraddoldeb Gogledd Iwerddon, 028 9050 0600.
    Am yr heddlu: Ombwdsmon Heddlu Gogledd Iwerddon, 0300 123 2989. Gallwn eich helpu gyda hynny.

# ---- Credits

credits-title = Pwy wnaeth y tudalennau hyn
credits-heading = Pwy wnaeth y tudalennau hyn
credits-made =
    Mae { $organisation } yn rhedeg y gwasanaeth hwn gyda Plainsight, rhaglen y gall unrhyw un ei defnyddio, ei darllen a'i newid (AGPL-3.0-or-later).
    Atkinson Hyperlegible Next gan y Braille Institute yw'r llythrennau (SIL Open Font License).
    Daw rhannau'r tudalennau o GOV.UK Frontend a MoJ Frontend (trwydded MIT). Nid gwasanaeth y llywodraeth yw hwn.
    Cafodd y lluniau Hawdd ei Ddeall eu llunio ar gyfer Plainsight.

# ---- How long, and links between the pages

years = { $count ->
    [zero] 0 blynedd
    [one] 1 flwyddyn
    [two] 2 flynedd
    [few] 3 blynedd
    [many] 6 blynedd
   *[other] { $count } mlynedd
  }
around-start-title = Dweud wrthym beth ddigwyddodd
around-help-title = Os ydych mewn perygl nawr
around-sure = Nid oes angen i chi fod yn siŵr beth oedd. Nid oes angen i chi wybod a oedd yn drosedd.
around-ours-heading = Gallwch hefyd siarad â ni

# ---- Reading aloud

layout-ways = Ffyrdd o ddarllen y dudalen hon
layout-read = Darllen y dudalen hon yn uchel
layout-read-pause = Oedi
layout-read-go-on = Parhau i ddarllen
layout-read-stop = Stopio darllen

# ---- Videos in British Sign Language

layout-video = Y dudalen hon yn Iaith Arwyddion Prydain
layout-video-captions = Capsiynau Saesneg
layout-video-words = Beth mae'r fideo yn ei ddweud
