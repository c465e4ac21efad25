# The answers a person can choose, in Easy Read. Each is one line.
code-unknown = I do not know
    .pictures = dont-know
code-prefer-not-to-say = I do not want to say
    .pictures = rather-not-say
code-yes = Yes
    .pictures = yes
code-no = No
    .pictures = no
code-not-sure = I am not sure
    .pictures = dont-know
code-other = Something else
    .pictures = question

code-danger-now-they-are-here =
    { $who ->
        [self] The person who does it is here, and I am scared
       *[other] The person who does it is there, and someone is scared
    }
    .pictures = scared
code-danger-now-cannot-leave =
    { $who ->
        [self] I cannot leave this place
       *[other] Someone cannot leave the place they are in
    }
    .pictures = locked-in
code-danger-now-weapon = Someone has a weapon, like a knife
    .pictures = weapon
code-danger-now-threat-to-kill-or-burn = Someone said they will kill someone or start a fire
    .pictures = fire
code-danger-now-badly-hurt = Someone is badly hurt
    .pictures = hurt-body
code-danger-now-child-alone = A child is alone and in danger
    .pictures = not-safe
code-danger-now-want-to-die =
    { $who ->
        [self] I want to die, or might hurt myself
       *[other] Someone wants to die, or might hurt themselves
    }
    .pictures = want-to-die

code-reporter-role-self =
    { $who ->
        [worker] The person it happened to
       *[other] Me
    }
    .pictures = one-person
code-reporter-role-witness =
    { $who ->
        [worker] Someone who saw it or heard it
       *[other] Someone else. I saw it or heard it
    }
    .pictures = someone-saw-it
code-reporter-role-family-or-friend =
    { $who ->
        [worker] Someone in the person's family, or a friend
       *[other] Someone in my family, or a friend
    }
    .pictures = family
code-reporter-role-carer-or-pa =
    { $who ->
        [worker] Someone who cares for the person or helps them
       *[other] Someone I care for or help
    }
    .pictures = carer
code-reporter-role-dpulo-staff =
    { $who ->
        [worker] A group of disabled people that supports the person
       *[other] Someone my group of disabled people supports
    }
    .pictures = us-disabled-people
code-reporter-role-other-professional =
    { $who ->
        [worker] Someone who works with the person in their job
       *[other] Someone I work with in my job
    }
    .pictures = work
code-reporter-role-anonymous-third-party =
    { $who ->
        [worker] Someone else. They do not want to say who they are
       *[other] Someone else. I do not want to say who I am
    }
    .pictures = hide-my-name

code-person-knows-and-agrees-knows-agrees =
    { $who ->
        [worker] Yes, and they want us to know
       *[other] Yes, and they want me to tell you
    }
    .pictures = yes
code-person-knows-and-agrees-knows-disagrees =
    { $who ->
        [worker] Yes, but they do not want us to know
       *[other] Yes, but they do not want me to tell you
    }
    .pictures = no
code-person-knows-and-agrees-does-not-know = No, they do not know
    .pictures = tell-no-one
code-person-knows-and-agrees-cannot-decide = They cannot decide this on their own
    .pictures = dont-know
code-person-knows-and-agrees-is-child = They are a child
    .pictures = child

code-age-band-under-13 = Under 13
    .pictures = child
code-age-band-13-15 = 13 to 15
    .pictures = young-person
code-age-band-16-17 = 16 or 17
    .pictures = young-person
code-age-band-18-or-over = 18 or over
    .pictures = one-person

code-incident-type-verbal-abuse = They shouted, swore or called names
    .pictures = shouted-at-me
code-incident-type-mimicking-or-mocking = They copied someone or made fun of them
    .pictures = laughed-at
code-incident-type-accused-of-faking-or-scrounging = They said someone is faking, or only wants benefits
    .pictures = not-believed
code-incident-type-threats = They said they would do something bad
    .pictures = threatened
code-incident-type-malicious-false-complaint = They told lies to get someone into trouble
    .pictures = lies-about-me
code-incident-type-harassment-repeated = They did the same thing again and again
    .pictures = again-and-again
code-incident-type-bullying = They bullied someone
    .pictures = laughed-at
