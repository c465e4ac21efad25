# The public pages in standard English. Rules of wording: say who, what, when; "you" and "we"; digits;
# no idiom; nothing promised that we cannot keep.

layout-skip = Skip to main content
layout-leave = Leave now
layout-leave-two = Press Shift 2 more times to leave this website
layout-leave-one = Press Shift 1 more time to leave this website
layout-back = Back
layout-versions = Versions of this page
layout-help = Get help
layout-error = Error
layout-being-checked = The Welsh pages are still being checked. Where it matters most, English stands beside the Welsh.
footer-help = Get help now
footer-come-back = Come back with your words
footer-leaving = Leaving this website quickly
footer-privacy = What happens to your words
footer-cookies = Cookies
footer-accessibility = Accessibility
help-999 = In danger now: call 999.
help-phone = Phone us: { $value }
help-text = Text us: { $value }
help-email = Email us: { $value }

or = or
button-continue = Continue
button-save = Save and go back to your answers
button-keep = Use what we have kept
button-below = Use what is below
button-skip = Skip this page
button-enough = Skip the rest: check and send
count-limit = You can write up to { $count } characters.
count-under = { $form ->
    [one] You have { $count } character left.
   *[other] You have { $count } characters left.
  }
count-at = You have no characters left.
count-over = { $form ->
    [one] You have { $count } character too many.
   *[other] You have { $count } characters too many.
  }
area-choose = Choose an area

error-summary = There is a problem
trouble-away = We could not save this just now. Your words are still on this page. Wait a moment, then press the button again.
trouble-away-send = We could not send this just now. Your answers are kept. Wait a moment, then press the button again.
trouble-away-message = We could not send this just now. Your words are still in the box. Wait a moment, then press the button again.
trouble-away-choice = We could not change this just now. Your new choice is still on this page. Wait a moment, then press the button again.
trouble-too-long = All your answers together are longer than we can keep. Make this answer shorter, then press the button again. Your words are still on this page.
trouble-gone = You were away for a long time, so your earlier answers are not open here any more. If you have 6 words, they still open them. If not, we deleted them to keep you safe. What you typed on this page is still here. Press the button to go on.
trouble-cookies = Your browser does not let this website keep its cookie, so we cannot keep your answers. What you typed is still on this page: you can copy it. Allow cookies for this website in the settings of your browser, then press the button again. Or call us or write to us.
trouble-old-form = This page was open for a long time. Nothing is lost. Press the button again.
trouble-skip-typed = You wrote something on this page. To keep it, press "Continue" or "Save". To skip the page, take the words out first, then press "Skip this page".
trouble-already-sent = You have sent your answers already, so what you typed on this page was not added. It is still here, so you can copy it. If you have your 6 words, come back with them and write to us there. If not, call us or write to us.
trouble-elsewhere = You changed this page in another window or tab after you opened it here. So this page is not saved yet. Nothing is lost: read on here.
trouble-elsewhere-typing = You changed this page in another window or tab. So we do not save here while you type. What you type is still on this page. Press the button below, and you will see both.
trouble-elsewhere-send = You changed an answer in another window or tab after you opened this page. Nothing has been sent yet. The answers below are the newest. Read them again, then press the button.
trouble-elsewhere-choice = You changed this in another window or tab after you opened this page. So we have not done what you chose here. Below you see what holds now. If you want something else, choose it and press the button again.

elsewhere-kept-heading = What we have kept
elsewhere-choose = Above is what you said in the other window. What you said here is still below. To keep what is above, press "Use what we have kept". To keep what is below in its place, press "Use what is below".
elsewhere-both = What you wrote in the other window and what you wrote here are both in the box now, one under the other. Take out what you do not need. Then press the button.

veiled-told = { $count ->
    [one] You wrote 1 word here. We do not show it again, in case somebody else is looking.
   *[other] You wrote { $count } words here. We do not show them again, in case somebody else is looking.
  }
veiled-replace = Use this in place of what I wrote before

# Start

