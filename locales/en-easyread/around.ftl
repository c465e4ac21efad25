# The pages around the form: is this for me, what happens, privacy, keeping safe, complaints.

# ---- Is this for me?

for-me-title = Is this for me?
for-me-heading = Is this for me?
    .pictures = dont-know
for-me-lead =
    Did someone do or say a bad thing to you?
    You do not need to be sure.
    You can tell us.
    .pictures = shouted-at-me dont-know talk-to-us
for-me-sure-heading = You do not need to be sure
    .pictures = believe-you
for-me-sure =
    Some bad things are against the law.
    You do not need to know if this one is.
    You do not need proof.
    Do you think it was because you are disabled?
    Or because they thought that you are disabled?
    That is enough.
    Small things can hurt a lot when they happen again and again.
    .pictures = law dont-know believe-you us-disabled-people different-reasons yes again-and-again
for-me-what-heading = What sort of thing?
    .pictures = shouted-at-me
for-me-what =
    Someone shouts at you or laughs at you.
    Someone calls you bad names.
    A neighbour puts rubbish at your door or makes noise on purpose.
    A neighbour tells lies about you.
    Someone pushes your wheelchair and did not ask you.
    Someone breaks your things or hurts your dog.
    A false friend takes your money, your food or your home.
    A carer or your family hurts you or scares you.
    Someone does not let you eat, wash or go out.
    Someone writes bad things about you on the internet, or films you.
    Someone hits you, spits at you or touches you.
    Someone says they will hurt you.
    .pictures = laughed-at shouted-at-me rubbish-at-door lies-about-me wheelchair-pushed dog-hurt false-friend-money bad-carer locked-in bad-things-online hit threatened
for-me-who-heading = Who can tell us?
    .pictures = one-person
for-me-who =
    You can, if it happened to you.
    You do not need a letter from a doctor. You do not need benefits.
    You can, if someone was cruel because you are with a disabled person.
    You can tell us for someone else.
    You can tell us what you saw.
    You can tell us if you are under 18.
    If a child gets hurt, we may have to tell other people.
    Their work is to keep children safe.
    .pictures = us-disabled-people doctor together-safe someone-with-me someone-saw-it young-person child together-safe
for-me-when-heading = It was a long time ago
    .pictures = calendar
for-me-when =
    You can still tell us.
    We do not ask why you did not tell anyone before.
    .pictures = talk-to-us believe-you
for-me-other-heading = Other people who can help
    .pictures = map
for-me-other-england =
    Are you in danger now? Call 999.
    Was a shop, a landlord or an office unfair to you?
    Was nobody cruel to you?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    They know the law about fair treatment.
    You can tell us too. We help you find the right people.
    .pictures = call-999 shop dont-know phone law we-help-you
for-me-other-wales =
    Are you in danger now? Call 999.
    Was a shop, a landlord or an office unfair to you?
    Was nobody cruel to you?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    They know the law about fair treatment.
    You can tell us too. We help you find the right people.
    .pictures = call-999 shop dont-know phone law we-help-you
for-me-other-scotland =
    Are you in danger now? Call 999.
    Was a shop, a landlord or an office unfair to you?
    Was nobody cruel to you?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    They know the law about fair treatment.
    You can tell us too. We help you find the right people.
    .pictures = call-999 shop dont-know phone law we-help-you
for-me-other-northern_ireland =
    Are you in danger now? Call 999.
    Was a shop, a landlord or an office unfair to you?
    Was nobody cruel to you?
    Call the Equality Commission for Northern Ireland on 028 9050 0600.
    They know the law about fair treatment.
    You can tell us too. We help you find the right people.
    .pictures = call-999 shop dont-know phone law we-help-you

# ---- What happens

what-happens-title = What happens next
what-happens-heading = What happens when you tell us?
    .pictures = clock
what-happens-steps-heading = Step by step
    .pictures = tick-list
what-happens-steps =
    You answer our questions. You can skip the ones you do not like.
    It takes about 15 minutes. You can stop and come back later.
    You press "Send".
    We lock your words. Only people here with a key can open them.
    A person here reads what you sent.
    The page you see after you send says by when.
    We think about what happened and how we can help.
    We think about who can learn from it, and who should be told.
    Did you give us a safe way to reach you? Then we talk to you.
    Do you have 6 words? Then our answers wait on your page.
    You can add things or change your mind.
    You can ask us to stop or to delete it.
    We tell you when we are done. You can still write to us.
    .pictures = write-or-draw clock send sealed a-person-listens calendar we-help-you tick-list talk-to-us secret-code change-mind stop thank-you