code-incident-type-stalking-or-followed = They followed or watched someone
    .pictures = followed
code-incident-type-neighbour-targeting = Neighbours made trouble
    .pictures = neighbour
code-incident-type-asb-targeting-home = They did things to the home, like banging or throwing
    .pictures = home-attacked
code-incident-type-groups-gathering-to-intimidate = A group came together to scare someone
    .pictures = many-against-me
code-incident-type-rubbish-dumped = They left rubbish at the home
    .pictures = rubbish-at-door
code-incident-type-assault-no-injury = They hit or pushed someone. Nobody was hurt
    .pictures = hit-or-pushed
code-incident-type-assault-injury = They hit or pushed someone. Someone was hurt
    .pictures = hit
code-incident-type-spitting = They spat
    .pictures = spat-at
code-incident-type-pushed-or-tipped-from-wheelchair = They pushed or tipped someone out of a wheelchair
    .pictures = tipped-from-wheelchair
code-incident-type-wheelchair-or-person-moved-without-consent = They moved someone, or a wheelchair, without asking
    .pictures = wheelchair-pushed
code-incident-type-restrained = They held someone, or locked them in
    .pictures = locked-in
code-incident-type-sexual-assault = Sexual touching, or sex without a yes (rape)
    .pictures = touched
code-incident-type-sexual-harassment = Sexual words or looks
    .pictures = stared-at
code-incident-type-filmed-without-consent = They filmed someone or took photos
    .pictures = filmed
code-incident-type-mobility-aid-taken-or-damaged = They took or broke a wheelchair, stick or scooter
    .pictures = wheelchair-taken
code-incident-type-hearing-or-comm-aid-damaged = They broke a hearing aid, or something that helps talking
    .pictures = hearing-aid-broken
code-incident-type-assistance-dog-attacked-or-interfered = They hurt or bothered an assistance dog
    .pictures = dog-hurt
code-incident-type-blue-badge-or-bay-confrontation = Trouble about a Blue Badge or a parking space
    .pictures = blue-badge
code-incident-type-access-deliberately-blocked = They blocked a way or a ramp on purpose
    .pictures = way-blocked
code-incident-type-medication-taken-or-withheld = They took medicine away, or kept it back
    .pictures = medicine
code-incident-type-mate-crime = They say they are a friend, but use someone
    .pictures = false-friend-money
code-incident-type-cuckooing-home-taken-over = Someone has taken over the home
    .pictures = home-taken-over
code-incident-type-financial-exploitation = Someone takes or controls the money
    .pictures = money-taken
code-incident-type-theft-or-robbery = They stole things, or took them by force
    .pictures = stolen
code-incident-type-scam-targeted = A trick to get money (a scam)
    .pictures = scam
code-incident-type-forced-to-commit-crime = They made someone break the law
    .pictures = made-to-steal
code-incident-type-coercive-control = Someone controls what a person can do
    .pictures = controlled
code-incident-type-domestic-abuse-disability-related = A partner or family is cruel
    .pictures = cruel-at-home
code-incident-type-care-abuse-or-neglect = Bad treatment in a place that gives care
    .pictures = care-home
code-incident-type-pa-or-carer-abuse = A carer or assistant treats someone badly
    .pictures = bad-carer
code-incident-type-criminal-damage = They broke or damaged things
    .pictures = thing-broken
code-incident-type-graffiti = They wrote on walls
    .pictures = graffiti
code-incident-type-arson = They started a fire
    .pictures = fire
code-incident-type-vehicle-damage = They damaged a car or scooter
    .pictures = car-damaged
code-incident-type-adaptations-damaged = They damaged ramps, rails or other things that help
    .pictures = no-stairs
code-incident-type-online-abuse = They wrote cruel things online
    .pictures = bad-things-online
code-incident-type-social-media-pile-on = Many people were cruel online at the same time
    .pictures = many-online
code-incident-type-abusive-messages = They sent cruel messages
    .pictures = text-message
code-incident-type-abusive-calls = They made cruel phone calls
    .pictures = phone
code-incident-type-hate-mail-or-leaflet = They sent cruel letters or leaflets
    .pictures = letter
code-incident-type-image-based-abuse = They shared pictures to hurt someone
    .pictures = upload
