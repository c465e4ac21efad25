# The public pages in Easy Read: one idea a line, 15 words or fewer, a picture for each line.
# Who we are stays "we". The words that let a person come back are "your 6 words".

layout-skip = Skip to main content
layout-leave = Leave now
layout-leave-two = Press Shift 2 more times to leave this website
layout-leave-one = Press Shift 1 more time to leave this website
layout-back = Back
layout-versions = Versions of this page
layout-help = Get help
layout-error = Error
layout-being-checked = We are still checking the Welsh pages.
footer-help = Get help now
footer-come-back = Come back with your 6 words
footer-leaving = Leave this website fast
footer-privacy = What happens to your words
footer-cookies = Cookies
footer-accessibility = Can everyone use these pages?
help-999 = In danger now? Call 999.
help-phone = Phone us: { $value }
help-text = Text us: { $value }
help-email = Email us: { $value }

or = or
button-continue = Next
button-save = Save and go back to your answers
button-keep = Use what we have kept
button-below = Use what is below
button-skip = Skip this page
button-enough = Skip the rest. Check and send
count-limit = You can write up to { $count } letters and spaces.
count-under = { $form ->
    [one] You can write { $count } more letter or space.
   *[other] You can write { $count } more letters and spaces.
  }
count-at = You cannot write any more letters or spaces.
count-over = { $form ->
    [one] You have { $count } letter or space too many.
   *[other] You have { $count } letters and spaces too many.
  }
area-choose = Choose an area

error-summary = There is a problem
trouble-away =
    We could not save this just now.
    Your words are still on this page.
    Wait a moment. Then press the button again.
trouble-away-send =
    We could not send this just now.
    We have kept your answers.
    Wait a moment. Then press the button again.
trouble-away-message =
    We could not send this just now.
    Your words are still in the box.
    Wait a moment. Then press the button again.
trouble-away-choice =
    We could not change this just now.
    Your new choice is still on this page.
    Wait a moment. Then press the button again.
trouble-too-long =
    All your answers together are too long for us to keep.
    Make this answer shorter. Then press the button again.
    Your words are still on this page.
trouble-gone =
    You were away for a long time.
    Your other answers are not open here any more.
    Do you have 6 words? They still open your other answers.
    If not, we deleted them to keep you safe.
    What you typed on this page is still here.
    Press the button to go on.
trouble-cookies =
    Your browser does not let us keep our cookie.
    So we cannot keep your answers.
    What you wrote is still here. You can copy it.
    Say yes to cookies in your browser. Then press the button again.
    Or call us or write to us.
trouble-old-form =
    This page was open for a long time.
    Nothing is lost.
    Press the button again.
trouble-skip-typed =
    You wrote something on this page.
    To keep it, press "Next" or "Save".
    To skip the page, take your words out first.
    Then press "Skip this page".
trouble-already-sent =
    You have sent your answers already.
    So we did not add what you typed on this page.
    It is still here, so you can copy it.
    Do you have 6 words? Come back with them and write to us.
    If not, call us or write to us.
trouble-elsewhere =
    You changed this page in another window.
    So we have not saved this page yet.
    Nothing is lost. Read on here.
trouble-elsewhere-typing =
    You changed this page in another window.
    So we do not save what you write here now.
    Your words are still on this page.
    Press the button below. Then you will see both.
trouble-elsewhere-send =
    You changed an answer in another window.
    We have not sent your answers yet.
    Read your answers again. Then press the button.
trouble-elsewhere-choice =
    You changed this in another window.
    So we did not do what you chose here.
    You can see below what you chose there.
    Do you want something else? Choose it. Then press the button again.

elsewhere-kept-heading = What we have kept
    .pictures = sealed
elsewhere-choose =
    Above is what you said in the other window.
    What you said here is still below.
    Do you want what is above? Press "Use what we have kept".
    Do you want what is below? Press "Use what is below".
    .pictures = computer write-or-draw sealed yes
elsewhere-both =
    You wrote in the other window and here.
    Now all your words are in the box.
    Take out the words you do not need.
    Then press the button.
    .pictures = computer write-or-draw delete yes

