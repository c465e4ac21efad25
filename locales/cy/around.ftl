# The pages around the form, in Welsh: is this for me, what happens, privacy, keeping safe, complaints.

# ---- Is this for me?

for-me-title = Ai i mi mae hwn?
for-me-heading = Ai i mi mae hwn?
for-me-lead = Does dim angen i chi fod yn siŵr. Os oedd yn teimlo'n anghywir, gallwch chi ddweud wrthym ni.
for-me-sure-heading = Does dim angen i chi fod yn siŵr
for-me-sure =
    Does dim angen i chi wybod a oedd yn drosedd. Does dim angen prawf arnoch chi.
    Os ydych chi'n meddwl bod hyn wedi digwydd am eich bod chi'n anabl, neu am fod rhywun yn meddwl hynny, mae hynny'n ddigon.
    Does dim byd yn rhy fach. Gall pethau bach sy'n digwydd dro ar ôl tro wneud niwed mawr.
for-me-what-heading = Pa fath o beth
for-me-what =
    Mae rhywun yn gweiddi arnoch chi, yn chwerthin am eich pen neu'n galw enwau arnoch chi, yn y stryd, ar fws neu mewn siop.
    Mae cymdogion yn gwneud eich bywyd yn anodd yn fwriadol: sbwriel wrth eich drws, sŵn, cwynion nad ydyn nhw'n wir.
    Mae rhywun yn gwthio eich cadair olwyn heb ofyn, yn cymryd eich ffon, yn torri eich offer neu'n brifo eich ci cymorth.
    Mae rhywun yn dweud ei fod yn ffrind i chi, ac yn cymryd eich arian, eich bwyd neu eich cartref.
    Mae gofalwr, partner neu berthynas yn eich brifo chi, yn codi ofn arnoch chi, neu ddim yn gadael i chi fwyta, ymolchi neu fynd allan.
    Mae rhywun yn ysgrifennu pethau creulon atoch chi neu amdanoch chi ar-lein, neu'n eich ffilmio chi.
    Mae rhywun yn eich taro chi, yn poeri arnoch chi, yn cyffwrdd â chi, neu'n dweud y bydd yn eich brifo chi.
for-me-who-heading = Pwy sy'n gallu dweud wrthym ni
for-me-who =
    Chi, os digwyddodd hyn i chi. Does dim angen diagnosis na budd-dal arnoch chi.
    Rhywun sy'n cael ei drin yn wael am ei fod gyda pherson anabl, fel ffrind, plentyn neu ofalwr.
    Rhywun sy'n dweud wrthym ni ar ran person arall, ac unrhyw un a welodd beth ddigwyddodd.
    Chi, os ydych chi o dan 18 oed. Os oes plentyn yn cael niwed, efallai y bydd rhaid i ni ddweud wrth bobl sy'n gweithio i gadw plant yn ddiogel.
for-me-when-heading = Roedd hyn amser hir yn ôl
for-me-when = Gallwch chi ddweud wrthym ni o hyd. Dydyn ni ddim yn gofyn pam na ddywedoch chi wrth neb o'r blaen.
for-me-other-heading = Pan allai gwasanaeth arall fod yn well
for-me-other-england =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch chi eich trin yn annheg gan siop, landlord neu swyddfa, a doedd neb yn elyniaethus: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Gallwch chi ddweud wrthym ni yr un fath. Os nad ni yw'r lle iawn, byddwn ni'n eich helpu chi i ddod o hyd iddo.
for-me-other-wales =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch chi eich trin yn annheg gan siop, landlord neu swyddfa, a doedd neb yn elyniaethus: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Gallwch chi ddweud wrthym ni yr un fath. Os nad ni yw'r lle iawn, byddwn ni'n eich helpu chi i ddod o hyd iddo.
for-me-other-scotland =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch chi eich trin yn annheg gan siop, landlord neu swyddfa, a doedd neb yn elyniaethus: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Gallwch chi ddweud wrthym ni yr un fath. Os nad ni yw'r lle iawn, byddwn ni'n eich helpu chi i ddod o hyd iddo.
for-me-other-northern_ireland =
    Mewn perygl nawr: ffoniwch 999.
    Cawsoch chi eich trin yn annheg gan siop, landlord neu swyddfa, a doedd neb yn elyniaethus: Comisiwn Cydraddoldeb Gogledd Iwerddon, 028 9050 0600.
    Gallwch chi ddweud wrthym ni yr un fath. Os nad ni yw'r lle iawn, byddwn ni'n eich helpu chi i ddod o hyd iddo.

# ---- What happens

