# Every question, in Easy Read. `$who` is self, behalf (somebody speaks for the person) or witness.

page-safe-now-title = Are you safe
q-safe-now =
    { $who ->
        [self] Are you safe right now?
        [worker] Is the person safe right now?
       *[other] Are you safe right now, and is the person safe?
    }
    .pictures = safe
q-safe-now-hint = We ask this first. Then you can get help now if you need it.
error-safe-now-empty = Choose yes, no or I am not sure.

page-danger-title = Help now
page-danger = What is happening now?
    .pictures = not-safe
page-danger-why = Tell us what the danger is. Then we read it sooner.
    .pictures = read
q-danger-now = What is happening now?
    .pictures = not-safe
q-danger-now-hint = Choose all that are true.

page-come-back-title = Coming back
page-come-back = Do you want to be able to come back?
    .pictures = come-back-later
page-come-back-why =
    We can give you 6 words. They are like a password.
    With them you can stop and go on later.
    You can read our answers.
    You can change your choices.
    You do not need an email address.
    .pictures = secret-code come-back-later read change-mind no
q-want-code = Do you want 6 words to come back with?
    .pictures = secret-code
q-read-back = When you come back, should we show you what you wrote?
    .pictures = read
q-read-back-hint = If you choose yes, anyone who has your 6 words can read it too.

page-who-title = Who
q-reporter-role =
    { $who ->
        [worker] Who is telling us?
       *[other] Who are you telling us about?
    }
    .pictures = someone-i-know
page-they-know-title = The person
q-person-knows-and-agrees =
    { $who ->
        [worker] Does the person know that someone is telling us?
       *[other] Does the person know that you are telling us?
    }
    .pictures = talk-to-us
q-person-knows-and-agrees-hint = We ask because the person chooses what we share.
page-age-title = Age
q-age-band =
    { $who ->
        [self] How old are you?
       *[other] How old is the person?
    }
    .pictures = age
q-age-band-hint = We ask because we must do more to keep children safe.

page-what-title = What happened
q-incident-type = What happened?
    .pictures = question
q-incident-type-hint = Choose all that are true. You do not need to be sure.
page-what-next = On the next page you can tell us in your own words.
    .pictures = write-or-draw

page-story-title = In your own words
page-story-why =
    Write as much or as little as you want.
    You can start anywhere.
    You do not have to spell it right.
    You do not need proof.
    .pictures = write-or-draw write-or-draw yes believe-you
q-account =
    { $who ->
        [worker] What happened, in their own words
       *[other] Tell us in your own words
    }
    .pictures = write-or-draw
q-account-hint = If you stop for a long time, we keep your words for 24 hours.
q-account-hint-kept =
    If you stop for a long time, we keep what you wrote for 28 days.
    Your 6 words open it.

page-again-title = Before
page-again = Has it happened before?
    .pictures = again-and-again
page-again-why =
    We ask because some things keep happening.
    People take them more seriously when you tell them together.
    .pictures = again-and-again tick-list
q-frequency = How often does it happen?
    .pictures = calendar
q-happened-before = Has something like this happened before?
    .pictures = again-and-again
q-reported-before-to =
    { $who ->
        [self] Who have you told before?
       *[other] Who has been told before?
    }
    .pictures = talk-to-us
q-reported-before-to-hint = Choose all that are true.

page-when-title = When
page-when = Tell us when it was
    .pictures = calendar
page-when-why = You do not need to know the exact time.
    .pictures = clock
q-when = When did it happen?
    .pictures = calendar
code-when-today = Today
    .pictures = calendar
code-when-yesterday = Yesterday
    .pictures = look-again
code-when-date = Another day I remember
    .pictures = calendar-once
code-when-rough = I only know roughly
    .pictures = dont-know
code-when-keeps-happening = It keeps happening
    .pictures = again-and-again
when-date-legend = If you remember the day
when-date-hint = For example 27 3 2026. You can leave out the day.
when-day = Day
when-month = Month
when-year = Year
when-rough = If you only know roughly
when-rough-hint = For example: around Easter, or last winter
when-since = If it keeps happening, when did it start?
when-since-hint = For example: most days since May
q-time-band = What time of day was it?
    .pictures = clock