code-incident-type-refused-or-abused-by-service = A shop or service said no, or was cruel
    .pictures = shop
code-incident-type-abuse-on-transport = On a bus, train or taxi
    .pictures = on-the-bus
code-incident-type-abuse-at-school-or-college = At school or college
    .pictures = school
code-incident-type-abuse-at-work = At work
    .pictures = work
code-incident-type-abuse-in-health-or-care = At a hospital, doctor or care service
    .pictures = hospital

code-frequency-first-time = This was the first time
    .pictures = calendar-once
code-frequency-few-times = A few times
    .pictures = calendar-few
code-frequency-monthly = About once a month
    .pictures = calendar
code-frequency-weekly = About once a week
    .pictures = calendar-week
code-frequency-most-days = Most days
    .pictures = calendar-most-days
code-frequency-constant = All the time
    .pictures = again-and-again

code-reported-before-to-police = The police
    .pictures = police
code-reported-before-to-council = The council
    .pictures = council
code-reported-before-to-housing = A landlord, or the people who rent out the home
    .pictures = landlord
code-reported-before-to-school = A school or college
    .pictures = school
code-reported-before-to-social-worker = A social worker
    .pictures = a-person-listens
code-reported-before-to-other-organisation = Another group or service
    .pictures = our-office
code-reported-before-to-nobody = Nobody
    .pictures = tell-no-one

code-time-band-morning = Morning
    .pictures = morning
code-time-band-afternoon = Afternoon
    .pictures = clock
code-time-band-evening = Evening
    .pictures = evening
code-time-band-night = Night
    .pictures = night

code-location-type-own-home =
    { $who ->
        [self] In my home
       *[other] In their home
    }
    .pictures = at-home
code-location-type-outside-own-home =
    { $who ->
        [self] Outside my home
       *[other] Outside their home
    }
    .pictures = outside-home
code-location-type-shared-or-supported-housing = In a home that people share, or with support staff
    .pictures = shared-home
code-location-type-residential-care = In a care home
    .pictures = care-home
code-location-type-neighbour-property = At a neighbour's home
    .pictures = neighbour
code-location-type-street = In the street
    .pictures = in-the-street
code-location-type-park-or-beach = In a park or at the beach
    .pictures = park
code-location-type-shop = In a shop
    .pictures = shop
code-location-type-pub-or-restaurant = In a pub, cafe or restaurant
    .pictures = pub
code-location-type-event-or-sport = At an event or sport
    .pictures = event
code-location-type-place-of-worship = At a church, mosque, temple or other holy place
    .pictures = religion
code-location-type-bus-or-coach = On a bus or coach
    .pictures = on-the-bus
code-location-type-bus-stop = At a bus stop
    .pictures = bus-stop
code-location-type-train-or-station = On a train or at a station
    .pictures = train
code-location-type-tube-or-tram = On a tube or tram
    .pictures = train
code-location-type-taxi = In a taxi
    .pictures = taxi
code-location-type-school-college-university = At school, college or university
    .pictures = school
code-location-type-work = At work
    .pictures = work
code-location-type-hospital-or-gp = At a hospital or doctor
    .pictures = hospital
code-location-type-day-service = At a day centre
    .pictures = meet-disabled-people
code-location-type-council-or-police-premises = At a council or police building
    .pictures = council
code-location-type-online = Online
    .pictures = computer
code-location-type-phone = On the phone
    .pictures = phone

code-hostility-indicator-disability-words-or-slurs = They used cruel words about disabled people
    .pictures = shouted-at-me
code-hostility-indicator-comments-on-benefits-or-faking = They said something about benefits or faking
    .pictures = not-believed
code-hostility-indicator-impairment-mimicked = They copied how someone moves or speaks
    .pictures = laughed-at
code-hostility-indicator-aid-or-dog-targeted = They went for an aid or an assistance dog
    .pictures = dog-hurt
code-hostility-indicator-humiliation-or-cruelty-beyond-gain = They wanted to shame someone, not only to take things
    .pictures = laughed-at
code-hostility-indicator-comments-on-social-media = They wrote it online
    .pictures = bad-things-online
code-hostility-indicator-targeted-as-easy-victim = They thought a disabled person is easy to hurt
    .pictures = hit-or-pushed
