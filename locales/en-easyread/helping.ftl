# Words that change when somebody helps, speaks for the person, or saw it. `$who` as in questions.ftl.

page-talking-title = Talking
page-talking =
    { $who ->
        [self] May we talk to you on your own?
       *[other] Talking with the person
    }
    .pictures = talk-to-us
q-contact-person = May we get in touch with the person?
    .pictures = phone
q-contact-person-hint = Say yes only if the person said yes to it.

page-you-helping-title = You
page-you-helping = How can we reach you safely?
    .pictures = phone
page-you-helping-why =
    These questions are about you.
    They are not about the other person.
    You do not have to tell us anything here.
    We do not mix your name and phone number with theirs.
    We do not put them in what we send to the police.
    .pictures = one-person someone-with-me skip-question different-reasons hide-my-name
q-helper-name =
    { $who ->
        [worker] The name of who tells us
       *[other] What should we call you?
    }
    .pictures = your-name
q-helper-name-hint = Any name. Do you work for a group? You can give its name too.
q-helper-contact-method =
    { $who ->
        [worker] Which ways are safe to reach who tells us?
       *[other] Which ways are safe to reach you?
    }
    .pictures = safe
q-helper-contact-method-hint = Choose all that are safe.
q-helper-phone =
    { $who ->
        [worker] The phone number of who tells us
       *[other] Your phone number
    }
    .pictures = phone
q-helper-email =
    { $who ->
        [worker] The email address of who tells us
       *[other] Your email address
    }
    .pictures = email-us
q-helper-safe-how =
    { $who ->
        [worker] What to know before we get in touch with who tells us
       *[other] What should we know before we get in touch with you?
    }
    .pictures = clock
q-helper-safe-how-hint = For example a safe time. Or what to say if someone else answers.
q-helper-needs =
    { $who ->
        [worker] What makes it easier for who tells us to talk with us
       *[other] What would make it easier for you to talk with us?
    }
    .pictures = we-help-you
q-helper-needs-hint = For example Easy Read, sign language, or more time.
code-helper-contact-method-phone = Phone
    .pictures = phone
code-helper-contact-method-text = Text message
    .pictures = text-message
code-helper-contact-method-email = Email
    .pictures = email-us
code-helper-contact-method-portal-code-only =
    { $who ->
        [worker] Only on their page, with their 6 words
       *[other] Only on my page here, with my 6 words
    }
    .pictures = secret-code
code-helper-contact-method-do-not-contact =
    { $who ->
        [worker] Do not contact them
       *[other] Do not contact me
    }
    .pictures = no-contact
error-reporter-role-empty = Choose who tells us. Or begin a short call with the person.

helping-choices-knows-agrees =
    The person chooses if we tell the police.
    Tell us what they want.
    .pictures = change-mind talk-to-us
helping-choices-does-not-know =
    The person may not know that you are telling us.
    So we can tell the police only without their name.
    .pictures = tell-no-one hide-my-name
helping-choices-cannot-decide =
    You told us that the person cannot decide this.
    So we can tell the police only without their name.
    .pictures = dont-know hide-my-name
helping-choices-is-child =
    This is about a child.
    So we can tell the police only without their name.
    .pictures = child hide-my-name

helping-heading = You told us about someone else
    .pictures = someone-with-me
helping-contact-yes =
    You said that the person said yes.
    So we may get in touch with them.
    We use only the ways you told us are safe.
    .pictures = yes phone safe
helping-contact-no =
    We do not get in touch with the person about this.
    Has that changed? Then write to us or call us.
    .pictures = no-contact phone
helping-page =
    Did we give you 6 words? Then they are for you.
    They open your page with us.
    They never open what the person tells us.
    Please do not give the words to someone else.
    The person can ask us for their own words.
    .pictures = secret-code read sealed tell-no-one new-code
helping-child =
    { $who ->
        [self] You are under 18. It was right to tell us.
       *[other] This is about someone under 18.
    }
    { $who ->
        [self] First we look at how to keep you safe.
       *[other] First we look at how to keep them safe.
    }
    Could a child be hurt? Then we may have to tell someone.
    Their work is to keep children safe.
    { $who ->
        [self] We tell you first if that is safe.
       *[other] We do that only when we must.
    }
    { $who ->
        [self] You can also call Childline on 0800 1111.
       *[other] A child can also call Childline on 0800 1111.
    }
    You can call day and night. It is free.
    .pictures = young-person safe child we-help-you talk-to-us phone clock
