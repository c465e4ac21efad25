# After sending: the questions about you, and how this was for you. `$who`: self, or behalf (about the person).

after-thanks = Diolch. Rydyn ni wedi cyfrif eich atebion.
after-about-heading = { $who ->
    [behalf] Rhai cwestiynau am y person
   *[self] Rhai cwestiynau amdanoch chi
  }
after-about-offer = { $who ->
    [behalf] Mae 8 cwestiwn byr. Atebwch ddim ond yr hyn y byddai'r person eisiau i chi ei ateb. Gallwch chi fynd heibio pob un, neu'r cyfan. Rydyn ni'n cyfrif yr atebion, i weld pwy rydyn ni'n eu cyrraedd a phwy nad ydyn ni. Dydyn ni ddim yn eu cadw gyda'r hyn a ddywedoch chi wrthym ni, a does neb yn gallu gweld atebion pwy ydyn nhw.
   *[self] Mae 8 cwestiwn byr. Gallwch chi fynd heibio pob un, neu'r cyfan. Rydyn ni'n cyfrif yr atebion, i weld pwy rydyn ni'n eu cyrraedd a phwy nad ydyn ni. Dydyn ni ddim yn eu cadw gyda'r hyn a ddywedoch chi wrthym ni, a does neb yn gallu gweld atebion pwy ydyn nhw.
  }
after-about-link = Mynd i'r cwestiynau
after-how-heading = Sut oedd hyn i chi?
after-how-offer = Gallwch chi ddweud wrthym ni sut brofiad oedd defnyddio'r tudalennau hyn. Rydyn ni'n cyfrif yr atebion a dydyn ni ddim yn eu cadw gyda'r hyn a ddywedoch chi wrthym ni.
after-how-link = Dweud wrthym ni sut oedd hyn
after-number-label = Cwestiwn { $number } o { $all }
after-button = Cyfrif fy ateb
trouble-away-count = Doedden ni ddim yn gallu cyfrif hyn nawr. Mae eich ateb yn dal ar y dudalen hon. Arhoswch am eiliad, yna pwyswch y botwm eto.

about-you-title = Amdanoch chi
about-you-why = { $who ->
    [behalf] Mae pob ateb yn cael ei gyfrif pan bwyswch chi'r botwm. Allwn ni ddim ei newid wedyn, am nad ydyn ni'n gwybod ateb pwy yw e.
   *[self] Mae pob ateb yn cael ei gyfrif pan bwyswch chi'r botwm. Allwn ni ddim ei newid wedyn, am nad ydyn ni'n gwybod pa atebion yw eich rhai chi.
  }
button-skip-question = Mynd heibio'r cwestiwn hwn
button-skip-all-questions = Mynd heibio pob un

q-about-age = { $who ->
    [self] Faint yw eich oed chi?
   *[other] Faint yw oed y person?
  }
code-about-age-under-16 = Dan 16
code-about-age-16-24 = 16 i 24
code-about-age-25-34 = 25 i 34
code-about-age-35-44 = 35 i 44
code-about-age-45-54 = 45 i 54
code-about-age-55-64 = 55 i 64
code-about-age-65-74 = 65 i 74
code-about-age-75-or-over = 75 neu drosodd

q-about-gender = { $who ->
    [self] Pa un o'r rhain ydych chi?
   *[other] Pa un o'r rhain yw'r person?
  }
code-about-gender-woman = Menyw neu ferch
code-about-gender-man = Dyn neu fachgen
code-about-gender-non-binary = Anneuaidd
code-about-gender-another-word = { $who ->
    [self] Rydw i'n defnyddio gair arall
   *[other] Mae'r person yn defnyddio gair arall
  }

q-about-trans = { $who ->
    [self] Ydy eich rhywedd yr un peth â'r rhyw a gofnodwyd pan gawsoch chi eich geni?
   *[other] Ydy rhywedd y person yr un peth â'r rhyw a gofnodwyd adeg ei eni?
  }
code-about-trans-same = Ydy, mae'r un peth
code-about-trans-different = Nac ydy, mae'n wahanol

q-about-ethnicity = { $who ->
    [self] Beth yw eich grŵp ethnig?
   *[other] Beth yw grŵp ethnig y person?
  }
code-about-ethnicity-white-uk = Gwyn: Cymreig, Seisnig, Albanaidd, o Ogledd Iwerddon neu Brydeinig
code-about-ethnicity-white-irish = Gwyn: Gwyddelig
code-about-ethnicity-gypsy-or-traveller = Sipsi neu Deithiwr Gwyddelig
code-about-ethnicity-roma = Roma
code-about-ethnicity-white-other = Gwyn: unrhyw gefndir arall
code-about-ethnicity-mixed = Cymysg, o 2 grŵp neu fwy
code-about-ethnicity-asian = Asiaidd neu Asiaidd Prydeinig
code-about-ethnicity-black = Du, Du Prydeinig, Caribïaidd neu Affricanaidd
code-about-ethnicity-arab = Arabaidd
code-about-ethnicity-another-group = Grŵp arall

