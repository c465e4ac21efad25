# Every question, in standard English. `$who` is who reads it: self (it happened to them), behalf (they speak
# for the person), witness (they saw it) or worker (they write down what somebody tells them).

page-safe-now-title = Are you safe
q-safe-now = { $who ->
    [self] Are you safe right now?
    [worker] Is the person safe right now?
   *[other] Are you safe right now, and is the person safe?
  }
q-safe-now-hint = We ask this first, so that you can get help now if you need it
error-safe-now-empty = Choose yes, no or I am not sure

page-danger-title = Help now
page-danger = What is happening now?
page-danger-why = We read it sooner when you tell us what the danger is.
q-danger-now = What is happening now?
q-danger-now-hint = Choose all that are true

page-come-back-title = Coming back
page-come-back = Do you want to be able to come back?
page-come-back-why = We can give you 6 words. With them you can stop and go on later, read our answers, and change your choices. You do not need an email address.
q-want-code = Do you want 6 words to come back with?
q-read-back = When you come back, should we show you what you wrote?
q-read-back-hint = If you choose yes, anybody who has your words can read it too

page-who-title = Who
q-reporter-role = { $who ->
    [worker] Who is telling us?
   *[other] Who are you telling us about?
  }
page-they-know-title = The person
q-person-knows-and-agrees = { $who ->
    [worker] Does the person know that somebody is telling us?
   *[other] Does the person know that you are telling us?
  }
q-person-knows-and-agrees-hint = We ask because what is shared is their choice
page-age-title = Age
q-age-band = { $who ->
    [self] How old are you?
   *[other] How old is the person?
  }
q-age-band-hint = We ask because we have more duties to keep children safe

page-what-title = What happened
q-incident-type = What happened?
q-incident-type-hint = Choose all that are true. You do not need to be sure
page-what-next = On the next page you can tell us in your own words.

page-story-title = In your own words
page-story-why = Write as much or as little as you want, in any order. Spelling does not matter. You do not need proof.
q-account = { $who ->
    [worker] What happened, in the words of who tells us
   *[other] Tell us in your own words
  }
q-account-hint = If you stop for a long time, your words are kept for 24 hours
q-account-hint-kept = If you stop for a long time, we keep what you wrote for 28 days. Your 6 words open it

page-again-title = Before
page-again = Has it happened before?
page-again-why = We ask because things that keep happening are taken more seriously when they are told together.
q-frequency = How often does it happen?
q-happened-before = Has something like this happened before?
q-reported-before-to = { $who ->
    [self] Who have you told before?
   *[other] Who has been told before?
  }
q-reported-before-to-hint = Choose all that are true

page-when-title = When
page-when = Tell us when it was
page-when-why = It does not need to be exact.
q-when = When did it happen?
code-when-today = Today
code-when-yesterday = Yesterday
code-when-date = Another day I remember
code-when-rough = I only know roughly
code-when-keeps-happening = It keeps happening
when-date-legend = If you remember the day
when-date-hint = For example 27 3 2026. You can leave out the day
when-day = Day
when-month = Month
when-year = Year
when-rough = If you only know roughly
when-rough-hint = For example: around Easter, or last winter
when-since = If it keeps happening, since when?
when-since-hint = For example: most days since May
q-time-band = What time of day was it?

page-where-title = Where
q-location-type = Where did it happen?
page-place-title = Which place
page-place = Which place was it?
page-place-why = We ask because the right council or police depends on where it happened.
q-council-area = Which council area was it in?
q-place-detail = The exact place
q-place-detail-hint = For example a street, a bus number, or the name of a shop

page-why-title = Why
page-why = Why do you think they did it?
page-why-why = What you think is enough. Nobody here will say you are wrong.
page-why-next = The next page asks what was said. It can be hard to write down. You can skip it.
q-hostility-indicator = { $who ->
    [worker] What makes them think so?
   *[other] What makes you think so?
  }
q-hostility-indicator-hint = Choose all that are true
q-strand = Was it because of
q-strand-hint = Choose all that are true. It can be more than one
q-why-text = { $who ->
    [worker] More about why
   *[other] Tell us more, if you want
  }

page-words-title = What was said
q-words-used = What did they say?
q-words-used-hint = Write the words as they were said, if you can. You can skip this page

