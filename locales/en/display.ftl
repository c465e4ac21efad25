# Display settings.

footer-display = Text size and colours
display-title = Text size and colours
display-heading = Text size and colours
display-lead =
    Choose how our pages look.
    Press "Save" at the end of this page.
display-kept =
    We remember it in a cookie that holds only these choices.
    It goes when you close the browser or press "Leave now". Then the pages look as they did at first.
display-saved = Saved. All our pages look like this now.
display-not-kept = Your browser did not keep your choice, so our pages look as before. Allow cookies for this website in the settings of your browser, then choose again.
button-display = Save

display-theme-legend = Colours
display-theme-auto = As my phone or computer is set
display-theme-auto-hint = Light or dark, as on your other pages
display-theme-light = Light
display-theme-light-hint = Dark letters on a white page
display-theme-dark = Dark
display-theme-dark-hint = Light letters on a dark page
display-theme-cream = Cream
display-theme-cream-hint = Dark letters on a soft cream page
display-theme-yellow = Yellow on black
display-theme-yellow-hint = Yellow letters on a black page

display-text-legend = Size of the letters
display-text-normal = Ordinary
display-text-normal-hint = Letters of this size
display-text-large = Large
display-text-large-hint = Letters of this size
display-text-xlarge = Very large
display-text-xlarge-hint = Letters of this size

display-spacing-legend = Space between letters and lines
display-spacing-normal = Ordinary
display-spacing-normal-hint = Letters and words this far apart
display-spacing-wide = Wide
display-spacing-wide-hint = Letters and words this far apart

display-font-legend = Shape of the letters
display-font-atkinson = Atkinson Hyperlegible
display-font-atkinson-hint = Letters made so that they are hard to mix up: I l 1, O 0
display-font-device = The letters of my phone or computer
display-font-device-hint = The letters you see on your other pages: I l 1, O 0

display-pictures-legend = Pictures in Easy Read
display-pictures-on = With pictures
display-pictures-off = Without pictures

display-shift-legend = Leaving with the Shift key
display-shift-on = Pressing Shift 3 times leaves this website
display-shift-off = Shift does not leave this website. I use "Leave now"