q-about-religion = { $who ->
    [self] Beth yw eich crefydd neu eich cred?
   *[other] Beth yw crefydd neu gred y person?
  }
code-about-religion-none = Dim crefydd
code-about-religion-christian = Cristion
code-about-religion-buddhist = Bwdhydd
code-about-religion-hindu = Hindŵ
code-about-religion-jewish = Iddew
code-about-religion-muslim = Mwslim
code-about-religion-sikh = Sîc
code-about-religion-another-religion = Crefydd neu gred arall

q-about-orientation = { $who ->
    [self] Pa un o'r rhain sy'n eich disgrifio chi orau?
   *[other] Pa un o'r rhain sy'n disgrifio'r person orau?
  }
code-about-orientation-straight = Strêt
code-about-orientation-gay-or-lesbian = Hoyw neu lesbiaidd
code-about-orientation-bisexual = Deurywiol
code-about-orientation-another-word = { $who ->
    [self] Rydw i'n defnyddio gair arall
   *[other] Mae'r person yn defnyddio gair arall
  }

q-about-impairment = { $who ->
    [self] Pa rai o'r rhain sy'n wir i chi?
   *[other] Pa rai o'r rhain sy'n wir i'r person?
  }
q-about-impairment-hint = Dewiswch bob un sy'n wir
code-about-impairment-physical-or-mobility = Symud o gwmpas, neu ddefnyddio'r corff
code-about-impairment-blind-or-partially-sighted = Dall neu'n rhannol ddall
code-about-impairment-deaf-bsl = Byddar, ac yn defnyddio Iaith Arwyddion Prydain
code-about-impairment-deaf-or-hard-of-hearing = Byddar neu'n drwm ei glyw
code-about-impairment-deafblind = Byddar a dall
code-about-impairment-learning-disability = Anabledd dysgu
code-about-impairment-learning-difficulty = Anhawster dysgu, fel dyslecsia
code-about-impairment-autism-or-neurodivergent = Awtistig neu'n niwroamrywiol
code-about-impairment-mental-distress = Trallod meddwl
code-about-impairment-long-term-condition = Cyflwr iechyd hirdymor
code-about-impairment-brain-injury = Anaf i'r ymennydd
code-about-impairment-dementia = Dementia
code-about-impairment-speech-or-communication = Siarad neu gyfathrebu
code-about-impairment-visible-difference = Wyneb neu gorff sy'n edrych yn wahanol
code-about-impairment-energy-limiting-hidden = Ychydig o egni, neu rywbeth nad yw pobl yn ei weld
code-about-impairment-another-impairment = Rhywbeth nad yw ar y rhestr hon
code-about-impairment-not-disabled = Ddim yn anabl

q-about-carer = { $who ->
    [self] Ydych chi'n gofalu am rywun, heb dâl?
   *[other] Ydy'r person yn gofalu am rywun, heb dâl?
  }
q-about-carer-hint = Er enghraifft plentyn, partner neu ffrind sy'n anabl, yn sâl neu'n hen

how-it-was-title = Sut oedd hyn
how-it-was-why = Mae eich ateb yn cael ei gyfrif. Dydy e ddim yn cael ei gadw gyda'r hyn a ddywedoch chi wrthym ni, felly allwn ni ddim ymateb iddo. Os oes angen rhywbeth arnoch chi gennym ni, ffoniwch ni neu ysgrifennwch atom ni.
error-how-it-was-empty = Dewiswch ateb, neu ewch yn ôl
q-how-it-was = Sut oedd hyn i chi?
code-how-it-was-good = Da
code-how-it-was-ok = Roedd yn iawn
code-how-it-was-bad = Gwael
q-what-was-hard = Oedd rhywbeth yn anodd?
q-what-was-hard-hint = Dewiswch bob un sy'n wir
code-what-was-hard-too-long = Roedd yn rhy hir
code-what-was-hard-hard-to-read = Roedd yn anodd ei ddarllen neu ei ddeall
code-what-was-hard-did-not-feel-safe = Doeddwn i ddim yn teimlo'n ddiogel
code-what-was-hard-upsetting = Roedd yn peri gofid
code-what-was-hard-not-with-my-aid = Doedd e ddim yn gweithio gyda'r hyn rydw i'n ei ddefnyddio, fel darllenydd sgrin neu switsh
code-what-was-hard-could-not-tell-my-way = Doeddwn i ddim yn gallu dweud yn fy ffordd fy hun
code-what-was-hard-nothing-hard = Doedd dim byd yn anodd