what-happens-choose-heading = You choose
    .pictures = in-charge
what-happens-choose =
    You choose if we tell the police.
    You can say no. No is as good as yes.
    You choose if we know your name.
    You choose how we reach you.
    You choose what we say if someone else answers.
    .pictures = police no your-name phone tell-no-one
what-happens-cannot-heading = What we cannot do
    .pictures = no
what-happens-cannot =
    We cannot come to you. We cannot make someone stop at once.
    Are you in danger? Call 999.
    Nobody reads this at night, or on days when we are closed.
    We cannot promise what the police will do.
    If they do nothing, we still count what you told us.
    .pictures = no call-999 night police count-numbers
what-happens-counts-heading = Why it helps to tell us
    .pictures = count-numbers
what-happens-counts =
    Each month we count the bad things that happened to disabled people.
    We show the numbers to people who have to act.
    Nobody can find you in the numbers. We hide small numbers.
    .pictures = count-numbers many-people hide-my-name

# ---- Who we tell

who-we-tell-title = Who we tell
who-we-tell-heading = Who do we tell?
    .pictures = tell-no-one
who-we-tell-lead =
    We do not tell anyone unless you say yes.
    There are a few times we might have to.
    All of them are on this page.
    .pictures = tell-no-one law read
who-we-tell-police-heading = Do you want us to tell the police?
    .pictures = police
who-we-tell-police =
    You can say no. Then we do not tell the police.
    We keep what you told us. We count it, and we help you.
    You can say yes, with your name.
    Then the police know what happened and who you are.
    They may get in touch with you.
    It may go to court. A court is where a judge decides.
    The person who did it may hear there what you said.
    You can say yes, without your name.
    Then the police know what happened, but not who you are.
    We ask them not to visit you or contact you.
    If it was at your home, they may guess.
    You can say: talk to me first.
    Then we talk first. We tell them only after you say yes.
    If you do not choose, it counts as: talk to me first.
    You can change your mind at any time.
    We cannot take back what we sent.
    .pictures = tell-police-no sealed tell-police-yes police phone judge stranger hide-my-name tell-no-one no-contact at-home talk-to-us a-person-listens question change-mind send
who-we-tell-others-heading = Other people
    .pictures = council
who-we-tell-others =
    Other people are the council, your landlord, a doctor or a school.
    We ask you each time before we tell them.
    If someone asks us about you, we tell them nothing.
    We only tell them if you said yes.
    Or if one of the reasons below is there.
    .pictures = council yes tell-no-one talk-to-us law
who-we-tell-exceptions-heading = When we may tell, but you did not say yes
    .pictures = law
who-we-tell-how-heading = What we do then
    .pictures = not-safe
who-we-tell-how =
    We tell only what they need to know.
    We tell only people who can help.
    2 of us decide.
    If someone could die, 1 of us may act at once.
    Then a second person checks it within 24 hours.
    We tell you, if that is safe for you.
    We write down why. We count how often it happens.
    .pictures = tell-no-one we-help-you few-people call-999 clock message write-or-draw
who-we-tell-for-another-heading = Do you tell us about someone else?
    .pictures = someone-with-me
who-we-tell-for-another =
    Maybe they do not know that you tell us.
    Maybe they did not say yes.
    Then we do not give the police their name.
    We only do that for one of the reasons above.
    .pictures = dont-know no hide-my-name law

# ---- Keeping safe

keeping-safe-title = Keeping safe online
keeping-safe-heading = How to keep safe on this website
    .pictures = safe
keeping-safe-lead =
    Does someone look at your phone or computer?
    Read this first.
    .pictures = someone-looks-at-phone read
keeping-safe-leave-heading = Leave fast
    .pictures = leave-fast