start-title = Start
start-heading = Tell us what happened
start-lead = Has someone been cruel to you because you are disabled? You can tell us. It does not matter how small it seems.
start-who = We are { $organisation }. We are run by disabled people. We are not the police.
start-danger = If you are in danger now, call 999. We cannot come to you, and we do not read this at night.
start-danger-link = Other ways to get help now
start-point-1 = You do not have to give your name.
start-point-2 = We only need to know if you are safe, and something of what happened. You can skip the rest. You do not need proof.
start-point-3 = We do not tell the police unless you say yes. There are a few times we might have to. We list them before you start.
start-point-4 = It takes about 15 minutes. You can stop and come back.
start-bsl = You can tell us in British Sign Language (BSL), on film.
start-button = Start
start-carry-on = Go on with what you began
start-afresh-what = Did somebody else begin this on the same phone or computer? Then start again with empty pages. If they have 6 words, they can still open what they began. If not, we delete it.
start-afresh = Start again with empty pages
start-come-back = I have been here before and have my words
nobody-before = Nobody will read this before { $when }.
closed-heading = We cannot take anything here yet
closed-lead = This service is not open yet. You can still get help now:
closed-101 = If it is not an emergency, you can call the police on 101. With a textphone or Relay UK: 18001 101.
closed-victim-support = Victim Support, day and night, free: 08 08 16 89 111. You do not need to have told the police.

before-title = Before you start
before-heading = Before you start
before-leave-heading = Leaving this page quickly
before-leave-1 = Press "Leave now" at the top of any page. { $shift ->
        [off] You switched off leaving with the Shift key.
       *[on] Or on a keyboard: press the Shift key 3 times.
    } You go to a page about the weather.
before-leave-2 = When you leave, we delete what you typed from this phone or computer. If you asked us for words to come back with, we keep your answers safe for you.
before-leave-3 = We cannot clear the list of pages this phone or computer has visited. You can delete that yourself, or use another one.
before-leave-4 = If somebody checks your phone, it may be safer to call us or use a computer in a library.
before-told-heading = Who we tell
exceptions-summary = We do not tell anyone unless you say yes. The times we might have to
exceptions-intro = We do not tell anyone unless you say yes. These are the only times we might have to. We will tell you first if that is safe.
before-answers-heading = Your answers
before-answers-1 = Only people who work with us on this can read them.
before-answers-2 = If you stop and do not ask for words to come back with, your answers are deleted 24 hours after you last used this page. With the words we keep them for 28 days.
before-answers-3 = We keep what you write, and your files, locked. Nobody here can open them before you press "Send" on the last page.
before-button = I understand. Start

no-cookie-title = Not started yet
no-cookie-heading = Your browser did not keep our cookie
no-cookie-why = A cookie is a small piece of text. We need 1, to keep your answers together while you write. Your browser refused it, so you cannot go on yet. Nothing you did here is kept or sent.
no-cookie-do-heading = What you can do
no-cookie-allow = Allow cookies for this website in the settings of your browser. Then press "Try again". The cookie goes when you close the browser or press "Leave now".
no-cookie-elsewhere = Or use another browser, another phone or another computer.
no-cookie-again-button = Try again
no-cookie-back-title = Not opened yet
no-cookie-back-why = A cookie is a small piece of text. We need 1, to keep your page open while you read it. Your browser refused it, so we cannot open anything with your words yet. What you told us before stays as it is.

# Emergency and crisis

emergency-heading = If you are in danger now
emergency-999 = Call 999.
emergency-silent = If you cannot speak on a mobile phone: call 999, then press 55 when you are asked.
emergency-text = If you have registered before: text 999. To register, text the word register to 999.
emergency-bsl = British Sign Language: use the 999 BSL app, or go to 999bsl.co.uk. You do not need to register.
emergency-relay = Textphone: call 18000. In the Relay UK app, press the 999 button.
emergency-train = On a train or at a station: text British Transport Police on 61016.
emergency-no-one-sent = We cannot send anyone to you.
emergency-not-us = We cannot send anyone to you. You can still go on and tell us.
crisis-heading = { $who ->
    [behalf] If the person or you want to die, or might hurt yourselves
    [witness] If the person or you want to die, or might hurt yourselves
   *[self] If you want to die, or might hurt yourself
  }
crisis-samaritans = Samaritans, day and night, free: call 116 123.
crisis-111 = NHS mental health crisis help: call 111 and choose option 2. In Northern Ireland call Lifeline: 0808 808 8000.
crisis-shout = Text the word SHOUT to 85258, day and night, free.
crisis-999 = If your life is in danger now: call 999.
support-heading = People who can support you

