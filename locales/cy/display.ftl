# Display settings, in Welsh.

footer-display = Maint testun a lliwiau
display-title = Maint testun a lliwiau
display-heading = Maint testun a lliwiau
display-lead =
    Dewiswch sut mae ein tudalennau'n edrych.
    Pwyswch "Cadw" ar ddiwedd y dudalen hon.
display-kept =
    Rydyn ni'n cofio hyn mewn cwci sy'n cadw'r dewisiadau hyn yn unig.
    Mae'n mynd pan fyddwch chi'n cau'r porwr neu'n pwyso "Gadael nawr". Wedyn mae'r tudalennau'n edrych fel roedden nhw ar y dechrau.
display-saved = Wedi'i gadw. Mae ein tudalennau i gyd yn edrych fel hyn nawr.
display-not-kept = Wnaeth eich porwr ddim cadw eich dewis, felly mae ein tudalennau'n edrych fel o'r blaen. Caniatewch gwcis i'r wefan hon yng ngosodiadau eich porwr, yna dewiswch eto.
button-display = Cadw

display-theme-legend = Lliwiau
display-theme-auto = Fel mae fy ffôn neu fy nghyfrifiadur wedi'i osod
display-theme-auto-hint = Golau neu dywyll, fel eich tudalennau eraill
display-theme-light = Golau
display-theme-light-hint = Llythrennau tywyll ar dudalen wen
display-theme-dark = Tywyll
display-theme-dark-hint = Llythrennau golau ar dudalen dywyll
display-theme-cream = Hufen
display-theme-cream-hint = Llythrennau tywyll ar dudalen lliw hufen
display-theme-yellow = Melyn ar ddu
display-theme-yellow-hint = Llythrennau melyn ar dudalen ddu

display-text-legend = Maint y llythrennau
display-text-normal = Arferol
display-text-normal-hint = Llythrennau o'r maint hwn
display-text-large = Mawr
display-text-large-hint = Llythrennau o'r maint hwn
display-text-xlarge = Mawr iawn
display-text-xlarge-hint = Llythrennau o'r maint hwn

display-spacing-legend = Lle rhwng llythrennau a llinellau
display-spacing-normal = Arferol
display-spacing-normal-hint = Llythrennau a geiriau mor bell â hyn oddi wrth ei gilydd
display-spacing-wide = Mwy o le
display-spacing-wide-hint = Llythrennau a geiriau mor bell â hyn oddi wrth ei gilydd

display-font-legend = Siâp y llythrennau
display-font-atkinson = Atkinson Hyperlegible
display-font-atkinson-hint = Llythrennau sydd wedi'u llunio i fod yn anodd eu cymysgu: I l 1, O 0
display-font-device = Llythrennau fy ffôn neu fy nghyfrifiadur
display-font-device-hint = Y llythrennau ar eich tudalennau eraill: I l 1, O 0

display-pictures-legend = Lluniau yn y fersiwn Hawdd ei Ddeall
display-pictures-on = Gyda lluniau
display-pictures-off = Heb luniau

display-shift-legend = Gadael gyda'r fysell Shift
display-shift-on = Mae pwyso Shift 3 gwaith yn gadael y wefan hon
display-shift-off = Dydy Shift ddim yn gadael y wefan hon. Rydw i'n defnyddio "Gadael nawr"