keeping-safe-leave =
    Press "Leave now" at the top of any page.
    { $shift ->
        [off] You switched off leaving with the Shift key.
       *[on] Or on a keyboard: press the Shift key 3 times.
    }
    You go to a page about something else.
    We clear what this website kept on your phone or computer.
    If you go back, we show nothing that you typed.
    .pictures = leave-fast computer website delete hide-screen
keeping-safe-history-heading = What your phone still knows
    .pictures = computer
keeping-safe-history =
    Your phone or computer keeps a list of websites you opened.
    The list is called the history.
    We cannot clear it. Our name does not say what we do.
    You can delete one page from the list.
    Look for "History" in the menu of your browser.
    Your browser is the program that shows you web pages.
    If the whole list is empty, someone may ask why.
    You can use a private window. It keeps no list.
    Close it when you are done.
    Some programs on a phone or computer watch what you do.
    A private window does not help with that.
    .pictures = website tick-list no delete tick-list website someone-looks-at-phone hide-screen leave-fast someone-looks-at-phone no
keeping-safe-shared-heading = Do you share a phone or a password?
    .pictures = family
keeping-safe-shared =
    Do you share an account, like Apple, Google or Microsoft?
    Then other people may see your photos, your messages and your history.
    They may see a photo of your 6 words.
    Paper in a safe place can be better.
    Someone who knows your password can read your email and messages.
    Your phone bill may show who you call.
    .pictures = family photo secret-code code-card key phone
keeping-safe-place-heading = Where you are
    .pictures = map
keeping-safe-place =
    A phone can show other people where you are.
    If you turn that off, they may notice.
    You can leave the phone in a place where you often are.
    .pictures = map phone at-home
keeping-safe-instead-heading = If someone checks your phone
    .pictures = someone-looks-at-phone
keeping-safe-instead =
    Use a computer in a library, at college or at work.
    Use the phone of someone you trust.
    Or call us.
    A friend, a doctor or a nurse can call us for you.
    Tell us which number and which times are safe.
    Tell us what to say if someone else answers.
    Does your phone read to you? Use headphones or turn the sound down.
    .pictures = library friend phone doctor safe tell-no-one listen

# ---- Get help now

help-now-title = Get help now
help-now-heading = Get help now
    .pictures = call-999
help-now-police-heading = The police, when there is no danger now
    .pictures = police
help-now-police-england =
    Call 101.
    Do you use a textphone or Relay UK? Call 18001 101.
    Do you use British Sign Language? Look at the website of your police.
    They can help you call 101 with an interpreter.
    .pictures = phone text-phone sign-language interpreter
help-now-police-wales =
    Call 101. You can speak Welsh.
    Do you use a textphone or Relay UK? Call 18001 101.
    Do you use British Sign Language? Look at the website of your police.
    They can help you call 101 with an interpreter.
    .pictures = phone text-phone sign-language interpreter
help-now-police-scotland =
    Call 101.
    Do you use a textphone or Relay UK? Call 18001 101.
    Do you use British Sign Language? Use contactSCOTLAND-BSL.
    It is free, day and night.
    .pictures = phone text-phone sign-language clock
help-now-police-northern_ireland =
    Call 101.
    Choose option 2. It is for hate crime.
    Do you use a textphone or Relay UK? Call 18001 101.
    .pictures = phone phone text-phone
help-now-health-heading = Are you ill, hurt or very sad?
    .pictures = doctor
help-now-health-england =
    Call the NHS on 111, day and night. It is free.
    Do you feel so bad that you need help now? Choose option 2.
    Do you use a textphone or Relay UK? Call 18001 111.
    Are you under 19? Call Childline on 0800 1111. It is free.
    .pictures = doctor sad text-phone child
help-now-health-wales =
    Call the NHS on 111, day and night. It is free.
    Do you feel so bad that you need help now? Press 2.
    Do you use a textphone or Relay UK? Call 18001 111.
    Do you want someone to listen? Call 0800 132 737, day and night.
    That is the C.A.L.L. helpline. It is free.
    Samaritans in Welsh: call 0808 164 0123.
    Are you under 19? Call Childline on 0800 1111. It is free.
    .pictures = doctor sad text-phone a-person-listens a-person-listens a-person-listens child