page-where-title = Where
q-location-type = Where did it happen?
    .pictures = map
page-place-title = Which place
page-place = Which place was it?
    .pictures = map
page-place-why =
    Each place has its own council and police.
    We ask so that we can find the right ones.
    .pictures = map council
q-council-area = Which council area was it in?
    .pictures = council
q-place-detail = The exact place
    .pictures = map
q-place-detail-hint = For example a street, a bus number, or the name of a shop

page-why-title = Why
page-why = Why do you think they did it?
    .pictures = why
page-why-why =
    What you think is enough.
    Nobody here will say you are wrong.
    .pictures = believe-you a-person-listens
page-why-next =
    The next page asks what they said.
    It can be hard to write that down.
    You can skip that page.
    .pictures = shouted-at-me sad skip-question
q-hostility-indicator =
    { $who ->
        [worker] What makes them think so?
       *[other] What makes you think so?
    }
    .pictures = why
q-hostility-indicator-hint = Choose all that are true.
q-strand = Did they do it because of any of these?
    .pictures = different-reasons
q-strand-hint = Choose all that are true. It can be more than one.
q-why-text =
    { $who ->
        [worker] More about why
       *[other] Tell us more, if you want
    }
    .pictures = write-or-draw

page-words-title = What was said
q-words-used = What did they say?
    .pictures = shouted-at-me
q-words-used-hint = Write the words they said, if you can. You can skip this page.

page-who-did-title = Who did it
page-who-did = Who did it?
    .pictures = stranger
page-who-did-why = You do not need to know who they are.
    .pictures = stranger
q-perpetrator-relationship =
    { $who ->
        [self] Who are they to you?
       *[other] Who are they to the person?
    }
    .pictures = someone-i-know
q-perpetrator-count = How many people were there?
    .pictures = few-people
q-perpetrator-age-band = About how old are they?
    .pictures = age

page-who-details-title = More about them
page-who-details = Tell us more about them, if you can
    .pictures = write-or-draw
page-who-details-why = We do not tell them that you told us.
    .pictures = tell-no-one
q-perpetrator-description = What do they look like? What do you know about them?
    .pictures = someone-i-know
q-perpetrator-name = Their name, if you know it
    .pictures = your-name
q-perpetrator-address = Where they live, work or meet
    .pictures = map
q-perpetrator-vehicle = Their car, bike or number plate
    .pictures = car-damaged
q-perpetrator-has-access-to = Can they get at any of these things?
    .pictures = key
q-perpetrator-has-access-to-hint =
    { $who ->
        [self] We ask so that we do not reach you in a way they can see.
       *[other] We ask so that they do not see us reach the person.
    }

page-effect-title = The effect
page-effect =
    { $who ->
        [self] How has it changed things for you?
        [witness] What harm did you see?
       *[other] How has it changed things for the person?
    }
    .pictures = sad
q-impact = What is different since then?
    .pictures = sad
q-impact-hint = Choose all that are true.
q-ripple = Has it changed things for other people?
    .pictures = few-people
q-injury = Was anyone hurt?
    .pictures = hurt-body
q-harm-text = Was something broken or lost? What did it cost?
    .pictures = thing-broken
q-evidence = Is there anything that shows it?
    .pictures = photo
q-evidence-hint = You do not need proof. If you have some, keep it.
q-witnesses =
    { $who ->
        [witness] Did anyone else see it?
       *[other] Did anyone see it?
    }
    .pictures = someone-saw-it
q-witnesses-hint = Names, or how to find them

page-help-title = What would help
page-help = What would help?
    .pictures = we-help-you
q-wants =
    { $who ->
        [self] What do you want to happen?
       *[other] What does the person want to happen?
    }
    .pictures = we-help-you
q-wants-hint = Choose all that are true.
q-help-text =
    { $who ->
        [worker] More about what would help
       *[other] Tell us more, if you want
    }
    .pictures = write-or-draw