code-hostility-indicator-previous-incidents-same-person = They have done it before
    .pictures = again-and-again
code-hostility-indicator-other-disabled-people-targeted = They do it to other disabled people too
    .pictures = us-disabled-people
code-hostility-indicator-happened-after-disability-became-known = It began when they found out about the disability
    .pictures = calendar
code-hostility-indicator-perception-only =
    { $who ->
        [worker] They just feel it was
       *[other] I just feel it was
    }
    .pictures = believe-you

code-strand-disability = Being disabled
    .pictures = us-disabled-people
code-strand-race = Race or skin colour
    .pictures = race
code-strand-religion-or-belief = Religion or what someone believes
    .pictures = religion
code-strand-sexual-orientation = Being gay, lesbian, bisexual or straight
    .pictures = love-who
code-strand-transgender = Being transgender
    .pictures = gender
code-strand-age = Age
    .pictures = age
code-strand-sex-or-gender = Being a man, a woman or another gender
    .pictures = gender
code-strand-sex-characteristics = Being born with a body that is intersex
    .pictures = gender
code-strand-subculture = A way to dress or live, like being a goth
    .pictures = different-reasons

code-perpetrator-count-one = 1 person
    .pictures = one-person
code-perpetrator-count-two-to-four = 2 to 4 people
    .pictures = few-people
code-perpetrator-count-five-plus = 5 people or more
    .pictures = many-people

code-perpetrator-age-band-under-10 = Under 10
    .pictures = child
code-perpetrator-age-band-10-17 = 10 to 17
    .pictures = young-person
code-perpetrator-age-band-18-24 = 18 to 24
    .pictures = one-person
code-perpetrator-age-band-25-64 = 25 to 64
    .pictures = one-person
code-perpetrator-age-band-65-plus = 65 or over
    .pictures = older-person

code-perpetrator-has-access-to-home = The home
    .pictures = at-home
code-perpetrator-has-access-to-keys = Keys
    .pictures = key
code-perpetrator-has-access-to-phone = Phone
    .pictures = phone
code-perpetrator-has-access-to-email = Email
    .pictures = email-us
code-perpetrator-has-access-to-post = Post
    .pictures = letter
code-perpetrator-has-access-to-money = Money
    .pictures = money
code-perpetrator-has-access-to-medication = Medicine
    .pictures = medicine
code-perpetrator-has-access-to-food = Food
    .pictures = food
code-perpetrator-has-access-to-equipment = Equipment, like a wheelchair or hearing aid
    .pictures = wheelchair-user

code-impact-injury = Hurt in the body
    .pictures = hurt-body
code-impact-fear = Scared
    .pictures = scared
code-impact-anxiety-or-depression = Worried or very sad
    .pictures = worried
code-impact-sleep = Cannot sleep
    .pictures = cannot-sleep
code-impact-self-harm-or-suicidal = Thinking about dying or self-harm
    .pictures = want-to-die
code-impact-stopped-going-out = Stopped going out
    .pictures = stay-inside
code-impact-changed-route-or-time = Go other ways, or at other times
    .pictures = map
code-impact-moved-or-wants-to-move = Moved home, or want to move
    .pictures = move-home
code-impact-lost-money = Lost money
    .pictures = money
code-impact-lost-equipment = Lost equipment, like a wheelchair or hearing aid
    .pictures = wheelchair-taken
code-impact-lost-work-or-study = Lost work or a course
    .pictures = work
code-impact-family-affected = It is hard for the family
    .pictures = sad
code-impact-stopped-using-support = Stopped using support
    .pictures = stop

code-ripple-family-member-victimised = They hurt or threatened someone in the family too
    .pictures = threatened
code-ripple-other-disabled-people-avoiding-place = Other disabled people stay away from the place
    .pictures = way-blocked
code-ripple-community-tension = People who live near are more tense
    .pictures = neighbour

code-injury-none = No
    .pictures = no
code-injury-some = Yes
    .pictures = hurt-body
code-injury-needed-treatment = Yes, and they needed a doctor or nurse
    .pictures = doctor

code-evidence-photos = Photos or videos
    .pictures = photo
code-evidence-messages = Messages or letters
    .pictures = letter
