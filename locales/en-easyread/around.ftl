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
    You do not need to prove it.
    Do you think it was because you are disabled?
    That is enough.
    Small things count too.
    .pictures = law dont-know believe-you us-disabled-people yes again-and-again
for-me-what-heading = What sort of thing?
    .pictures = shouted-at-me
for-me-what =
    Someone shouts at you or laughs at you.
    Someone calls you bad names.
    A neighbour puts rubbish at your door.
    Someone pushes your wheelchair and you do not want it.
    Someone breaks your things or hurts your dog.
    A false friend takes your money or your home.
    A carer or your family hurts you or scares you.
    Someone writes bad things about you on the internet.
    Someone hits you or spits at you.
    Someone says they will hurt you.
    .pictures = laughed-at shouted-at-me rubbish-at-door wheelchair-pushed dog-hurt false-friend-money bad-carer bad-things-online hit threatened
for-me-who-heading = Who can tell us?
    .pictures = one-person
for-me-who =
    You can, if it happened to you.
    You do not need a letter from a doctor.
    You can tell us for someone else.
    You can tell us what you saw.
    You can tell us if you are under 18.
    If a child gets hurt, we may need to tell other people.
    They help to keep children safe.
    .pictures = us-disabled-people doctor someone-with-me someone-looks-at-phone young-person child together-safe
for-me-when-heading = It was a long time ago
    .pictures = calendar
for-me-when =
    You can still tell us.
    We will not be cross.
    .pictures = talk-to-us believe-you
for-me-other-heading = Other people who can help
    .pictures = map
for-me-other-england =
    Are you in danger now? Call 999.
    Did a shop or an office treat you badly?
    You can call 0808 800 0082.
    They know the law for disabled people.
    You can tell us too.
    We help you find the right people.
    .pictures = call-999 shop phone law talk-to-us we-help-you
for-me-other-wales =
    Are you in danger now? Call 999.
    Did a shop or an office treat you badly?
    You can call 0808 800 0082.
    They know the law for disabled people.
    You can tell us too.
    We help you find the right people.
    .pictures = call-999 shop phone law talk-to-us we-help-you
for-me-other-scotland =
    Are you in danger now? Call 999.
    Did a shop or an office treat you badly?
    You can call 0808 800 0082.
    They know the law for disabled people.
    You can tell us too.
    We help you find the right people.
    .pictures = call-999 shop phone law talk-to-us we-help-you
for-me-other-northern_ireland =
    Are you in danger now? Call 999.
    Did a shop or an office treat you badly?
    You can call 028 9050 0600.
    They know the law for disabled people.
    You can tell us too.
    We help you find the right people.
    .pictures = call-999 shop phone law talk-to-us we-help-you

# ---- What happens

what-happens-title = What happens next
what-happens-heading = What happens when you tell us?
    .pictures = clock
what-happens-steps-heading = Step by step
    .pictures = tick-list
what-happens-steps =
    You answer our questions.
    You can skip the ones you do not like.
    You press "Send".
    We lock your words. Only some of us have the key.
    A person reads what you sent.
    We think about how we can help you.
    We talk to you, if you want us to.
    You can change your mind.
    We tell you when we are done.
    .pictures = write-or-draw skip-question send sealed a-person-listens we-help-you talk-to-us change-mind thank-you
what-happens-choose-heading = You choose
    .pictures = in-charge
what-happens-choose =
    You choose if we tell the police.
    You can say no.
    You choose if we know your name.
    You choose how we talk to you.
    .pictures = police no your-name phone
what-happens-cannot-heading = What we can not do
    .pictures = no
what-happens-cannot =
    We can not come to you.
    In danger, call 999.
    No one here reads at night.
    We do not know what the police will do.
    .pictures = at-home call-999 night police
what-happens-counts-heading = Why it helps to tell us
    .pictures = count-numbers
what-happens-counts =
    Each month we count the bad things.
    We show the numbers to people who can change things.
    No one can see your name in the numbers.
    .pictures = count-numbers many-people hide-my-name

# ---- Who we tell

