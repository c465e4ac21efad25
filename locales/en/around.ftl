# The pages around the form: is this for me, what happens, privacy, keeping safe, complaints.
# A page is `<page>-title`, `-heading` and `-lead`; a part of it is `<page>-<part>-heading` and `<page>-<part>`,
# which the table in src/web/public/explain.rs puts in order. Each line is one idea. What differs from nation to
# nation ends in the nation. Numbers of other services change: check them before the service opens and each year.

# ---- Is this for me?

for-me-title = Is this for me?
for-me-heading = Is this for me?
for-me-lead = You do not need to be sure. If it felt wrong, you can tell us.
for-me-sure-heading = You do not need to be sure
for-me-sure =
    You do not need to know whether it was a crime. You do not need proof.
    If you think it happened because you are disabled, or because somebody thought you were, that is enough.
    Nothing is too small. Small things that happen again and again can do great harm.
for-me-what-heading = What kind of thing
for-me-what =
    Somebody shouts at you, laughs at you or calls you names, in the street, on a bus or in a shop.
    Neighbours make your life hard on purpose: rubbish at your door, noise, complaints that are not true.
    Somebody pushes your wheelchair without asking, takes your stick, breaks your equipment or hurts your assistance dog.
    Somebody says they are your friend, and takes your money, your food or your home.
    A carer, a partner or a relative hurts you, frightens you, or does not let you eat, wash or go out.
    Somebody writes cruel things to you or about you online, or films you.
    Somebody hits you, spits at you, touches you, or says they will hurt you.
for-me-who-heading = Who can tell us
for-me-who =
    You, if it happened to you. You do not need a diagnosis or a benefit.
    Somebody who is treated badly because they are with a disabled person, such as a friend, a child or a carer.
    Somebody who tells us for another person, and anybody who saw what happened.
    You, if you are under 18. If a child is being hurt we may have to tell people whose work is to keep children safe.
for-me-when-heading = It was long ago
for-me-when = You can still tell us. We do not ask why you did not tell anyone before.
for-me-other-heading = When another service may be better
for-me-other-england =
    In danger now: call 999.
    A shop, a landlord or an office treated you unfairly, and nobody was hostile: the Equality Advisory and Support Service, 0808 800 0082.
    You can tell us all the same. If it is not for us, we help you to find the right place.
for-me-other-wales =
    In danger now: call 999.
    A shop, a landlord or an office treated you unfairly, and nobody was hostile: the Equality Advisory and Support Service, 0808 800 0082.
    You can tell us all the same. If it is not for us, we help you to find the right place.
for-me-other-scotland =
    In danger now: call 999.
    A shop, a landlord or an office treated you unfairly, and nobody was hostile: the Equality Advisory and Support Service, 0808 800 0082.
    You can tell us all the same. If it is not for us, we help you to find the right place.
for-me-other-northern_ireland =
    In danger now: call 999.
    A shop, a landlord or an office treated you unfairly, and nobody was hostile: the Equality Commission for Northern Ireland, 028 9050 0600.
    You can tell us all the same. If it is not for us, we help you to find the right place.

# ---- What happens

what-happens-title = What happens next
what-happens-heading = What happens when you tell us
what-happens-steps-heading = From start to finish
what-happens-steps =
    You answer what you want to answer. It takes about 15 minutes. You can stop, and come back later.
    You press "Send". Your words are sealed: only people here who were given a key can open them.
    A person here reads it. The page that you see after sending says by when.
    We think about four things: what happened, what support you want, what others should learn from it, and whether anybody else should be told.
    If you gave us a safe way to reach you, we get in touch. If you took the 6 words, our answers wait on your page.
    You can add something, change your mind, ask us to stop or ask us to delete it.
    When everything is done we tell you, and close it. You can still write to us.
what-happens-choose-heading = You choose
what-happens-choose =
    You choose whether the police are told. No is as good an answer as yes.
    You choose whether we know your name.
    You choose how we reach you, and what we say if somebody else answers.