veiled-told =
    { $count ->
        [one]
            You wrote 1 word here.
            We do not show it again.
            Someone else may look at your screen.
       *[other]
            You wrote { $count } words here.
            We do not show them again.
            Someone else may look at your screen.
    }
    .pictures = write-or-draw hide-screen someone-looks-at-phone
veiled-replace = Use this. Take away what I wrote before

# Start

start-title = Start
start-heading = Tell us what happened
    .pictures = talk-to-us
start-lead =
    Has someone been cruel to you because you are disabled?
    You can tell us.
    You can tell us about small things too.
    .pictures = shouted-at-me talk-to-us a-person-listens
start-who =
    We are { $organisation }.
    Disabled people run our group.
    We are not the police.
    .pictures = our-office us-disabled-people not-police
start-danger =
    Are you in danger now? Call 999.
    We cannot come to you.
    We do not read this at night.
    .pictures = call-999 no night
start-danger-link = Other ways to get help now
start-point-1 = You do not have to give your name.
    .pictures = hide-my-name
start-point-2 =
    Tell us if you are safe, and some of what happened.
    You can skip the rest.
    You do not need proof.
    Proof is something that shows it is true.
    .pictures = together-safe skip-question believe-you photo
start-point-3 =
    We do not tell the police unless you say yes.
    There are a few times we might have to.
    We tell you about those times before you start.
    .pictures = tell-police-yes police read
start-point-4 =
    It takes about 15 minutes. You can take longer.
    You can stop and come back.
    .pictures = clock come-back-later
start-bsl = You can tell us in British Sign Language, on film.
    .pictures = sign-language
start-button = Start
start-carry-on = Go on with what you began
start-afresh-what =
    Did someone else begin this?
    Then you can start again with empty pages.
    Do they have 6 words? Then they can still open what they began.
    If they have no words, we delete it.
    .pictures = question write-or-draw secret-code delete
start-afresh = Start again with empty pages
start-come-back = I have been here before and have my 6 words
nobody-before =
    We are not at work right now.
    Nobody will read this before { $when }.
    .pictures = night wait
closed-heading = We cannot take anything here yet
    .pictures = stop
closed-lead =
    This service is not open yet.
    You can still get help now.
    .pictures = stop we-help-you
closed-101 =
    You can call the police on 101.
    Use 101 if nobody is in danger now.
    With a textphone or Relay UK, call 18001 101.
    Relay UK helps people call who cannot hear or speak.
    .pictures = police phone text-phone text-phone
closed-victim-support =
    You can call Victim Support on 08 08 16 89 111.
    Victim Support helps people after someone was cruel to them.
    You can call day or night. It is free.
    You do not need to have told the police.
    .pictures = phone we-help-you clock tell-police-no

before-title = Before you start
before-heading = Before you start
    .pictures = read
before-leave-heading = How to leave this page fast
    .pictures = leave-fast
before-leave-1 =
    Press "Leave now" at the top of any page.
    { $shift ->
        [off] You switched off leaving with the Shift key.
       *[on] Or on a keyboard: press the Shift key 3 times.
    }
    You go to a page about the weather.
    .pictures = leave-fast computer website
before-leave-2 =
    When you leave, we delete what you typed from this phone or computer.
    Delete means it is gone.
    You can ask us for 6 words to come back with.
    Then we keep your answers safe for you.
    .pictures = delete delete secret-code safe
before-leave-3 =
    Your phone or computer keeps a list of pages you looked at.
    We cannot clear that list.
    You can delete it yourself.
    Or you can use another phone or computer.
    .pictures = tick-list no delete computer
before-leave-4 =
    Does someone check your phone?
    Then it may be safer to call us.
    Or you can use a computer in a library.
    .pictures = someone-looks-at-phone phone library
before-told-heading = Who we tell
    .pictures = tell-no-one
exceptions-summary = We do not tell anyone unless you say yes. When we might have to
exceptions-intro =
    We do not tell anyone unless you say yes.
    There are a few times we might have to tell.
    They are all on this list.
    We will tell you first if that is safe.
    .pictures = tell-no-one police tick-list talk-to-us
before-answers-heading = Your answers
    .pictures = write-or-draw