who-we-tell-title = Who we tell
who-we-tell-heading = Who do we tell?
    .pictures = tell-no-one
who-we-tell-lead =
    We tell no one, if you do not say yes.
    A few times we may have to.
    You can read about them on this page.
    .pictures = tell-no-one law read
who-we-tell-police-heading = Do you want us to tell the police?
    .pictures = police
who-we-tell-police =
    You can say no.
    Then we do not tell the police.
    We still help you.
    You can say yes, with your name.
    Then the police may talk to you.
    There may be a court. A court is where a judge decides.
    The person who hurt you may hear what you said.
    You can say yes, with no name.
    Then we do not say who you are.
    If it was at your home, they may guess.
    You can say: talk to me first.
    Then we talk to you before we do anything.
    You can change your mind.
    We can not take back what we sent.
    .pictures = tell-police-no not-police we-help-you tell-police-yes police judge stranger hide-my-name tell-no-one at-home talk-to-us a-person-listens change-mind send
who-we-tell-others-heading = Other people
    .pictures = council
who-we-tell-others =
    Other people are the council, a doctor or a school.
    We ask you each time before we tell them.
    If they ask about you, we say nothing.
    .pictures = council yes tell-no-one
who-we-tell-exceptions-heading = When we may tell, but you did not say yes
    .pictures = law
who-we-tell-how-heading = What we do then
    .pictures = not-safe
who-we-tell-how =
    We tell only what they need to know.
    2 of us think about it.
    If someone may die, 1 of us can act at once.
    We tell you, if that is safe.
    We write down why.
    .pictures = one-person few-people call-999 message write-or-draw
who-we-tell-for-another-heading = Do you tell us about someone else?
    .pictures = someone-with-me
who-we-tell-for-another =
    Maybe they do not know that you tell us.
    Then we do not give the police their name.
    Only if we have to, like it says on this page.
    .pictures = dont-know hide-my-name law

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
    Press "Leave now" at the top.
    You see a page about something else.
    What you wrote is not there any more.
    .pictures = leave-fast website delete
keeping-safe-history-heading = What your phone still knows
    .pictures = computer
keeping-safe-history =
    Your phone keeps a list of websites.
    The list is called the history.
    We can not clear it.
    You can delete one page from the list.
    You can use a private window. It keeps no list.
    Close it when you are done.
    .pictures = website website no delete hide-screen leave-fast
keeping-safe-shared-heading = Do you share a phone or a password?
    .pictures = family
keeping-safe-shared =
    Someone may see your photos on their phone.
    Then they may see a photo of your 6 words.
    Paper in a safe place can be better.
    Someone who knows your password can read your email.
    Your phone bill may show who you call.
    .pictures = photo code-card letter key phone
keeping-safe-place-heading = Where you are
    .pictures = map
keeping-safe-place =
    A phone can show people where you are.
    If you turn that off, they may notice.
    You can leave the phone at home.
    .pictures = map phone at-home
keeping-safe-instead-heading = If someone checks your phone
    .pictures = someone-looks-at-phone
keeping-safe-instead =
    Use a computer in a library.
    Use the phone of a good friend.
    Or call us.
    A friend or a doctor can call us for you.
    Tell us how we can reach you in a safe way.
    Does your phone read to you? Turn the sound down.
    .pictures = library friend phone doctor safe hide-screen

# ---- Get help now

help-now-title = Get help now
help-now-heading = Get help now
    .pictures = call-999
help-now-police-heading = The police, when there is no danger now
    .pictures = police
help-now-police-england =
    Call 101.
    Do you use a textphone? Call 18001 101.
    Do you sign? Look at the website of your police.
    .pictures = phone text-message sign-language
help-now-police-wales =
    Call 101. You can speak Welsh.
    Do you use a textphone? Call 18001 101.
    Do you sign? Look at the website of your police.
    .pictures = phone text-message sign-language
help-now-police-scotland =
    Call 101.
    Do you use a textphone? Call 18001 101.
    Do you sign? Use contactSCOTLAND-BSL. It is free.
    .pictures = phone text-message sign-language