what-happens-cannot-heading = What we cannot do
what-happens-cannot =
    We cannot come to you, and we cannot stop somebody at once. In danger, call 999.
    Nobody reads this at night, or on days when we are closed.
    We cannot promise what the police will do. If they do nothing, what you told us still counts here.
what-happens-counts-heading = Why it matters
what-happens-counts =
    Each month we count what happened to disabled people here, and show it to those who have to act.
    Nobody can be found in the numbers. Small numbers are hidden.

# ---- Who we tell

who-we-tell-title = Who we tell
who-we-tell-heading = Who we tell, and when
who-we-tell-lead = We do not tell anyone unless you say yes. There are a few times we might have to. All of them are on this page.
who-we-tell-police-heading = Your choice about the police
who-we-tell-police =
    "No": we do not tell the police. We keep what you told us, count it, and help you with what you want.
    "Yes, with my name": we send them what happened and your name. They may get in touch with you. If it goes to court, the person who did it may hear what you said.
    "Yes, without my name": we send them what happened, but not who you are, and ask them not to visit or contact you. If it happened at your home, they may guess.
    "Talk to me first": nothing goes to the police until we have talked and you have said yes. If you do not choose, we do this.
    You can change your choice at any time. What was already sent cannot be taken back.
who-we-tell-others-heading = The council, your landlord, a doctor, a school
who-we-tell-others =
    We ask you each time before we tell any of them anything.
    If somebody asks us about you, we tell them nothing, unless you said yes or one of the reasons below holds.
who-we-tell-exceptions-heading = When we might tell without your yes
who-we-tell-how-heading = If that happens
who-we-tell-how =
    We tell only what is needed, and only those who can help.
    Two of us decide. If a life is in danger one of us may act at once, and a second person checks it within 24 hours.
    We tell you, if that is safe for you.
    We write down why, and we count how often it happens.
who-we-tell-for-another-heading = If you tell us about somebody else
who-we-tell-for-another = If they do not know that you tell us, or did not agree, the police do not get their name from us. One of the reasons above is the only exception.

# ---- Keeping safe

keeping-safe-title = Keeping safe online
keeping-safe-heading = Keeping safe when you use this website
keeping-safe-lead = Does somebody look at your phone or computer? Then read this first.
keeping-safe-leave-heading = Leaving quickly
keeping-safe-leave =
    Press "Leave now" at the top of any page. { $shift ->
        [off] You switched off leaving with the Shift key.
       *[on] Or on a keyboard: press the Shift key 3 times.
    } You go to a harmless page.
    We clear what this website kept on the phone or computer. If you go back, nothing you typed is shown.
keeping-safe-history-heading = What your phone or computer still knows
keeping-safe-history =
    It keeps a list of the websites you opened, called the history. We cannot clear it. Our name does not say what we do.
    You can delete single pages: look for "History" in the menu of your browser. If the whole list is empty, somebody may ask why.
    A private window keeps no history. It is also called incognito or InPrivate. Close it when you have finished.
    A private window does not help if a program on the device watches what you do.
keeping-safe-shared-heading = Shared accounts, phones and bills
keeping-safe-shared =
    If you share an Apple, Google or Microsoft account, your history, photos and messages may show on another device.
    A photo of your 6 words may show there too. Paper in a safe place can be better.
    If somebody knows your passwords, they can read your email and your messages.
    The telephone bill may list the numbers you call.
keeping-safe-place-heading = Where you are
keeping-safe-place =
    A phone can show other people where you are, through maps, family apps or apps that find a lost phone.
    If you switch that off, somebody may notice. You can leave the phone in a place where you often are.
keeping-safe-instead-heading = If somebody checks your phone
keeping-safe-instead =
    Use a computer in a library, at college or at work, or the phone of somebody you trust.
    Or call us, or ask somebody you trust to call us. A doctor, a nurse or an advocate can do that.
    When we ask how to reach you, tell us what is safe: which number, which times, and what to say if somebody else answers.
    If your phone or computer reads aloud, use headphones or turn the sound down.

