# Telling us in another way, in Welsh: photos, sound, video, a document, or "contact me".

page-other-ways-title = Ffyrdd eraill
page-other-ways = Ffyrdd eraill o ddweud wrthym ni
page-other-ways-why = Gallwch chi anfon lluniau, recordiad o'ch llais, ffilm neu ddogfen. Gallwch chi eu hanfon gyda'ch geiriau, neu yn eu lle. Does dim rhaid i chi.

q-files = Lluniau, recordiadau a dogfennau
q-other-way = { $who ->
    [worker] Oes ffordd arall sy'n well iddyn nhw?
   *[other] Oes ffordd arall sy'n well i chi?
  }
code-other-way-contact-me = { $who ->
    [worker] Rydyn ni'n cysylltu â nhw, ac maen nhw'n dweud wrthym ni
   *[other] Cysylltwch â fi ac fe ddyweda i wrthych chi
  }
code-other-way-contact-me-hint = Byddwn ni'n gofyn ar dudalen arall sut gallwn ni gysylltu â chi yn ddiogel
code-other-way-signed-bsl = { $who ->
    [worker] Maen nhw'n dweud wrthym ni mewn Iaith Arwyddion Prydain (BSL) ar ffilm
   *[other] Rydw i'n dweud wrthych chi mewn Iaith Arwyddion Prydain (BSL) ar ffilm
  }
code-other-way-signed-bsl-hint = Bydd rhywun sy'n deall BSL yn edrych ar y ffilm o fewn 2 ddiwrnod gwaith
q-interpreter-not = { $who ->
    [worker] Oes dehonglydd dydyn nhw ddim ei eisiau?
   *[other] Oes dehonglydd dydych chi ddim ei eisiau?
  }
q-interpreter-not-hint = Gallwch chi ysgrifennu enw. Fyddwn ni ddim yn gofyn i'r dehonglydd hwnnw, a fyddwn ni ddim yn dweud wrtho

files-heading = Lluniau, recordiadau a dogfennau
files-face = Gall llun neu ffilm ddangos eich wyneb, a gall pobl glywed eich llais ar recordiad. Rydyn ni'n eu cloi gyda'ch enw a'ch cyfeiriad. Fydd neb yma yn eu hagor cyn i chi bwyso "{ $button }". Fydd yr heddlu ddim yn eu cael oni bai eich bod chi'n cytuno i hynny.
files-none = Dydych chi ddim wedi ychwanegu ffeil.
files-full = Rydych chi wedi ychwanegu 10 ffeil. Dyna'r nifer mwyaf ar gyfer un tro. Gallwch chi dynnu un, neu ddweud mwy wrthym ni wedyn.
# $kind is photo, pdf, audio or video; $size is a number with KB or MB.
files-one = { $kind ->
    [photo] Llun
    [pdf] Dogfen
    [audio] Recordiad llais
   *[video] Ffilm
}, { $size }
files-keep-hidden = Cadw manylion cudd y lluniau, fel pryd a ble cawson nhw eu tynnu
files-keep-hidden-hint = Efallai bydd eu hangen ar yr heddlu. Os gadewch chi hwn yn wag, byddwn ni'n eu tynnu o'ch lluniau. Allwn ni ddim eu tynnu o ffilmiau, recordiadau, dogfennau a rhai lluniau (HEIC)
files-choose = Dewiswch ffeil oddi ar eich dyfais
files-choose-hint = Lluniau a lluniau sgrin hyd at 25 MB, recordiadau a dogfennau PDF hyd at 50 MB, ffilmiau hyd at 300 MB. 10 ffeil ar y mwyaf
button-add-file = Ychwanegu'r ffeil hon
button-remove-file = Tynnu

