# Coming back: another time it happened, choices, deleting, the code, the nudge.

# Save and come back later

button-later = Save and come back later
later-title = Saved
later-heading = We saved what you wrote
    .pictures = come-back-later
later-code =
    These are your 6 words.
    With them you can come back and go on.
    .pictures = secret-code come-back-later
later-until =
    We keep what you wrote until { $when }.
    You have not sent it to us yet.
    .pictures = calendar no
later-have =
    You have your 6 words.
    Use them to come back and go on.
    .pictures = secret-code come-back-later
later-busy =
    Your 6 words are not ready yet.
    Many people are here at the same time.
    We saved what you wrote on this phone or computer.
    .pictures = wait many-people computer

# A card to print

card-link = Make a card with these 6 words to print
card-title = Card
card-heading = A card to print
    .pictures = code-card
card-what =
    The card has your 6 words on it.
    It does not say what they are for.
    .pictures = code-card hide-screen
card-look-label = Look again on { $when }
card-look-legend = When do you want to look again?
    .pictures = look-again
card-look-next-label = { $when }: the next working day
card-look-thursday-label = { $when }
card-look-week-label = { $when }: in 1 week
card-look-own-label = Another day
card-look-none-label = No day
card-day-label = Another day
card-day-hint = For example 2026-04-21
error-card-day = Give a day that exists, for example 2026-04-21
card-web-legend = Do you want the address of this website on the card?
    .pictures = website
card-web-label = Yes, put it on the card
card-change-button = Change the card
card-print =
    To print the card, use "Print" in your browser.
    Only the card is printed.
    Keep it where no one else looks.
    .pictures = printer code-card hide-screen
look-again = It is good to look again on { $when }.
    .pictures = look-again

# Another time

another-heading = Did it happen again?
    .pictures = again-and-again
another-what =
    You can tell us about another time.
    We add it to what you told us before.
    .pictures = talk-to-us write-or-draw
another-stopped =
    You asked us to stop.
    You can still tell us about another time.
    Then a person reads it.
    We still send nothing about what you told us before.
    .pictures = stop talk-to-us read no
another-button = Tell us about another time
another-begun-heading = You began to tell us about another time
    .pictures = write-or-draw
another-begun = { $count ->
    [one] You wrote 1 word. You did not add it yet.
   *[other] You wrote { $count } words. You did not add them yet.
  }
    .pictures = write-or-draw
another-begun-files = { $count ->
    [one] You chose 1 film or other file. You did not add it yet.
   *[other] You chose { $count } films or other files. You did not add them yet.
  }
    .pictures = upload
another-begun-until = We keep it until { $when }.
    .pictures = calendar
another-add-button = Add this to what I told you before
another-not-added =
    You have not added this yet.
    Nobody here can open these answers or files before you add them.
    Look at your answers.
    You can change what you want.
    Then press the button at the end of this page.
    .pictures = no sealed read change-mind send
another-sent-heading = We added it
    .pictures = send
error-another-visit-over =
    Your visit is over.
    We kept your answers.
    Type your 6 words.
    Then press "Go on" on your page.
error-another-deleting =
    You asked us to delete it all.
    Press "Keep it after all" on your page first.
page-safe-now-another =
    You tell us about another time now.
    What you told us before stays as it is.
    .pictures = again-and-again sealed
page-story-another = Write only about this other time.
    .pictures = write-or-draw
page-who-did-another =
    Was it the same people as before?
    Then you can leave this empty.
    .pictures = many-people skip-question
page-who-details-another = Tell us only what is different.
    .pictures = write-or-draw
page-choices-another =
    This is only about this other time.
    What you said before stays as it is.
    .pictures = calendar sealed
in-the-way-heading = You began something else
    .pictures = write-or-draw
in-the-way-what =
    You began to tell us something else here.
    You did not send it.
    You can go on with that first.
    If you have words for it, we keep it for you.
    .pictures = write-or-draw no come-back-later secret-code