before-answers-1 = Only people who work with us on this can read your answers.
    .pictures = sealed
before-answers-2 =
    Do you want to stop and come back later?
    Ask us for 6 words. They are like a password.
    With the 6 words, we keep your answers for 28 days.
    Without the 6 words, we keep your answers for 24 hours.
    The 24 hours start when you last used this page.
    Then we delete your answers.
    .pictures = come-back-later secret-code calendar clock clock delete
before-answers-3 =
    We keep what you write and your files locked.
    Nobody here can open them before you press "Send".
    "Send" is on the last page.
    .pictures = sealed no send
before-button = I understand. Start

no-cookie-title = Not started yet
no-cookie-heading = Your browser did not keep our cookie
    .pictures = cookies
no-cookie-why =
    A cookie is a small text on your phone or computer.
    We need 1 cookie to keep your answers together.
    Your browser said no to it. So you cannot go on yet.
    We have not kept or sent anything.
    .pictures = cookies write-or-draw stop no
no-cookie-do-heading = What you can do
    .pictures = tick-list
no-cookie-allow =
    Say yes to cookies in your browser.
    Ask someone you trust to help you, if you need it.
    Then press "Try again".
    The cookie goes when you press "Leave now".
    .pictures = yes we-help-you website leave-fast
no-cookie-elsewhere =
    Or use another phone or computer.
    .pictures = computer
no-cookie-again-button = Try again
no-cookie-back-title = Not opened yet
no-cookie-back-why =
    A cookie is a small text on your phone or computer.
    We need 1 cookie to open your page.
    Your browser said no to it. So we cannot open your page yet.
    What you told us before is still the same.
    .pictures = cookies website stop safe

# Emergency and crisis

emergency-heading = If you are in danger now
    .pictures = not-safe
emergency-999 = Call 999.
    .pictures = call-999
emergency-silent =
    Can you not speak? Call 999 on a mobile phone.
    Then press 55 when they ask you to.
    .pictures = call-999 phone
emergency-text =
    Have you signed up to text 999? Then text 999.
    To sign up, text the word register to 999.
    .pictures = text-message text-message
emergency-bsl =
    Do you use British Sign Language?
    Use the 999 BSL app. Or go to 999bsl.co.uk.
    You do not need to sign up.
    .pictures = sign-language video-or-voice yes
emergency-relay =
    On a textphone, call 18000.
    In the Relay UK app, press the 999 button.
    .pictures = text-phone call-999
emergency-train =
    Are you on a train or at a station?
    You can text the train police on 61016.
    Their name is British Transport Police.
    .pictures = train text-message train-police
emergency-no-one-sent = We cannot send anyone to you.
    .pictures = no
emergency-not-us =
    We cannot send anyone to you.
    You can still go on and tell us.
    .pictures = no talk-to-us
crisis-heading =
    { $who ->
        [behalf] If you or the person want to die, or might hurt yourselves
        [witness] If you or the person want to die, or might hurt yourselves
       *[self] If you want to die, or might hurt yourself
    }
    .pictures = want-to-die
crisis-samaritans =
    Call Samaritans on 116 123.
    They listen to you, day and night. It is free.
    .pictures = phone a-person-listens
crisis-111 =
    Call the NHS on 111. Choose option 2.
    They help when you feel so bad that you need help now.
    In Northern Ireland, call Lifeline on 0808 808 8000.
    .pictures = phone we-help-you phone
crisis-shout =
    You can text Shout, day and night.
    Text the word SHOUT to 85258. It is free.
    .pictures = text-message text-message
crisis-999 = Is your life in danger now? Call 999.
    .pictures = call-999
support-heading = People who can support you
    .pictures = we-help-you

# Code

code-title = Your words
code-heading = Your 6 words to come back with
    .pictures = secret-code
code-what =
    Your 6 words are like a password.
    You can come back with them.
    You can read our answers and change your choices.
    Nobody here can see your 6 words or look them up.
    .pictures = secret-code come-back-later change-mind hide-screen
code-as-numbers = Show as numbers
code-numbers-same =
    These numbers do the same as your 6 words.
    You can use the words or the numbers.
    .pictures = secret-code yes