help-now-police-northern_ireland =
    Call 101. Then press 2.
    Do you use a textphone? Call 18001 101.
    .pictures = phone text-message
help-now-health-heading = Are you ill, hurt or very sad?
    .pictures = doctor
help-now-health-england =
    Call 111 at any time. It is free.
    Do you feel very bad inside? Press 2.
    Do you use a textphone? Call 18001 111.
    Are you under 19? Call Childline: 0800 1111.
    .pictures = doctor sad text-message child
help-now-health-wales =
    Call 111 at any time. It is free.
    Do you feel very bad inside? Press 2.
    Do you use a textphone? Call 18001 111.
    Do you want someone to listen? Call 0800 132 737.
    Samaritans in Welsh: 0808 164 0123.
    Are you under 19? Call Childline: 0800 1111.
    .pictures = doctor sad text-message a-person-listens a-person-listens child
help-now-health-scotland =
    Call 111 at any time. It is free.
    Do you use a textphone? Call 18001 111.
    Do you want someone to listen?
    Call Breathing Space: 0800 83 85 87.
    Are you under 19? Call Childline: 0800 1111.
    .pictures = doctor text-message sad a-person-listens child
help-now-health-northern_ireland =
    Are you ill or hurt? Call your doctor.
    Do you feel very bad inside?
    Call Lifeline at any time: 0808 808 8000. It is free.
    Are you under 19? Call Childline: 0800 1111.
    .pictures = doctor sad a-person-listens child
help-now-home-heading = Does someone at home hurt you?
    .pictures = at-home
help-now-home-england =
    Call 0808 2000 247 at any time. It is free.
    Are you a man? Call 0808 801 0327.
    Are you Deaf? Text SignHealth: 07800 003421.
    Are you older? Call Hourglass: 0808 808 8141.
    .pictures = phone one-person sign-language older-person
help-now-home-wales =
    Call 0808 80 10 800 at any time. It is free.
    You can speak Welsh or English.
    You can text 07860 077 333.
    Are you Deaf? Text SignHealth: 07800 003421.
    Are you older? Call Hourglass: 0808 808 8141.
    .pictures = phone talk-to-us text-message sign-language older-person
help-now-home-scotland =
    Call 0800 027 1234 at any time. It is free.
    Are you Deaf? Use contactSCOTLAND-BSL to call.
    Are you older? Call Hourglass: 0808 808 8141.
    .pictures = phone sign-language older-person
help-now-home-northern_ireland =
    Call 0808 802 1414 at any time. It is free.
    Are you older? Call Hourglass: 0808 808 8141.
    .pictures = phone older-person
help-now-after-heading = People who help you after a crime
    .pictures = we-help-you
help-now-after-england =
    Call Victim Support at any time: 08 08 16 89 111.
    It is free.
    You do not have to tell the police.
    Are you gay, lesbian, bi or trans?
    Call Galop: 0800 999 5428.
    .pictures = phone yes not-police love-who we-help-you
help-now-after-wales =
    Call the Wales Hate Support Centre at any time: 0300 3031 982.
    You do not have to tell the police.
    Are you gay, lesbian, bi or trans?
    Call Galop: 0800 999 5428.
    .pictures = phone not-police love-who we-help-you
help-now-after-scotland =
    Call Victim Support Scotland: 0800 160 1985.
    You do not have to tell the police.
    Are you gay, lesbian, bi or trans?
    Call Galop: 0800 999 5428.
    .pictures = phone not-police love-who we-help-you
help-now-after-northern_ireland =
    Call Victim Support: 028 9024 3133.
    You do not have to tell the police.
    Are you gay, lesbian, bi or trans?
    Call Galop: 0800 999 5428.
    .pictures = phone not-police love-who we-help-you
help-now-disabled-heading = Help for disabled people
    .pictures = us-disabled-people
help-now-disabled-england =
    Did someone treat you in an unfair way?
    Call 0808 800 0082. Textphone: 0808 800 0084.
    Do you find it hard to learn things?
    Call Mencap: 0808 808 1111.
    .pictures = law phone us-disabled-people we-help-you
