# After sending: the questions about you, and how this was for you. `$who`: self, or behalf (about the person).

after-thanks =
    Thank you.
    We counted your answers.
    .pictures = thank-you count-numbers
after-about-heading =
    { $who ->
        [behalf] Some questions about the person
       *[self] Some questions about you
    }
    .pictures = questions-about-you
after-about-offer =
    { $who ->
        [behalf] There are 8 short questions about the person.
       *[self] There are 8 short questions about you.
    }
    { $who ->
        [behalf] Answer only what the person would want you to.
       *[self] You can choose what you answer.
    }
    You can skip any of them, or all of them.
    We count the answers. Then we know who we help.
    We do not keep them with what you told us.
    Nobody can see whose answers they are.
    .pictures = question yes skip-question count-numbers sealed hide-my-name
after-about-link = Go to the questions
after-how-heading = How was this for you?
    .pictures = good-face
after-how-offer =
    You can tell us how it was to use these pages.
    We count the answers.
    We do not keep them with what you told us.
    .pictures = website count-numbers sealed
after-how-link = Tell us how it was
after-number-label = Question { $number } of { $all }
after-button = Count my answer
trouble-away-count =
    We could not count this just now.
    Your answer is still on this page.
    Wait a moment. Then press the button again.

about-you-title = About you
about-you-why =
    We count your answer when you press the button.
    We cannot change it after that.
    That is because we do not know whose answer it is.
    .pictures = count-numbers no hide-my-name
button-skip-question = Skip this question
button-skip-all-questions = Skip all of them

q-about-age =
    { $who ->
        [self] How old are you?
       *[other] How old is the person?
    }
    .pictures = age
code-about-age-under-16 = Under 16
    .pictures = child
code-about-age-16-24 = 16 to 24
    .pictures = young-person
code-about-age-25-34 = 25 to 34
    .pictures = one-person
code-about-age-35-44 = 35 to 44
    .pictures = one-person
code-about-age-45-54 = 45 to 54
    .pictures = one-person
code-about-age-55-64 = 55 to 64
    .pictures = one-person
code-about-age-65-74 = 65 to 74
    .pictures = older-person
code-about-age-75-or-over = 75 or over
    .pictures = older-person

q-about-gender =
    { $who ->
        [self] Which of these are you?
       *[other] Which of these is the person?
    }
    .pictures = gender
code-about-gender-woman = A woman or a girl
    .pictures = one-person
code-about-gender-man = A man or a boy
    .pictures = one-person
code-about-gender-non-binary = Non-binary. That means not a man and not a woman
    .pictures = gender
code-about-gender-another-word =
    { $who ->
        [self] I use another word
       *[other] They use another word
    }
    .pictures = write-or-draw

q-about-trans =
    { $who ->
        [self] When you were born, someone wrote boy or girl. Is that still right for you?
       *[other] When the person was born, someone wrote boy or girl. Is that still right?
    }
    .pictures = gender
code-about-trans-same = Yes, it is right
    .pictures = yes
code-about-trans-different = No, it is different
    .pictures = no

q-about-ethnicity =
    { $who ->
        [self] What is your ethnic group? That means where your family comes from.
       *[other] What is the person's ethnic group? That means where their family comes from.
    }
    .pictures = race
code-about-ethnicity-white-uk = White: English, Welsh, Scottish, Northern Irish or British
    .pictures = one-person
code-about-ethnicity-white-irish = White: Irish
    .pictures = one-person
code-about-ethnicity-gypsy-or-traveller = Gypsy or Irish Traveller
    .pictures = family
code-about-ethnicity-roma = Roma
    .pictures = family
code-about-ethnicity-white-other = White: any other group
    .pictures = one-person
code-about-ethnicity-mixed = Mixed. That means from 2 or more groups
    .pictures = race
code-about-ethnicity-asian = Asian or Asian British
    .pictures = one-person
code-about-ethnicity-black = Black, Black British, Caribbean or African
    .pictures = one-person
code-about-ethnicity-arab = Arab
    .pictures = one-person
code-about-ethnicity-another-group = Another group
    .pictures = few-people

q-about-religion =
    { $who ->
        [self] What is your religion? A religion is a belief in a god.
       *[other] What is the person's religion? A religion is a belief in a god.
    }
    .pictures = religion
code-about-religion-none = No religion
    .pictures = no
code-about-religion-christian = Christian
    .pictures = religion
