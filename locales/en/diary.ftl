# Coming back: another time it happened, choices, deleting, the code, the nudge.

# Save and come back later

button-later = Save and come back later
later-title = Saved
later-heading = What you wrote is saved
later-code = These are your 6 words. With them you can come back and go on.
later-until = We keep what you wrote until { $when }. You have not sent it to us yet.
later-have = Come back with your words and go on. You have them already.
later-busy = Your words are not ready yet, because many people are here at once. What you wrote is saved on this phone or computer.

# A card to print

card-link = Make a card with these words to print
card-title = Card
card-heading = A card to print
card-what = The card has your words on it, and nothing that says what they are for.
card-look-label = Look again on { $when }
card-look-legend = Put a day on the card, when you want to look again
card-look-next-label = { $when }: the next working day
card-look-thursday-label = { $when }
card-look-week-label = { $when }: in a week
card-look-own-label = Another day
card-look-none-label = No day
card-day-label = Another day
card-day-hint = For example 2026-04-21
error-card-day = Give a day that exists, for example 2026-04-21
card-web-legend = The address of this website
card-web-label = Put the address of this website on the card
card-change-button = Change the card
card-print = To print the card, use "Print" in the menu of your browser. Only the card is printed. Keep it where nobody else looks.
look-again = It is worth looking again on { $when }.

# Another time

another-heading = Did it happen again?
another-what = You can tell us about another time. We add it to what you told us before.
another-stopped = You asked us to stop. If you tell us about another time, a person reads it. We still send nothing about what you told us before.
another-button = Tell us about another time
another-begun-heading = You began to tell us about another time
another-begun = { $count ->
    [one] You wrote 1 word and did not add it yet.
   *[other] You wrote { $count } words and did not add them yet.
  }
another-begun-files = { $count ->
    [one] You chose 1 film or other file and did not add it yet.
   *[other] You chose { $count } films or other files and did not add them yet.
  }
another-begun-until = We keep it until { $when }.
another-add-button = Add this to what I told you before
another-not-added = You have not added this yet. Nobody here can open these answers or files before you press "Add this to what I told you before". Look at them, change what you want, then press that button at the end of this page.
another-sent-heading = We have added it
error-another-visit-over = Your visit is over. Your answers are kept. Type your 6 words, then press "Go on" on your page.
error-another-deleting = You asked us to delete everything. If you want to change or add something, press "Keep it after all" on your page first.
page-safe-now-another = You are telling us about another time. What you told us before stays as it is.
page-story-another = Write only about this other time.
page-who-did-another = Leave this empty if it was the same people as before.
page-who-details-another = Tell us only what is different from before.
page-choices-another = This is only about this other time. What you said about the times before stays as it is.
in-the-way-heading = You began something else
in-the-way-what = You began to tell us something else in this browser and did not send it. You can go on with that first. If you have words for it, it is kept for you either way.
in-the-way-button = Put that away and tell you about another time

# Your page: what you told us and what was sent

time-only = What happened
time-first = What you told us first
time-another = Another time, number { $number }
time-sent = On { $when } we sent this to { $who }.
time-not-sent = We have NOT sent this to anybody.
time-decide-by = We decide about the police by { $when }.
sent-list-heading = What we sent
recipient-police = the police
recipient-council-asb = the council
recipient-housing = the landlord
recipient-adult-social-care = adult social care
recipient-school = the school
recipient-transport-operator = the transport company
recipient-victim-support = a support service
recipient-other-dpulo = another disabled people's organisation
sent-named = On { $when } we told { $who }, with your name. We sent them:
sent-unnamed = On { $when } we told { $who }, without your name. We sent them:
sent-without-yes = On { $when } we told { $who } although you had not said yes, because we believed we had to. You can ask us about it. We sent them:
sent-not-read = They have not opened it yet.
sent-was-read = They have it.
sent-answered = They have it and have answered.
sent-taken-back = We took it back before they opened it.
sent-thing-coded-facts = what kind of thing happened, and in which month
sent-thing-place-kind = what kind of place it was
sent-thing-exact-when = when it happened
sent-thing-who-did-it = who did it
sent-thing-account = what you wrote
sent-thing-adjustments = what you need when somebody talks to you
sent-thing-identity = who you are, or how to reach you
sent-thing-face-or-voice = photos or recordings that show a face or a voice
sent-thing-files = other files

# Your choices