# ---- Get help now

help-now-title = Get help now
help-now-heading = Get help now
help-now-police-heading = The police, when it is not an emergency
help-now-police-england =
    Call 101.
    Textphone or Relay UK: 18001 101.
    British Sign Language: the police can be reached at 101 with an interpreter through the website of your force.
help-now-police-wales =
    Call 101. You can speak Welsh.
    Textphone or Relay UK: 18001 101.
    British Sign Language: the police can be reached at 101 with an interpreter through the website of your force.
help-now-police-scotland =
    Call 101.
    Textphone or Relay UK: 18001 101.
    British Sign Language: contactSCOTLAND-BSL connects you with an interpreter, free, day and night.
help-now-police-northern_ireland =
    Call 101, and choose option 2 for a hate crime.
    Textphone or Relay UK: 18001 101.
help-now-health-heading = If you are ill, hurt, or cannot go on
help-now-health-england =
    NHS 111, day and night, free: call 111. For a crisis of your mind choose option 2.
    Textphone or Relay UK: 18001 111.
    Childline, under 19, day and night, free: 0800 1111.
help-now-health-wales =
    NHS 111 Wales, day and night, free: call 111. For a crisis of your mind press 2.
    Textphone or Relay UK: 18001 111.
    C.A.L.L., somebody to listen in Wales, day and night, free: 0800 132 737.
    Samaritans in Welsh: 0808 164 0123.
    Childline, under 19, day and night, free: 0800 1111.
help-now-health-scotland =
    NHS 24, day and night, free: call 111. For a crisis of your mind choose the option for mental health.
    Textphone or Relay UK: 18001 111.
    Breathing Space, somebody to listen in Scotland, in the evening and at weekends, free: 0800 83 85 87.
    Childline, under 19, day and night, free: 0800 1111.
help-now-health-northern_ireland =
    If you are ill or hurt: call your doctor. Out of hours, your doctor's answering machine says whom to call.
    Lifeline, for a crisis of your mind, day and night, free: 0808 808 8000. Textphone or Relay UK: 18001 0808 808 8000.
    Childline, under 19, day and night, free: 0800 1111.
help-now-home-heading = If somebody at home or close to you hurts you
help-now-home-england =
    National Domestic Abuse Helpline, day and night, free: 0808 2000 247.
    Men's Advice Line: 0808 801 0327.
    Deaf people: SignHealth, text 07800 003421.
    Older people: Hourglass, 0808 808 8141.
help-now-home-wales =
    Live Fear Free, day and night, free, in Welsh or English: 0808 80 10 800. Text: 07860 077 333.
    Deaf people: SignHealth, text 07800 003421.
    Older people: Hourglass, 0808 808 8141.
help-now-home-scotland =
    Scotland's Domestic Abuse and Forced Marriage Helpline, day and night, free: 0800 027 1234.
    Deaf people: use contactSCOTLAND-BSL to call the helpline.
    Older people: Hourglass, 0808 808 8141.
help-now-home-northern_ireland =
    Domestic and Sexual Abuse Helpline, day and night, free: 0808 802 1414.
    Older people: Hourglass, 0808 808 8141.
help-now-after-heading = Somebody to stand by you after a crime
help-now-after-england =
    Victim Support, day and night, free: 08 08 16 89 111. You do not need to have told the police.
    Lesbian, gay, bi and trans people: Galop, 0800 999 5428.
help-now-after-wales =
    Wales Hate Support Centre of Victim Support, day and night: 0300 3031 982. You do not need to have told the police.
    Lesbian, gay, bi and trans people: Galop, 0800 999 5428.
help-now-after-scotland =
    Victim Support Scotland: 0800 160 1985. You do not need to have told the police.
    Lesbian, gay, bi and trans people: Galop, 0800 999 5428.
help-now-after-northern_ireland =
    Victim Support NI: 028 9024 3133. You do not need to have told the police.
    Lesbian, gay, bi and trans people: Galop, 0800 999 5428.