help-now-health-scotland =
    Call the NHS on 111, day and night. It is free.
    Do you feel so bad that you need help now?
    Choose the option for mental health. That is how you feel inside.
    Do you use a textphone or Relay UK? Call 18001 111.
    Do you want someone to listen?
    Call Breathing Space on 0800 83 85 87. It is free.
    They are there in the evening and at weekends.
    Are you under 19? Call Childline on 0800 1111. It is free.
    .pictures = doctor sad phone text-phone a-person-listens phone evening child
help-now-health-northern_ireland =
    Are you ill or hurt? Call your doctor.
    At night, a message at your doctor says who to call.
    Do you feel so bad that you need help now?
    Call Lifeline on 0808 808 8000, day and night. It is free.
    With a textphone or Relay UK, call 18001 0808 808 8000.
    Are you under 19? Call Childline on 0800 1111. It is free.
    .pictures = doctor night sad a-person-listens text-phone child
help-now-home-heading = Does someone at home hurt you?
    .pictures = at-home
help-now-home-england =
    Call the National Domestic Abuse Helpline on 0808 2000 247.
    They are there day and night. It is free.
    They help if a partner or family hurts you.
    Are you a man? Call Men's Advice Line on 0808 801 0327.
    Are you Deaf? Text SignHealth on 07800 003421.
    Are you older? Call Hourglass on 0808 808 8141.
    .pictures = phone clock cruel-at-home one-person sign-language older-person
help-now-home-wales =
    Call Live Fear Free on 0808 80 10 800.
    They are there day and night. It is free.
    They help if a partner or family hurts you.
    You can speak Welsh or English.
    You can text 07860 077 333.
    Are you Deaf? Text SignHealth on 07800 003421.
    Are you older? Call Hourglass on 0808 808 8141.
    .pictures = phone clock cruel-at-home talk-to-us text-message sign-language older-person
help-now-home-scotland =
    Call the Domestic Abuse and Forced Marriage Helpline on 0800 027 1234.
    They are there day and night. It is free.
    They help if a partner or family hurts you.
    Are you Deaf? Use contactSCOTLAND-BSL to call.
    Are you older? Call Hourglass on 0808 808 8141.
    .pictures = phone clock cruel-at-home sign-language older-person
help-now-home-northern_ireland =
    Call the Domestic and Sexual Abuse Helpline on 0808 802 1414.
    They are there day and night. It is free.
    They help if a partner or family hurts you.
    Are you older? Call Hourglass on 0808 808 8141.
    .pictures = phone clock cruel-at-home older-person
help-now-after-heading = People who help you after a crime
    .pictures = we-help-you
help-now-after-england =
    Call Victim Support on 08 08 16 89 111.
    They are there day and night. It is free.
    You do not need to have told the police.
    Are you gay, lesbian, bi or trans?
    Call Galop on 0800 999 5428.
    .pictures = phone clock not-police love-who phone
help-now-after-wales =
    Call the Wales Hate Support Centre on 0300 3031 982.
    They are there day and night. They are part of Victim Support.
    You do not need to have told the police.
    Are you gay, lesbian, bi or trans?
    Call Galop on 0800 999 5428.
    .pictures = phone clock not-police love-who phone
help-now-after-scotland =
    Call Victim Support Scotland on 0800 160 1985.
    You do not need to have told the police.
    Are you gay, lesbian, bi or trans?
    Call Galop on 0800 999 5428.
    .pictures = phone not-police love-who phone
help-now-after-northern_ireland =
    Call Victim Support on 028 9024 3133.
    You do not need to have told the police.
    Are you gay, lesbian, bi or trans?
    Call Galop on 0800 999 5428.
    .pictures = phone not-police love-who phone
help-now-disabled-heading = Help for disabled people
    .pictures = us-disabled-people
help-now-disabled-england =
    Did someone treat you in an unfair way?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    Their textphone is 0808 800 0084.
    Do you have a learning disability?
    Call Mencap on 0808 808 1111.
    .pictures = law phone text-phone us-disabled-people phone
help-now-disabled-wales =
    Did someone treat you in an unfair way?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    Their textphone is 0808 800 0084.
    Do you have a learning disability?
    Call Mencap Cymru on 0808 808 1111.
    .pictures = law phone text-phone us-disabled-people phone
help-now-disabled-scotland =
    Did someone treat you in an unfair way?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    Their textphone is 0808 800 0084.
    .pictures = law phone text-phone