help-now-disabled-wales =
    Did someone treat you in an unfair way?
    Call 0808 800 0082. Textphone: 0808 800 0084.
    Do you find it hard to learn things?
    Call Mencap: 0808 808 1111.
    .pictures = law phone us-disabled-people we-help-you
help-now-disabled-scotland =
    Did someone treat you in an unfair way?
    Call 0808 800 0082. Textphone: 0808 800 0084.
    .pictures = law phone
help-now-disabled-northern_ireland =
    Did someone treat you in an unfair way?
    Call 028 9050 0600.
    Do you find it hard to learn things?
    Call Mencap: 0808 808 1111.
    .pictures = law phone us-disabled-people we-help-you

# ---- Privacy

privacy-title = What happens to your words
privacy-heading = What happens to your words?
    .pictures = sealed
privacy-who-heading = Who looks after your words?
    .pictures = in-charge
privacy-who =
    We are { $organisation }.
    We look after your words.
    .pictures = our-office sealed
privacy-what-heading = What do we keep?
    .pictures = read
privacy-what =
    We keep what you write or send.
    We keep your name, if you give it.
    We keep what you chose.
    We keep what you say about other people.
    We count what happened.
    We do not keep the number of your phone or computer.
    .pictures = write-or-draw your-name tick-list many-people count-numbers phone
privacy-why-heading = Why may we keep it?
    .pictures = law
privacy-why =
    There is a law about keeping words and names.
    The law lets us listen to you and help you.
    The law lets us count what happened.
    The law lets us keep people safe.
    You can ask us which part of the law it is.
    Your yes or no comes first.
    .pictures = law a-person-listens count-numbers safe read in-charge
privacy-see-heading = Who can read it?
    .pictures = a-person-listens
privacy-see =
    We lock your words and your name.
    Only some of us have the key.
    We write down each time someone opens them.
    Our computer sees your words for a moment.
    Then it locks them.
    Other people see them only if you say yes.
    A few times we may have to tell.
    The page "Who we tell" says when.
    A person decides, not a computer.
    .pictures = sealed key write-or-draw computer sealed yes law read one-person
privacy-long-heading = How long do we keep it?
    .pictures = calendar
privacy-long =
    If you did not send it: 3 days.
    If you have our 6 words: 28 days.
    If you sent it and gave no name: { $nameless } after we are done.
    If you gave your name: { $named }.
    If we told the police, or you were at risk: { $forwarded }.
    If the risk was high: { $high }.
    If it is about a child: { $child }.
    Your page shows the day.
    .pictures = clock code-card hide-my-name your-name police not-safe child calendar
privacy-rights-heading = What you can ask us
    .pictures = in-charge
privacy-rights =
    You can ask what we keep about you.
    You can ask us to put it right.
    You can ask us to delete it.
    You can ask us to stop.
    It is free.
    We answer in 1 month.
    You do not need to say your name.
    Your 6 words are enough.
    .pictures = read mend-it delete stop yes calendar hide-my-name code-card
privacy-complain-heading = Are you not happy?
    .pictures = complain
privacy-complain =
    Tell us. We want to put it right.
    You can also call 0303 123 1113.
    They check that we follow the law.
    .pictures = talk-to-us phone law

# ---- Cookies

cookies-title = Cookies
cookies-heading = Cookies
    .pictures = cookies
cookies-lead =
    A cookie is a small note.
    A website keeps it on your phone or computer.
    Our cookies help the pages work.
    They do not follow you.
    .pictures = cookies phone website yes
cookies-list-heading = Our cookies
    .pictures = phone
cookies-of-d =
    The cookie "d" keeps your answers together.
    It goes when you press "Leave now".
    .pictures = write-or-draw leave-fast
cookies-of-v =
    The cookie "v" is for your own page.
    It goes when you press "Leave now".
    .pictures = come-back-later leave-fast