record-heading = Recordio yma
record-heading-signed = Recordio yma, â llais neu mewn BSL
record-lead = Gallwch chi wrando arno neu ei wylio cyn penderfynu. Mae'n aros ar eich ffôn neu eich cyfrifiadur nes i chi ddewis "Defnyddio hwn".
record-voice = Recordio eich llais
record-film = Recordio ffilm
record-start = Dechrau recordio
record-stop = Stopio
record-look = Eich recordiad
record-use = Defnyddio hwn
record-throw-away = Ei daflu
record-asking = Mae eich porwr yn gofyn a gawn ni ddefnyddio'r camera neu'r meicroffon.
record-running = Yn recordio. Pwyswch Stopio pan fyddwch chi'n barod.
record-ready = Wedi stopio. Gallwch chi ei chwarae, ei ddefnyddio, neu ei daflu.
record-longest = Dyna'r hyd mwyaf ar gyfer un recordiad. Gallwch chi ei ddefnyddio a recordio un arall.
record-not-allowed = Does dim modd defnyddio'r camera neu'r meicroffon. Gallwch chi ddewis ffeil, neu ysgrifennu.
record-thrown-away = Wedi'i daflu. Chafodd dim byd ei anfon.
record-chosen = Bydd yn mynd gyda'ch neges pan fyddwch chi'n pwyso "Anfon neges".
# #1 and #2 are filled in by the page: how much is here, and of how much.
send-going = Yn ychwanegu eich ffeil: #1 MB o #2 MB. Gallwch chi fynd ymlaen i lenwi'r dudalen hon.
send-broken = Torrodd y cysylltiad. Mae'r hyn sydd yma yn ddiogel. Byddwn ni'n rhoi cynnig arall arni ein hunain.
send-done = Wedi'i hychwanegu. Rydyn ni'n ei chadw dan glo. Fydd neb yma yn ei hagor cyn i chi bwyso "{ $button }".
send-lost = Mae'r dudalen hon wedi bod ar agor yn rhy hir. Agorwch hi eto a dewiswch yr un ffeil: bydd yn mynd ymlaen o'r lle stopiodd hi.

error-file-empty = Does dim byd yn y ffeil hon. Dewiswch un arall
error-file-too-large = { $kind ->
    [photo] Gall llun fod yn { $most } MB ar y mwyaf
    [pdf] Gall dogfen fod yn { $most } MB ar y mwyaf
    [audio] Gall recordiad fod yn { $most } MB ar y mwyaf
   *[video] Gall ffilm fod yn { $most } MB ar y mwyaf
}. Dewiswch un llai, neu dywedwch wrthym ni mewn ffordd arall
error-file-unknown-kind = Allwn ni ddim derbyn y math hwn o ffeil. Dewiswch lun (JPEG, PNG, WebP, HEIC), PDF, recordiad (M4A, MP3, OGG, WAV) neu ffilm (MP4, MOV, WebM)
error-file-other-kind = Dydy'r hyn sydd yn y ffeil hon ddim yr un peth â'r hyn mae ei henw yn ei ddweud. Cadwch hi eto o dan yr enw cywir, neu dewiswch un arall
error-file-unreadable = Doedd dim modd i ni agor y llun hwn. Dewiswch un arall, neu tynnwch lun o'r sgrin sy'n ei ddangos
error-file-too-many-points = Mae'r llun hwn yn rhy fawr i'w agor. Dewiswch un â 50 miliwn o bwyntiau ar y mwyaf, neu tynnwch lun o'r sgrin sy'n ei ddangos
error-file-too-many = Gallwch chi ychwanegu { $files } ffeil ar y mwyaf. Tynnwch un yn gyntaf, neu dywedwch fwy wrthym ni wedyn
error-file-no-room = Allwn ni ddim derbyn ffeiliau ar hyn o bryd, am fod ein storfa bron yn llawn. Gallwch chi anfon geiriau o hyd
error-file-broken = Chyrhaeddodd y ffeil ddim yn gyfan. Dewiswch hi eto
error-file-away = Doedd dim modd i ni gadw'r ffeil nawr. Arhoswch funud, yna dewiswch hi eto

page-contact-asked = Fe ofynnoch chi i ni gysylltu â chi, er mwyn i chi allu dweud wrthym ni. Ar gyfer hynny mae angen o leiaf un ffordd ddiogel arnom ni o gysylltu â chi.
message-film = Ein hateb ar ffilm, mewn Iaith Arwyddion Prydain (BSL)
message-film-mine-label = Eich ffilm
message-sound-mine-label = Eich recordiad llais
message-choose-film = Neu anfonwch ffilm mewn Iaith Arwyddion Prydain (BSL), neu recordiad llais
message-choose-film-hint = Ffilm (MP4, MOV neu WebM) hyd at 300 MB, neu recordiad (M4A, MP3, OGG neu WAV) hyd at 50 MB. Gallwch chi ysgrifennu rhywbeth hefyd, neu beidio
message-film-who = Mae ffilm yn dangos eich wyneb, ac mae pobl yn clywed eich llais ar recordiad. Rydyn ni'n eu cadw dan glo gyda'ch negeseuon. Gall unrhyw un sydd â'ch 6 gair eu chwarae yma.
error-message-empty = Ysgrifennwch rywbeth, neu dewiswch ffilm neu recordiad, cyn anfon
error-message-film-kind = Allwn ni ddim derbyn y math hwn o ffeil yma. Dewiswch ffilm (MP4, MOV, WebM) neu recordiad (M4A, MP3, OGG, WAV)
error-message-film-again = Dewiswch neu recordiwch eich ffilm neu eich llais eto
error-message-film-after = Yna dewiswch neu recordiwch eich ffilm neu eich llais eto ar eich tudalen.