code-keep =
    Write your 6 words down.
    Keep them where nobody else looks.
    A photo may show in places where other people look.
    .pictures = write-or-draw hide-screen someone-looks-at-phone
code-not-needed =
    You do not need them to tell us.
    You only need them to come back.
    .pictures = talk-to-us come-back-later
code-draft-until =
    You can use them before you send your answers.
    Then they open what you wrote. They do this until { $when }.
    After you send it, they open your page with us.
    .pictures = write-or-draw calendar website
code-lost =
    You can see your 6 words again after you send.
    Do you press "I have my 6 words"? Then we do not show them again.
    If you lose them, you can ask us for new words.
    We ask you some questions first.
    We can only use a safe way that you gave us.
    .pictures = send hide-screen new-code question safe
code-have-it = I have my 6 words
code-show-later = Show them again at the end
code-replaced =
    Your old words do not work any more.
    These are your new words.
    .pictures = no new-code
code-error-empty = Type your 6 words or your 20 numbers.
code-error-words = We need 6 words. You typed { $given }.
code-error-digits = We need 20 numbers. You typed { $given }.
code-error-word =
    Word { $position } is not one of our words.
    Check how you spelt it.
code-error-candidates =
    Word { $position } is not one of our words.
    Did you mean one of these: { $candidates }?

# Check and send

check-title = Check your answers
check-heading = Check your answers
    .pictures = tick-list
check-not-sent =
    Nothing is sent yet.
    Nobody here can open your answers or files before you press "Send".
    Look at your answers.
    You can change what you want.
    Then press "Send" at the end of this page.
    .pictures = no sealed read change-mind send
check-change = Change
check-not-answered = No answer
check-skipped = { $count ->
    [one] You left 1 page empty
   *[other] You left { $count } pages empty
  }
check-police-heading = The police
    .pictures = police
check-police-change = Change this answer
check-send = Send
honeypot-label = Leave this empty
police-means-no =
    You said: do not tell the police.
    We will not tell them.
    There are only a few times we might have to.
    We told you about those times before you started.
    .pictures = tell-police-no tell-no-one police read
police-means-yes-named =
    { $who ->
        [self] You said: tell the police, with your name.
        [worker] The answer is: tell the police, with the person's name.
       *[other] You said: tell the police, with the person's name.
    }
    { $who ->
        [self] Did you give us a safe way to reach you?
       *[other] Is there a safe way to reach the person?
    }
    { $who ->
        [self] Then we talk it through with you first.
       *[other] Then we talk it through with them first.
    }
    One of us must read it before it goes to the police.
    .pictures = tell-police-yes phone talk-to-us read
police-means-yes-without-name =
    { $who ->
        [self] You said: tell the police, without your name.
        [worker] The answer is: tell the police, without the person's name.
       *[other] You said: tell the police, without the person's name.
    }
    { $who ->
        [self] Did it happen at home? Then they may guess who told them.
       *[other] Did it happen at home? Then they may guess who it was.
    }
    One of us must read it before it goes to the police.
    .pictures = hide-my-name at-home read
police-means-not-chosen =
    You have not chosen yet.
    We will not tell the police before you say yes.
    There are only a few times we might have to.
    We told you about those times before you started.
    .pictures = question tell-police-no police read
police-means-talk-first =
    You said: talk to me first.
    We will not tell the police before you say yes.
    There are only a few times we might have to.
    We told you about those times before you started.
    .pictures = talk-to-us tell-police-no police read
police-held-knows-disagrees =
    The person does not want us to tell.
    So we will not tell the police.
    There are only a few times we might have to.
    We told you about those times before you started.
    .pictures = no tell-police-no police read
police-held-does-not-know =
    The person does not know that you are telling us.
    So we can tell the police only without their name.
    One of us must read it before it goes to the police.
    .pictures = tell-no-one hide-my-name read
police-held-cannot-decide =
    The person cannot decide this.
    So we can tell the police only without their name.
    One of us must read it before it goes to the police.
    .pictures = dont-know hide-my-name read
police-held-is-child =
    This is about a child.
    So we can tell the police only without their name.
    One of us must read it before it goes to the police.
    .pictures = child hide-my-name read
no-answer-heading = How we can answer you
    .pictures = reply