help-now-disabled-heading = Advice for disabled people
help-now-disabled-england =
    Unfair treatment: Equality Advisory and Support Service, 0808 800 0082. Textphone: 0808 800 0084.
    Learning disability: Mencap, 0808 808 1111.
help-now-disabled-wales =
    Unfair treatment: Equality Advisory and Support Service, 0808 800 0082. Textphone: 0808 800 0084.
    Learning disability: Mencap Cymru, 0808 808 1111.
help-now-disabled-scotland =
    Unfair treatment: Equality Advisory and Support Service, 0808 800 0082. Textphone: 0808 800 0084.
help-now-disabled-northern_ireland =
    Unfair treatment: Equality Commission for Northern Ireland, 028 9050 0600.
    Learning disability: Mencap in Northern Ireland, 0808 808 1111.

# ---- Privacy

privacy-title = What happens to your words
privacy-heading = What happens to your words
privacy-who-heading = Who is responsible
privacy-who =
    { $organisation } runs this service and decides what happens to what you tell us. The law calls that the controller.
    How to reach us stands at the end of every page.
privacy-what-heading = What we keep
privacy-what =
    What you write, say or send us, and your name and contact details if you give them.
    What you choose: who may be told, and how we may reach you.
    Facts to count: what kind of thing, what kind of place, which month, why you think it happened.
    What you tell us about other people, such as who did it or who saw it.
    We do not keep the address of your phone or computer. Nothing on these pages comes from another company.
privacy-why-heading = Why the law lets us
privacy-why =
    To listen, support you and count what happens: this is our legitimate interest (UK GDPR, Article 6(1)(f)).
    Words about disability, health, religion, race or whom you love are protected more. We keep them to support you as you asked, or to keep somebody safe. (Article 9(2)(a) and (g); Data Protection Act 2018, Schedule 1, paragraphs 17 and 18.)
    What we keep about people who may have done a crime: to support you, to keep people safe and to stop unlawful acts (Schedule 1, paragraphs 10, 17 and 18).
    If we tell somebody without your yes, to save a life or keep somebody safe: a recognised legitimate interest, or a life in danger (Article 6(1)(ea) and (d)).
    Your yes or no always decides what we do with your words. It is more than the law asks.
privacy-see-heading = Who can read it
privacy-see =
    Your words and your name are sealed under different keys when they reach us.
    Only people here who have been given a key can open them, and each opening is written down.
    The computer that runs this service sees your words for the moment in which it seals them. So this is not what is called end-to-end encryption.
    The police, the council and others see something only if you say yes, or in the few cases on the page "Who we tell".
    Counts never have names or your words in them, and small numbers are hidden.
    No computer decides about you. A person does.
privacy-long-heading = How long we keep it
privacy-long =
    What you began and did not send: up to 3 days, or 28 days if you took the 6 words.
    After we have closed it: { $nameless } if you gave no name and nobody else was told.
    { $named } if you gave your name.
    { $forwarded } if the police were told, or somebody was at risk. { $high } if the risk was high.
    { $child } if it is about a child.
    Longer while the police, a court or a complaint needs it. Your page says the date on which it will be removed.
privacy-rights-heading = Your rights
privacy-rights =
    You can ask what we hold about you and get a copy, in a form that you can read.
    You can ask us to correct it, to delete it, to stop using it, or to use less of it.
    Call us, write to us, or write on your page. Your 6 words are proof enough: you need not give your name.
    We answer within a month. It costs nothing.
    If somebody you told us about asks what we hold, we do not show them anything that could put you in danger.
privacy-complain-heading = If you are not happy
privacy-complain =
    Tell us, and we try to put it right.
    You can also complain to the Information Commissioner: 0303 123 1113, or ico.org.uk.

# ---- Cookies

cookies-title = Cookies
cookies-heading = Cookies
cookies-lead =
    A cookie is a small note that a website keeps on your phone or computer.
    We use them only so that the pages work. None of them follows you, so we do not ask you to agree.