choices-heading = Your choices
choice-title = Your choices
choice-yes-label = Yes
choice-no-label = No
choice-none-label = You have not chosen yet
choice-save-button = Save my choice
choice-leave-link = Leave it as it is
error-choice = Choose yes or no
choice-effect-heading = What changes
choice-undone-heading = What cannot be undone
choice-sent-undone = We have sent something before. We cannot take that back.
choice-name-police = The police
choice-police-record-only-label = Do not tell them
choice-police-share-named-label = Tell them, with my name
choice-police-share-anonymous-label = Tell them, without my name
choice-police-share-via-dpulo-label = Tell them, and they reach me only through you
choice-police-ask-me-first-label = Talk to me first
choice-police-heading = The police
choice-first-time = This choice is only about what you told us first, on { $when }.
choice-one-time = This choice is only about one other time: number { $number }. You told us about it on { $when }.
choice-asked-again = If we have not used your yes by { $when }, we ask you again before anything is sent.
choice-police-effect =
    If you say yes, we decide with you how to tell them. Your page says by when.
    If you say no, we send them nothing more from now on.
    If you say "talk to me first", nothing goes to them before we have talked.
choice-police-undone = What somebody has read cannot be taken back. Nothing has been sent to the police so far.
choice-name-contact-me = May we get in touch with you?
choice-contact-me-heading = May we get in touch with you?
choice-contact-me-legend = May we get in touch with you?
choice-contact-me-now-yes = Your choice now: yes, in the safe ways you gave us.
choice-contact-me-now-no = Your choice now: no. We write to you on this page only.
choice-contact-me-effect =
    If you say yes, we may call or write to you in the safe ways you gave us.
    If you say no, we only write to you on this page.
choice-contact-me-undone = If somebody else has seen a message from us, we cannot change that.
choice-contact-me-done-yes = We may get in touch with you, in the safe ways you gave us.
choice-contact-me-done-no = We do not get in touch with you. We write to you on this page only.
choice-name-peer-support = Meeting other disabled people
choice-peer-support-heading = Meeting other disabled people
choice-peer-support-legend = May we invite you to meet other disabled people?
choice-peer-support-now-yes = Your choice now: yes, invite me.
choice-peer-support-now-no = Your choice now: no, do not invite me.
choice-peer-support-effect =
    If you say yes, we tell you when there is a group, online or face to face. We tell the group nothing about you.
    If you say no, we do not invite you.
choice-peer-support-undone = What you say in a group yourself is known to those who are there.
choice-peer-support-done-yes = We will invite you when there is a group.
choice-peer-support-done-no = We will not invite you.
choice-name-use-as-example = Using what happened as an example
choice-use-as-example-heading = Using what happened as an example
choice-use-as-example-legend = May we use what happened to you as an example, so that others learn from it?
choice-use-as-example-now-yes = Your choice now: yes. You read the text first and can still say no to it.
choice-use-as-example-now-no = Your choice now: no.
choice-use-as-example-effect =
    If you say yes, we write a text without your name. We use it only after you have read it and agreed.
    If you say no, we do not use it from now on.
choice-use-as-example-undone = What others have already read cannot be taken back.
choice-use-as-example-done-yes = We may use it as an example. You read the text first.
choice-use-as-example-done-no = We will not use it as an example.
choice-name-feedback = Asking how this was for you
choice-feedback-heading = Asking how this was for you
choice-feedback-legend = May we ask you how this was for you?
choice-feedback-now-yes = Your choice now: yes, ask me.
choice-feedback-now-no = Your choice now: no, do not ask me.
choice-feedback-effect =
    If you say yes, we ask you on this page when we have finished.
    If you say no, we do not ask. It changes nothing else.
choice-feedback-undone = Nothing. You can change this whenever you want.
choice-feedback-done-yes = We will ask you when we have finished.
choice-feedback-done-no = We will not ask you.

# A nudge

choice-name-nudge = An email when we write to you
choice-nudge-on-label = Yes, in the words I picked
choice-nudge-off-label = No
choice-nudge-heading = An email when we write to you
choice-nudge-now-yes = You get an email in the words you picked. We do not show them or your address here. To change them, fill in the form again.
choice-nudge-now-no = You get no email. You can choose one that says nothing about us.
choice-nudge-effect =
    When one of us writes to you on your page, you get an email with the words you pick, and nothing else.
    It has no link and does not say who we are.
    Only a person who works with us and writes to you can open your address.