no-answer =
    You gave us no way to reach you.
    You have no words to come back with.
    We read what you told us.
    But we cannot answer you.
    .pictures = no-contact no read no
no-answer-choose = You can still go back and choose a way.
    .pictures = change-mind
no-answer-change = Choose a way to reach you
error-missing-safe-now = Tell us if you are safe right now.
error-missing-what-happened =
    Tell us what happened.
    Choose 1 thing or more. Or write it in your own words.

# Sent

sent-title = Sent
sent-heading = We have got it
    .pictures = message
sent-thanks =
    Thank you for telling us.
    We believe you.
    { $who ->
        [behalf] It is not the person's fault. It is not your fault.
        [witness] It is not the person's fault. It is not your fault.
       *[self] What happened is not your fault.
    }
    .pictures = thank-you believe-you not-your-fault
sent-code-heading = Your 6 words to come back with
    .pictures = secret-code
sent-code-late =
    Your 6 words are not ready yet.
    Many people are here at the same time.
    What you sent is safe.
    .pictures = wait many-people safe
sent-code-again = Show my 6 words
sent-code-have =
    You have your 6 words.
    Use them on the page "Come back with your 6 words".
    .pictures = secret-code come-back-later
sent-next-heading = What happens next
    .pictures = calendar
sent-first-look = A person will read it by { $when }.
    .pictures = read
sent-film = Someone who knows BSL will watch your film by { $when }.
    .pictures = sign-language
sent-decision =
    { $who ->
        [self] You said yes to the police.
       *[other] You told us that the person says yes to the police.
    }
    { $who ->
        [self] We will decide with you how to tell them.
       *[other] We will decide how to tell them.
    }
    We will do that by { $when }.
    .pictures = tell-police-yes talk-to-us calendar
sent-decision-for-another =
    We will decide whether to tell the police.
    We would tell them without the person's name.
    We will decide by { $when }.
    .pictures = police hide-my-name calendar
sent-leave = When you have finished, press "Leave now" at the top of the page.
    .pictures = leave-fast

# Come back

come-back-title = Come back
come-back-heading = Come back
    .pictures = come-back-later
come-back-label = Your 6 words, or your 20 numbers
come-back-hint = Big or small letters, spaces and commas do not matter
come-back-button = Open my page
come-back-lost =
    Have you lost your 6 words? Call us or write to us.
    Did you give us a safe way to reach you?
    Then we can use that.
    If not, you can tell us again.
    .pictures = question phone reply talk-to-us
come-back-wrong =
    These words did not open anything.
    Check each word. Check that they are in the right order.
    Words that were switched off do not work any more.
    Did your page close by itself? Then your words still work.
    Type them again.
come-back-busy =
    Many people are here at the same time.
    Your words are still in the box.
    Wait a moment. Then press the button again.
come-back-message-kept =
    We have kept your message here.
    Type your 6 words to go on.
come-back-ended =
    The page was open for a long time, so your visit ended.
    Type your 6 words again to go on.
come-back-not-done =
    Your visit was over. So we did not do what you pressed.
    Type your 6 words again.
    Then press it again on your page.
draft-title = Go on
draft-heading = You began something and did not send it
    .pictures = write-or-draw
draft-words =
    { $count ->
        [one] You wrote 1 word so far.
       *[other] You wrote { $count } words so far.
    }
    .pictures = write-or-draw
draft-not-shown =
    What you wrote is safe.
    You can add to it or change it.
    Then you can send it.
    .pictures = safe write-or-draw send
draft-until = We keep it until { $when }.
    .pictures = calendar
draft-carry-on = Go on
draft-ended-title = Not open any more
draft-ended-heading = What you began is not open here any more
    .pictures = no
draft-ended-why =
    Nothing was sent just now.
    You were away for a long time.
    Or you opened it somewhere else with your 6 words.
    .pictures = stop clock secret-code
draft-ended-what =
    Do you have your 6 words? Then what you began is still there.
    We keep it for 28 days. Your 6 words open it.
    Do you have no words? Then we deleted it after 24 hours.
    We did that to keep you safe. You can start again.
    Did you see "We have got it"? Then you sent it, and we have it.
    .pictures = secret-code calendar delete safe message