# Code

code-title = Your words
code-heading = Your 6 words to come back with
code-what = With these words you can come back, read our answers and change your choices. Nobody here can see them or look them up.
code-as-numbers = Show as numbers
code-numbers-same = These numbers do the same as the words. You can use either.
code-keep = Write them down, and keep them where nobody else looks. A photo may show in places where others look.
code-not-needed = You do not need them to tell us. They only let you come back.
code-draft-until = Until { $when } they open what you have written so far. After you send it, they open your page with us.
code-lost = Until you press "I have my words", you see them again on the page after you send. After that we cannot show them. If you lose them, ask us for new words. We ask you some questions first, and give new words only in a safe way that you gave us.
code-have-it = I have my words
code-show-later = Show them again at the end
code-replaced = Your old words do not work any more. These are your new ones.
code-error-empty = Type your 6 words or your 20 numbers.
code-error-words = We need 6 words. You typed { $given }.
code-error-digits = We need 20 numbers. You typed { $given }.
code-error-word = Word { $position } is not one of our words. Check how it is spelt.
code-error-candidates = Word { $position } is not one of our words. Did you mean one of these: { $candidates }?

# Check and send

check-title = Check your answers
check-heading = Check your answers
check-not-sent = Nothing has been sent yet. Nobody here can open your answers or your files before you press "Send". Look at them, change what you want, then press "Send" at the end of this page.
check-change = Change
check-not-answered = Not answered
check-skipped = { $count ->
    [one] You left 1 page empty
   *[other] You left { $count } pages empty
  }
check-police-heading = The police
check-police-change = Change this answer
check-send = Send
honeypot-label = Leave this empty
police-means-no = You said: do not tell the police. We will not tell them. The only exceptions are the times we showed you before you started.
police-means-yes-named = { $who ->
    [self] You said: tell the police, with your name. We talk it through with you first if you gave us a safe way to reach you. Nothing goes to them before a person here has read it.
    [worker] The answer is: tell the police, with the person's name. We talk it through with them first if there is a safe way to reach them. Nothing goes to the police before a person here has read it.
   *[other] You said: tell the police, with the person's name. We talk it through with them first if you gave us a safe way to reach them. Nothing goes to the police before a person here has read it.
  }
police-means-yes-without-name = { $who ->
    [self] You said: tell the police, without your name. If it happened at home, they may guess who told them. Nothing goes to them before a person here has read it.
    [worker] The answer is: tell the police, without the person's name. If it happened at home, they may guess who it is about. Nothing goes to the police before a person here has read it.
   *[other] You said: tell the police, without the person's name. If it happened at home, they may guess who it is about. Nothing goes to the police before a person here has read it.
  }
police-means-not-chosen = You have not chosen yet. We will not tell the police before you say yes. The only exceptions are the times we showed you before you started.
police-means-talk-first = You said: talk to me first. We will not tell the police before you say yes. The only exceptions are the times we showed you before you started.
police-held-knows-disagrees = They do not want it, so we will not tell the police. The only exceptions are the times we showed you before you started.
police-held-does-not-know = Because they do not know, we can tell the police only without their name. Nothing goes to the police before a person here has read it.
police-held-cannot-decide = Because they cannot decide this, we can tell the police only without their name. Nothing goes to the police before a person here has read it.
police-held-is-child = Because this is about a child, we can tell the police only without their name. Nothing goes to the police before a person here has read it.
no-answer-heading = How we can answer you
no-answer = You gave us no way to reach you and have no words to come back with. We read what you told us, but we cannot answer.
no-answer-choose = You can still go back and choose one.
no-answer-change = Choose a way to reach you
error-missing-safe-now = Tell us if you are safe right now
error-missing-what-happened = Tell us what happened: choose at least one thing, or write it in your own words

# Sent

sent-title = Sent
sent-heading = We have got it
sent-thanks = { $who ->
    [behalf] Thank you for telling us. We believe you. What happened is not the person's fault, and not yours.
    [witness] Thank you for telling us. We believe you. What happened is not the person's fault, and not yours.
   *[self] Thank you for telling us. We believe you. What happened is not your fault.
  }
