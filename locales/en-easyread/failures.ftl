# Pages that say something went wrong, in Easy Read.

failure-title = Something went wrong

failure-not-found-heading = This page is not here
    .pictures = question
failure-not-found-what =
    Check the address of the page. Or go to the start page.
    Did you begin to answer, and then stop?
    Then we may have deleted your answers to keep you safe.
    .pictures = website write-or-draw delete

failure-foreign-form-heading = Something went wrong with this page
    .pictures = question
failure-foreign-form-what =
    Nothing was sent.
    Go back and try again.
    Your words may still be on the page.
    Does that not help? Load the page again, or call us.
    .pictures = no website write-or-draw phone

failure-too-large-heading = That is more than we can take
    .pictures = stop
failure-too-large-what =
    Nothing was sent.
    Use the Back button of your browser.
    The browser is the program that shows you web pages.
    Your words may still be on the page.
    Make the answer shorter. Or call us and tell us.
    .pictures = no computer website write-or-draw phone

failure-unreadable-heading = We could not read that
    .pictures = dont-know
failure-unreadable-what =
    Nothing was sent.
    Use the Back button of your browser and try again.
    Or call us and tell us.
    .pictures = no website phone

failure-busy-heading = Many people are here at the same time
    .pictures = many-people
failure-busy-what =
    Nothing is lost.
    Wait a minute. Then load this page again.
    .pictures = safe wait

failure-unavailable-heading = This is not working just now
    .pictures = stop
failure-unavailable-what =
    We cannot open or save anything right now.
    What you sent before is safe.
    Wait a few minutes. Then load this page again.
    You can also call us.
    .pictures = stop safe wait phone

failure-fault-heading = Something went wrong. It is our fault
    .pictures = sorry
failure-fault-what =
    What you sent before is safe.
    Load this page again.
    If it happens again, call us and tell us this code:
    .pictures = safe website phone

failure-start = Go to the start page
failure-come-back = Come back with my 6 words