what-happens-title = Beth sy'n digwydd nesaf
what-happens-heading = Beth sy'n digwydd pan fyddwch chi'n dweud wrthym ni
what-happens-steps-heading = O'r dechrau i'r diwedd
what-happens-steps =
    Rydych chi'n ateb beth rydych chi eisiau ei ateb. Mae'n cymryd tua 15 munud. Gallwch chi stopio, a dod yn ôl wedyn.
    Rydych chi'n pwyso "Anfon". Mae eich geiriau'n cael eu selio: dim ond pobl yma sydd wedi cael allwedd sy'n gallu eu hagor nhw.
    Mae person yma yn ei ddarllen. Mae'r dudalen rydych chi'n ei gweld ar ôl anfon yn dweud erbyn pryd.
    Rydyn ni'n meddwl am bedwar peth: beth ddigwyddodd, pa gymorth rydych chi ei eisiau, beth ddylai pobl eraill ei ddysgu, ac a ddylai rhywun arall gael gwybod.
    Os rhoesoch chi ffordd ddiogel i ni gysylltu â chi, byddwn ni'n cysylltu. Os cymeroch chi'r 6 gair, mae ein hatebion yn aros ar eich tudalen.
    Gallwch chi ychwanegu rhywbeth, newid eich meddwl, gofyn i ni stopio neu ofyn i ni ei ddileu.
    Pan fydd popeth wedi'i wneud, byddwn ni'n dweud wrthych chi, ac yn ei gau. Gallwch chi ysgrifennu atom ni o hyd.
what-happens-choose-heading = Chi sy'n dewis
what-happens-choose =
    Chi sy'n dewis a yw'r heddlu'n cael gwybod. Mae na yn ateb cystal â chytuno.
    Chi sy'n dewis a ydyn ni'n gwybod eich enw.
    Chi sy'n dewis sut rydyn ni'n cysylltu â chi, a beth rydyn ni'n ei ddweud os bydd rhywun arall yn ateb.
what-happens-cannot-heading = Beth na allwn ni ei wneud
what-happens-cannot =
    Allwn ni ddim dod atoch chi, ac allwn ni ddim stopio rhywun ar unwaith. Mewn perygl, ffoniwch 999.
    Does neb yn darllen hyn yn y nos, nac ar ddyddiau pan fyddwn ni ar gau.
    Allwn ni ddim addo beth fydd yr heddlu'n ei wneud. Os na fyddan nhw'n gwneud dim byd, mae'r hyn a ddywedoch chi wrthym ni yn dal i gyfrif yma.
what-happens-counts-heading = Pam mae'n bwysig
what-happens-counts =
    Bob mis rydyn ni'n cyfri beth ddigwyddodd i bobl anabl yma, ac yn ei ddangos i'r rhai sydd â dyletswydd i weithredu.
    Does dim modd dod o hyd i neb yn y rhifau. Mae rhifau bach yn cael eu cuddio.

# ---- Who we tell

who-we-tell-title = Wrth bwy rydyn ni'n dweud
who-we-tell-heading = Wrth bwy rydyn ni'n dweud, a phryd
who-we-tell-lead = Dydyn ni ddim yn dweud wrth neb oni bai eich bod chi'n cytuno. Mae ambell adeg pan allai fod rhaid i ni. Mae pob un ohonyn nhw ar y dudalen hon.
who-we-tell-police-heading = Eich dewis am yr heddlu
who-we-tell-police =
    "Nac ydw": fyddwn ni ddim yn dweud wrth yr heddlu. Byddwn ni'n cadw'r hyn a ddywedoch chi wrthym ni, yn ei gyfri, ac yn eich helpu chi gyda'r hyn rydych chi ei eisiau.
    "Ydw, gyda fy enw": byddwn ni'n anfon atyn nhw beth ddigwyddodd a'ch enw. Efallai y byddan nhw'n cysylltu â chi. Os bydd hyn yn mynd i'r llys, gallai'r person wnaeth hyn glywed beth ddywedoch chi.
    "Ydw, heb fy enw": byddwn ni'n anfon atyn nhw beth ddigwyddodd, ond nid pwy ydych chi, ac yn gofyn iddyn nhw beidio ag ymweld â chi na chysylltu â chi. Os digwyddodd yn eich cartref, efallai y byddan nhw'n dyfalu.
    "Siaradwch â fi yn gyntaf": does dim byd yn mynd at yr heddlu nes ein bod ni wedi siarad a chithau wedi cytuno. Os na fyddwch chi'n dewis, dyma beth byddwn ni'n ei wneud.
    Gallwch chi newid eich dewis ar unrhyw adeg. Does dim modd tynnu'n ôl yr hyn sydd wedi'i anfon yn barod.
who-we-tell-others-heading = Y cyngor, eich landlord, meddyg, ysgol
who-we-tell-others =
    Rydyn ni'n gofyn i chi bob tro cyn dweud dim byd wrth yr un ohonyn nhw.
    Os bydd rhywun yn ein holi ni amdanoch chi, fyddwn ni ddim yn dweud dim byd wrthyn nhw, oni bai eich bod chi wedi cytuno neu fod un o'r rhesymau isod yn wir.