sent-code-heading = Your words to come back with
sent-code-late = Your words are not ready yet, because many people are here at once. What you sent is safe.
sent-code-again = Show my words
sent-code-have = You have your words. Use them on the page "Come back with your words".
sent-next-heading = What happens next
sent-first-look = A person will read it by { $when }.
sent-film = Somebody who knows BSL will watch your film by { $when }.
sent-decision = { $who ->
    [self] You said yes to the police. We will decide with you how to do that by { $when }.
   *[other] You told us that the person says yes to the police. We will decide how to do that by { $when }.
  }
sent-decision-for-another = We will decide by { $when } whether to tell the police, without their name.
sent-leave = When you have finished, press "Leave now" at the top of the page.

# Come back

come-back-title = Come back
come-back-heading = Come back
come-back-label = Your 6 words, or your 20 numbers
come-back-hint = Capital letters, spaces and commas do not matter
come-back-button = Open my page
come-back-lost = If you have lost your words, call us or write to us. If you gave us a safe way to reach you, we can use that. If not, you can tell us again.
come-back-wrong = These words did not open anything. Check each word, and that they are in the right order. Words that were switched off do not work any more. If your page was open before and closed by itself, your words still work: type them again.
come-back-busy = Many people are here at once. Your words are still in the box. Wait a moment, then press the button again.
come-back-message-kept = Your message is kept here. Type your words to go on.
come-back-ended = Your visit was over, because the page was open for a long time. Type your words again to go on.
come-back-not-done = Your visit was over, so what you pressed was not done. Type your words again. Then press it again on your page.
draft-title = Go on
draft-heading = You began something and did not send it
draft-words = { $count ->
    [one] You wrote 1 word so far.
   *[other] You wrote { $count } words so far.
  }
draft-not-shown = What you wrote is safe. You can add to it, change it and send it.
draft-until = We keep it until { $when }.
draft-carry-on = Go on
draft-ended-title = Not open any more
draft-ended-heading = What you began is not open here any more
draft-ended-why = Nothing was sent just now. You were away for a long time, or you opened it somewhere else with your words.
draft-ended-what = If you have your 6 words, what you began is still there. We keep it for 28 days, and your words open it. If you have no words, we deleted it 24 hours after you last used it, to keep you safe. Then you can start again. If you pressed "Send" before and saw "We have got it", we have it.
draft-ended-come-back = Come back with my words
draft-ended-start = Start again

# Your page

your-page-title = Your page
status-got-it = We have got it
status-read-it = We have read it
status-need-to-ask = We need to ask you something
status-helping = We are helping
status-told-police = We told the police
status-police-answered = The police answered
status-finished = Finished
status-stopped = You asked us to stop
status-got-it-next = You do not need to do anything now.
status-read-it-next = We are thinking about what would help. We will write to you on this page.
status-need-to-ask-next = Please read our message below and answer if you want to.
status-helping-next = Somebody is working on this. We write to you on this page when something changes.
status-told-police-next = We wait for their answer. We ask them again if they do not answer.
status-police-answered-next = Read what they said in our messages below.
status-finished-next = If something else happens, tell us again. You can still write to us here.
status-stopped-next = Nothing more goes to anybody. You can still write to us here. If you want us to go on, write that to us below.
status-read-by = A person will read it by { $when }.
status-was-read = A person read it on { $when }.
status-film-waits = Somebody who knows BSL will watch your film by { $when }.
late-first-look = We said we would read it by { $promised }. We have not, and we are sorry. We will read it by { $when }.
late-decision = We said we would decide about the police by { $promised }. We have not, and we are sorry. We will decide by { $when }.
late-reply = We said we would answer you by { $promised }. We have not, and we are sorry. We will answer by { $when }.
facts-heading = What you told us
facts-received = You told us on
facts-kinds = What happened
facts-when = When
facts-files = Photos, recordings and files
facts-photos = { $count ->
    [one] 1 photo
   *[other] { $count } photos
  }
facts-films = { $count ->
    [one] 1 film
   *[other] { $count } films
  }
facts-recordings = { $count ->
    [one] 1 voice recording
   *[other] { $count } voice recordings
  }
facts-documents = { $count ->
    [one] 1 document
   *[other] { $count } documents
  }
words-written = { $count ->
    [one] You wrote 1 word. It is not shown here.
   *[other] You wrote { $count } words. They are not shown here.
  }