help-now-disabled-northern_ireland =
    Did someone treat you in an unfair way?
    Call the Equality Commission for Northern Ireland on 028 9050 0600.
    Do you have a learning disability?
    Call Mencap in Northern Ireland on 0808 808 1111.
    .pictures = law phone us-disabled-people phone

# ---- Privacy

privacy-title = What happens to your words
privacy-heading = What happens to your words?
    .pictures = sealed
privacy-who-heading = Who looks after your words?
    .pictures = in-charge
privacy-who =
    We are { $organisation }.
    We decide what happens to your words.
    You can see how to reach us at the end of every page.
    .pictures = our-office sealed phone
privacy-what-heading = What do we keep?
    .pictures = read
privacy-what =
    We keep what you write, say or send us.
    We keep your name and how to reach you, if you tell us.
    We keep what you chose.
    We keep what you say about other people.
    We count what happened, what kind of place, when and why.
    We do not keep the number of your phone or computer.
    Nothing on these pages comes from another company.
    .pictures = write-or-draw your-name tick-list many-people count-numbers phone website
privacy-why-heading = Why may we keep it?
    .pictures = law
privacy-why =
    There is a law about keeping words and names.
    The law lets us listen to you, help you and count what happened.
    Some words need more care, like words about your health.
    We keep those to help you as you asked, or to keep someone safe.
    The law lets us keep what you tell us about other people.
    The law lets us tell someone without your yes to save a life.
    Or to keep someone safe.
    You can ask us which parts of the law they are.
    Your yes or no always decides. That is more than the law asks.
    .pictures = law a-person-listens sealed we-help-you stranger call-999 safe read in-charge
privacy-see-heading = Who can read it?
    .pictures = a-person-listens
privacy-see =
    We lock your words and your name with different keys.
    Only people here with a key can open them.
    We write down each time someone opens them.
    Our computer sees your words for a moment. Then it locks them.
    So this is not "end-to-end encryption".
    That means that no computer in between can ever see your words.
    Other people see them only if you say yes.
    There are a few times we might have to tell.
    The page "Who we tell" shows them all.
    We never put names or your words in our counts.
    We hide small numbers.
    A person decides, not a computer.
    .pictures = sealed key write-or-draw computer no computer yes law read count-numbers hide-screen one-person
privacy-long-heading = How long do we keep it?
    .pictures = calendar
privacy-long =
    We keep your words for some time. Then we delete them.
    Did you not send them? We keep them for 3 days at most.
    With the 6 words, we keep them for 28 days.
    Did you send them? The time starts when we have closed it.
    Without your name: { $nameless }, if we told nobody else.
    With your name: { $named }.
    If we told the police, or someone was at risk: { $forwarded }.
    If the risk was high: { $high }.
    If it is about a child: { $child }.
    We keep it longer if the police or a court still need it.
    Or if there is a complaint.
    Your page says the day we delete it.
    .pictures = delete clock secret-code calendar hide-my-name your-name police not-safe child judge complain calendar
privacy-rights-heading = What you can ask us
    .pictures = in-charge
privacy-rights =
    You can ask what we keep about you. You can get a copy.
    You can ask us to put it right or to delete it.
    You can ask us to stop using it, or to use less.
    You can call us, write to us, or write on your page.
    You do not need to say your name. Your 6 words are enough.
    We answer within 1 month. It is free.
    Someone you told us about may ask what we keep.
    We do not show them anything that could put you in danger.
    .pictures = read mend-it stop phone secret-code calendar stranger safe
privacy-complain-heading = Are you not happy?
    .pictures = complain
privacy-complain =
    Tell us. We try to put it right.
    You can also complain to the Information Commissioner.
    Call 0303 123 1113, or go to ico.org.uk.
    They check that people follow the law about information.
    .pictures = talk-to-us complain phone law

# ---- Cookies

cookies-title = Cookies
cookies-heading = Cookies
    .pictures = cookies
cookies-lead =
    A cookie is a small note.
    A website keeps it on your phone or computer.
    We use cookies only so that our pages work.
    They do not follow you. So we do not ask you about them.
    .pictures = cookies phone website yes
cookies-list-heading = Our cookies
    .pictures = phone