in-the-way-button = Put that away and tell you about another time

# Your page: what you told us and what was sent

time-only = What happened
    .pictures = talk-to-us
time-first = What you told us first
    .pictures = talk-to-us
time-another = Another time, number { $number }
    .pictures = again-and-again
time-sent = On { $when } we sent this to { $who }.
    .pictures = send
time-not-sent = We did NOT send this to anyone.
    .pictures = no
time-decide-by = We decide about the police by { $when }.
    .pictures = police
sent-list-heading = What we sent
    .pictures = send
recipient-police = the police
recipient-council-asb = the council
recipient-housing = the landlord
recipient-adult-social-care = the council team that cares for adults
recipient-school = the school
recipient-transport-operator = the bus or train company
recipient-victim-support = a support service
recipient-other-dpulo = another group run by disabled people
sent-named =
    On { $when } we told { $who }.
    We told them your name.
    We sent them:
    .pictures = send your-name letter
sent-unnamed =
    On { $when } we told { $who }.
    We did not tell them your name.
    We sent them:
    .pictures = send hide-my-name letter
sent-without-yes =
    On { $when } we told { $who }.
    You had not said yes.
    We thought we had to.
    You can ask us about it.
    We sent them:
    .pictures = send no law why letter
sent-not-read = They have not opened it yet.
    .pictures = wait
sent-was-read = They have it.
    .pictures = read
sent-answered = They have it. They have answered.
    .pictures = reply
sent-taken-back = We took it back before they opened it.
    .pictures = stop
sent-thing-coded-facts = what kind of thing happened, and in which month
    .pictures = tick-list
sent-thing-place-kind = what kind of place it was
    .pictures = map
sent-thing-exact-when = when it happened
    .pictures = calendar
sent-thing-who-did-it = who did it
    .pictures = stranger
sent-thing-account = what you wrote
    .pictures = write-or-draw
sent-thing-adjustments = what you need when someone talks to you
    .pictures = more-time
sent-thing-identity = who you are, or how to reach you
    .pictures = your-name
sent-thing-face-or-voice = photos, videos or sounds of a face or a voice
    .pictures = video-or-voice
sent-thing-files = other files
    .pictures = upload

# Your choices

choices-heading = Your choices
    .pictures = tick-list
choice-title = Your choices
choice-yes-label = Yes
choice-no-label = No
choice-none-label = You have not chosen yet
choice-save-button = Save my choice
choice-leave-link = Leave it as it is
error-choice = Choose yes or no
choice-effect-heading = What changes
    .pictures = change-mind
choice-undone-heading = What we cannot change back
    .pictures = no
choice-sent-undone =
    We sent something before.
    We cannot take that back.
    .pictures = send no
choice-name-police = The police
    .pictures = police
choice-police-record-only-label = Do not tell them
choice-police-share-named-label = Tell them, with my name
choice-police-share-anonymous-label = Tell them, without my name
choice-police-share-via-dpulo-label = Tell them. They can reach me only through you
choice-police-ask-me-first-label = Talk to me first
choice-police-heading = The police
    .pictures = police
choice-first-time =
    This is only about what you told us first.
    You told us on { $when }.
    .pictures = talk-to-us calendar
choice-one-time =
    This is only about 1 other time.
    It is number { $number } on your page.
    You told us about it on { $when }.
    .pictures = again-and-again count-numbers calendar
choice-asked-again =
    Maybe we do not use your yes by { $when }.
    Then we ask you again before we send anything.
    .pictures = calendar talk-to-us
choice-police-effect =
    If you say yes, we decide with you how to tell them.
    Your page says by when.
    If you say no, we send them nothing more from now on.
    You can say: talk to me first.
    Then we talk before they get anything.
    .pictures = tell-police-yes calendar tell-police-no talk-to-us a-person-listens
choice-police-undone =
    We cannot take back what someone has read.
    The police have nothing from us so far.
    .pictures = read tell-police-no