page-who-did-title = Who did it
page-who-did = Who did it?
page-who-did-why = You do not need to know who they are.
q-perpetrator-relationship = { $who ->
    [self] Who are they to you?
   *[other] Who are they to the person?
  }
q-perpetrator-count = How many people were there?
q-perpetrator-age-band = About how old are they?

page-who-details-title = More about them
page-who-details = Tell us more about them, if you can
page-who-details-why = We do not tell them that you told us.
q-perpetrator-description = { $who ->
    [worker] What do they look like, or what is known about them?
   *[other] What do they look like, or what do you know about them?
  }
q-perpetrator-name = { $who ->
    [worker] Their name, if it is known
   *[other] Their name, if you know it
  }
q-perpetrator-address = Where they live, work or meet
q-perpetrator-vehicle = Their car, bike or number plate
q-perpetrator-has-access-to = Do they have hold of any of these?
q-perpetrator-has-access-to-hint = { $who ->
    [self] We ask so that we do not reach you in a way they can see
   *[other] We ask so that we do not reach the person in a way they can see
  }

page-effect-title = The effect
page-effect = { $who ->
    [self] How has it affected you?
    [witness] What harm did you see?
   *[other] How has it affected the person?
  }
q-impact = What has changed since?
q-impact-hint = Choose all that are true
q-ripple = Has it affected other people?
q-injury = Was anybody hurt?
q-harm-text = Was something broken or lost? What did it cost?
q-evidence = Is there anything that shows it?
q-evidence-hint = You do not need proof. Keep it if you have it
q-witnesses = { $who ->
    [witness] Did anybody else see it?
   *[other] Did anybody see it?
  }
q-witnesses-hint = Names, or how to find them

page-help-title = What would help
page-help = What would help?
q-wants = { $who ->
    [self] What do you want to happen?
   *[other] What does the person want to happen?
  }
q-wants-hint = Choose all that are true
q-help-text = { $who ->
    [worker] More about what would help
   *[other] Tell us more, if you want
  }

page-told-before-title = Told before
page-told-before = Have the police been told already?
page-told-before-why = We ask so that we can ask them about it, if you want us to.
q-police-already = Do the police know about this?
q-police-reference = { $who ->
    [self] The number they gave you, if you have it
    [worker] The number they gave, if there is one
   *[other] The number they gave, if you have it
  }
q-police-response-issue = { $who ->
    [self] How did they treat you?
   *[other] How did they treat the person?
  }
q-police-response-issue-hint = Choose all that are true

page-choices-title = Your choice
q-police-choice = { $who ->
    [self] Do you want us to tell the police?
    [worker] Does the person want us to tell the police?
   *[other] Should we tell the police?
  }
q-police-choice-hint = { $who ->
    [self] You choose, and you can change your mind later. If you skip this page, it counts as "Talk to me first"
   *[other] The person chooses. If you skip this page, nothing goes to the police before we have talked
  }
code-police-choice-no = No
code-police-choice-no-hint = We do not tell them. The only exceptions are the times we showed you before you started
code-police-choice-yes-named = { $who ->
    [self] Yes, with my name
    [worker] Yes, with their name
   *[other] Yes, with the person's name
  }
code-police-choice-yes-named-hint = { $who ->
    [self] They may want to talk to you. If it goes to court, what you told us may be read there, also by the person who did it
   *[other] They may want to talk to the person. If it goes to court, what was told may be read there, also by the person who did it
  }
code-police-choice-yes-without-name = { $who ->
    [self] Yes, without my name
    [worker] Yes, without their name
   *[other] Yes, without the person's name
  }
code-police-choice-yes-without-name-hint = { $who ->
    [self] They know what happened, and we ask them not to visit or contact you. If it happened at home, people may guess it was you
   *[other] They know what happened, and we ask them not to visit or contact the person. If it happened at home, people may guess who it was
  }
code-police-choice-talk-first = { $who ->
    [worker] Talk first
   *[other] Talk to me first
  }
code-police-choice-talk-first-hint = { $who ->
    [worker] Nothing goes to the police before we have talked
   *[other] Nothing goes to the police before we have talked with you
  }

page-name-title = Name
q-name = { $who ->
    [self] What should we call you?
   *[other] What is the person called?
  }