cookies-of-look =
    The cookie "look" knows your colours and your letters.
    It goes when you press "Leave now".
    .pictures = display leave-fast
cookies-of-c = The cookie "c" is for people who get a letter from us.
    .pictures = letter
cookies-staff-heading = Cookies for people who work here
    .pictures = our-office
cookies-of-s = The cookie "s" is like a key for a worker.
    .pictures = key
cookies-of-k = The cookie "k" helps a worker come back.
    .pictures = computer
cookies-of-n = The cookie "n" is for a new worker.
    .pictures = one-person
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
    Welsh is there only when someone has checked it.
    No reader has tried our pictures.
    Reading out loud does not work on each phone.
    Your words may go if you open a new page too soon.
    Press "Continue" first.
    .pictures = sign-language different-reasons photo phone website tick-list
accessibility-another-heading = Do you want another way?
    .pictures = different-reasons
accessibility-another =
    You can call us.
    You can come to us.
    You can ask for paper, big letters or a person who signs.
    If a page does not work, tell us. We will try to mend it.
    .pictures = phone our-office big-letters mend-it
accessibility-law-heading = The law
    .pictures = law
accessibility-law-england =
    The law says disabled people must be able to use our pages.
    If they do not work for you, tell us.
    If we do not help, call 0808 800 0082.
    .pictures = law complain phone
accessibility-law-wales =
    The law says disabled people must be able to use our pages.
    If they do not work for you, tell us.
    If we do not help, call 0808 800 0082.
    .pictures = law complain phone
accessibility-law-scotland =
    The law says disabled people must be able to use our pages.
    If they do not work for you, tell us.
    If we do not help, call 0808 800 0082.
    .pictures = law complain phone
accessibility-law-northern_ireland =
    The law says disabled people must be able to use our pages.
    If they do not work for you, tell us.
    If we do not help, call 028 9050 0600.
    .pictures = law complain phone
accessibility-written-heading = When we wrote this
    .pictures = calendar
accessibility-written =
    We wrote this in November 2026.
    We look at it again each year.
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
    You can call us or write to us.
    You can write on your page.
    Then you do not need to say your name.
    Someone can do it for you.
    You can sign.
    .pictures = phone code-card hide-my-name someone-with-me sign-language
complain-when-heading = When we answer
    .pictures = calendar
complain-when =
    A new person looks at it.
    In 5 days we tell you that we got it.
    In 20 days we answer you.
    We only count the days we work.
    We say sorry if we were wrong.
    .pictures = different-reasons message reply calendar sorry
complain-else-heading = Who else you can tell
    .pictures = map
complain-else-england =
    Is it about your words or your name? Call 0303 123 1113.
    Is it about us? Call 0300 066 9197.
    Was something unfair? Call 0808 800 0082.
    Is it about the police? Call 0300 020 0096.
    We can help you with that.
    .pictures = sealed our-office law police we-help-you
complain-else-wales =
    Is it about your words or your name? Call 0303 123 1113.
    Is it about us? Call 0300 066 9197.
    Was something unfair? Call 0808 800 0082.
    Is it about the police? Call 0300 020 0096.
    We can help you with that.
    .pictures = sealed our-office law police we-help-you
complain-else-scotland =
    Is it about your words or your name? Call 0303 123 1113.
    Is it about us? Call 01382 220446.
    Was something unfair? Call 0808 800 0082.
    Is it about the police? Call 101 first.
    Then you can call 01698 542900.
    We can help you with that.
    .pictures = sealed our-office law police phone we-help-you
complain-else-northern_ireland =
    Is it about your words or your name? Call 0303 123 1113.
    Is it about us? Call 028 3832 0220.
    Was something unfair? Call 028 9050 0600.
    Is it about the police? Call 0300 123 2989.
    We can help you with that.
    .pictures = sealed our-office law police we-help-you

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

layout-read = Read this page to me
layout-read-pause = Wait
layout-read-go-on = Go on
layout-read-stop = Stop

# ---- Videos in British Sign Language

layout-video = This page in British Sign Language
layout-video-captions = English words
layout-video-words = What the video says
