# Words that change when somebody helps, speaks for the person, or saw it. `$who` as in questions.ftl.

page-talking-title = Talking
page-talking = { $who ->
    [self] May we talk to you on your own?
   *[other] Talking with the person
  }
q-contact-person = May we get in touch with the person ourselves?
q-contact-person-hint = Only if they agreed to that too

page-you-helping-title = You
page-you-helping = How can we reach you safely?
page-you-helping-why = These questions are about you, not about the person. You do not have to give anything. We keep your details apart from theirs, and we do not put them into what we send to the police.
q-helper-name = { $who ->
    [worker] The name of who tells us
   *[other] What should we call you?
  }
q-helper-name-hint = Any name. If it is for an organisation, its name too
q-helper-contact-method = { $who ->
    [worker] Which ways are safe to reach who tells us?
   *[other] Which ways are safe to reach you?
  }
q-helper-contact-method-hint = Choose all that are safe
q-helper-phone = { $who ->
    [worker] The phone number of who tells us
   *[other] Your phone number
  }
q-helper-email = { $who ->
    [worker] The email address of who tells us
   *[other] Your email address
  }
q-helper-safe-how = { $who ->
    [worker] What to know before we get in touch with who tells us
   *[other] What should we know before we get in touch with you?
  }
q-helper-safe-how-hint = For example a safe time, or what to say if someone else answers
q-helper-needs = { $who ->
    [worker] What makes it easier for who tells us to talk or write with us
   *[other] What would make it easier for you to talk or write with us?
  }
q-helper-needs-hint = For example Easy Read, a sign language interpreter, or more time
code-helper-contact-method-phone = Phone
code-helper-contact-method-text = Text message
code-helper-contact-method-email = Email
code-helper-contact-method-portal-code-only = { $who ->
    [worker] Only on their page, with their words
   *[other] Only on my page here, with my words
  }
code-helper-contact-method-do-not-contact = { $who ->
    [worker] Do not contact them
   *[other] Do not contact me
  }

helping-choices-knows-agrees = Whether the police are told is the person's choice. Tell us what they want.
helping-choices-does-not-know = The person does not know that you are telling us, or you did not say. So we can tell the police only without their name.
helping-choices-cannot-decide = You told us that the person cannot decide this. So we can tell the police only without their name.
helping-choices-is-child = This is about a child. So we can tell the police only without their name.

helping-heading = You told us about somebody else
helping-contact-yes = You said that the person agreed, so we may get in touch with them. We use only the ways you called safe.
helping-contact-no = We do not get in touch with the person because of this. If that changes, write to us or call us.
helping-page = If you have 6 words from us, they are yours. They open your page with us, with our messages to you. They never open what the person tells us themselves. Please do not pass them on: the person can ask us for their own.
helping-child = { $who ->
    [self] You are under 18. You did right to tell us. We look at your safety first. If you or another child could be hurt, we may have to tell people whose work is to keep children safe. We tell you first if that is safe. You can also call Childline, day and night, free: 0800 1111.
   *[other] This is about somebody under 18. We look at their safety first. If a child could be hurt, we may have to tell people whose work is to keep children safe. A child can also call Childline, day and night, free: 0800 1111.
  }
error-reporter-role-empty = Choose who is telling us. If it is the person themselves, begin a short call with the person