own-words-summary = I want to read my own words here
own-words-risk = Then anybody who has your 6 words can read them too. Earlier words appear after one of us has opened them.
own-words-on = Show my words here
own-words-off = Do not show my words here any more
own-words-later = Your words will appear here after one of us has opened them.
messages-heading = Messages
messages-none = There are no messages yet.
message-label = Write to us
message-hint = Tell us anything, or ask us anything
message-send = Send message
message-sent-title = Message sent
message-sent = We have got your message. We will answer you on this page by { $when }.
message-you = You
message-empty = Write something before you send it
message-too-long = Your message is longer than { $count } characters. Make it shorter, or send it in two parts. Your words are still in the box.
police-sent-named = { $who ->
    [behalf] On { $when } we told the police, with the person's name.
    [witness] On { $when } we told the police, with the person's name.
   *[self] On { $when } we told the police, with your name.
  }
police-sent-unnamed = { $who ->
    [behalf] On { $when } we told the police, without the person's name.
    [witness] On { $when } we told the police, without the person's name.
   *[self] On { $when } we told the police, without your name.
  }
police-sent-without-yes = On { $when } we told the police although you had not said yes, because we believed we had to: somebody could be badly hurt, or the law said so. You can ask us about it.
police-choice-record-only = Your choice now: do not tell the police.
police-choice-share-named = { $who ->
    [behalf] The choice now: tell the police, with the person's name.
    [witness] The choice now: tell the police, with the person's name.
   *[self] Your choice now: tell the police, with my name.
  }
police-choice-share-anonymous = { $who ->
    [behalf] The choice now: tell the police, without the person's name.
    [witness] The choice now: tell the police, without the person's name.
   *[self] Your choice now: tell the police, without my name.
  }
police-choice-share-via-dpulo = { $who ->
    [behalf] The choice now: tell the police, who can reach the person only through us.
    [witness] The choice now: tell the police, who can reach the person only through us.
   *[self] Your choice now: tell the police, who can reach you only through us.
  }
police-choice-ask-me-first = Your choice now: talk to me first.
not-sent = Nothing has been sent to the police.
not-sent-yet = Nothing has been sent to the police yet. We decide by { $when }.
not-sent-undated = Nothing has been sent to the police yet.
not-sent-some = { $count ->
    [one] 1 thing you told us has NOT been sent to the police.
   *[other] { $count } things you told us have NOT been sent to the police.
  }
change-police-summary = Change your choice about the police
change-police-legend = { $who ->
    [behalf] Should we tell the police?
    [witness] Should we tell the police?
   *[self] Do you want us to tell the police?
  }
change-police-button = Change my choice
error-police-choice-choose = Choose one of the answers about the police
changed-title = Changed
changed-heading = Your choice is changed
changed-on = Go to your page
police-effect-nothing-sent = Your choice is: do not tell the police. We keep what you told us here.
police-effect-sent-before = We told the police before. We cannot take that back. We will not send them anything more.
police-effect-will-decide = We will decide with you how to tell the police. Your page says by when.
police-effect-talk-first = We will talk with you before anything goes to the police.
stop-heading = Ask us to stop
stop-summary = I want you to stop
stop-what = Then we send nothing more to anybody, and we do not get in touch. What you told us stays sealed with us until its time is over. What was already sent cannot be taken back.
stop-button = Stop
stopped-no-change = You asked us to stop. Write to us below if you want us to go on.
offer-code-heading = Do you want new words?
offer-code-why = Somebody else wrote this down for you, so they saw your words. You can have new ones that only you know.
offer-code-button = Give me new words
visit-ends = This page closes by itself after 30 minutes without use, and at { $when } at the latest.

# Leaving quickly

leaving-title = Leaving quickly
leaving-heading = Leaving this website quickly
leaving-1 = Press "Leave now" at the top of any page. { $shift ->
        [off] You switched off leaving with the Shift key.
       *[on] Or on a keyboard: press the Shift key 3 times.
    } You go to a page about the weather.
leaving-2 = We clear what this website kept on your phone or computer. If you go back, nothing you typed is shown.
leaving-3 = If you did not ask for words to come back with, what you typed is deleted. If you did, we keep it for you for 28 days, but not what you typed on the page you left from.
leaving-4 = The list of pages your phone or computer has visited still shows that you were here. You can delete that in its settings. The name of this website does not say what it is for.