code-about-religion-buddhist = Buddhist
    .pictures = religion
code-about-religion-hindu = Hindu
    .pictures = religion
code-about-religion-jewish = Jewish
    .pictures = religion
code-about-religion-muslim = Muslim
    .pictures = religion
code-about-religion-sikh = Sikh
    .pictures = religion
code-about-religion-another-religion = Another religion or belief
    .pictures = religion

q-about-orientation =
    { $who ->
        [self] Who do you love?
       *[other] Who does the person love?
    }
    .pictures = love-who
code-about-orientation-straight = Straight. A man loves a woman, or a woman loves a man
    .pictures = couple
code-about-orientation-gay-or-lesbian = Gay or lesbian. A man loves a man, or a woman loves a woman
    .pictures = love-who
code-about-orientation-bisexual = Bi. That means men and women
    .pictures = love-who
code-about-orientation-another-word =
    { $who ->
        [self] I use another word
       *[other] They use another word
    }
    .pictures = write-or-draw

q-about-impairment =
    { $who ->
        [self] Which of these are true for you?
       *[other] Which of these are true for the person?
    }
    .pictures = us-disabled-people
q-about-impairment-hint = Choose all that are true.
code-about-impairment-physical-or-mobility = Hard to walk, or to move the body
    .pictures = wheelchair-user
code-about-impairment-blind-or-partially-sighted = Blind, or cannot see well
    .pictures = white-cane-user
code-about-impairment-deaf-bsl = Deaf, and uses British Sign Language
    .pictures = sign-language
code-about-impairment-deaf-or-hard-of-hearing = Deaf, or cannot hear well
    .pictures = hearing-aid-user
code-about-impairment-deafblind = Cannot see well and cannot hear well
    .pictures = hand-signing
code-about-impairment-learning-disability = Learning disability
    .pictures = person-with-downs
code-about-impairment-learning-difficulty = Hard to read or write, like dyslexia
    .pictures = read
code-about-impairment-autism-or-neurodivergent = Autistic, or a brain that works in another way
    .pictures = sunflower-lanyard
code-about-impairment-mental-distress = Very sad, scared or upset for a long time
    .pictures = sad
code-about-impairment-long-term-condition = Ill for a long time
    .pictures = medicine
code-about-impairment-brain-injury = A hurt brain
    .pictures = hospital
code-about-impairment-dementia = Dementia. That means the brain forgets more and more
    .pictures = older-person
code-about-impairment-speech-or-communication = Hard to speak, or speaks in another way
    .pictures = symbol-board
code-about-impairment-visible-difference = A face or body that looks different
    .pictures = face-difference
code-about-impairment-energy-limiting-hidden = Very tired, or something people cannot see
    .pictures = have-a-break
code-about-impairment-another-impairment = Something else
    .pictures = question
code-about-impairment-not-disabled = Not disabled
    .pictures = one-person

q-about-carer =
    { $who ->
        [self] Do you look after someone, with no pay for it?
       *[other] Does the person look after someone, with no pay for it?
    }
    .pictures = carer
q-about-carer-hint = For example a child or a friend who is disabled, ill or old.

how-it-was-title = How it was
how-it-was-why =
    We count your answer.
    We do not keep it with what you told us.
    So we cannot write back to you about it.
    Do you need something from us? Call us or write to us.
    .pictures = count-numbers sealed no phone
error-how-it-was-empty = Choose an answer, or go back.
q-how-it-was = How was this for you?
    .pictures = question
code-how-it-was-good = Good
    .pictures = good-face
code-how-it-was-ok = It was all right
    .pictures = ok-face
code-how-it-was-bad = Bad
    .pictures = bad-face
q-what-was-hard = Was something hard?
    .pictures = dont-know
q-what-was-hard-hint = Choose all that are true.
code-what-was-hard-too-long = It was too long
    .pictures = clock
code-what-was-hard-hard-to-read = It was hard to read
    .pictures = read
code-what-was-hard-did-not-feel-safe = I did not feel safe
    .pictures = not-safe
code-what-was-hard-upsetting = It made me upset
    .pictures = sad
code-what-was-hard-not-with-my-aid = It did not work with the aid I use
    .pictures = computer
code-what-was-hard-could-not-tell-my-way = I could not tell it in my own way
    .pictures = video-or-voice
code-what-was-hard-nothing-hard = Nothing was hard
    .pictures = yes