cookies-of-d =
    The cookie "d" keeps your answers together. It is a random number.
    Random means that it is picked by chance.
    It goes when you close the browser or press "Leave now".
    The browser is the program that shows you web pages.
    .pictures = write-or-draw count-numbers leave-fast website
cookies-of-v =
    The cookie "v" is for your own page. It is a random number.
    It goes when you close the browser or press "Leave now".
    .pictures = come-back-later leave-fast
cookies-of-look =
    The cookie "look" keeps how you want our pages to be.
    It keeps your colours, letters, pictures and the Shift key.
    It keeps nothing else.
    It goes when you close the browser or press "Leave now".
    .pictures = cookies display no leave-fast
cookies-of-c =
    The cookie "c" is for people we sent a document to.
    It goes when they close the browser.
    .pictures = letter leave-fast
cookies-staff-heading = Cookies for people who work here
    .pictures = our-office
cookies-of-s =
    The cookie "s" keeps a worker signed in.
    It goes when they sign out or close the browser.
    .pictures = key leave-fast
cookies-of-k =
    The cookie "k" knows the computer of a worker.
    It stays for 30 days.
    .pictures = computer calendar
cookies-of-n =
    The cookie "n" is for a new worker who starts here.
    It goes when they close the browser.
    .pictures = one-person leave-fast
cookies-staff-look = On the computer of a worker, "look" stays for 1 year.
    .pictures = calendar
cookies-names-heading = What they are called
    .pictures = website
cookies-names =
    On your phone their names may start with "__Host-".
    That keeps them safe from other websites.
    .pictures = phone sealed

# ---- Accessibility

accessibility-title = Accessibility
accessibility-heading = Can everyone use these pages?
    .pictures = us-disabled-people
accessibility-lead =
    No disabled person has tried these pages yet.
    We are sorry. We want to change that.
    .pictures = no sorry
accessibility-untested-heading = Who has not tried them yet
    .pictures = many-people
accessibility-untested =
    People who need Easy Read.
    Deaf people who sign.
    People who listen to a page.
    People who use a switch, their eyes or their voice.
    People who need big letters.
    People who find it hard to read.
    Autistic people, and people who feel very sad or scared.
    People who read Welsh.
    .pictures = read sign-language white-cane-user wheelchair-user big-letters letter worried different-reasons
accessibility-checked-heading = What we did check
    .pictures = computer
accessibility-checked =
    We used computer tools.
    The pages work with only keys.
    The letters are easy to see.
    The words are short.
    Tools do not find everything.
    .pictures = computer tick-list big-letters read no
accessibility-gaps-heading = What is not good yet
    .pictures = no
accessibility-gaps =
    There may be no sign language videos.
    We show Welsh pages only after someone has checked them.
    No reader has tried our pictures.
    Videos you send us have no words to read. We have to add them.
    Reading out loud does not work on each phone.
    Do you open a new page? Press "Next" first.
    If not, you may lose what you typed.
    .pictures = sign-language read photo video-or-voice phone website not-safe
accessibility-another-heading = Do you want another way?
    .pictures = different-reasons
accessibility-another =
    You can call us.
    You can come to us.
    You can ask for paper, big letters or a person who signs.
    You can send us your voice or a film.
    Do we have someone who knows sign language?
    Then you can tell us in sign language, on film.
    The page "Other ways to tell us" says so.
    If a page does not work, tell us. We will try to mend it.
    .pictures = phone our-office big-letters video-or-voice question sign-language read mend-it
accessibility-law-heading = The law
    .pictures = law
accessibility-law-england =
    The law says we must change things so disabled people can use our service.
    Does something not work for you? Complain to us first.
    Are you still not happy?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    .pictures = law complain angry phone
accessibility-law-wales =
    The law says we must change things so disabled people can use our service.
    Does something not work for you? Complain to us first.
    Are you still not happy?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    .pictures = law complain angry phone
accessibility-law-scotland =
    The law says we must change things so disabled people can use our service.
    Does something not work for you? Complain to us first.
    Are you still not happy?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    .pictures = law complain angry phone
accessibility-law-northern_ireland =
    The law says we must change things so disabled people can use our service.
    Does something not work for you? Complain to us first.
    Are you still not happy?
    Call the Equality Commission for Northern Ireland on 028 9050 0600.
    .pictures = law complain angry phone