choice-name-contact-me = May we call or write to you?
    .pictures = phone
choice-contact-me-heading = May we call or write to you?
    .pictures = phone
choice-contact-me-legend = May we call or write to you?
    .pictures = phone
choice-contact-me-now-yes = Your choice now: yes, in the safe ways you gave us.
    .pictures = yes
choice-contact-me-now-no =
    Your choice now: no.
    We write to you only on this page.
    .pictures = no website
choice-contact-me-effect =
    Yes: we may call or write in the safe ways you gave us.
    No: we write to you only on this page.
    .pictures = phone website
choice-contact-me-undone = If someone else saw our message, we cannot change that.
    .pictures = someone-looks-at-phone
choice-contact-me-done-yes = We may call or write in the safe ways you gave us.
    .pictures = phone
choice-contact-me-done-no = We write to you only on this page.
    .pictures = website
choice-name-peer-support = Meet other disabled people
    .pictures = meet-disabled-people
choice-peer-support-heading = Meet other disabled people
    .pictures = meet-disabled-people
choice-peer-support-legend = May we ask you to meet other disabled people?
    .pictures = meet-disabled-people
choice-peer-support-now-yes = Your choice now: yes, ask me.
    .pictures = yes
choice-peer-support-now-no = Your choice now: no, do not ask me.
    .pictures = no
choice-peer-support-effect =
    Yes: we tell you when there is a group.
    We tell the group nothing about you.
    No: we do not ask you.
    .pictures = meet-disabled-people hide-my-name no
choice-peer-support-undone = What you say in a group, the group knows.
    .pictures = many-people
choice-peer-support-done-yes = We will tell you when there is a group.
    .pictures = meet-disabled-people
choice-peer-support-done-no = We will not ask you.
    .pictures = no
choice-name-use-as-example = Use what happened to teach others
    .pictures = us-disabled-people
choice-use-as-example-heading = Use what happened to teach others
    .pictures = us-disabled-people
choice-use-as-example-legend = May we use what happened to you to teach others?
    .pictures = us-disabled-people
choice-use-as-example-now-yes =
    Your choice now: yes.
    You read the text first.
    You can still say no to it.
    .pictures = yes read no
choice-use-as-example-now-no = Your choice now: no.
    .pictures = no
choice-use-as-example-effect =
    Yes: we write a text without your name.
    You read it first.
    We use it only if you agree.
    No: we do not use it from now on.
    .pictures = hide-my-name read yes no
choice-use-as-example-undone = We cannot take back what others have read.
    .pictures = many-people
choice-use-as-example-done-yes =
    We may use it to teach others.
    You read the text first.
    .pictures = yes read
choice-use-as-example-done-no = We will not use it.
    .pictures = no
choice-name-feedback = Ask how this was for you
    .pictures = talk-to-us
choice-feedback-heading = Ask how this was for you
    .pictures = talk-to-us
choice-feedback-legend = May we ask you how this was for you?
    .pictures = talk-to-us
choice-feedback-now-yes = Your choice now: yes, ask me.
    .pictures = yes
choice-feedback-now-no = Your choice now: no, do not ask me.
    .pictures = no
choice-feedback-effect =
    Yes: we ask you on this page at the end.
    No: we do not ask. Nothing else changes.
    .pictures = talk-to-us no
choice-feedback-undone = You can always change this.
    .pictures = change-mind
choice-feedback-done-yes = We will ask you at the end.
    .pictures = talk-to-us
choice-feedback-done-no = We will not ask you.
    .pictures = no

# A nudge

choice-name-nudge = An email when we write to you
    .pictures = email-us
choice-nudge-on-label = Yes, in the words I picked
choice-nudge-off-label = No
choice-nudge-heading = An email when we write to you
    .pictures = email-us
choice-nudge-now-yes =
    You get an email in the words you picked.
    We do not show your words or your address here.
    To change them, fill in the form again.
    .pictures = email-us hide-screen write-or-draw
