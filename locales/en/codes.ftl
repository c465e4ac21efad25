# The words of every code a person can choose.

code-unknown = I do not know
code-prefer-not-to-say = I do not want to say
code-yes = Yes
code-no = No
code-not-sure = I am not sure
code-other = Something else

code-danger-now-they-are-here = { $who ->
    [self] The person who does it is here, and I am afraid
   *[other] The person who does it is there, and somebody is afraid
  }
code-danger-now-cannot-leave = { $who ->
    [self] I cannot leave where I am
   *[other] Somebody cannot leave where they are
  }
code-danger-now-weapon = There is a weapon
code-danger-now-threat-to-kill-or-burn = Somebody said they will kill someone or start a fire
code-danger-now-badly-hurt = Somebody is badly hurt
code-danger-now-child-alone = A child is alone and in danger
code-danger-now-want-to-die = { $who ->
    [self] I want to die, or might hurt myself
   *[other] Somebody wants to die, or might hurt themselves
  }

code-reporter-role-self = { $who ->
    [worker] The person it happened to
   *[other] Myself
  }
code-reporter-role-witness = { $who ->
    [worker] Somebody who saw or heard it
   *[other] Someone else. I saw or heard it
  }
code-reporter-role-family-or-friend = { $who ->
    [worker] A member of the person's family or a friend
   *[other] A member of my family or a friend
  }
code-reporter-role-carer-or-pa = { $who ->
    [worker] Somebody who cares for the person or assists them
   *[other] Someone I care for or assist
  }
code-reporter-role-dpulo-staff = { $who ->
    [worker] A disabled people's organisation that supports the person
   *[other] Someone my disabled people's organisation supports
  }
code-reporter-role-other-professional = { $who ->
    [worker] Another professional who works with the person
   *[other] Someone I work with
  }
code-reporter-role-anonymous-third-party = { $who ->
    [worker] Somebody else who does not want to say who they are
   *[other] Someone else. I do not want to say who I am
  }

code-person-knows-and-agrees-knows-agrees = { $who ->
    [worker] Yes, and they want it
   *[other] Yes, and they want me to
  }
code-person-knows-and-agrees-knows-disagrees = { $who ->
    [worker] Yes, but they do not want it
   *[other] Yes, but they do not want me to
  }
code-person-knows-and-agrees-does-not-know = No
code-person-knows-and-agrees-cannot-decide = They cannot decide this themselves
code-person-knows-and-agrees-is-child = They are a child

code-age-band-under-13 = Under 13
code-age-band-13-15 = 13 to 15
code-age-band-16-17 = 16 or 17
code-age-band-18-or-over = 18 or over