code-evidence-cctv = Cameras that may have seen it
    .pictures = camera-on-wall
code-evidence-witness = Someone who saw it
    .pictures = someone-saw-it
code-evidence-medical = Something from a doctor or hospital
    .pictures = doctor
code-evidence-other-evidence = Something else
    .pictures = question

code-wants-just-to-be-heard =
    { $who ->
        [self] I just want someone to listen
       *[other] Just that someone listens
    }
    .pictures = a-person-listens
code-wants-counted =
    { $who ->
        [self] I want you to count it, so people see how often it happens
       *[other] That it is counted, so people see how often it happens
    }
    .pictures = count-numbers
code-wants-it-to-stop =
    { $who ->
        [self] I want it to stop
       *[other] That it stops
    }
    .pictures = stop
code-wants-safety-help = Help to be safe
    .pictures = safe
code-wants-emotional-support = Someone to talk to
    .pictures = talk-to-us
code-wants-peer-support = To meet other disabled people who know this
    .pictures = meet-disabled-people
code-wants-practical-repair = Something mended, or a new one
    .pictures = mend-it
code-wants-housing-help =
    { $who ->
        [self] Help with my home
       *[other] Help with the person's home
    }
    .pictures = at-home
code-wants-police-action =
    { $who ->
        [self] I want the police to do something
       *[other] That the police do something
    }
    .pictures = police
code-wants-apology-or-restorative =
    { $who ->
        [self] They say sorry, or I talk with them safely
       *[other] They say sorry, or the person talks with them safely
    }
    .pictures = sorry
code-wants-tell-someone-in-charge = Someone in charge hears about it
    .pictures = in-charge

code-police-response-issue-treated-as-asb-only = They said it was only bad behaviour
    .pictures = police-not-listening
code-police-response-issue-not-serious-enough = They said it was not serious
    .pictures = police-not-listening
code-police-response-issue-nuisance-caller-attitude =
    { $who ->
        [self] They acted as if I was a bother
       *[other] They acted as if the person was a bother
    }
    .pictures = police-not-listening
code-police-response-issue-credibility-doubted =
    { $who ->
        [self] They did not believe me
       *[other] They did not believe the person
    }
    .pictures = not-believed
code-police-response-issue-refused-to-record = They did not write it down
    .pictures = not-written-down
code-police-response-issue-not-flagged-hate = They did not see it was about being disabled
    .pictures = us-disabled-people
code-police-response-issue-no-adjustments-made =
    { $who ->
        [self] They did not do what I needed as a disabled person
       *[other] They did not do what the person needed
    }
    .pictures = no-stairs
code-police-response-issue-no-interpreter = There was no interpreter
    .pictures = interpreter
code-police-response-issue-no-update =
    { $who ->
        [self] They did not tell me what happened next
       *[other] They did not tell the person what happened next
    }
    .pictures = wait
code-police-response-issue-no-named-officer =
    { $who ->
        [self] I had nobody to ask for
       *[other] The person had nobody to ask for
    }
    .pictures = question
code-police-response-issue-repeat-not-linked = They did not see that it keeps happening
    .pictures = again-and-again
code-police-response-issue-passed-between-agencies =
    { $who ->
        [self] They sent me from one place to another
       *[other] They sent the person from one place to another
    }
    .pictures = map
code-police-response-issue-disablist-attitude = They were rude about being disabled
    .pictures = angry
code-police-response-issue-consent-ignored =
    { $who ->
        [self] I said no, and they did it anyway
       *[other] The person said no, and they did it anyway
    }
    .pictures = no
code-police-response-issue-good-response = They were good
    .pictures = thank-you

code-safe-contact-method-phone = Phone
    .pictures = phone
code-safe-contact-method-text = Text message
    .pictures = text-message
code-safe-contact-method-email = Email
    .pictures = email-us
code-safe-contact-method-post-plain-envelope = Post in a plain envelope
    .pictures = letter
code-safe-contact-method-portal-code-only =
    { $who ->
        [self] Only on my page here, with my 6 words
       *[other] Only on their page here, with their 6 words
    }
    .pictures = secret-code