choice-nudge-now-no =
    You get no email.
    You can choose one that says nothing about us.
    .pictures = no email-us
choice-nudge-effect =
    When we write to you here, you get an email.
    It says only the words you pick.
    It has no link.
    It does not say who we are.
    Only a person who writes to you can see your address.
    .pictures = email-us write-or-draw no hide-my-name sealed
choice-nudge-undone =
    The email stays until you delete it.
    If someone else reads your emails, they can see it.
    .pictures = delete someone-looks-at-phone
nudge-to = Your email address
    .pictures = email-us
nudge-to-hint = An address that only you read
nudge-subject-legend = What is the title of the email?
    .pictures = email-us
nudge-subject-1-label = Your book
nudge-subject-2-label = About Thursday
nudge-subject-3-label = Hello again
nudge-subject-4-label = A note for you
nudge-body-legend = What does the email say?
    .pictures = email-us
nudge-body-1-label = The book you asked for is here.
nudge-body-2-label = Thursday is fine. See you then.
nudge-body-3-label = Hello, I hope you are well. Talk soon.
nudge-body-4-label = There is something new to read.
nudge-own-label = My own words
nudge-subject-own-label = Your own words for the title
nudge-body-own-label = Your own words for the email
nudge-own-hint = Up to { $count } letters
nudge-save-button = Send me this email when you write to me
nudge-off-button = Do not send me emails any more
nudge-done-on = When we write to you, you get an email in your words.
    .pictures = email-us
nudge-done-off =
    You get no more emails.
    We deleted your address and your words.
    .pictures = no delete
error-nudge-address = Type an email address, for example name@example.com
error-nudge-subject = Choose a title, or write your own
error-nudge-body = Choose what the email says, or write your own
error-nudge-empty = Write your own words, or choose from the list
error-nudge-too-long = Make your words shorter. They can have { $count } letters
error-nudge-link = Leave out the names of websites and email addresses
error-nudge-telling = Use other words. These words could tell someone what it is about
error-nudge-unreadable = Write your words again. We could not read some letters

# Deleting

delete-link = Delete everything you know about me
choice-delete-heading = Delete everything
    .pictures = delete
choice-delete-now =
    Ask us today, and we delete it on { $when }.
    Before that day you can change your mind.
    .pictures = delete change-mind
choice-delete-effect =
    We stop at once.
    We send nothing to anyone.
    We do not call or write to you.
    Then we delete what you told us, and your name.
    We delete our messages and notes too.
    No one can open it then. We cannot open it.
    Sometimes we must wait, if we sent something or a court needs it.
    Your page then says when we look again.
    Your 6 words then only say that it is gone.
    .pictures = stop no phone delete delete sealed wait calendar secret-code
choice-delete-undone =
    When it is gone, no one can bring it back.
    Numbers we have already shown stay.
    They do not say who you are.
    .pictures = delete count-numbers hide-my-name
delete-go-on-button = Go on
choice-delete-sure-heading = Are you sure?
    .pictures = why
choice-delete-sure-effect =
    We stop at once.
    Then we delete all of it.
    .pictures = stop delete
choice-delete-sure-undone = When it is gone, no one can bring it back.
    .pictures = no
delete-button = Delete everything
delete-done =
    We have stopped.
    We delete all of it on { $when }.
    Before that day you can change your mind on your page.
    .pictures = stop delete change-mind
deleting-on =
    You asked us to delete it all.
    That was on { $asked }.
    We will do it on { $when }.
    .pictures = talk-to-us calendar delete
deleting-held =
    You asked us to delete it all.
    That was on { $asked }.
    We must still keep it for now.
    No one works on it.
    We look at it again on { $when }.
    .pictures = talk-to-us calendar sealed stop look-again
delete-take-back-button = Keep it after all
will-be-removed = We will delete what you told us on { $when }.
    .pictures = delete
removed-title = Removed
removed-heading = It is gone
    .pictures = delete
removed-on = We deleted it on { $when }.
    .pictures = calendar