code-incident-type-verbal-abuse = Shouting, swearing or name-calling
code-incident-type-mimicking-or-mocking = Copying or making fun of how someone is
code-incident-type-accused-of-faking-or-scrounging = Saying someone is faking, or is after benefits
code-incident-type-threats = Threats
code-incident-type-malicious-false-complaint = Complaints that are not true, made to hurt someone
code-incident-type-harassment-repeated = The same thing again and again
code-incident-type-bullying = Bullying
code-incident-type-stalking-or-followed = Being followed or watched
code-incident-type-neighbour-targeting = Trouble from neighbours
code-incident-type-asb-targeting-home = Things done to the home, like banging or throwing things
code-incident-type-groups-gathering-to-intimidate = Groups who gather to frighten someone
code-incident-type-rubbish-dumped = Rubbish left at the home
code-incident-type-assault-no-injury = Hitting or pushing, nobody hurt
code-incident-type-assault-injury = Hitting or pushing, somebody hurt
code-incident-type-spitting = Spitting
code-incident-type-pushed-or-tipped-from-wheelchair = Being pushed or tipped out of a wheelchair
code-incident-type-wheelchair-or-person-moved-without-consent = Being moved, or a wheelchair moved, without being asked
code-incident-type-restrained = Being held or locked in
code-incident-type-sexual-assault = Sexual touching or rape
code-incident-type-sexual-harassment = Sexual words or looks
code-incident-type-filmed-without-consent = Being filmed or photographed
code-incident-type-mobility-aid-taken-or-damaged = A wheelchair, stick or scooter taken or broken
code-incident-type-hearing-or-comm-aid-damaged = A hearing aid or communication aid broken
code-incident-type-assistance-dog-attacked-or-interfered = An assistance dog hurt or disturbed
code-incident-type-blue-badge-or-bay-confrontation = Trouble about a Blue Badge or parking bay
code-incident-type-access-deliberately-blocked = A way or ramp blocked on purpose
code-incident-type-medication-taken-or-withheld = Medicine taken or kept back
code-incident-type-mate-crime = Someone who says they are a friend takes advantage
code-incident-type-cuckooing-home-taken-over = Someone has taken over the home
code-incident-type-financial-exploitation = Someone takes or controls the money
code-incident-type-theft-or-robbery = Stealing or robbing
code-incident-type-scam-targeted = A scam
code-incident-type-forced-to-commit-crime = Being made to break the law
code-incident-type-coercive-control = Being controlled by someone
code-incident-type-domestic-abuse-disability-related = Cruelty from a partner or family
code-incident-type-care-abuse-or-neglect = Bad treatment where care is given
code-incident-type-pa-or-carer-abuse = Bad treatment by a carer or assistant
code-incident-type-criminal-damage = Things broken or damaged
code-incident-type-graffiti = Writing on walls
code-incident-type-arson = Fire
code-incident-type-vehicle-damage = A car or scooter damaged
code-incident-type-adaptations-damaged = Ramps, rails or other adaptations damaged
code-incident-type-online-abuse = Cruel posts or comments online
code-incident-type-social-media-pile-on = Many people online at once
code-incident-type-abusive-messages = Cruel messages
code-incident-type-abusive-calls = Cruel phone calls
code-incident-type-hate-mail-or-leaflet = Cruel letters or leaflets
code-incident-type-image-based-abuse = Pictures shared to hurt someone
code-incident-type-refused-or-abused-by-service = A shop or service refused or was cruel
code-incident-type-abuse-on-transport = On a bus, train or taxi
code-incident-type-abuse-at-school-or-college = At school or college
code-incident-type-abuse-at-work = At work
code-incident-type-abuse-in-health-or-care = At a hospital, doctor or care service

code-frequency-first-time = This was the first time
code-frequency-few-times = A few times
code-frequency-monthly = About every month
code-frequency-weekly = About every week
code-frequency-most-days = Most days
code-frequency-constant = All the time

code-reported-before-to-police = The police
code-reported-before-to-council = The council
code-reported-before-to-housing = A landlord or housing association
code-reported-before-to-school = A school or college
code-reported-before-to-social-worker = A social worker
code-reported-before-to-other-organisation = Another organisation
code-reported-before-to-nobody = Nobody

code-time-band-morning = Morning
code-time-band-afternoon = Afternoon
code-time-band-evening = Evening
code-time-band-night = Night

code-location-type-own-home = { $who ->
    [self] In my home
   *[other] In their home
  }
code-location-type-outside-own-home = { $who ->
    [self] Outside my home
   *[other] Outside their home
  }
code-location-type-shared-or-supported-housing = Shared or supported housing
code-location-type-residential-care = A care home
code-location-type-neighbour-property = At a neighbour's
code-location-type-street = In the street
code-location-type-park-or-beach = A park or beach
code-location-type-shop = A shop
code-location-type-pub-or-restaurant = A pub, cafe or restaurant
code-location-type-event-or-sport = An event or sport
code-location-type-place-of-worship = A place of worship
code-location-type-bus-or-coach = A bus or coach
code-location-type-bus-stop = A bus stop
code-location-type-train-or-station = A train or station
code-location-type-tube-or-tram = A tube or tram
code-location-type-taxi = A taxi
code-location-type-school-college-university = School, college or university
code-location-type-work = Work
code-location-type-hospital-or-gp = A hospital or doctor
code-location-type-day-service = A day service
code-location-type-council-or-police-premises = A council or police building
code-location-type-online = Online
code-location-type-phone = On the phone