who-we-tell-exceptions-heading = Pryd y gallem ni ddweud heb i chi gytuno
who-we-tell-how-heading = Os bydd hynny'n digwydd
who-we-tell-how =
    Byddwn ni'n dweud dim ond yr hyn sydd ei angen, a dim ond wrth y rhai sy'n gallu helpu.
    Mae dau ohonom ni yn penderfynu. Os yw bywyd mewn perygl, gall un ohonom ni weithredu ar unwaith, ac mae ail berson yn gwirio hynny o fewn 24 awr.
    Byddwn ni'n dweud wrthych chi, os yw hynny'n ddiogel i chi.
    Byddwn ni'n ysgrifennu pam, ac yn cyfri pa mor aml mae'n digwydd.
who-we-tell-for-another-heading = Os ydych chi'n dweud wrthym ni am rywun arall
who-we-tell-for-another = Os nad ydyn nhw'n gwybod eich bod chi'n dweud wrthym ni, neu os nad oedden nhw'n cytuno, fydd yr heddlu ddim yn cael eu henw gennym ni. Un o'r rhesymau uchod yw'r unig eithriad.

# ---- Keeping safe

keeping-safe-title = Cadw'n ddiogel ar-lein
keeping-safe-heading = Cadw'n ddiogel wrth ddefnyddio'r wefan hon
keeping-safe-lead = Oes rhywun yn edrych ar eich ffôn neu eich cyfrifiadur? Os oes, darllenwch hwn yn gyntaf.
keeping-safe-leave-heading = Gadael yn gyflym
keeping-safe-leave =
    Pwyswch "Gadael nawr" ar frig unrhyw dudalen. { $shift ->
        [off] Rydych chi wedi diffodd gadael gyda'r fysell Shift.
       *[on] Neu ar fysellfwrdd: pwyswch y fysell Shift 3 gwaith.
    } Byddwch chi'n mynd i dudalen ddiniwed.
    Rydyn ni'n clirio'r hyn a gadwodd y wefan hon ar y ffôn neu'r cyfrifiadur. Os ewch chi yn ôl, fydd dim byd y gwnaethoch chi ei deipio yn cael ei ddangos.
keeping-safe-history-heading = Beth mae eich ffôn neu eich cyfrifiadur yn dal i'w wybod
keeping-safe-history =
    Mae'n cadw rhestr o'r gwefannau rydych chi wedi'u hagor. Enw'r rhestr yw'r hanes. Allwn ni ddim ei chlirio. Dydy ein henw ddim yn dweud beth rydyn ni'n ei wneud.
    Gallwch chi ddileu tudalennau unigol: chwiliwch am "Hanes" neu "History" yn newislen eich porwr. Os yw'r rhestr gyfan yn wag, gallai rhywun ofyn pam.
    Dydy ffenestr breifat ddim yn cadw hanes. Enwau eraill arni yw incognito neu InPrivate. Caewch hi pan fyddwch chi wedi gorffen.
    Dydy ffenestr breifat ddim yn helpu os oes rhaglen ar y ddyfais yn gwylio beth rydych chi'n ei wneud.
keeping-safe-shared-heading = Rhannu cyfrifon, ffonau a biliau
keeping-safe-shared =
    Os ydych chi'n rhannu cyfrif Apple, Google neu Microsoft, gallai eich hanes, eich lluniau a'ch negeseuon ymddangos ar ddyfais arall.
    Gallai llun o'ch 6 gair ymddangos yno hefyd. Gall papur mewn lle diogel fod yn well.
    Os yw rhywun yn gwybod eich cyfrineiriau, mae'n gallu darllen eich e-bost a'ch negeseuon.
    Gallai'r bil ffôn restru'r rhifau rydych chi'n eu ffonio.
keeping-safe-place-heading = Ble rydych chi
keeping-safe-place =
    Gall ffôn ddangos i bobl eraill ble rydych chi, drwy fapiau, apiau teulu neu apiau sy'n dod o hyd i ffôn coll.
    Os diffoddwch chi hynny, gallai rhywun sylwi. Gallwch chi adael y ffôn mewn lle rydych chi ynddo'n aml.
keeping-safe-instead-heading = Os oes rhywun yn edrych drwy eich ffôn
keeping-safe-instead =
    Defnyddiwch gyfrifiadur mewn llyfrgell, yn y coleg neu yn y gwaith, neu ffôn rhywun rydych chi'n ymddiried ynddo.
    Neu ffoniwch ni, neu gofynnwch i rywun rydych chi'n ymddiried ynddo ein ffonio ni. Gall meddyg, nyrs neu eiriolwr wneud hynny.
    Pan fyddwn ni'n gofyn sut i gysylltu â chi, dywedwch wrthym ni beth sy'n ddiogel: pa rif, pa amserau, a beth i'w ddweud os bydd rhywun arall yn ateb.
    Os yw eich ffôn neu eich cyfrifiadur yn darllen yn uchel, defnyddiwch glustffonau neu trowch y sain i lawr.

