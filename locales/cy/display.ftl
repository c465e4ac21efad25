# Display settings.

footer-display = Maint testun a lliwiau
display-title = Maint testun a lliwiau
display-heading = Maint testun a lliwiau
    .pictures = settings-big-text
display-lead =
    Dewiswch sut mae ein tudalennau'n edrych.
    Pwyswch "Cadw" ar ddiwedd y dudalen hon.
    .pictures = display tick-list
display-kept =
    Rydym yn cofio hyn mewn cwci sy'n dal y dewisiadau hyn yn unig.
    Mae'n mynd pan fyddwch yn cau'r porwr neu'n pwyso "Gadael nawr". Yna mae'r tudalennau'n edrych fel yr oeddent ar y dechrau.
    .pictures = cookies leave-fast
display-saved = Wedi'i gadw. Mae ein holl dudalennau'n edrych fel hyn nawr.
    .pictures = yes
button-display = Cadw

display-theme-legend = Lliwiau
    .pictures = display
display-theme-auto = Fel y mae fy ffôn neu gyfrifiadur wedi'i osod
    .pictures = phone
display-theme-auto-hint = Golau neu dywyll, fel ar eich tudalennau eraill
display-theme-light = Golau
    .pictures = morning
display-theme-light-hint = Llythrennau tywyll ar dudalen wen
display-theme-dark = Tywyll
    .pictures = night
display-theme-dark-hint = Llythrennau golau ar dudalen dywyll
display-theme-cream = Hufen
    .pictures = display
display-theme-cream-hint = Llythrennau tywyll ar dudalen lliw hufen
display-theme-yellow = Melyn ar ddu
    .pictures = display
display-theme-yellow-hint = Llythrennau melyn ar dudalen ddu

display-text-legend = Maint y llythrennau
    .pictures = settings-big-text
display-text-normal = Arferol
    .pictures = letter
display-text-normal-hint = Llythrennau o'r maint hwn
display-text-large = Mawr
    .pictures = big-letters
display-text-large-hint = Llythrennau o'r maint hwn
display-text-xlarge = Mawr iawn
    .pictures = settings-big-text
display-text-xlarge-hint = Llythrennau o'r maint hwn

display-spacing-legend = Lle rhwng llythrennau a llinellau
    .pictures = display
display-spacing-normal = Arferol
    .pictures = letter
display-spacing-normal-hint = Llythrennau a geiriau mor bell â hyn oddi wrth ei gilydd
display-spacing-wide = Llydan
    .pictures = display
display-spacing-wide-hint = Llythrennau a geiriau mor bell â hyn oddi wrth ei gilydd

display-font-legend = Siâp y llythrennau
    .pictures = big-letters
display-font-atkinson = Atkinson Hyperlegible
    .pictures = big-letters
display-font-atkinson-hint = Llythrennau a luniwyd fel ei bod yn anodd eu cymysgu: I l 1, O 0
display-font-device = Llythrennau fy ffôn neu gyfrifiadur
    .pictures = phone
display-font-device-hint = Y llythrennau a welwch ar eich tudalennau eraill: I l 1, O 0

display-pictures-legend = Lluniau yn y fersiwn Hawdd ei Ddeall
    .pictures = photo
display-pictures-on = Gyda lluniau
    .pictures = yes
display-pictures-off = Heb luniau
    .pictures = no