code-hostility-indicator-disability-words-or-slurs = They used cruel words about disabled people
code-hostility-indicator-comments-on-benefits-or-faking = They said something about benefits or faking
code-hostility-indicator-impairment-mimicked = They copied how someone moves or speaks
code-hostility-indicator-aid-or-dog-targeted = They went for an aid or an assistance dog
code-hostility-indicator-humiliation-or-cruelty-beyond-gain = They wanted to humiliate, not only to take something
code-hostility-indicator-comments-on-social-media = They wrote it online
code-hostility-indicator-targeted-as-easy-victim = They thought a disabled person would be easy to hurt
code-hostility-indicator-previous-incidents-same-person = They have done it before
code-hostility-indicator-other-disabled-people-targeted = They do it to other disabled people too
code-hostility-indicator-happened-after-disability-became-known = It began when they found out about the disability
code-hostility-indicator-perception-only = { $who ->
    [worker] They just feel it was
   *[other] I just feel it was
  }

code-strand-disability = Disability
code-strand-race = Race
code-strand-religion-or-belief = Religion or belief
code-strand-sexual-orientation = Sexual orientation
code-strand-transgender = Being transgender
code-strand-age = Age
code-strand-sex-or-gender = Sex or gender
code-strand-sex-characteristics = Sex characteristics (intersex)
code-strand-subculture = A subculture, such as being a goth

code-perpetrator-count-one = One person
code-perpetrator-count-two-to-four = 2 to 4 people
code-perpetrator-count-five-plus = 5 people or more

code-perpetrator-age-band-under-10 = Under 10
code-perpetrator-age-band-10-17 = 10 to 17
code-perpetrator-age-band-18-24 = 18 to 24
code-perpetrator-age-band-25-64 = 25 to 64
code-perpetrator-age-band-65-plus = 65 or over

code-perpetrator-has-access-to-home = { $who ->
    [self] My home
   *[other] The person's home
  }
code-perpetrator-has-access-to-keys = { $who ->
    [self] My keys
   *[other] The person's keys
  }
code-perpetrator-has-access-to-phone = { $who ->
    [self] My phone
   *[other] The person's phone
  }
code-perpetrator-has-access-to-email = { $who ->
    [self] My email
   *[other] The person's email
  }
code-perpetrator-has-access-to-post = { $who ->
    [self] My post
   *[other] The person's post
  }
code-perpetrator-has-access-to-money = { $who ->
    [self] My money
   *[other] The person's money
  }
code-perpetrator-has-access-to-medication = { $who ->
    [self] My medicine
   *[other] The person's medicine
  }
code-perpetrator-has-access-to-food = { $who ->
    [self] My food
   *[other] The person's food
  }
code-perpetrator-has-access-to-equipment = { $who ->
    [self] My equipment
   *[other] The person's equipment
  }

code-impact-injury = Hurt in the body
code-impact-fear = Afraid
code-impact-anxiety-or-depression = Anxious or low
code-impact-sleep = Cannot sleep
code-impact-self-harm-or-suicidal = Thoughts of dying or self-harm
code-impact-stopped-going-out = Stopped going out
code-impact-changed-route-or-time = Go other ways or at other times
code-impact-moved-or-wants-to-move = Moved, or want to move
code-impact-lost-money = Lost money
code-impact-lost-equipment = Lost equipment
code-impact-lost-work-or-study = Lost work or study
code-impact-family-affected = The family is affected
code-impact-stopped-using-support = Stopped using support

code-ripple-family-member-victimised = Somebody in the family was hurt or threatened too
code-ripple-other-disabled-people-avoiding-place = Other disabled people stay away from the place
code-ripple-community-tension = People around are more tense

code-injury-none = No
code-injury-some = Yes
code-injury-needed-treatment = Yes, and they needed treatment