page-told-before-title = Told before
page-told-before = Have the police been told already?
    .pictures = police
page-told-before-why =
    We ask for a reason.
    If you want, we can ask the police about it.
    .pictures = why police
q-police-already = Do the police know about this?
    .pictures = police
q-police-reference =
    { $who ->
        [self] The number they gave you, if you have it
       *[other] The number they gave, if you have it
    }
    .pictures = letter
q-police-response-issue =
    { $who ->
        [self] How did they treat you?
       *[other] How did they treat the person?
    }
    .pictures = police
q-police-response-issue-hint = Choose all that are true.

page-choices-title = Your choice
q-police-choice =
    { $who ->
        [self] Do you want us to tell the police?
        [worker] Does the person want us to tell the police?
       *[other] Should we tell the police?
    }
    .pictures = police
q-police-choice-hint =
    { $who ->
        [self] You choose. You can change your mind later.
       *[other] The person chooses.
    }
    { $who ->
        [self] If you skip this page, it counts as: talk to me first.
       *[other] If you skip this page, we talk before the police hear of it.
    }
code-police-choice-no = No
    .pictures = tell-police-no
code-police-choice-no-hint =
    We do not tell them.
    There are only a few times we might have to.
    We told you about those times before you started.
code-police-choice-yes-named =
    { $who ->
        [self] Yes, with my name
        [worker] Yes, with their name
       *[other] Yes, with the person's name
    }
    .pictures = tell-police-yes
code-police-choice-yes-named-hint =
    { $who ->
        [self] The police may want to talk to you.
       *[other] The police may want to talk to the person.
    }
    It may go to court. A court is where a judge decides.
    Then people may read there what you told us.
    The person who did it may read it too.
code-police-choice-yes-without-name =
    { $who ->
        [self] Yes, without my name
        [worker] Yes, without their name
       *[other] Yes, without the person's name
    }
    .pictures = hide-my-name
code-police-choice-yes-without-name-hint =
    The police know what happened.
    { $who ->
        [self] We ask them not to visit or contact you.
       *[other] We ask them not to visit or contact the person.
    }
    { $who ->
        [self] Did it happen at home? Then people may guess it was you.
       *[other] Did it happen at home? Then people may guess who it was.
    }
code-police-choice-talk-first =
    { $who ->
        [worker] Talk first
       *[other] Talk to me first
    }
    .pictures = talk-to-us
code-police-choice-talk-first-hint =
    { $who ->
        [worker] We talk first.
       *[other] We talk with you first.
    }
    Nothing goes to the police before that.

page-name-title =
    Name
q-name =
    { $who ->
        [self] What should we call you?
       *[other] What is the person called?
    }
    .pictures = your-name
q-name-hint =
    { $who ->
        [self] Any name you like. You do not have to give one.
       *[other] Any name they like. You do not have to give one.
    }

page-contact-title = Safe contact
page-contact =
    { $who ->
        [self] How can we reach you safely?
       *[other] How can we reach the person safely?
    }
    .pictures = phone
page-contact-why =
    { $who ->
        [self] Think about who else sees your phone, email or post.
       *[other] Who else sees the person's phone, email or post?
    }
    { $who ->
        [self] You do not have to give us anything.
       *[other] Give us only what the person said yes to.
    }
    .pictures = someone-looks-at-phone no
q-safe-contact-method = Which ways are safe?
    .pictures = safe
q-safe-contact-method-hint = Choose all that are safe.
q-phone =
    { $who ->
        [self] Phone number
       *[other] The person's phone number
    }
    .pictures = phone
q-email =
    { $who ->
        [self] Email address
       *[other] The person's email address
    }
    .pictures = email-us
q-post-address =
    { $who ->
        [self] Address for post
       *[other] The person's address for post
    }
    .pictures = letter
q-safe-times = When is a safe time?
    .pictures = clock
q-safe-times-hint = For example: weekdays before 3pm
q-ok-to-leave-message = Can we leave a message?
    .pictures = message