# ---- Get help now

help-now-title = Cael help nawr
help-now-heading = Cael help nawr
help-now-police-heading = Yr heddlu, pan nad yw'n argyfwng
help-now-police-england =
    Ffoniwch 101.
    Ffôn testun neu Relay UK: 18001 101.
    Iaith Arwyddion Prydain (BSL): gallwch chi gael yr heddlu ar 101 gyda dehonglydd drwy wefan eich heddlu.
help-now-police-wales =
    Ffoniwch 101. Gallwch chi siarad Cymraeg.
    Ffôn testun neu Relay UK: 18001 101.
    Iaith Arwyddion Prydain (BSL): gallwch chi gael yr heddlu ar 101 gyda dehonglydd drwy wefan eich heddlu.
help-now-police-scotland =
    Ffoniwch 101.
    Ffôn testun neu Relay UK: 18001 101.
    Iaith Arwyddion Prydain (BSL): mae contactSCOTLAND-BSL yn eich cysylltu chi â dehonglydd, am ddim, ddydd a nos.
help-now-police-northern_ireland =
    Ffoniwch 101, a dewiswch opsiwn 2 ar gyfer trosedd casineb.
    Ffôn testun neu Relay UK: 18001 101.
help-now-health-heading = Os ydych chi'n sâl, wedi cael anaf, neu'n methu mynd ymlaen
help-now-health-england =
    GIG 111, ddydd a nos, am ddim: ffoniwch 111. Mewn argyfwng iechyd meddwl, dewiswch opsiwn 2.
    Ffôn testun neu Relay UK: 18001 111.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-health-wales =
    GIG 111 Cymru, ddydd a nos, am ddim: ffoniwch 111. Mewn argyfwng iechyd meddwl, pwyswch 2.
    Ffôn testun neu Relay UK: 18001 111.
    C.A.L.L., rhywun i wrando yng Nghymru, ddydd a nos, am ddim: 0800 132 737.
    Y Samariaid yn Gymraeg: 0808 164 0123.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-health-scotland =
    NHS 24, ddydd a nos, am ddim: ffoniwch 111. Mewn argyfwng iechyd meddwl, dewiswch yr opsiwn ar gyfer iechyd meddwl.
    Ffôn testun neu Relay UK: 18001 111.
    Breathing Space, rhywun i wrando yn yr Alban, gyda'r nos ac ar benwythnosau, am ddim: 0800 83 85 87.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-health-northern_ireland =
    Os ydych chi'n sâl neu wedi cael anaf: ffoniwch eich meddyg. Y tu allan i oriau, mae peiriant ateb eich meddyg yn dweud pwy i'w ffonio.
    Lifeline, mewn argyfwng iechyd meddwl, ddydd a nos, am ddim: 0808 808 8000. Ffôn testun neu Relay UK: 18001 0808 808 8000.
    Childline, o dan 19 oed, ddydd a nos, am ddim: 0800 1111.
help-now-home-heading = Os oes rhywun gartref neu'n agos atoch chi yn eich brifo chi
help-now-home-england =
    Llinell Gymorth Genedlaethol Cam-drin Domestig (National Domestic Abuse Helpline), ddydd a nos, am ddim: 0808 2000 247.
    Men's Advice Line, i ddynion: 0808 801 0327.
    Pobl fyddar: SignHealth, neges destun i 07800 003421.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-home-wales =
    Byw Heb Ofn, ddydd a nos, am ddim, yn Gymraeg neu yn Saesneg: 0808 80 10 800. Neges destun: 07860 077 333.
    Pobl fyddar: SignHealth, neges destun i 07800 003421.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-home-scotland =
    Llinell Gymorth Cam-drin Domestig a Phriodas dan Orfod yr Alban, ddydd a nos, am ddim: 0800 027 1234.
    Pobl fyddar: defnyddiwch contactSCOTLAND-BSL i ffonio'r llinell gymorth.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-home-northern_ireland =
    Llinell Gymorth Cam-drin Domestig a Rhywiol (Domestic and Sexual Abuse Helpline), ddydd a nos, am ddim: 0808 802 1414.
    Pobl hŷn: Hourglass, 0808 808 8141.
help-now-after-heading = Rhywun i'ch cefnogi chi ar ôl trosedd
help-now-after-england =
    Cymorth i Ddioddefwyr (Victim Support), ddydd a nos, am ddim: 08 08 16 89 111. Does dim rhaid i chi fod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, deurywiol a thraws: Galop, 0800 999 5428.
help-now-after-wales =
    Canolfan Cymorth Casineb Cymru (Cymorth i Ddioddefwyr), ddydd a nos: 0300 3031 982. Does dim rhaid i chi fod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, deurywiol a thraws: Galop, 0800 999 5428.
help-now-after-scotland =
    Victim Support Scotland: 0800 160 1985. Does dim rhaid i chi fod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, deurywiol a thraws: Galop, 0800 999 5428.
