# The page where somebody at a police force or council collects a pack, and answers it: short and plain.
# Read at work, so without pictures.

collect-title = Collect a document
collect-heading = A document waits for you
collect-intro =
    We sent you a link by mail.
    We told you 6 words by telephone.
    Type the 6 words here.
collect-label = The 6 words
collect-hint = Big or small letters and spaces do not matter.
collect-button = Open the document
collect-nothing =
    The link and the words do not open anything.
    Check the words.
    We may have taken the document back, or sent a newer link.
    If the words are right, ring us: { $phone }
collect-word-count = A code has 6 words. You typed { $count }.
collect-word-wrong =
    Word { $number } is not one of our words.
    Check it and type it again.
collect-empty = Type the 6 words that we told you by telephone.
collect-busy =
    Many people are using this page.
    Wait a moment. Then press the button again.
collect-old-form =
    This page was open for a long time.
    Press the button again.
collect-open-title = Document
collect-open-heading = The document
collect-open-private =
    Only you may read it.
    It stays open here for up to 2 hours.
    The link works for 28 days.
collect-open-html = Open the document
collect-open-text = Open it as plain text
collect-check = Check value of the sealed document (SHA-256): { $value }
collect-closed =
    This document cannot be opened any more.
    You can still answer it here.
    If you need it, ring us: { $phone }
collect-reply-heading = Your answer
collect-reply-intro =
    Your answer is sealed and goes to our caseworker.
    Our caseworker rings to check that it came from you.
reply-recorded = Have you recorded it?
reply-recorded-yes = Yes
reply-recorded-no = No
reply-recorded-not-yet = Not yet
reply-recorded-choose = Choose whether you have recorded it.
reply-because = If you have not recorded it: why not?
reply-because-no-crime-seen = We see no crime in it
reply-because-more-detail-needed = We need to know more
reply-because-treated-as-asb = We treat it as anti-social behaviour
reply-because-other-force = It belongs to another force
reply-because-already-recorded = It was recorded before
reply-because-intelligence-only = It is intelligence only
reply-because-other = Another reason
reply-because-no-reason-given = I do not want to give a reason
reply-flagged = Is it flagged as a disability hate crime or incident?
reply-flagged-yes = Yes
reply-flagged-no = No
reply-flagged-not-known = I do not know
reply-reference = Your reference
reply-officer = Who deals with it? How do we reach them?
reply-words = Anything else
reply-words-hint = Have you made the adjustments? When do we next hear from you?
reply-button = Send the answer
reply-sent-title = Answer sent
reply-sent-heading = We have your answer
reply-sent-next =
    Our caseworker rings you to check that it came from you.
    Then they tell the person.
    You can answer again with the same link and words.
reply-full = Many answers wait already. Ring us: { $phone }
collect-again = Back to the document
