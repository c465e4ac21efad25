# Pages that say something went wrong. Each says what happened, whether words are safe, and a way on.

failure-title = Something went wrong

failure-not-found-heading = This page is not here
failure-not-found-what = Check the address, or go to the start page. If you were filling in the form and stopped, your answers may have been deleted to keep you safe.

failure-foreign-form-heading = Something went wrong with this page
failure-foreign-form-what = Nothing was sent. Go back and try again. Your words may still be on the page. If that does not help, load the page again, or call us.

failure-too-large-heading = That is more than we can take at once
failure-too-large-what = Nothing was sent. Use the Back button of your browser: your words may still be on the page. Make the answer shorter, or call us and tell us.

failure-unreadable-heading = We could not read that
failure-unreadable-what = Nothing was sent. Use the Back button of your browser and try again, or call us and tell us.

failure-busy-heading = Many people are here at once
failure-busy-what = Nothing is lost. Wait a minute, then load this page again.

failure-unavailable-heading = This is not working just now
failure-unavailable-what = We are not able to open or save anything at this moment. What you sent before is safe. Wait a few minutes, then load this page again. You can also call us.

failure-fault-heading = Something went wrong, and it is our fault
failure-fault-what = What you sent before is safe. Load this page again. If it happens again, call us and tell us this code:

failure-start = Go to the start page
failure-come-back = Come back with my words