code-safe-contact-method-via-supporter =
    { $who ->
        [self] Through someone who supports me
       *[other] Through someone who supports the person
    }
    .pictures = someone-with-me
code-safe-contact-method-in-person-at-dpulo = Face to face at your office
    .pictures = our-office
code-safe-contact-method-video-call = A video call, with a sign language interpreter
    .pictures = interpreter
code-safe-contact-method-video-call-hint = We send the link in an email.
code-safe-contact-method-do-not-contact =
    { $who ->
        [self] Do not contact me
       *[other] Do not contact the person
    }
    .pictures = no-contact

code-adjustment-easy-read = Easy Read
    .pictures = easy-read
code-adjustment-large-print = Big letters
    .pictures = big-letters
code-adjustment-plain-english = Plain English
    .pictures = read
code-adjustment-braille = Braille
    .pictures = braille
code-adjustment-audio = Audio, to listen to
    .pictures = listen
code-adjustment-text-only-no-calls = Text messages, no calls
    .pictures = text-message
code-adjustment-email-only = Email only
    .pictures = email-us
code-adjustment-welsh = Welsh
    .pictures = other-language
code-adjustment-bsl-interpreter = A British Sign Language interpreter
    .pictures = interpreter
code-adjustment-bsl-video-relay = British Sign Language by video
    .pictures = video-or-voice
code-adjustment-sse = Sign Supported English
    .pictures = sign-language
code-adjustment-lipspeaker =
    { $who ->
        [self] A lipspeaker, so I can read their lips
       *[other] A lipspeaker, so the person can read their lips
    }
    .pictures = lip-speaking
code-adjustment-deafblind-interpreter = A deafblind interpreter
    .pictures = hand-signing
code-adjustment-speech-to-text = Someone writes down the words as we talk
    .pictures = write-or-draw
code-adjustment-aac-or-symbols = A talking aid or symbols
    .pictures = symbol-board
code-adjustment-makaton = Makaton
    .pictures = symbol-board
code-adjustment-spoken-language = Another spoken language
    .pictures = other-language
code-adjustment-extra-time = More time
    .pictures = more-time
code-adjustment-breaks = Breaks
    .pictures = have-a-break
code-adjustment-one-question-at-a-time = One question at a time
    .pictures = question
code-adjustment-quiet-room = A quiet room
    .pictures = quiet-room
code-adjustment-step-free = A place with no steps
    .pictures = no-stairs
code-adjustment-home-visit = A visit at home
    .pictures = home-visit
code-adjustment-supporter-present =
    { $who ->
        [self] Someone with me
       *[other] Someone with the person
    }
    .pictures = someone-with-me
code-adjustment-advocate =
    { $who ->
        [self] An advocate, who helps me speak up
       *[other] An advocate, who helps the person speak up
    }
    .pictures = speaks-for-me
code-adjustment-appropriate-adult-or-intermediary =
    { $who ->
        [self] A person trained to help me understand and answer
       *[other] Someone trained to help the person understand and answer
    }
    .pictures = someone-with-me
code-adjustment-same-worker = The same person each time
    .pictures = same-person
code-adjustment-gender-of-worker = To choose a woman or a man
    .pictures = gender

code-police-contact-preference-phone-ok =
    { $who ->
        [self] They can phone me
       *[other] They can phone the person
    }
    .pictures = phone
code-police-contact-preference-visit-ok =
    { $who ->
        [self] They can visit me
       *[other] They can visit the person
    }
    .pictures = home-visit
code-police-contact-preference-plain-clothes = No uniform
    .pictures = no-uniform
code-police-contact-preference-officer-gender = To choose a woman or a man
    .pictures = gender
code-police-contact-preference-interpreter = An interpreter
    .pictures = interpreter
code-police-contact-preference-meet-at-dpulo = To meet at your office
    .pictures = our-office
code-police-contact-preference-through-caseworker-only =
    { $who ->
        [self] They only talk to you, not to me
       *[other] They only talk to you, not to the person
    }
    .pictures = speaks-for-me
code-police-contact-preference-no-direct-contact =
    { $who ->
        [self] They do not contact me
       *[other] They do not contact the person
    }
    .pictures = no-contact

code-report-channel-phone = By phone
    .pictures = phone
