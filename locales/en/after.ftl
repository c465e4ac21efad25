# After sending: the questions about you, and how this was for you. `$who`: self, or behalf (about the person).

after-thanks = Thank you. We counted your answers.
after-about-heading = { $who ->
    [behalf] Some questions about the person
   *[self] Some questions about you
  }
after-about-offer = { $who ->
    [behalf] There are 8 short questions. Answer only what the person would want you to. You can skip each of them, or all. We count the answers, to see who we reach and who we do not. We do not keep them with what you told us, and nobody can see whose answers they are.
   *[self] There are 8 short questions. You can skip each of them, or all. We count the answers, to see who we reach and who we do not. We do not keep them with what you told us, and nobody can see whose answers they are.
  }
after-about-link = Go to the questions
after-how-heading = How was this for you?
after-how-offer = You can tell us how it was to use these pages. We count the answers and do not keep them with what you told us.
after-how-link = Tell us how it was
after-number-label = Question { $number } of { $all }
after-button = Count my answer
trouble-away-count = We could not count this just now. Your answer is still on this page. Wait a moment, then press the button again.

about-you-title = About you
about-you-why = { $who ->
    [behalf] Each answer is counted when you press the button. We cannot change it afterwards, because we do not know whose it is.
   *[self] Each answer is counted when you press the button. We cannot change it afterwards, because we do not know which answers are yours.
  }
button-skip-question = Skip this question
button-skip-all-questions = Skip all of them

q-about-age = { $who ->
    [self] How old are you?
   *[other] How old is the person?
  }
code-about-age-under-16 = Under 16
code-about-age-16-24 = 16 to 24
code-about-age-25-34 = 25 to 34
code-about-age-35-44 = 35 to 44
code-about-age-45-54 = 45 to 54
code-about-age-55-64 = 55 to 64
code-about-age-65-74 = 65 to 74
code-about-age-75-or-over = 75 or over

q-about-gender = { $who ->
    [self] Which of these are you?
   *[other] Which of these is the person?
  }
code-about-gender-woman = A woman or a girl
code-about-gender-man = A man or a boy
code-about-gender-non-binary = Non-binary
code-about-gender-another-word = { $who ->
    [self] I use another word
   *[other] They use another word
  }

q-about-trans = { $who ->
    [self] Is your gender the same as the sex that was written down when you were born?
   *[other] Is the person's gender the same as the sex that was written down when they were born?
  }
code-about-trans-same = Yes, it is the same
code-about-trans-different = No, it is different

q-about-ethnicity = { $who ->
    [self] What is your ethnic group?
   *[other] What is the person's ethnic group?
  }
code-about-ethnicity-white-uk = White: English, Welsh, Scottish, Northern Irish or British
code-about-ethnicity-white-irish = White: Irish
code-about-ethnicity-gypsy-or-traveller = Gypsy or Irish Traveller
code-about-ethnicity-roma = Roma
code-about-ethnicity-white-other = White: any other background
code-about-ethnicity-mixed = Mixed, from 2 or more groups
code-about-ethnicity-asian = Asian or Asian British
code-about-ethnicity-black = Black, Black British, Caribbean or African
code-about-ethnicity-arab = Arab
code-about-ethnicity-another-group = Another group

q-about-religion = { $who ->
    [self] What is your religion or belief?
   *[other] What is the person's religion or belief?
  }
code-about-religion-none = No religion
code-about-religion-christian = Christian
code-about-religion-buddhist = Buddhist
code-about-religion-hindu = Hindu
code-about-religion-jewish = Jewish
code-about-religion-muslim = Muslim
code-about-religion-sikh = Sikh
code-about-religion-another-religion = Another religion or belief

q-about-orientation = { $who ->
    [self] Which of these describes you best?
   *[other] Which of these describes the person best?
  }
code-about-orientation-straight = Straight
code-about-orientation-gay-or-lesbian = Gay or lesbian
code-about-orientation-bisexual = Bi
code-about-orientation-another-word = { $who ->
    [self] I use another word
   *[other] They use another word
  }

q-about-impairment = { $who ->
    [self] Which of these are true for you?
   *[other] Which of these are true for the person?
  }
q-about-impairment-hint = Choose all that are true
code-about-impairment-physical-or-mobility = Moving about, or using the body
code-about-impairment-blind-or-partially-sighted = Blind or partially sighted
code-about-impairment-deaf-bsl = Deaf, and uses British Sign Language
code-about-impairment-deaf-or-hard-of-hearing = Deaf or hard of hearing
code-about-impairment-deafblind = Deafblind
code-about-impairment-learning-disability = Learning disability
code-about-impairment-learning-difficulty = Learning difficulty, such as dyslexia
code-about-impairment-autism-or-neurodivergent = Autistic or neurodivergent
code-about-impairment-mental-distress = Mental distress
code-about-impairment-long-term-condition = Long-term health condition
code-about-impairment-brain-injury = Brain injury
code-about-impairment-dementia = Dementia
code-about-impairment-speech-or-communication = Speaking or communicating
code-about-impairment-visible-difference = A face or body that looks different
code-about-impairment-energy-limiting-hidden = Little energy, or something people cannot see
code-about-impairment-another-impairment = Something not in this list
code-about-impairment-not-disabled = Not disabled

q-about-carer = { $who ->
    [self] Do you look after someone, without being paid for it?
   *[other] Does the person look after someone, without being paid for it?
  }
q-about-carer-hint = For example a child, partner or friend who is disabled, ill or old

how-it-was-title = How it was
how-it-was-why = Your answer is counted. It is not kept with what you told us, so we cannot answer it. If you need something from us, call us or write to us.
error-how-it-was-empty = Choose an answer, or go back
q-how-it-was = How was this for you?
code-how-it-was-good = Good
code-how-it-was-ok = It was all right
code-how-it-was-bad = Bad
q-what-was-hard = Was something hard?
q-what-was-hard-hint = Choose all that are true
code-what-was-hard-too-long = It was too long
code-what-was-hard-hard-to-read = It was hard to read or understand
code-what-was-hard-did-not-feel-safe = I did not feel safe
code-what-was-hard-upsetting = It was upsetting
code-what-was-hard-not-with-my-aid = It did not work with what I use, such as a screen reader or switch
code-what-was-hard-could-not-tell-my-way = I could not tell it in my own way
code-what-was-hard-nothing-hard = Nothing was hard