draft-ended-come-back = Come back with my 6 words
draft-ended-start = Start again

# Your page

your-page-title = Your page
status-got-it = We have got it
    .pictures = message
status-read-it = We have read it
    .pictures = read
status-need-to-ask = We need to ask you something
    .pictures = question
status-helping = We are helping
    .pictures = we-help-you
status-told-police = We told the police
    .pictures = police
status-police-answered = The police answered
    .pictures = reply
status-finished = Finished
    .pictures = yes
status-stopped = You asked us to stop
    .pictures = stop
status-got-it-next = You do not need to do anything now.
    .pictures = wait
status-read-it-next =
    We are thinking about what would help.
    We will write to you on this page.
    .pictures = we-help-you message
status-need-to-ask-next =
    Please read our message below.
    Answer it if you want to.
    .pictures = message reply
status-helping-next =
    One of us is working on this.
    We write to you on this page when something changes.
    .pictures = we-help-you message
status-told-police-next =
    We wait for the police to answer.
    If they do not answer, we ask them again.
    .pictures = wait again-and-again
status-police-answered-next = Read what the police said in our messages below.
    .pictures = message
status-finished-next =
    If something else happens, tell us again.
    You can still write to us here.
    .pictures = talk-to-us write-or-draw
status-stopped-next =
    Nothing more goes to anyone.
    You can still write to us here.
    Do you want us to go on? Tell us below.
    .pictures = stop write-or-draw message
status-read-by = A person will read it by { $when }.
    .pictures = read
status-was-read = A person read it on { $when }.
    .pictures = read
status-film-waits = Someone who knows BSL will watch your film by { $when }.
    .pictures = sign-language
late-first-look =
    We said we would read it by { $promised }.
    We have not read it yet. We are sorry.
    We will read it by { $when }.
    .pictures = calendar sorry read
late-decision =
    We said we would decide about the police by { $promised }.
    We have not decided yet. We are sorry.
    We will decide by { $when }.
    .pictures = calendar sorry police
late-reply =
    We said we would answer you by { $promised }.
    We have not answered yet. We are sorry.
    We will answer by { $when }.
    .pictures = calendar sorry reply
facts-heading = What you told us
    .pictures = talk-to-us
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
words-written =
    { $count ->
        [one]
            You wrote 1 word.
            We do not show it here.
       *[other]
            You wrote { $count } words.
            We do not show them here.
    }
    .pictures = write-or-draw hide-screen
own-words-summary = I want to read my own words here
own-words-risk =
    Then anyone who has your 6 words can read what you wrote.
    What you wrote before is locked. One of us must open it first.
    .pictures = someone-looks-at-phone sealed
own-words-on = Show my words here
own-words-off = Do not show my words here any more
own-words-later = Your words will show here after one of us has opened them.
    .pictures = wait
messages-heading = Messages
    .pictures = message
messages-none = There are no messages yet.
    .pictures = message
message-label = Write to us
message-hint = Tell us anything, or ask us anything
message-send = Send message
message-sent-title = Message sent
message-sent =
    We got your message.
    We will answer here by { $when }.
    .pictures = sent message
message-you = You
message-empty = Write something before you send it.
message-too-long =
    Your message is longer than { $count } letters and spaces.
    Make it shorter, or send it in 2 parts.
    Your words are still in the box.
police-sent-named =
    { $who ->
        [behalf] On { $when } we told the police, with the person's name.
        [witness] On { $when } we told the police, with the person's name.
       *[self] On { $when } we told the police, with your name.
    }
    .pictures = police
police-sent-unnamed =
    { $who ->
        [behalf] On { $when } we told the police, without the person's name.
        [witness] On { $when } we told the police, without the person's name.
       *[self] On { $when } we told the police, without your name.
    }
    .pictures = hide-my-name
police-sent-without-yes =
    On { $when } we told the police. You had not said yes.
    We believed we had to.
    Someone could be badly hurt, or the law said so.
    You can ask us about it.
    .pictures = police sorry law talk-to-us
police-choice-record-only = Your choice now: do not tell the police.
    .pictures = tell-police-no