help-now-after-northern_ireland =
    Victim Support NI: 028 9024 3133. Does dim rhaid i chi fod wedi dweud wrth yr heddlu.
    Pobl lesbiaidd, hoyw, deurywiol a thraws: Galop, 0800 999 5428.
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
    { $organisation } sy'n rhedeg y gwasanaeth hwn ac yn penderfynu beth sy'n digwydd i'r hyn rydych chi'n ei ddweud wrthym ni. Enw'r gyfraith ar hynny yw'r rheolydd.
    Mae sut i gysylltu â ni ar ddiwedd pob tudalen.
privacy-what-heading = Beth rydyn ni'n ei gadw
privacy-what =
    Beth rydych chi'n ei ysgrifennu, yn ei ddweud neu'n ei anfon atom ni, a'ch enw a'ch manylion cysylltu os ydych chi'n eu rhoi.
    Beth rydych chi'n ei ddewis: pwy sy'n cael gwybod, a sut cawn ni gysylltu â chi.
    Ffeithiau i'w cyfri: pa fath o beth, pa fath o le, pa fis, pam rydych chi'n meddwl iddo ddigwydd.
    Beth rydych chi'n ei ddweud wrthym ni am bobl eraill, fel pwy wnaeth hyn neu pwy welodd hyn.
    Dydyn ni ddim yn cadw cyfeiriad eich ffôn neu eich cyfrifiadur. Does dim byd ar y tudalennau hyn yn dod oddi wrth gwmni arall.
privacy-why-heading = Pam mae'r gyfraith yn caniatáu i ni
privacy-why =
    Er mwyn gwrando, eich cefnogi chi a chyfri beth sy'n digwydd: dyma ein buddiant dilys (GDPR y DU, Erthygl 6(1)(f)).
    Mae geiriau am anabledd, iechyd, crefydd, hil neu bwy rydych chi'n ei garu yn cael eu gwarchod yn fwy. Rydyn ni'n eu cadw er mwyn eich cefnogi chi fel y gofynnoch chi, neu i gadw rhywun yn ddiogel. (Erthygl 9(2)(a) a (g); Deddf Diogelu Data 2018, Atodlen 1, paragraffau 17 a 18.)
    Yr hyn rydyn ni'n ei gadw am bobl a allai fod wedi cyflawni trosedd: i'ch cefnogi chi, i gadw pobl yn ddiogel ac i atal gweithredoedd anghyfreithlon (Atodlen 1, paragraffau 10, 17 a 18).
    Os byddwn ni'n dweud wrth rywun heb i chi gytuno, i achub bywyd neu i gadw rhywun yn ddiogel: buddiant dilys cydnabyddedig, neu fywyd mewn perygl (Erthygl 6(1)(ea) a (d)).
    Eich penderfyniad chi, i gytuno neu beidio, sydd bob amser yn penderfynu beth rydyn ni'n ei wneud â'ch geiriau. Mae hynny'n fwy nag y mae'r gyfraith yn ei ofyn.
privacy-see-heading = Pwy sy'n gallu ei ddarllen
privacy-see =
    Mae eich geiriau a'ch enw yn cael eu selio o dan allweddi gwahanol pan fyddan nhw'n ein cyrraedd ni.
    Dim ond pobl yma sydd wedi cael allwedd sy'n gallu eu hagor nhw, ac mae pob tro maen nhw'n cael eu hagor yn cael ei nodi.
    Mae'r cyfrifiadur sy'n rhedeg y gwasanaeth hwn yn gweld eich geiriau am yr eiliad pan fydd yn eu selio. Felly nid dyma'r hyn sy'n cael ei alw'n amgryptio o'r dechrau i'r diwedd (end-to-end encryption).
    Mae'r heddlu, y cyngor ac eraill yn gweld rhywbeth dim ond os ydych chi'n cytuno, neu yn yr ychydig achosion ar y dudalen "Wrth bwy rydyn ni'n dweud".
    Dydy'r rhifau byth yn cynnwys enwau na'ch geiriau chi, ac mae rhifau bach yn cael eu cuddio.
    Does dim cyfrifiadur yn penderfynu amdanoch chi. Person sy'n gwneud.
privacy-long-heading = Am ba mor hir rydyn ni'n ei gadw
privacy-long =
    Beth ddechreuoch chi heb ei anfon: hyd at 3 diwrnod, neu 28 diwrnod os cymeroch chi'r 6 gair.
    Ar ôl i ni ei gau: { $nameless } os na roesoch chi enw ac os na chafodd neb arall wybod.
    { $named } os rhoesoch chi eich enw.
    { $forwarded } os cafodd yr heddlu wybod, neu os oedd rhywun mewn perygl. { $high } os oedd y perygl yn fawr.
    { $child } os yw'n ymwneud â phlentyn.
    Yn hirach tra bydd ei angen ar yr heddlu, ar lys neu ar gyfer cwyn. Mae eich tudalen yn dweud y dyddiad pan fydd yn cael ei ddileu.
