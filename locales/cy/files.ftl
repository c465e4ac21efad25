# Telling us in another way: photos, sound, video, a document, or "contact me".

page-other-ways-title = Ffyrdd eraill
page-other-ways = Ffyrdd eraill o ddweud wrthym
page-other-ways-why = Gallwch anfon lluniau, recordiad o’ch llais, ffilm neu ddogfen. Gallwch eu hanfon gyda’ch geiriau, neu yn eu lle. Nid oes rhaid i chi.

q-files = Lluniau, recordiadau a dogfennau
q-other-way = A oes ffordd arall sy’n well i chi?
code-other-way-contact-me = Cysylltwch â mi ac fe ddywedaf wrthych
code-other-way-contact-me-hint = Byddwn yn gofyn ar dudalen nes ymlaen sut y gallwn eich cyrraedd yn ddiogel
code-other-way-signed-bsl = Rwy’n dweud wrthych mewn Iaith Arwyddion Prydain (BSL) ar ffilm
code-other-way-signed-bsl-hint = Bydd rhywun sy’n deall BSL yn edrych arni o fewn 2 ddiwrnod gwaith
q-interpreter-not = A oes dehonglydd nad ydych ei eisiau?
q-interpreter-not-hint = Gallwch ysgrifennu enw. Ni fyddwn yn gofyn i’r dehonglydd hwnnw, ac ni fyddwn yn dweud wrtho

files-heading = Lluniau, recordiadau a dogfennau
files-face = Gall llun neu ffilm ddangos eich wyneb, ac mae recordiad yn gadael i bobl glywed eich llais. Rydym yn eu cloi gyda’ch enw a’ch cyfeiriad. Dim ond os dywedwch iawn wrth hynny y bydd yr heddlu yn eu cael.
files-none = Nid ydych wedi ychwanegu ffeil.
files-full = Rydych wedi ychwanegu 10 ffeil. Dyna’r mwyaf ar un tro. Gallwch dynnu un, neu ddweud mwy wrthym yn nes ymlaen.
files-one = { $kind ->
    [photo] Llun
    [pdf] Dogfen
    [audio] Recordiad llais
   *[video] Ffilm
}, { $size }
files-keep-hidden = Cadw manylion cudd y lluniau, fel pryd a ble y cawsant eu tynnu
files-keep-hidden-hint = Efallai y bydd eu hangen ar yr heddlu. Os gadewch hwn yn wag, byddwn yn cadw copi o bob llun hebddynt ac yn dileu’r gweddill. Mae lluniau HEIC, ffilmiau, recordiadau a dogfennau bob amser yn cadw eu manylion cudd
files-choose = Dewiswch ffeil o’ch dyfais
files-choose-hint = Lluniau a lluniau sgrin hyd at 25 MB, recordiadau a dogfennau PDF hyd at 50 MB, ffilmiau hyd at 300 MB. 10 ffeil ar y mwyaf
button-add-file = Ychwanegu’r ffeil hon
button-remove-file = Tynnu

record-heading = Recordio yma
record-heading-signed = Recordio yma, â llais neu mewn BSL
record-lead = Gallwch wrando arno neu ei wylio cyn penderfynu. Ni chaiff dim ei anfon nes i chi ddewis “Defnyddio hwn”.
record-voice = Recordio eich llais
record-film = Recordio ffilm
record-start = Dechrau recordio
record-stop = Stopio
record-look = Eich recordiad
record-use = Defnyddio hwn
record-throw-away = Ei daflu
record-asking = Mae eich porwr yn gofyn a gawn ddefnyddio’r camera neu’r meicroffon.
record-running = Yn recordio. Pwyswch Stopio pan fyddwch yn barod.
record-ready = Wedi stopio. Gallwch ei chwarae, ei ddefnyddio, neu ei daflu.
record-longest = Dyna’r hyd mwyaf i un recordiad. Gallwch ei ddefnyddio a recordio un arall.
record-not-allowed = Ni ellir defnyddio’r camera na’r meicroffon. Gallwch ddewis ffeil, neu ysgrifennu.
record-thrown-away = Wedi’i daflu. Ni chafodd dim ei anfon.
send-going = Yn anfon: #1 MB o #2 MB. Gallwch barhau i lenwi’r dudalen hon.
send-broken = Torrodd y cysylltiad. Mae’r hyn sydd yma yn ddiogel. Rydym yn rhoi cynnig arall arni ein hunain.
send-done = Wedi’i ychwanegu.
send-lost = Mae’r dudalen hon wedi bod ar agor yn rhy hir. Agorwch hi eto a dewiswch yr un ffeil: bydd yn parhau o’r lle y stopiodd.

error-file-empty = Nid oes dim yn y ffeil hon. Dewiswch un arall
error-file-too-large = { $kind ->
    [photo] Gall llun fod yn { $most } MB ar y mwyaf
    [pdf] Gall dogfen fod yn { $most } MB ar y mwyaf
    [audio] Gall recordiad fod yn { $most } MB ar y mwyaf
   *[video] Gall ffilm fod yn { $most } MB ar y mwyaf
}. Dewiswch un llai, neu dywedwch wrthym mewn ffordd arall
error-file-unknown-kind = Ni allwn gymryd y math hwn o ffeil. Dewiswch lun (JPEG, PNG, WebP, HEIC), PDF, recordiad (M4A, MP3, OGG, WAV) neu ffilm (MP4, MOV, WebM)
error-file-other-kind = Nid yw’r hyn sydd yn y ffeil hon yr un peth â’r hyn mae ei henw yn ei ddweud. Cadwch hi eto o dan yr enw cywir, neu dewiswch un arall
error-file-unreadable = Ni allem agor y llun hwn. Dewiswch un arall, neu tynnwch lun o’r sgrin sy’n ei ddangos
error-file-too-many-points = Mae’r llun hwn yn rhy fawr i’w agor. Dewiswch un â 50 miliwn o bwyntiau ar y mwyaf, neu tynnwch lun o’r sgrin sy’n ei ddangos
error-file-too-many = Gallwch ychwanegu { $files } ffeil ar y mwyaf. Tynnwch un yn gyntaf, neu dywedwch fwy wrthym yn nes ymlaen
error-file-no-room = Ni allwn gymryd ffeiliau ar hyn o bryd, gan fod ein storfa bron yn llawn. Gallwch anfon geiriau o hyd
error-file-broken = Ni chyrhaeddodd y ffeil yn gyfan. Dewiswch hi eto
error-file-away = Ni allem gadw’r ffeil yn awr. Arhoswch funud, yna dewiswch hi eto

page-contact-asked = Gofynnoch i ni gysylltu â chi, er mwyn i chi allu dweud wrthym. Ar gyfer hynny mae arnom angen o leiaf un ffordd ddiogel o’ch cyrraedd.
message-film = Ein hateb ar ffilm, mewn Iaith Arwyddion Prydain (BSL)