code-evidence-photos = Photos or videos
code-evidence-messages = Messages or letters
code-evidence-cctv = Cameras that may have seen it
code-evidence-witness = Somebody who saw it
code-evidence-medical = Something from a doctor or hospital
code-evidence-other-evidence = Something else

code-wants-just-to-be-heard = Just to be heard
code-wants-counted = That it is counted, so that people see how often this happens
code-wants-it-to-stop = That it stops
code-wants-safety-help = Help to be safe
code-wants-emotional-support = Somebody to talk to
code-wants-peer-support = To meet other disabled people who know this
code-wants-practical-repair = Something mended or replaced
code-wants-housing-help = Help with housing
code-wants-police-action = That the police do something
code-wants-apology-or-restorative = An apology, or to talk with them safely
code-wants-tell-someone-in-charge = That somebody in charge hears about it

code-police-response-issue-treated-as-asb-only = They said it was only bad behaviour
code-police-response-issue-not-serious-enough = They said it was not serious
code-police-response-issue-nuisance-caller-attitude = { $who ->
    [self] They treated me as a nuisance
   *[other] They treated the person as a nuisance
  }
code-police-response-issue-credibility-doubted = { $who ->
    [self] They did not believe me
   *[other] They did not believe the person
  }
code-police-response-issue-refused-to-record = They did not write it down
code-police-response-issue-not-flagged-hate = They did not see that it was about disability
code-police-response-issue-no-adjustments-made = { $who ->
    [self] They did not do what I needed as a disabled person
   *[other] They did not do what the person needed as a disabled person
  }
code-police-response-issue-no-interpreter = There was no interpreter
code-police-response-issue-no-update = { $who ->
    [self] They did not tell me what happened next
   *[other] They did not tell the person what happened next
  }
code-police-response-issue-no-named-officer = { $who ->
    [self] I had nobody to ask for
   *[other] The person had nobody to ask for
  }
code-police-response-issue-repeat-not-linked = They did not see that it keeps happening
code-police-response-issue-passed-between-agencies = { $who ->
    [self] I was sent from one place to another
   *[other] The person was sent from one place to another
  }
code-police-response-issue-disablist-attitude = They were rude about disability
code-police-response-issue-consent-ignored = { $who ->
    [self] They did something I had said no to
   *[other] They did something the person had said no to
  }
code-police-response-issue-good-response = They were good

code-safe-contact-method-phone = Phone
code-safe-contact-method-text = Text message
code-safe-contact-method-email = Email
code-safe-contact-method-post-plain-envelope = Post in a plain envelope
code-safe-contact-method-portal-code-only = { $who ->
    [self] Only on my page here, with my words
   *[other] Only on their page here, with their words
  }
code-safe-contact-method-via-supporter = { $who ->
    [self] Through somebody who supports me
   *[other] Through somebody who supports the person
  }
code-safe-contact-method-in-person-at-dpulo = Face to face at your office
code-safe-contact-method-video-call = A video call, with a British Sign Language (BSL) interpreter
code-safe-contact-method-video-call-hint = We send the link by email
code-safe-contact-method-do-not-contact = { $who ->
    [self] Do not contact me
   *[other] Do not contact the person
  }

code-adjustment-easy-read = Easy Read
code-adjustment-large-print = Large print
code-adjustment-plain-english = Plain English
code-adjustment-braille = Braille
code-adjustment-audio = Audio
code-adjustment-text-only-no-calls = Text messages, no calls
code-adjustment-email-only = Email only
code-adjustment-welsh = Welsh
code-adjustment-bsl-interpreter = A British Sign Language interpreter
code-adjustment-bsl-video-relay = British Sign Language by video
code-adjustment-sse = Sign Supported English
code-adjustment-lipspeaker = A lipspeaker
code-adjustment-deafblind-interpreter = A deafblind interpreter
code-adjustment-speech-to-text = Speech written down as we talk
code-adjustment-aac-or-symbols = A communication aid or symbols
code-adjustment-makaton = Makaton
code-adjustment-spoken-language = Another spoken language
code-adjustment-extra-time = More time
code-adjustment-breaks = Breaks
code-adjustment-one-question-at-a-time = One question at a time
code-adjustment-quiet-room = A quiet room
code-adjustment-step-free = A place without steps
code-adjustment-home-visit = A visit at home
code-adjustment-supporter-present = { $who ->
    [self] Somebody with me
   *[other] Somebody with the person
  }
