# Display settings.

footer-display = Text size and colours
display-title = Text size and colours
display-heading = How do you want our pages to look?
    .pictures = settings-big-text
display-lead =
    You can change the colours.
    You can make the letters bigger.
    Then press "Save" at the end of the page.
    .pictures = display big-letters tick-list
display-kept =
    We keep your choice in a cookie.
    A cookie is a small note on your phone or computer.
    When you press "Leave now", the note goes.
    Then our pages look like before.
    .pictures = cookies phone leave-fast website
display-saved =
    We saved your choice.
    All our pages look like this now.
    .pictures = yes display
display-not-kept =
    Your browser did not keep your choice.
    Our pages look the same as before.
    Say yes to cookies in your browser. Then choose again.
    .pictures = no display cookies
button-display = Save

display-theme-legend = Which colours do you want?
    .pictures = display
display-theme-auto = The same as my phone or computer
    .pictures = phone
display-theme-auto-hint = Light or dark, like your other pages
display-theme-light = Light
    .pictures = morning
display-theme-light-hint = Dark letters on a white page
display-theme-dark = Dark
    .pictures = night
display-theme-dark-hint = Light letters on a dark page
display-theme-cream = Cream
    .pictures = display
display-theme-cream-hint = Dark letters on a cream page
display-theme-yellow = Yellow on black
    .pictures = display
display-theme-yellow-hint = Yellow letters on a black page

display-text-legend = How big do you want the letters?
    .pictures = settings-big-text
display-text-normal = Normal
    .pictures = letter
display-text-normal-hint = This big
display-text-large = Big
    .pictures = big-letters
display-text-large-hint = This big
display-text-xlarge = Very big
    .pictures = settings-big-text
display-text-xlarge-hint = This big

display-spacing-legend = How much space do you want between letters?
    .pictures = display
display-spacing-normal = Normal
    .pictures = letter
display-spacing-normal-hint = This much space
display-spacing-wide = More space
    .pictures = display
display-spacing-wide-hint = This much space

display-font-legend = Which kind of letters do you want?
    .pictures = big-letters
display-font-atkinson = Letters that are easy to tell apart
    .pictures = big-letters
display-font-atkinson-hint = They look like this: I l 1, O 0
display-font-device = The letters of my phone or computer
    .pictures = phone
display-font-device-hint = They look like this: I l 1, O 0

display-pictures-legend = Do you want pictures?
    .pictures = photo
display-pictures-on = Yes, show me pictures
    .pictures = yes
display-pictures-off = No, only words
    .pictures = no

display-shift-legend = Do you want to leave with the Shift key?
    .pictures = leave-fast
display-shift-on = Yes. I press Shift 3 times to leave
    .pictures = yes
display-shift-off = No. I only press "Leave now"
    .pictures = no
