# Display settings.

footer-display = Text size and colours
display-title = Text size and colours
display-heading = Text size and colours
    .pictures = settings-big-text
display-lead =
    Choose how our pages look.
    Press "Save" at the end of this page.
    .pictures = display tick-list
display-kept =
    We remember it in a cookie that holds only these choices.
    It goes when you close the browser or press "Leave now". Then the pages look as they did at first.
    .pictures = cookies leave-fast
display-saved = Saved. All our pages look like this now.
    .pictures = yes
button-display = Save

display-theme-legend = Colours
    .pictures = display
display-theme-auto = As my phone or computer is set
    .pictures = phone
display-theme-auto-hint = Light or dark, as on your other pages
display-theme-light = Light
    .pictures = morning
display-theme-light-hint = Dark letters on a white page
display-theme-dark = Dark
    .pictures = night
display-theme-dark-hint = Light letters on a dark page
display-theme-cream = Cream
    .pictures = display
display-theme-cream-hint = Dark letters on a soft cream page
display-theme-yellow = Yellow on black
    .pictures = display
display-theme-yellow-hint = Yellow letters on a black page

display-text-legend = Size of the letters
    .pictures = settings-big-text
display-text-normal = Ordinary
    .pictures = letter
display-text-normal-hint = Letters of this size
display-text-large = Large
    .pictures = big-letters
display-text-large-hint = Letters of this size
display-text-xlarge = Very large
    .pictures = settings-big-text
display-text-xlarge-hint = Letters of this size

display-spacing-legend = Space between letters and lines
    .pictures = display
display-spacing-normal = Ordinary
    .pictures = letter
display-spacing-normal-hint = Letters and words this far apart
display-spacing-wide = Wide
    .pictures = display
display-spacing-wide-hint = Letters and words this far apart

display-font-legend = Shape of the letters
    .pictures = big-letters
display-font-atkinson = Atkinson Hyperlegible
    .pictures = big-letters
display-font-atkinson-hint = Letters made so that they are hard to mix up: I l 1, O 0
display-font-device = The letters of my phone or computer
    .pictures = phone
display-font-device-hint = The letters you see on your other pages: I l 1, O 0

display-pictures-legend = Pictures in Easy Read
    .pictures = photo
display-pictures-on = With pictures
    .pictures = yes
display-pictures-off = Without pictures
    .pictures = no