code-adjustment-advocate = An advocate
code-adjustment-appropriate-adult-or-intermediary = An intermediary or appropriate adult
code-adjustment-same-worker = The same person each time
code-adjustment-gender-of-worker = To choose a woman or a man

code-police-contact-preference-phone-ok = { $who ->
    [self] They can phone me
   *[other] They can phone the person
  }
code-police-contact-preference-visit-ok = { $who ->
    [self] They can visit me
   *[other] They can visit the person
  }
code-police-contact-preference-plain-clothes = No uniform
code-police-contact-preference-officer-gender = To choose a woman or a man
code-police-contact-preference-interpreter = An interpreter
code-police-contact-preference-meet-at-dpulo = To meet at your office
code-police-contact-preference-through-caseworker-only = Only through you
code-police-contact-preference-no-direct-contact = { $who ->
    [self] No contact with me
   *[other] No contact with the person
  }

code-report-channel-phone = By phone
code-report-channel-in-person = Face to face
code-report-channel-paper = On paper
code-report-channel-email = By email
code-report-channel-text = By text message
code-report-channel-outreach = On a visit somewhere
code-report-channel-transfer-from-dpulo = From another disabled people's organisation
code-report-channel-web-standard = On the web pages
code-report-channel-web-easy-read = On the Easy Read web pages
code-report-channel-web-bsl-video = By a signed video

code-consent-given-how-spoken = They said so
code-consent-given-how-written = They wrote it
code-consent-given-how-signed-bsl = They signed it in British Sign Language
code-consent-given-how-through-interpreter = Through an interpreter
code-consent-given-how-could-not-ask = { $who ->
    [worker] I could not ask them
   *[other] They could not be asked
  }

code-perpetrator-relationship-stranger = A stranger
code-perpetrator-relationship-neighbour = A neighbour
code-perpetrator-relationship-acquaintance = { $who ->
    [self] Someone I know a little
   *[other] Someone the person knows a little
  }
code-perpetrator-relationship-local-young-people = Young people from around here
code-perpetrator-relationship-so-called-friend = Someone who says they are a friend
code-perpetrator-relationship-partner-or-ex = A partner or ex-partner
code-perpetrator-relationship-family = Family
code-perpetrator-relationship-paid-carer-or-pa = A paid carer or assistant
code-perpetrator-relationship-support-staff = Support staff
code-perpetrator-relationship-colleague-or-manager = Someone at work
code-perpetrator-relationship-pupil-or-student = A pupil or student
code-perpetrator-relationship-service-staff = Staff of a shop or service
code-perpetrator-relationship-public-official = A public official
code-perpetrator-relationship-landlord-or-housing = A landlord or housing officer
code-perpetrator-relationship-online-unknown = { $who ->
    [self] Someone online I do not know
   *[other] Someone online the person does not know
  }
code-perpetrator-relationship-group-mixed = A group

group-incident-type-speech = Words
group-incident-type-pattern = Things that keep happening
group-incident-type-person = Things done to a person
group-incident-type-aids = Aids, dogs and access
group-incident-type-exploitation = Being used or controlled
group-incident-type-property = Things damaged
group-incident-type-remote = Online, phone and post
group-incident-type-service = In a service or public place
group-incident-type-none-of-these = None of these

group-location-type-home = At home
group-location-type-outside = Outside
group-location-type-going-out = Going out
group-location-type-travel = Travelling
group-location-type-daily-life = Daily life
group-location-type-not-face-to-face = Not face to face
group-location-type-none-of-these = None of these

group-adjustment-reading = Reading and writing
group-adjustment-talking = Talking and signing
group-adjustment-meeting = When we meet
group-adjustment-people = People
group-adjustment-none-of-these = None of these