cookies-list-heading = What we keep on your device
cookies-of-d = "d": a random number that keeps your answers together while you write. It goes when you close the browser or press "Leave now".
cookies-of-v = "v": a random number while you look at your page. It goes when you close the browser or press "Leave now".
cookies-of-look = "look": what you chose about colours, letters, pictures and the Shift key, and nothing else. It goes when you close the browser or press "Leave now".
cookies-of-c = "c": a random number, only for people whom we sent a document to. It goes when they close the browser.
cookies-staff-heading = For people who work here
cookies-of-s = "s": a random number that keeps a worker signed in. It goes when they sign out or close the browser.
cookies-of-k = "k": a random number that remembers a worker's own computer for 30 days.
cookies-of-n = "n": a random number while somebody who is new sets up an account. It goes when they close the browser.
cookies-staff-look = On the computer of a worker "look" is kept for a year.
cookies-names-heading = Their names in your browser
cookies-names = In the list of your browser each name may begin with "__Host-". That tells the browser to give it to no other website.

# ---- Accessibility

accessibility-title = Accessibility
accessibility-heading = How accessible these pages are
accessibility-lead = No disabled person has tested these pages yet. We want that to change, and will say here when it has.
accessibility-untested-heading = Who has not tested them
accessibility-untested =
    People with learning disabilities, who need Easy Read.
    Deaf people who use British Sign Language.
    People who use a screen reader, such as NVDA, JAWS, VoiceOver or TalkBack.
    People who use a switch, a head pointer, their eyes or their voice to control a computer.
    People with low vision who magnify the screen or change its colours.
    People with dyslexia, autistic people, and people in mental distress.
    People who read Welsh, and the workers who use this service every day.
accessibility-checked-heading = What we checked with tools
accessibility-checked =
    Automatic checks against WCAG 2.2 at levels A and AA, and most of AAA, on every kind of page.
    Every page by keyboard, without scripts, and on a narrow screen with very large letters.
    Colours: words stand out from their ground at 7 to 1 or better, in each of the colours you can choose.
    Easy Read: short sentences and common words, measured by a formula.
    Tools find only a part of what goes wrong. A page can pass them and still be hard to use.
accessibility-gaps-heading = What is not good enough yet
accessibility-gaps =
    British Sign Language videos are on a page only when we have made them.
    The Welsh pages are shown only after a fluent reader has approved them.
    The Easy Read pictures were drawn for this service and have not been tried with readers.
    Recordings and files that you send us have no captions. Our workers have to make them.
    Reading aloud works only where your phone or computer has a voice of its own.
    If you open another page without scripts before you press "Continue", what you typed on that page may be lost.
accessibility-another-heading = Another way
accessibility-another =
    You can tell us by telephone, in person or on paper. You can also send a recording of your voice, or a film.
    If we have somebody who knows British Sign Language (BSL), the page "Other ways to tell us" offers it. Then you can tell us in BSL, on film.
    We can come to an agreement about what you need: an interpreter, large print, braille, more time.
    If something does not work for you, please tell us. We want to mend it.
accessibility-law-heading = The law, and how to complain
accessibility-law-england =
    The Equality Act 2010 says that we must make changes so that disabled people can use our service.
    If we do not, complain to us first. We answer as the page "If you are not happy with us" says.
    If you are not happy with our answer: Equality Advisory and Support Service, 0808 800 0082. The Equality and Human Rights Commission enforces the law.
accessibility-law-wales =
    The Equality Act 2010 says that we must make changes so that disabled people can use our service.
    If we do not, complain to us first. We answer as the page "If you are not happy with us" says.
    If you are not happy with our answer: Equality Advisory and Support Service, 0808 800 0082. The Equality and Human Rights Commission enforces the law.
accessibility-law-scotland =
    The Equality Act 2010 says that we must make changes so that disabled people can use our service.
    If we do not, complain to us first. We answer as the page "If you are not happy with us" says.
    If you are not happy with our answer: Equality Advisory and Support Service, 0808 800 0082. The Equality and Human Rights Commission enforces the law.