code-report-channel-in-person = Face to face
    .pictures = talk-to-us
code-report-channel-paper = On paper
    .pictures = write-or-draw
code-report-channel-email = By email
    .pictures = email-us
code-report-channel-text = By text message
    .pictures = text-message
code-report-channel-outreach = On a visit to a place
    .pictures = home-visit
code-report-channel-transfer-from-dpulo = From another group of disabled people
    .pictures = us-disabled-people
code-report-channel-web-standard = On the web pages
    .pictures = website
code-report-channel-web-easy-read = On the Easy Read web pages
    .pictures = easy-read
code-report-channel-web-bsl-video = By a signed video
    .pictures = sign-language

code-consent-given-how-spoken = They said yes
    .pictures = talk-to-us
code-consent-given-how-written = They wrote it
    .pictures = write-or-draw
code-consent-given-how-signed-bsl = They signed it in British Sign Language
    .pictures = sign-language
code-consent-given-how-through-interpreter = Through an interpreter
    .pictures = interpreter
code-consent-given-how-could-not-ask =
    { $who ->
        [worker] I could not ask them
       *[other] They could not be asked
    }
    .pictures = no

code-perpetrator-relationship-stranger = A stranger
    .pictures = stranger
code-perpetrator-relationship-neighbour = A neighbour
    .pictures = neighbour
code-perpetrator-relationship-acquaintance =
    { $who ->
        [self] Someone I know a little
       *[other] Someone the person knows a little
    }
    .pictures = someone-i-know
code-perpetrator-relationship-local-young-people = Young people from near here
    .pictures = young-person
code-perpetrator-relationship-so-called-friend = Someone who says they are a friend
    .pictures = false-friend-money
code-perpetrator-relationship-partner-or-ex = A partner or ex-partner
    .pictures = couple
code-perpetrator-relationship-family = Family
    .pictures = family
code-perpetrator-relationship-paid-carer-or-pa = A paid carer or assistant
    .pictures = carer
code-perpetrator-relationship-support-staff = Support staff
    .pictures = carer
code-perpetrator-relationship-colleague-or-manager = Someone at work
    .pictures = work
code-perpetrator-relationship-pupil-or-student = Someone at school or college
    .pictures = school
code-perpetrator-relationship-service-staff = Someone who works in a shop or service
    .pictures = shop
code-perpetrator-relationship-public-official = Someone with an official job
    .pictures = council
code-perpetrator-relationship-landlord-or-housing = A landlord, or someone from housing
    .pictures = landlord
code-perpetrator-relationship-online-unknown =
    { $who ->
        [self] Someone online I do not know
       *[other] Someone online the person does not know
    }
    .pictures = bad-things-online
code-perpetrator-relationship-group-mixed = A group
    .pictures = few-people

group-incident-type-speech = Words
    .pictures = shouted-at-me
group-incident-type-pattern = Things that keep happening
    .pictures = again-and-again
group-incident-type-person = Things they did to a person
    .pictures = hit-or-pushed
group-incident-type-aids = Wheelchairs, aids, dogs and getting around
    .pictures = wheelchair-broken
group-incident-type-exploitation = Someone is used or controlled
    .pictures = controlled
group-incident-type-property = Things broken or damaged
    .pictures = thing-broken
group-incident-type-remote = Online, phone and post
    .pictures = bad-things-online
group-incident-type-service = In a service or public place
    .pictures = shop
group-incident-type-none-of-these = None of these
    .pictures = no

group-location-type-home = At home
    .pictures = at-home
group-location-type-outside = Outside
    .pictures = in-the-street
group-location-type-going-out = Going out
    .pictures = pub
group-location-type-travel = Travel
    .pictures = on-the-bus
group-location-type-daily-life = Day to day life
    .pictures = work
group-location-type-not-face-to-face = Not face to face
    .pictures = computer
group-location-type-none-of-these = None of these
    .pictures = no

group-adjustment-reading = Reading and writing
    .pictures = read
group-adjustment-talking = Talking and signing
    .pictures = talk-to-us
group-adjustment-meeting = When we meet
    .pictures = our-office
group-adjustment-people = People
    .pictures = someone-with-me
group-adjustment-none-of-these = None of these
    .pictures = no