accessibility-written-heading = When we wrote this
    .pictures = calendar
accessibility-written =
    We wrote this in November 2026.
    We look at it again when things change, and each year.
    .pictures = calendar look-again

# ---- Complaints

complain-title = If you are not happy with us
complain-heading = Are you not happy with us?
    .pictures = complain
complain-lead =
    You can tell us what we did wrong.
    This is called a complaint.
    Nothing bad will happen to you.
    We still help you.
    .pictures = talk-to-us complain safe we-help-you
complain-how-heading = How to tell us
    .pictures = talk-to-us
complain-how =
    You can call us, write to us or come to us.
    You can see how to reach us at the end of every page.
    Do you have 6 words? Then you can write on your page.
    Then you do not need to say your name.
    Someone can do it for you.
    You can use your own language. You can sign.
    .pictures = phone our-office secret-code hide-my-name someone-with-me sign-language
complain-when-heading = When we answer
    .pictures = calendar
complain-when =
    Someone looks at it who was not part of it.
    We tell you within 5 days that we got it.
    We answer you within 20 days.
    We only count the days we work.
    If we need longer, we tell you why and until when.
    We tell you what we found and what we will change.
    We say sorry if we were wrong.
    .pictures = read message reply calendar clock talk-to-us sorry
complain-else-heading = Who else you can tell
    .pictures = map
complain-else-england =
    Is it about your words or your name?
    Call the Information Commissioner on 0303 123 1113.
    Is it about us? Call the Charity Commission on 0300 066 9197.
    Was something unfair?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    Is it about the police?
    Call the Independent Office for Police Conduct on 0300 020 0096.
    We can help you with that.
    .pictures = sealed phone our-office law phone police phone we-help-you
complain-else-wales =
    Is it about your words or your name?
    Call the Information Commissioner on 0303 123 1113.
    Is it about us? Call the Charity Commission on 0300 066 9197.
    Was something unfair?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    Is it about the police?
    Call the Independent Office for Police Conduct on 0300 020 0096.
    We can help you with that.
    .pictures = sealed phone our-office law phone police phone we-help-you
complain-else-scotland =
    Is it about your words or your name?
    Call the Information Commissioner on 0303 123 1113.
    Is it about us? Call the Scottish Charity Regulator on 01382 220446.
    Was something unfair?
    Call the Equality Advisory and Support Service on 0808 800 0082.
    Is it about the police? Call Police Scotland on 101 first.
    After that, call the Police Investigations and Review Commissioner on 01698 542900.
    We can help you with that.
    .pictures = sealed phone our-office law phone police phone we-help-you
complain-else-northern_ireland =
    Is it about your words or your name?
    Call the Information Commissioner on 0303 123 1113.
    Is it about us?
    Call the Charity Commission for Northern Ireland on 028 3832 0220.
    Was something unfair?
    Call the Equality Commission for Northern Ireland on 028 9050 0600.
    Is it about the police? Call the Police Ombudsman on 0300 123 2989.
    We can help you with that.
    .pictures = sealed phone our-office phone law phone police we-help-you

# ---- Credits

credits-title = Who made these pages
credits-heading = Who made these pages?
    .pictures = thank-you
credits-made =
    We are { $organisation }.
    The pages are made with Plainsight.
    Anyone may use Plainsight. It is free.
    The letters are by the Braille Institute.
    Other parts are by people who work for the government.
    We do not work for the government.
    The pictures were drawn for Plainsight.
    .pictures = us-disabled-people website yes big-letters website no photo

# ---- How long, and links between the pages

years = { $count ->
    [one] 1 year
   *[other] { $count } years
  }
    .pictures = calendar
around-start-title = Tell us what happened
around-help-title = Are you in danger now?
around-sure = You do not need to be sure.
    .pictures = dont-know
around-ours-heading = You can talk to us
    .pictures = talk-to-us

# ---- Reading aloud

layout-ways = Ways to read this page
layout-read = Read this page to me
layout-read-pause = Wait
layout-read-go-on = Go on
layout-read-stop = Stop

# ---- Videos in British Sign Language

layout-video = This page in British Sign Language
layout-video-captions = English words
layout-video-words = What the video says