privacy-rights-heading = Eich hawliau
privacy-rights =
    Gallwch chi ofyn beth rydyn ni'n ei gadw amdanoch chi a chael copi, mewn ffurf y gallwch chi ei darllen.
    Gallwch chi ofyn i ni ei gywiro, ei ddileu, stopio ei ddefnyddio, neu ddefnyddio llai ohono.
    Ffoniwch ni, ysgrifennwch atom ni, neu ysgrifennwch ar eich tudalen. Mae eich 6 gair yn ddigon o brawf: does dim rhaid i chi roi eich enw.
    Byddwn ni'n ateb o fewn mis. Mae hyn am ddim.
    Os bydd rhywun y dywedoch chi wrthym ni amdano yn gofyn beth rydyn ni'n ei gadw, fyddwn ni ddim yn dangos dim byd a allai eich rhoi chi mewn perygl.
privacy-complain-heading = Os nad ydych chi'n fodlon
privacy-complain =
    Dywedwch wrthym ni, a byddwn ni'n ceisio unioni pethau.
    Gallwch chi gwyno hefyd wrth y Comisiynydd Gwybodaeth: 0303 123 1113, neu ico.org.uk.

# ---- Cookies

cookies-title = Cwcis
cookies-heading = Cwcis
cookies-lead =
    Nodyn bach y mae gwefan yn ei gadw ar eich ffôn neu eich cyfrifiadur yw cwci.
    Rydyn ni'n eu defnyddio er mwyn i'r tudalennau weithio yn unig. Does yr un ohonyn nhw yn eich dilyn chi, felly dydyn ni ddim yn gofyn i chi gytuno.
cookies-list-heading = Beth rydyn ni'n ei gadw ar eich dyfais
cookies-of-d = "d": rhif ar hap sy'n cadw eich atebion gyda'i gilydd wrth i chi ysgrifennu. Mae'n mynd pan fyddwch chi'n cau'r porwr neu'n pwyso "Gadael nawr".
cookies-of-v = "v": rhif ar hap wrth i chi edrych ar eich tudalen. Mae'n mynd pan fyddwch chi'n cau'r porwr neu'n pwyso "Gadael nawr".
cookies-of-look = "look": beth a ddewisoch chi am liwiau, llythrennau, lluniau a'r fysell Shift, a dim byd arall. Mae'n mynd pan fyddwch chi'n cau'r porwr neu'n pwyso "Gadael nawr".
cookies-of-c = "c": rhif ar hap, dim ond i bobl rydyn ni wedi anfon dogfen atyn nhw. Mae'n mynd pan fyddan nhw'n cau'r porwr.
cookies-staff-heading = I bobl sy'n gweithio yma
cookies-of-s = "s": rhif ar hap sy'n cadw gweithiwr wedi'i fewngofnodi. Mae'n mynd pan fydd y gweithiwr yn allgofnodi neu'n cau'r porwr.
cookies-of-k = "k": rhif ar hap sy'n cofio cyfrifiadur gweithiwr am 30 diwrnod.
cookies-of-n = "n": rhif ar hap tra bydd rhywun newydd yn creu cyfrif. Mae'n mynd pan fydd yn cau'r porwr.
cookies-staff-look = Ar gyfrifiadur gweithiwr, mae "look" yn cael ei gadw am flwyddyn.
cookies-names-heading = Eu henwau yn eich porwr
cookies-names = Yn rhestr eich porwr, gall pob enw ddechrau gyda "__Host-". Mae hynny'n dweud wrth y porwr am beidio â'i roi i unrhyw wefan arall.

# ---- Accessibility

accessibility-title = Hygyrchedd
accessibility-heading = Pa mor hygyrch yw'r tudalennau hyn
accessibility-lead = Does dim person anabl wedi profi'r tudalennau hyn eto. Rydyn ni eisiau newid hynny, a byddwn ni'n dweud yma pan fydd wedi newid.
accessibility-untested-heading = Pwy sydd heb eu profi
accessibility-untested =
    Pobl ag anableddau dysgu, sydd angen y fersiwn Hawdd ei Ddeall.
    Pobl fyddar sy'n defnyddio Iaith Arwyddion Prydain.
    Pobl sy'n defnyddio darllenydd sgrin, fel NVDA, JAWS, VoiceOver neu TalkBack.
    Pobl sy'n defnyddio switsh, pwyntydd pen, eu llygaid neu eu llais i reoli cyfrifiadur.
    Pobl â golwg gwan sy'n chwyddo'r sgrin neu'n newid ei lliwiau.
    Pobl â dyslecsia, pobl awtistig, a phobl mewn trallod meddwl.
    Pobl sy'n darllen Cymraeg, a'r gweithwyr sy'n defnyddio'r gwasanaeth hwn bob dydd.