removed-what =
    No one can open it now.
    If something happens, you can tell us again.
    .pictures = sealed talk-to-us
removed-again-link = Go to the start

# The code

words-off-link = Switch off my 6 words
choice-words-off-heading = Switch off your 6 words
    .pictures = secret-code
choice-words-off-effect =
    No one can come back to this page. You cannot come back.
    We keep what you told us.
    We go on as you chose.
    Do you want us to stop or delete it?
    Then do that first.
    .pictures = no sealed we-help-you why stop
choice-words-off-undone =
    We cannot switch the words on again.
    You would have to call or write to us.
    .pictures = no phone
words-off-ways = We can still reach you by: { $ways }.
    .pictures = phone
words-off-no-way =
    You gave us no way to reach you.
    After this, we cannot reach you.
    You cannot read our answers.
    .pictures = no phone read
words-off-button = Switch off my 6 words
words-off-done-heading = Your 6 words are off
    .pictures = secret-code
words-off-done =
    No one can come back with them now.
    You have left your page.
    .pictures = no leave-fast
lost-heading = If you lost your 6 words
    .pictures = secret-code
lost-what =
    We cannot see your 6 words.
    So we cannot send them to you.
    Did you give us a safe way to reach you?
    Then call us or write to us.
    We ask you some questions first.
    We give you new words in that safe way only.
    Your old words stop working then.
    Your page says when and how you got new words.
    Did you give us no safe way?
    Then you can start again.
    Tell us that you told us before.
    We put both together.
    Did you not press "Send" yet?
    Then we cannot open what you wrote. You can start again.
    .pictures = sealed no phone talk-to-us question new-code stop calendar no write-or-draw talk-to-us yes send sealed
lost-start-link = Start again

# What happened

happened-summary = What has happened so far
happened-received =
    On { $when }:
    You told us.
    .pictures = calendar talk-to-us
happened-read =
    On { $when }:
    One of us read it.
    .pictures = calendar read
happened-incident-added =
    On { $when }:
    You told us about another time.
    .pictures = calendar again-and-again
happened-reopened =
    On { $when }:
    We opened it again.
    .pictures = calendar read
happened-closed =
    On { $when }:
    We finished.
    .pictures = calendar yes
happened-stop-asked =
    On { $when }:
    You asked us to stop.
    .pictures = calendar stop
happened-stop-lifted =
    On { $when }:
    You told us something new.
    So we read it again.
    .pictures = calendar read read
happened-consent-changed =
    On { $when }:
    You changed your choice about the police.
    .pictures = calendar change-mind
happened-switch-set =
    On { $when }:
    You changed another choice.
    .pictures = calendar change-mind
happened-nudge-set =
    On { $when }:
    You changed your choice about emails.
    .pictures = calendar email-us
happened-delete-asked =
    On { $when }:
    You asked us to delete everything.
    .pictures = calendar delete
happened-delete-taken-back =
    On { $when }:
    You asked us to keep it after all.
    .pictures = calendar change-mind
happened-code-replaced =
    On { $when }:
    You got new words on this page.
    .pictures = calendar new-code
happened-code-given-phone =
    On { $when }:
    We gave new words by phone.
    The old ones stopped.
    .pictures = calendar new-code new-code
happened-code-given-text =
    On { $when }:
    We gave new words by text.
    The old ones stopped.
    .pictures = calendar new-code new-code
happened-code-given-email =
    On { $when }:
    We gave new words by email.
    The old ones stopped.
    .pictures = calendar new-code new-code
happened-code-given-letter =
    On { $when }:
    We gave new words by letter.
    The old ones stopped.
    .pictures = calendar new-code new-code
happened-code-given-meeting =
    On { $when }:
    We gave new words face to face.
    The old ones stopped.
    .pictures = calendar new-code new-code
happened-code-given-supporter =
    On { $when }:
    We gave new words through your helper.
    The old ones stopped.
    .pictures = calendar new-code new-code