police-choice-share-named =
    { $who ->
        [behalf] The choice now: tell the police, with the person's name.
        [witness] The choice now: tell the police, with the person's name.
       *[self] Your choice now: tell the police, with my name.
    }
    .pictures = tell-police-yes
police-choice-share-anonymous =
    { $who ->
        [behalf] The choice now: tell the police, without the person's name.
        [witness] The choice now: tell the police, without the person's name.
       *[self] Your choice now: tell the police, without my name.
    }
    .pictures = hide-my-name
police-choice-share-via-dpulo =
    Your choice now: tell the police.
    { $who ->
        [behalf] They can reach the person only through us.
        [witness] They can reach the person only through us.
       *[self] They can reach you only through us.
    }
    .pictures = tell-police-yes speaks-for-me
police-choice-ask-me-first = Your choice now: talk to me first.
    .pictures = talk-to-us
not-sent = Nothing has been sent to the police.
    .pictures = tell-police-no
not-sent-yet =
    Nothing has been sent to the police yet.
    We decide by { $when }.
    .pictures = not-police calendar
not-sent-undated = Nothing has been sent to the police yet.
    .pictures = not-police
not-sent-some =
    { $count ->
        [one] 1 thing you told us has NOT been sent to the police.
       *[other] { $count } things you told us have NOT been sent to the police.
    }
    .pictures = not-police
change-police-summary = Change your choice about the police
change-police-legend =
    { $who ->
        [behalf] Should we tell the police?
        [witness] Should we tell the police?
       *[self] Do you want us to tell the police?
    }
    .pictures = police
change-police-button = Change my choice
error-police-choice-choose = Choose one of the answers about the police.
changed-title = Changed
changed-heading = Your choice is changed
    .pictures = change-mind
changed-on = Go to your page
police-effect-nothing-sent =
    Your choice is: do not tell the police.
    We keep what you told us here.
    .pictures = tell-police-no sealed
police-effect-sent-before =
    We told the police before.
    We cannot take that back.
    We will not send them anything more.
    .pictures = police no stop
police-effect-will-decide =
    We will decide with you how to tell the police.
    Your page says by when.
    .pictures = talk-to-us calendar
police-effect-talk-first = We will talk with you before anything goes to the police.
    .pictures = talk-to-us
stop-heading = Ask us to stop
    .pictures = stop
stop-summary = I want you to stop
stop-what =
    Then we send nothing more to anyone.
    We do not get in touch with you.
    What you told us stays locked with us until its time is over.
    We cannot take back what we sent before.
    .pictures = stop no-contact sealed no
stop-button = Stop
stopped-no-change =
    You asked us to stop.
    Do you want us to go on? Then write to us below.
    .pictures = stop write-or-draw
offer-code-heading = Do you want new words?
    .pictures = new-code
offer-code-why =
    Someone else wrote this down for you.
    So they saw your 6 words.
    You can have new words that only you know.
    .pictures = write-or-draw someone-looks-at-phone new-code
offer-code-button = Give me new words
visit-ends =
    This page closes by itself if you do not use it for 30 minutes.
    It closes at { $when } at the latest.
    .pictures = clock clock

# Pages that explain

leaving-title = Leaving quickly
leaving-heading = How to leave this website fast
    .pictures = leave-fast
leaving-1 =
    Press "Leave now" at the top of any page.
    { $shift ->
        [off] You switched off leaving with the Shift key.
       *[on] Or on a keyboard: press the Shift key 3 times.
    }
    You go to a page about the weather.
    .pictures = leave-fast computer website
leaving-2 =
    We clear what this website kept on your phone or computer.
    If you go back, we show nothing that you typed.
    .pictures = delete hide-screen
leaving-3 =
    Did you ask for 6 words to come back with?
    If you did, we keep what you typed for 28 days.
    We do not keep what you typed on the last page.
    If you did not, we delete what you typed.
    .pictures = secret-code calendar delete delete
leaving-4 =
    Your phone or computer keeps a list of pages you looked at.
    The list still shows that you were here.
    You can delete the list in the settings of your phone or computer.
    The name of this website does not say what it is for.
    .pictures = tick-list someone-looks-at-phone delete website