accessibility-checked-heading = Beth rydyn ni wedi'i wirio gydag offer
accessibility-checked =
    Gwiriadau awtomatig yn erbyn WCAG 2.2 ar lefelau A ac AA, a'r rhan fwyaf o AAA, ar bob math o dudalen.
    Pob tudalen gyda bysellfwrdd, heb sgriptiau, ac ar sgrin gul gyda llythrennau mawr iawn.
    Lliwiau: mae geiriau'n sefyll allan o'u cefndir ar 7 i 1 neu well, ym mhob un o'r lliwiau y gallwch chi eu dewis.
    Hawdd ei Ddeall: brawddegau byr a geiriau cyffredin, wedi'u mesur gan fformiwla.
    Dim ond rhan o'r hyn sy'n mynd o'i le mae offer yn dod o hyd iddi. Gall tudalen basio pob prawf a bod yn anodd ei defnyddio yr un fath.
accessibility-gaps-heading = Beth sydd ddim yn ddigon da eto
accessibility-gaps =
    Mae fideos Iaith Arwyddion Prydain ar dudalen dim ond pan fyddwn ni wedi'u gwneud.
    Mae'r tudalennau Cymraeg yn cael eu dangos i bawb dim ond ar ôl i ddarllenydd rhugl eu cymeradwyo.
    Does dim capsiynau ar recordiadau a ffeiliau rydych chi'n eu hanfon atom ni. Mae'n rhaid i'n gweithwyr eu gwneud.
    Mae darllen yn uchel yn gweithio dim ond lle mae gan eich ffôn neu eich cyfrifiadur ei lais ei hun.
    Os agorwch chi dudalen arall heb sgriptiau cyn pwyso "Mynd ymlaen", gallai'r hyn y gwnaethoch chi ei deipio ar y dudalen honno fynd ar goll.
accessibility-another-heading = Ffordd arall
accessibility-another =
    Gallwch chi ddweud wrthym ni dros y ffôn, wyneb yn wyneb neu ar bapur. Gallwch chi hefyd anfon recordiad o'ch llais, neu ffilm.
    Os oes gennym ni rywun sy'n deall Iaith Arwyddion Prydain (BSL), mae'r dudalen "Ffyrdd eraill o ddweud wrthym ni" yn ei chynnig. Wedyn gallwch chi ddweud wrthym ni mewn BSL, ar ffilm.
    Gallwn ni gytuno ar beth sydd ei angen arnoch chi: cyfieithydd neu ddehonglydd, print mawr, braille, mwy o amser.
    Os nad yw rhywbeth yn gweithio i chi, dywedwch wrthym ni. Rydyn ni eisiau ei drwsio.
accessibility-law-heading = Y gyfraith, a sut i gwyno
accessibility-law-england =
    Mae Deddf Cydraddoldeb 2010 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na fyddwn ni'n gwneud hynny, cwynwch wrthym ni yn gyntaf. Byddwn ni'n ateb fel mae'r dudalen "Os nad ydych chi'n fodlon â ni" yn ei ddweud.
    Os nad ydych chi'n fodlon â'n hateb: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy'n gorfodi'r gyfraith.
accessibility-law-wales =
    Mae Deddf Cydraddoldeb 2010 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na fyddwn ni'n gwneud hynny, cwynwch wrthym ni yn gyntaf. Byddwn ni'n ateb fel mae'r dudalen "Os nad ydych chi'n fodlon â ni" yn ei ddweud.
    Os nad ydych chi'n fodlon â'n hateb: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy'n gorfodi'r gyfraith.
accessibility-law-scotland =
    Mae Deddf Cydraddoldeb 2010 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na fyddwn ni'n gwneud hynny, cwynwch wrthym ni yn gyntaf. Byddwn ni'n ateb fel mae'r dudalen "Os nad ydych chi'n fodlon â ni" yn ei ddweud.
    Os nad ydych chi'n fodlon â'n hateb: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082. Y Comisiwn Cydraddoldeb a Hawliau Dynol sy'n gorfodi'r gyfraith.
accessibility-law-northern_ireland =
    Mae Deddf Gwahaniaethu ar sail Anabledd 1995 yn dweud bod rhaid i ni wneud newidiadau er mwyn i bobl anabl allu defnyddio ein gwasanaeth.
    Os na fyddwn ni'n gwneud hynny, cwynwch wrthym ni yn gyntaf. Byddwn ni'n ateb fel mae'r dudalen "Os nad ydych chi'n fodlon â ni" yn ei ddweud.
    Os nad ydych chi'n fodlon â'n hateb: Comisiwn Cydraddoldeb Gogledd Iwerddon, 028 9050 0600. Y Comisiwn sy'n gorfodi'r gyfraith.
accessibility-written-heading = Pryd ysgrifennon ni hwn
accessibility-written = Tachwedd 2026. Byddwn ni'n edrych arno eto pan fydd rhywbeth yn newid, ac o leiaf unwaith y flwyddyn.