choice-nudge-undone = An email that has been sent stays in your mailbox until you delete it. If somebody else reads your email, they can see it.
nudge-to = Your email address
nudge-to-hint = An address that only you read
nudge-subject-legend = What is the subject of the email?
nudge-subject-1-label = Your book
nudge-subject-2-label = About Thursday
nudge-subject-3-label = Hello again
nudge-subject-4-label = A note for you
nudge-body-legend = What does the email say?
nudge-body-1-label = The book you asked for is here.
nudge-body-2-label = Thursday is fine. See you then.
nudge-body-3-label = Hello, I hope you are well. Talk soon.
nudge-body-4-label = There is something new to read.
nudge-own-label = My own words
nudge-subject-own-label = Your own words for the subject
nudge-body-own-label = Your own words for the email
nudge-own-hint = Up to { $count } characters
nudge-save-button = Send me this email when you write to me
nudge-off-button = Do not send me emails any more
nudge-done-on = When one of us writes to you, you get an email in the words you picked.
nudge-done-off = You get no more emails. We have deleted your address and your words.
error-nudge-address = Type an email address, for example name@example.com
error-nudge-subject = Choose a subject, or write your own
error-nudge-body = Choose what the email says, or write your own
error-nudge-empty = Write your own words, or choose one of the sentences
error-nudge-too-long = Make your words shorter. They can be up to { $count } characters long
error-nudge-link = Leave out addresses of websites and emails. Somebody else could follow them
error-nudge-telling = Use other words. These words could tell somebody what the email is about
error-nudge-unreadable = Write your words again. Some letters could not be read

# Deleting

delete-link = Delete everything you know about me
choice-delete-heading = Delete everything
choice-delete-now = If you ask us today, we delete everything on { $when }. Until then you can change your mind.
choice-delete-effect =
    We stop at once. Nothing more goes to anybody, and we do not get in touch.
    Then we delete what you told us, your name, our messages and our notes. We first destroy the keys, so that nobody can open any of it, we neither.
    If something was sent and has no answer yet, or a court needs it, we must wait. Your page then says until when.
    Your 6 words only say afterwards that it was removed.
choice-delete-undone = When it is deleted, nobody can bring it back. Numbers we have already published stay. They point at nobody.
delete-go-on-button = Go on
choice-delete-sure-heading = Are you sure?
choice-delete-sure-effect = We stop at once, and then delete everything.
choice-delete-sure-undone = When it is deleted, nobody can bring it back.
delete-button = Delete everything
delete-done = We have stopped. We delete everything on { $when }. Until then you can change your mind on your page.
deleting-on = On { $asked } you asked us to delete everything. We delete it on { $when }.
deleting-held = On { $asked } you asked us to delete everything. We must still keep it, and nobody works on it. We look again on { $when }.
delete-take-back-button = Keep it after all
will-be-removed = Everything you told us will be removed on { $when }.
removed-title = Removed
removed-heading = It was removed
removed-on = What these words opened was removed on { $when }.
removed-what = Nobody can open it any more. If something happens, you can tell us again.
removed-again-link = Go to the start

# The code

words-off-link = Switch off my 6 words
choice-words-off-heading = Switch off your 6 words
choice-words-off-effect =
    Nobody can come back to this page any more, you neither.
    What you told us stays with us, and we go on as you chose.
    If you want us to stop or to delete it, do that first.
choice-words-off-undone = We cannot switch the words on again. You would have to contact us.
words-off-ways = We can still reach you by: { $ways }.
words-off-no-way = You gave us no way to reach you. After this, we cannot reach you and you cannot read our answers.
words-off-button = Switch off my words
words-off-done-heading = Your words are switched off
words-off-done = Nobody can come back with them any more. You have left your page.
lost-heading = If you have lost your words
lost-what =
    We cannot see your words, so we cannot send them to you.
    If you gave us a safe way to reach you, contact us. We ask you some questions first, to be sure that it is you. We call or write to you in that way, and only in that way, and give you new words. Your old words then stop working, and your page says when and how you got the new ones.
    If you gave us no way, you can start again. Tell us that you told us before. We then put the two together.
    If you had not sent it yet, we cannot open what you wrote. You can start again.
lost-start-link = Start again

# What happened

happened-summary = What has happened so far
happened-received = { $when }: you told us.
happened-read = { $when }: one of us read it for the first time.
happened-incident-added = { $when }: you told us about another time.
happened-reopened = { $when }: we opened it again.
happened-closed = { $when }: we finished.
happened-stop-asked = { $when }: you asked us to stop.
happened-stop-lifted = { $when }: you told us something new, so we read it again.
happened-consent-changed = { $when }: you changed your choice about the police.
happened-switch-set = { $when }: you changed one of your other choices.
happened-nudge-set = { $when }: you changed your choice about emails.
happened-delete-asked = { $when }: you asked us to delete everything.
happened-delete-taken-back = { $when }: you asked us to keep it after all.
happened-code-replaced = { $when }: you got new words on this page.
happened-code-given-phone = { $when }: we gave new words by phone. The old ones stopped working.
happened-code-given-text = { $when }: we gave new words by text message. The old ones stopped working.
happened-code-given-email = { $when }: we gave new words by email. The old ones stopped working.
happened-code-given-letter = { $when }: we gave new words by letter. The old ones stopped working.
happened-code-given-meeting = { $when }: we gave new words face to face. The old ones stopped working.
happened-code-given-supporter = { $when }: we gave new words through your supporter. The old ones stopped working.