q-who-may-answer = What should we say if someone else answers?
    .pictures = phone
q-talk-alone =
    { $who ->
        [self] May we talk to you on your own?
       *[other] If we talk to the person, may we do it alone?
    }
    .pictures = talk-to-us
q-talk-alone-hint = We ask everyone.
q-supporter-name =
    { $who ->
        [worker] Name of someone who supports the person
       *[other] Name of someone who supports you
    }
    .pictures = someone-with-me
q-supporter-contact =
    { $who ->
        [worker] How to reach who supports the person
       *[other] How to reach them
    }
    .pictures = phone
q-may-talk-to-supporter =
    { $who ->
        [worker] May we talk to who supports the person about this?
       *[other] May we talk to them about this?
    }
    .pictures = talk-to-us

page-needs-title =
    Needs
page-needs =
    { $who ->
        [self] What do you need from us?
       *[other] What does the person need from us?
    }
    .pictures = we-help-you
page-needs-why =
    { $who ->
        [self] How do you like to talk or write with us?
       *[other] How does the person like to talk or write with us?
    }
    { $who ->
        [self] Tell us what makes it easier for you.
       *[other] Tell us what makes it easier for them.
    }
    .pictures = talk-to-us we-help-you
q-adjustment = What would make it easier?
    .pictures = we-help-you
q-adjustment-hint = Choose all that are true.
q-adjustment-other =
    { $who ->
        [self] Anything else you need
       *[other] Anything else the person needs
    }
    .pictures = write-or-draw
q-police-contact-preference =
    { $who ->
        [self] If you talk to the police, what would make it easier?
       *[other] If the person talks to the police, what would make it easier?
    }
    .pictures = police
q-police-contact-preference-hint =
    { $who ->
        [self] Only if you want to talk to them.
       *[other] Only if the person wants to talk to them.
    }

page-how-told-title = How it reached us
page-how-told = How it reached us
    .pictures = phone
q-report-channel = How did they tell you?
    .pictures = talk-to-us
q-consent-given-how = How did they say yes to writing this down?
    .pictures = write-or-draw

helper-screen-first = Safe now, and who it is about
    .pictures = safe
helper-screen-what-happened = What happened
    .pictures = question
helper-screen-when-where = When and where
    .pictures = map
helper-screen-who-did = Why, and who did it
    .pictures = why
helper-screen-effect-help = How it changed things, and what would help
    .pictures = we-help-you
helper-screen-choices = The police
    .pictures = police
helper-screen-contact-needs = Name, contact and needs
    .pictures = your-name

# Mistakes

error-empty = Choose an answer, or skip this page.
error-too-long =
    You wrote { $typed } letters and spaces. We can keep { $max }.
    Make it shorter.
    Your words are still in the box.
error-choose = Choose one of the answers on the page.
error-doubled =
    This answer came to us 2 times.
    Look at it. Then press the button again.
error-contradiction =
    You chose an answer that says no to all the others.
    Choose it alone, or take it away.
error-unreadable =
    Some letters did not reach us.
    Look for � in your words and put it right.
    Then press the button again.
error-email-form = Type the whole email address, like name@example.org.
error-phone-form = Type a phone number, like 01632 960 001.
error-way-missing =
    Write where we can reach you in the way you chose.
    Or take the tick away.
error-phone-way-missing = You chose phone or text. Write the phone number, or take the tick away.
error-email-way-missing =
    You chose a way that needs your email address.
    Write the email address, or take the tick away.
error-post-address-way-missing = You chose post. Write the address, or take the tick away.
error-helper-phone-way-missing = You chose phone or text. Write the phone number, or take the tick away.
error-helper-email-way-missing = You chose email. Write the email address, or take the tick away.
error-date-empty = Type the day, month and year. Or choose another answer.
error-date-incomplete = Type the month and the year. You can leave out the day.
error-date-real = There is no such day. Check the day, month and year.
error-date-future = This day has not come yet. Check the day, month and year.
error-date-early = Check the year. It needs 4 numbers, like 2026.