# ---- Complaints

complain-title = Os nad ydych chi'n fodlon â ni
complain-heading = Os nad ydych chi'n fodlon â ni
complain-lead = Gallwch chi gwyno am unrhyw beth wnaethon ni neu na wnaethon ni. Does dim byd drwg yn digwydd i chi am gwyno, a byddwn ni'n dal i'ch helpu chi.
complain-how-heading = Sut i gwyno
complain-how =
    Ffoniwch ni, ysgrifennwch atom ni, neu dewch atom ni. Mae sut i gysylltu â ni ar ddiwedd pob tudalen.
    Os yw'r 6 gair gennych chi, gallwch chi ysgrifennu ar eich tudalen. Wedyn does dim rhaid i chi roi eich enw.
    Gall rhywun wneud hyn ar eich rhan. Gallwch chi ddefnyddio eich iaith eich hun, ac Iaith Arwyddion Prydain hefyd.
complain-when-heading = Pryd rydyn ni'n ateb
complain-when =
    Bydd rhywun nad oedd yn rhan o'r peth yn edrych arno.
    Byddwn ni'n dweud wrthych chi o fewn 5 diwrnod gwaith ein bod ni wedi ei gael, ac yn ateb o fewn 20 diwrnod gwaith. Os bydd angen mwy o amser arnom ni, byddwn ni'n dweud wrthych chi pam a than pryd.
    Byddwn ni'n dweud beth ddaethon ni o hyd iddo, beth rydyn ni'n ei newid, a'i bod yn ddrwg gennym ni lle roedden ni'n anghywir.
complain-else-heading = At bwy arall y gallwch chi fynd
complain-else-england =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Comisiwn Elusennau Cymru a Lloegr, 0300 066 9197.
    Am driniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Am yr heddlu: Swyddfa Annibynnol Ymddygiad yr Heddlu, 0300 020 0096. Gallwn ni eich helpu chi gyda hynny.
complain-else-wales =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Comisiwn Elusennau Cymru a Lloegr, 0300 066 9197.
    Am driniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Am yr heddlu: Swyddfa Annibynnol Ymddygiad yr Heddlu, 0300 020 0096. Gallwn ni eich helpu chi gyda hynny.
complain-else-scotland =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Rheoleiddiwr Elusennau'r Alban (OSCR), 01382 220446.
    Am driniaeth annheg: y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), 0808 800 0082.
    Am yr heddlu: yn gyntaf Heddlu'r Alban ar 101, wedyn Comisiynydd Ymchwiliadau ac Adolygu'r Heddlu (PIRC), 01698 542900. Gallwn ni eich helpu chi gyda hynny.
complain-else-northern_ireland =
    Am eich geiriau a'ch enw: y Comisiynydd Gwybodaeth, 0303 123 1113, ico.org.uk.
    Amdanom ni fel elusen: Comisiwn Elusennau Gogledd Iwerddon, 028 3832 0220.
    Am driniaeth annheg: Comisiwn Cydraddoldeb Gogledd Iwerddon, 028 9050 0600.
    Am yr heddlu: Ombwdsmon Heddlu Gogledd Iwerddon, 0300 123 2989. Gallwn ni eich helpu chi gyda hynny.

# ---- Credits

credits-title = Pwy wnaeth y tudalennau hyn
credits-heading = Pwy wnaeth y tudalennau hyn
credits-made =
    Mae { $organisation } yn rhedeg y gwasanaeth hwn gyda Plainsight. Gall unrhyw un ei ddefnyddio, ei ddarllen a'i newid (AGPL-3.0-or-later).
    Atkinson Hyperlegible Next yw'r llythrennau. Maen nhw'n dod oddi wrth y Braille Institute (SIL Open Font License).
    Mae rhannau'r tudalennau yn dod o GOV.UK Frontend a MoJ Frontend (trwydded MIT). Nid ni yw'r llywodraeth.

# ---- How long, and links between the pages

years = { $count ->
    [zero] 0 blynedd
    [one] 1 flwyddyn
    [two] 2 flynedd
    [few] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } o flynyddoedd
  }
around-start-title = Dywedwch wrthym ni beth ddigwyddodd
around-help-title = Os ydych chi mewn perygl nawr
around-sure = Does dim angen i chi fod yn siŵr beth oedd hyn. Does dim angen i chi wybod a oedd yn drosedd.
around-ours-heading = Gallwch chi siarad â ni hefyd

# ---- Reading aloud

layout-ways = Ffyrdd o ddarllen y dudalen hon
layout-read = Darllen y dudalen hon yn uchel
layout-read-pause = Oedi
layout-read-go-on = Mynd ymlaen i ddarllen
layout-read-stop = Stopio darllen

# ---- Videos in British Sign Language

layout-video = Y dudalen hon yn Iaith Arwyddion Prydain
layout-video-captions = Capsiynau Saesneg
layout-video-words = Beth mae'r fideo yn ei ddweud