q-name-hint = { $who ->
    [self] Any name you like. You do not have to give one
   *[other] Any name they like. You do not have to give one
  }

page-contact-title = Safe contact
page-contact = { $who ->
    [self] How can we reach you safely?
   *[other] How can we reach the person safely?
  }
page-contact-why = { $who ->
    [self] Think about who else sees your phone, your email or your post. You do not have to give anything.
   *[other] Think about who else sees the person's phone, email or post. Give only what the person agreed to.
  }
q-safe-contact-method = Which ways are safe?
q-safe-contact-method-hint = Choose all that are safe
q-phone = { $who ->
    [self] Phone number
   *[other] The person's phone number
  }
q-email = { $who ->
    [self] Email address
   *[other] The person's email address
  }
q-post-address = { $who ->
    [self] Address for post
   *[other] The person's address for post
  }
q-safe-times = When is a safe time?
q-safe-times-hint = For example: weekdays before 3pm
q-ok-to-leave-message = Can we leave a message?
q-who-may-answer = What should we say if someone else answers?
q-talk-alone = { $who ->
    [self] May we talk to you on your own?
   *[other] If we talk to the person, may we talk to them on their own?
  }
q-talk-alone-hint = We ask everybody
q-supporter-name = { $who ->
    [worker] Name of somebody who supports the person
   *[other] Name of somebody who supports you
  }
q-supporter-contact = { $who ->
    [worker] How to reach whoever supports the person
   *[other] How to reach them
  }
q-may-talk-to-supporter = { $who ->
    [worker] May we talk to whoever supports the person about this?
   *[other] May we talk to them about this?
  }

page-needs-title = Needs
page-needs = { $who ->
    [self] What do you need from us?
   *[other] What does the person need from us?
  }
page-needs-why = { $who ->
    [self] Tell us what makes it easier for you to talk or write with us.
   *[other] Tell us what makes it easier for the person to talk or write with us.
  }
q-adjustment = What would make it easier?
q-adjustment-hint = Choose all that are true
q-adjustment-other = { $who ->
    [self] Anything else you need
   *[other] Anything else the person needs
  }
q-police-contact-preference = { $who ->
    [self] If you talk to the police, what would make it easier?
   *[other] If the person talks to the police, what would make it easier?
  }
q-police-contact-preference-hint = { $who ->
    [self] Only if you want to talk to them
   *[other] Only if the person wants to talk to them
  }

page-how-told-title = How it reached us
page-how-told = How it reached us
q-report-channel = How did they tell you?
q-consent-given-how = How did they agree to this being written down?

helper-screen-first = Safe now, and who it is about
helper-screen-what-happened = What happened
helper-screen-when-where = When and where
helper-screen-who-did = Why, and who did it
helper-screen-effect-help = How it affected them, and what would help
helper-screen-choices = The police
helper-screen-contact-needs = Name, contact and needs

# Mistakes

error-empty = Choose an answer, or skip this page
error-too-long = You wrote { $typed } characters. We can keep { $max }. Make it shorter. Your words are still in the box
error-choose = Choose one of the answers on the page
error-doubled = This answer arrived twice. Look at it and press the button again
error-contradiction = You chose an answer that says no to all the others. Choose it alone, or take it away
error-unreadable = Some characters did not arrive. Look for � in your text, put it right, and press the button again
error-email-form = Type the whole email address, like name@example.org
error-phone-form = Type a phone number, like 01632 960 001
error-way-missing = Write where we can reach you in the way you chose, or take the tick away
error-phone-way-missing = You chose phone or text message. Write the phone number, or take the tick away
error-email-way-missing = You chose a way that needs your email address. Write the email address, or take the tick away
error-post-address-way-missing = You chose post. Write the address, or take the tick away
error-helper-phone-way-missing = You chose phone or text message. Write the phone number, or take the tick away
error-helper-email-way-missing = You chose email. Write the email address, or take the tick away
error-date-empty = Type the day, month and year, or choose another answer
error-date-incomplete = Type the month and the year. You can leave out the day
error-date-real = There is no such day. Check the day, month and year
error-date-future = This day has not come yet. Check the day, month and year
error-date-early = Check the year. It needs 4 numbers, like 2026