accessibility-law-northern_ireland =
    The Disability Discrimination Act 1995 says that we must make changes so that disabled people can use our service.
    If we do not, complain to us first. We answer as the page "If you are not happy with us" says.
    If you are not happy with our answer: Equality Commission for Northern Ireland, 028 9050 0600. The Commission enforces the law.
accessibility-written-heading = When we wrote this
accessibility-written = November 2026. We look at it again when something changes, and at least once a year.

# ---- Complaints

complain-title = If you are not happy with us
complain-heading = If you are not happy with us
complain-lead = You can complain about anything we did or did not do. Nothing bad happens to you because you complain, and we still help you.
complain-how-heading = How to complain
complain-how =
    Call us, write to us, or come to us. How to reach us stands at the end of every page.
    If you have the 6 words, you can write on your page. Then you need not give your name.
    Somebody can do it for you. You can use your own language, British Sign Language too.
complain-when-heading = When we answer
complain-when =
    Somebody who was not part of it looks at it.
    We tell you within 5 working days that we have it, and answer within 20 working days. If we need longer, we tell you why and until when.
    We say what we found, what we change, and that we are sorry where we were wrong.
complain-else-heading = Who else you can go to
complain-else-england =
    About your words and your name: the Information Commissioner, 0303 123 1113, ico.org.uk.
    About us as a charity: the Charity Commission for England and Wales, 0300 066 9197.
    About unfair treatment: the Equality Advisory and Support Service, 0808 800 0082.
    About the police: the Independent Office for Police Conduct, 0300 020 0096. We can help you with that.
complain-else-wales =
    About your words and your name: the Information Commissioner, 0303 123 1113, ico.org.uk.
    About us as a charity: the Charity Commission for England and Wales, 0300 066 9197.
    About unfair treatment: the Equality Advisory and Support Service, 0808 800 0082.
    About the police: the Independent Office for Police Conduct, 0300 020 0096. We can help you with that.
complain-else-scotland =
    About your words and your name: the Information Commissioner, 0303 123 1113, ico.org.uk.
    About us as a charity: the Scottish Charity Regulator, 01382 220446.
    About unfair treatment: the Equality Advisory and Support Service, 0808 800 0082.
    About the police: first Police Scotland on 101, then the Police Investigations and Review Commissioner, 01698 542900. We can help you with that.
complain-else-northern_ireland =
    About your words and your name: the Information Commissioner, 0303 123 1113, ico.org.uk.
    About us as a charity: the Charity Commission for Northern Ireland, 028 3832 0220.
    About unfair treatment: the Equality Commission for Northern Ireland, 028 9050 0600.
    About the police: the Police Ombudsman for Northern Ireland, 0300 123 2989. We can help you with that.

# ---- Credits

credits-title = Who made these pages
credits-heading = Who made these pages
credits-made =
    { $organisation } runs this service with Plainsight. Anybody may use, read and change it (AGPL-3.0-or-later).
    The letters are Atkinson Hyperlegible Next. They come from the Braille Institute (SIL Open Font License).
    The parts of the pages come from GOV.UK Frontend and MoJ Frontend (MIT licence). We are not the government.
    The Easy Read pictures were drawn for Plainsight.

# ---- How long, and links between the pages

years = { $count ->
    [one] 1 year
   *[other] { $count } years
  }
around-start-title = Tell us what happened
around-help-title = If you are in danger now
around-sure = You do not need to be sure what it was. You do not need to know whether it was a crime.
around-ours-heading = You can also talk to us

# ---- Reading aloud

layout-ways = Ways to read this page
layout-read = Read this page aloud
layout-read-pause = Pause
layout-read-go-on = Go on reading
layout-read-stop = Stop reading

# ---- Videos in British Sign Language

layout-video = This page in British Sign Language
layout-video-captions = English captions
layout-video-words = What the video says
