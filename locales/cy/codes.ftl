# The words of every code a person can choose, in Welsh.
# Welsh answers with the verb of the question, so yes and no ask which question it is (`$list`).

code-unknown = Dydw i ddim yn gwybod
code-prefer-not-to-say = Dydw i ddim eisiau dweud
code-yes = { $list ->
    [safe-now] { $who ->
       *[self] Ydw
        [behalf] Ydyn
        [witness] Ydyn
        [worker] Ydy
     }
    [want-code] Ydw
    [read-back] Ydw
    [happened-before] Oes
    [police-already] Ydyn
    [ok-to-leave-message] Cewch
    [talk-alone] Cewch
    [may-talk-to-supporter] Cewch
    [contact-person] Cewch
    [about-carer] { $who ->
       *[self] Ydw
        [behalf] Ydy
     }
   *[other] Ie
  }
code-no = { $list ->
    [safe-now] { $who ->
       *[self] Nac ydw
        [behalf] Nac ydyn
        [witness] Nac ydyn
        [worker] Nac ydy
     }
    [want-code] Nac ydw
    [read-back] Nac ydw
    [happened-before] Nac oes
    [police-already] Nac ydyn
    [ok-to-leave-message] Na chewch
    [talk-alone] Na chewch
    [may-talk-to-supporter] Na chewch
    [contact-person] Na chewch
    [about-carer] { $who ->
       *[self] Nac ydw
        [behalf] Nac ydy
     }
   *[other] Nage
  }
code-not-sure = Dydw i ddim yn siŵr
code-other = Rhywbeth arall

code-danger-now-they-are-here = { $who ->
    [self] Mae'r person sy'n gwneud hyn yma, ac mae ofn arna i
   *[other] Mae'r person sy'n gwneud hyn yno, ac mae ofn ar rywun
  }
code-danger-now-cannot-leave = { $who ->
    [self] Alla i ddim gadael lle rydw i
   *[other] Mae rhywun yn methu gadael lle mae
  }
code-danger-now-weapon = Mae gan rywun arf
code-danger-now-threat-to-kill-or-burn = Dywedodd rhywun y bydd yn lladd rhywun neu'n cynnau tân
code-danger-now-badly-hurt = Mae rhywun wedi cael anaf difrifol
code-danger-now-child-alone = Mae plentyn ar ei ben ei hun ac mewn perygl
code-danger-now-want-to-die = { $who ->
    [self] Rydw i eisiau marw, neu gallwn i niweidio fy hun
   *[other] Mae rhywun eisiau marw, neu gallai niweidio ei hun
  }

code-reporter-role-self = { $who ->
    [worker] Y person y digwyddodd hyn iddo
   *[other] Fi fy hun
  }
code-reporter-role-witness = { $who ->
    [worker] Rhywun a welodd neu a glywodd beth ddigwyddodd
   *[other] Rhywun arall. Fe welais i neu fe glywais i beth ddigwyddodd
  }
code-reporter-role-family-or-friend = { $who ->
    [worker] Aelod o deulu'r person neu ffrind
   *[other] Aelod o fy nheulu neu ffrind
  }
code-reporter-role-carer-or-pa = { $who ->
    [worker] Rhywun sy'n gofalu am y person neu'n ei gynorthwyo
   *[other] Rhywun rydw i'n gofalu amdano neu'n ei gynorthwyo
  }
code-reporter-role-dpulo-staff = { $who ->
    [worker] Sefydliad pobl anabl sy'n cefnogi'r person
   *[other] Rhywun mae fy sefydliad pobl anabl yn ei gefnogi
  }
code-reporter-role-other-professional = { $who ->
    [worker] Gweithiwr proffesiynol arall sy'n gweithio gyda'r person
   *[other] Rhywun rydw i'n gweithio gyda nhw
  }
code-reporter-role-anonymous-third-party = { $who ->
    [worker] Rhywun arall sydd ddim eisiau dweud pwy ydyn nhw
   *[other] Rhywun arall. Dydw i ddim eisiau dweud pwy ydw i
  }

code-person-knows-and-agrees-knows-agrees = { $who ->
    [worker] Ydy, ac mae'r person eisiau hyn
   *[other] Ydy, ac mae'r person eisiau i mi ddweud
  }
code-person-knows-and-agrees-knows-disagrees = { $who ->
    [worker] Ydy, ond dydy'r person ddim eisiau hyn
   *[other] Ydy, ond dydy'r person ddim eisiau i mi ddweud
  }
code-person-knows-and-agrees-does-not-know = Nac ydy
code-person-knows-and-agrees-cannot-decide = Dydy'r person ddim yn gallu penderfynu hyn
code-person-knows-and-agrees-is-child = Plentyn yw'r person

code-age-band-under-13 = Dan 13
code-age-band-13-15 = 13 i 15
code-age-band-16-17 = 16 neu 17
code-age-band-18-or-over = 18 neu hŷn

code-incident-type-verbal-abuse = Gweiddi, rhegi neu alw enwau
code-incident-type-mimicking-or-mocking = Dynwared rhywun neu wneud hwyl am ben rhywun
code-incident-type-accused-of-faking-or-scrounging = Dweud bod rhywun yn esgus bod yn anabl, neu ar ôl budd-daliadau
code-incident-type-threats = Bygythiadau
code-incident-type-malicious-false-complaint = Cwynion nad ydyn nhw'n wir, i frifo rhywun
code-incident-type-harassment-repeated = Yr un peth dro ar ôl tro
code-incident-type-bullying = Bwlio
code-incident-type-stalking-or-followed = Cael eich dilyn neu eich gwylio
code-incident-type-neighbour-targeting = Trafferth gan gymdogion
code-incident-type-asb-targeting-home = Pethau'n cael eu gwneud i'r cartref, fel curo neu daflu pethau
code-incident-type-groups-gathering-to-intimidate = Grwpiau sy'n dod at ei gilydd i godi ofn ar rywun
code-incident-type-rubbish-dumped = Sbwriel wedi'i adael wrth y cartref
code-incident-type-assault-no-injury = Taro neu wthio, heb i neb gael anaf
code-incident-type-assault-injury = Taro neu wthio, a rhywun yn cael anaf
code-incident-type-spitting = Poeri
code-incident-type-pushed-or-tipped-from-wheelchair = Cael eich gwthio neu eich taflu allan o gadair olwyn
code-incident-type-wheelchair-or-person-moved-without-consent = Cael eich symud, neu gadair olwyn yn cael ei symud, heb i neb ofyn
code-incident-type-restrained = Cael eich dal neu eich cloi i mewn
code-incident-type-sexual-assault = Cyffwrdd rhywiol neu dreisio
code-incident-type-sexual-harassment = Geiriau rhywiol neu edrych mewn ffordd rywiol
code-incident-type-filmed-without-consent = Cael eich ffilmio neu gael tynnu eich llun
code-incident-type-mobility-aid-taken-or-damaged = Cadair olwyn, ffon neu sgwter wedi'i gymryd neu ei dorri
code-incident-type-hearing-or-comm-aid-damaged = Cymorth clyw neu gymorth cyfathrebu wedi'i dorri
code-incident-type-assistance-dog-attacked-or-interfered = Rhywun wedi brifo ci cymorth neu darfu arno
code-incident-type-blue-badge-or-bay-confrontation = Trafferth am Fathodyn Glas neu le parcio
code-incident-type-access-deliberately-blocked = Ffordd neu ramp wedi'i rwystro'n fwriadol
code-incident-type-medication-taken-or-withheld = Meddyginiaeth wedi'i chymryd neu ei dal yn ôl
code-incident-type-mate-crime = Rhywun sy'n dweud ei fod yn ffrind yn cymryd mantais
code-incident-type-cuckooing-home-taken-over = Mae rhywun wedi cymryd y cartref drosodd
code-incident-type-financial-exploitation = Mae rhywun yn cymryd neu'n rheoli'r arian
code-incident-type-theft-or-robbery = Dwyn neu ladrata
code-incident-type-scam-targeted = Sgam
code-incident-type-forced-to-commit-crime = Cael eich gorfodi i dorri'r gyfraith
code-incident-type-coercive-control = Cael eich rheoli gan rywun
code-incident-type-domestic-abuse-disability-related = Creulondeb gan bartner neu deulu
code-incident-type-care-abuse-or-neglect = Triniaeth wael lle mae gofal yn cael ei roi
code-incident-type-pa-or-carer-abuse = Triniaeth wael gan ofalwr neu gynorthwyydd
code-incident-type-criminal-damage = Pethau wedi'u torri neu eu difrodi
code-incident-type-graffiti = Ysgrifennu ar waliau
code-incident-type-arson = Tân
code-incident-type-vehicle-damage = Car neu sgwter wedi'i ddifrodi
code-incident-type-adaptations-damaged = Rampiau, canllawiau neu addasiadau eraill wedi'u difrodi
code-incident-type-online-abuse = Negeseuon neu sylwadau creulon ar-lein
code-incident-type-social-media-pile-on = Llawer o bobl ar-lein ar yr un pryd
code-incident-type-abusive-messages = Negeseuon creulon
code-incident-type-abusive-calls = Galwadau ffôn creulon
code-incident-type-hate-mail-or-leaflet = Llythyrau neu daflenni creulon
code-incident-type-image-based-abuse = Lluniau'n cael eu rhannu i frifo rhywun
code-incident-type-refused-or-abused-by-service = Siop neu wasanaeth yn gwrthod rhywun neu'n greulon
code-incident-type-abuse-on-transport = Ar fws, trên neu dacsi
code-incident-type-abuse-at-school-or-college = Mewn ysgol neu goleg
code-incident-type-abuse-at-work = Yn y gwaith
code-incident-type-abuse-in-health-or-care = Mewn ysbyty, gyda meddyg neu mewn gwasanaeth gofal

code-frequency-first-time = Dyma'r tro cyntaf
code-frequency-few-times = Ychydig o weithiau
code-frequency-monthly = Tua phob mis
code-frequency-weekly = Tua phob wythnos
code-frequency-most-days = Y rhan fwyaf o ddyddiau
code-frequency-constant = Drwy'r amser

code-reported-before-to-police = Yr heddlu
code-reported-before-to-council = Y cyngor
code-reported-before-to-housing = Landlord neu gymdeithas dai
code-reported-before-to-school = Ysgol neu goleg
code-reported-before-to-social-worker = Gweithiwr cymdeithasol
code-reported-before-to-other-organisation = Sefydliad arall
code-reported-before-to-nobody = Neb

code-time-band-morning = Bore
code-time-band-afternoon = Prynhawn
code-time-band-evening = Gyda'r nos
code-time-band-night = Nos

code-location-type-own-home = { $who ->
    [self] Yn fy nghartref
   *[other] Yn eu cartref
  }
code-location-type-outside-own-home = { $who ->
    [self] Y tu allan i fy nghartref
   *[other] Y tu allan i'w cartref
  }
code-location-type-shared-or-supported-housing = Cartref sy'n cael ei rannu neu lety â chymorth
code-location-type-residential-care = Cartref gofal
code-location-type-neighbour-property = Yn nhŷ cymydog
code-location-type-street = Yn y stryd
code-location-type-park-or-beach = Parc neu draeth
code-location-type-shop = Siop
code-location-type-pub-or-restaurant = Tafarn, caffi neu fwyty
code-location-type-event-or-sport = Digwyddiad neu chwaraeon
code-location-type-place-of-worship = Addoldy
code-location-type-bus-or-coach = Bws neu goets
code-location-type-bus-stop = Safle bws
code-location-type-train-or-station = Trên neu orsaf
code-location-type-tube-or-tram = Trên tanddaearol neu dram
code-location-type-taxi = Tacsi
code-location-type-school-college-university = Ysgol, coleg neu brifysgol
code-location-type-work = Gwaith
code-location-type-hospital-or-gp = Ysbyty neu feddyg
code-location-type-day-service = Gwasanaeth dydd
code-location-type-council-or-police-premises = Adeilad y cyngor neu'r heddlu
code-location-type-online = Ar-lein
code-location-type-phone = Ar y ffôn

code-hostility-indicator-disability-words-or-slurs = Fe ddefnyddion nhw eiriau creulon am bobl anabl
code-hostility-indicator-comments-on-benefits-or-faking = Fe ddywedon nhw rywbeth am fudd-daliadau neu am esgus bod yn anabl
code-hostility-indicator-impairment-mimicked = Fe wnaethon nhw ddynwared sut mae rhywun yn symud neu'n siarad
code-hostility-indicator-aid-or-dog-targeted = Fe wnaethon nhw dargedu offer person anabl neu gi cymorth
code-hostility-indicator-humiliation-or-cruelty-beyond-gain = Roedden nhw eisiau codi cywilydd, nid dim ond cymryd rhywbeth
code-hostility-indicator-comments-on-social-media = Fe ysgrifennon nhw hynny ar-lein
code-hostility-indicator-targeted-as-easy-victim = Roedden nhw'n meddwl y byddai'n hawdd brifo person anabl
code-hostility-indicator-previous-incidents-same-person = Maen nhw wedi gwneud hyn o'r blaen
code-hostility-indicator-other-disabled-people-targeted = Maen nhw'n gwneud hyn i bobl anabl eraill hefyd
code-hostility-indicator-happened-after-disability-became-known = Fe ddechreuodd pan ddaethon nhw i wybod am yr anabledd
code-hostility-indicator-perception-only = { $who ->
    [worker] Maen nhw'n teimlo mai dyna oedd e
   *[other] Rydw i'n teimlo mai dyna oedd e
  }

code-strand-disability = Anabledd
code-strand-race = Hil
code-strand-religion-or-belief = Crefydd neu gred
code-strand-sexual-orientation = Cyfeiriadedd rhywiol
code-strand-transgender = Bod yn drawsryweddol
code-strand-age = Oedran
code-strand-sex-or-gender = Rhyw neu rywedd
code-strand-sex-characteristics = Nodweddion rhyw (rhyngrywiol)
code-strand-subculture = Isddiwylliant, fel bod yn goth

code-perpetrator-count-one = Un person
code-perpetrator-count-two-to-four = 2 i 4 o bobl
code-perpetrator-count-five-plus = 5 o bobl neu fwy

code-perpetrator-age-band-under-10 = Dan 10
code-perpetrator-age-band-10-17 = 10 i 17
code-perpetrator-age-band-18-24 = 18 i 24
code-perpetrator-age-band-25-64 = 25 i 64
code-perpetrator-age-band-65-plus = 65 neu hŷn

code-perpetrator-has-access-to-home = { $who ->
    [self] Fy nghartref
   *[other] Cartref y person
  }
code-perpetrator-has-access-to-keys = { $who ->
    [self] Fy allweddi
   *[other] Allweddi'r person
  }
code-perpetrator-has-access-to-phone = { $who ->
    [self] Fy ffôn
   *[other] Ffôn y person
  }
code-perpetrator-has-access-to-email = { $who ->
    [self] Fy e-bost
   *[other] E-bost y person
  }
code-perpetrator-has-access-to-post = { $who ->
    [self] Fy mhost
   *[other] Post y person
  }
code-perpetrator-has-access-to-money = { $who ->
    [self] Fy arian
   *[other] Arian y person
  }
code-perpetrator-has-access-to-medication = { $who ->
    [self] Fy meddyginiaeth
   *[other] Meddyginiaeth y person
  }
code-perpetrator-has-access-to-food = { $who ->
    [self] Fy mwyd
   *[other] Bwyd y person
  }
code-perpetrator-has-access-to-equipment = { $who ->
    [self] Fy offer
   *[other] Offer y person
  }

code-impact-injury = Anaf i'r corff
code-impact-fear = Ofn
code-impact-anxiety-or-depression = Pryder neu deimlo'n isel
code-impact-sleep = Methu cysgu
code-impact-self-harm-or-suicidal = Meddwl am farw neu am hunan-niweidio
code-impact-stopped-going-out = Wedi stopio mynd allan
code-impact-changed-route-or-time = Mynd ffyrdd eraill neu ar adegau eraill
code-impact-moved-or-wants-to-move = Wedi symud tŷ, neu eisiau symud tŷ
code-impact-lost-money = Wedi colli arian
code-impact-lost-equipment = Wedi colli offer
code-impact-lost-work-or-study = Wedi colli gwaith neu amser astudio
code-impact-family-affected = Mae wedi effeithio ar y teulu
code-impact-stopped-using-support = Wedi stopio defnyddio cymorth

code-ripple-family-member-victimised = Cafodd rhywun yn y teulu ei frifo neu ei fygwth hefyd
code-ripple-other-disabled-people-avoiding-place = Mae pobl anabl eraill yn cadw draw o'r lle
code-ripple-community-tension = Mae pobl o gwmpas yn fwy nerfus

code-injury-none = Naddo
code-injury-some = Do
code-injury-needed-treatment = Do, ac roedd angen triniaeth

code-evidence-photos = Lluniau neu fideos
code-evidence-messages = Negeseuon neu lythyrau
code-evidence-cctv = Camerâu a allai fod wedi gweld beth ddigwyddodd
code-evidence-witness = Rhywun a welodd beth ddigwyddodd
code-evidence-medical = Rhywbeth gan feddyg neu ysbyty
code-evidence-other-evidence = Rhywbeth arall

code-wants-just-to-be-heard = Dim ond i rywun wrando
code-wants-counted = Ei fod yn cael ei gyfri, er mwyn i bobl weld pa mor aml mae hyn yn digwydd
code-wants-it-to-stop = Ei fod yn stopio
code-wants-safety-help = Help i fod yn ddiogel
code-wants-emotional-support = Rhywun i siarad â nhw
code-wants-peer-support = Cwrdd â phobl anabl eraill sy'n gwybod sut beth yw hyn
code-wants-practical-repair = Trwsio rhywbeth neu gael un newydd yn ei le
code-wants-housing-help = Help gyda thai
code-wants-police-action = Bod yr heddlu'n gwneud rhywbeth
code-wants-apology-or-restorative = Ymddiheuriad, neu siarad â nhw yn ddiogel
code-wants-tell-someone-in-charge = Bod rhywun sy'n gyfrifol yn clywed am hyn

code-police-response-issue-treated-as-asb-only = Fe ddywedon nhw mai dim ond ymddygiad drwg oedd e
code-police-response-issue-not-serious-enough = Fe ddywedon nhw nad oedd yn ddifrifol
code-police-response-issue-nuisance-caller-attitude = { $who ->
    [self] Fe wnaethon nhw fy nhrin i fel niwsans
   *[other] Fe wnaethon nhw drin y person fel niwsans
  }
code-police-response-issue-credibility-doubted = { $who ->
    [self] Wnaethon nhw ddim fy nghredu i
   *[other] Wnaethon nhw ddim credu'r person
  }
code-police-response-issue-refused-to-record = Wnaethon nhw ddim ei ysgrifennu i lawr
code-police-response-issue-not-flagged-hate = Wnaethon nhw ddim gweld mai anabledd oedd y rheswm
code-police-response-issue-no-adjustments-made = { $who ->
    [self] Wnaethon nhw ddim beth roedd ei angen arna i fel person anabl
   *[other] Wnaethon nhw ddim beth roedd ei angen ar y person fel person anabl
  }
code-police-response-issue-no-interpreter = Doedd dim cyfieithydd
code-police-response-issue-no-update = { $who ->
    [self] Ddywedon nhw ddim wrtha i beth ddigwyddodd nesaf
   *[other] Ddywedon nhw ddim wrth y person beth ddigwyddodd nesaf
  }
code-police-response-issue-no-named-officer = { $who ->
    [self] Doedd gen i ddim enw neb i ofyn amdano
   *[other] Doedd gan y person ddim enw neb i ofyn amdano
  }
code-police-response-issue-repeat-not-linked = Wnaethon nhw ddim gweld ei fod yn digwydd dro ar ôl tro
code-police-response-issue-passed-between-agencies = { $who ->
    [self] Cefais fy anfon o un lle i'r llall
   *[other] Cafodd y person ei anfon o un lle i'r llall
  }
code-police-response-issue-disablist-attitude = Roedden nhw'n anghwrtais am anabledd
code-police-response-issue-consent-ignored = { $who ->
    [self] Fe wnaethon nhw rywbeth roeddwn i wedi dweud na wrtho
   *[other] Fe wnaethon nhw rywbeth roedd y person wedi dweud na wrtho
  }
code-police-response-issue-good-response = Roedden nhw'n dda

code-safe-contact-method-phone = Ffôn
code-safe-contact-method-text = Neges destun
code-safe-contact-method-email = E-bost
code-safe-contact-method-post-plain-envelope = Post mewn amlen blaen
code-safe-contact-method-portal-code-only = { $who ->
    [self] Dim ond ar fy nhudalen yma, gyda fy ngeiriau
   *[other] Dim ond ar eu tudalen yma, gyda'u geiriau
  }
code-safe-contact-method-via-supporter = { $who ->
    [self] Drwy rywun sy'n fy nghefnogi i
   *[other] Drwy rywun sy'n cefnogi'r person
  }
code-safe-contact-method-in-person-at-dpulo = Wyneb yn wyneb yn eich swyddfa
code-safe-contact-method-video-call = Galwad fideo, gyda dehonglydd Iaith Arwyddion Prydain (BSL)
code-safe-contact-method-video-call-hint = Byddwn ni'n anfon y ddolen drwy e-bost
code-safe-contact-method-do-not-contact = { $who ->
    [self] Peidiwch â chysylltu â fi
   *[other] Peidiwch â chysylltu â'r person
  }

code-adjustment-easy-read = Hawdd ei Ddeall
code-adjustment-large-print = Print mawr
code-adjustment-plain-english = Iaith glir
code-adjustment-braille = Braille
code-adjustment-audio = Sain
code-adjustment-text-only-no-calls = Negeseuon testun, dim galwadau
code-adjustment-email-only = E-bost yn unig
code-adjustment-welsh = Cymraeg
code-adjustment-bsl-interpreter = Dehonglydd Iaith Arwyddion Prydain (BSL)
code-adjustment-bsl-video-relay = Iaith Arwyddion Prydain (BSL) drwy fideo
code-adjustment-sse = Saesneg gyda Chymorth Arwyddion (SSE)
code-adjustment-lipspeaker = Gwefuslefarydd
code-adjustment-deafblind-interpreter = Dehonglydd ar gyfer pobl fyddarddall
code-adjustment-speech-to-text = Rhywun yn teipio'r geiriau wrth i ni siarad
code-adjustment-aac-or-symbols = Cymorth cyfathrebu neu symbolau
code-adjustment-makaton = Makaton
code-adjustment-spoken-language = Iaith lafar arall
code-adjustment-extra-time = Mwy o amser
code-adjustment-breaks = Seibiannau
code-adjustment-one-question-at-a-time = Un cwestiwn ar y tro
code-adjustment-quiet-room = Ystafell dawel
code-adjustment-step-free = Lle heb risiau
code-adjustment-home-visit = Ymweliad gartref
code-adjustment-supporter-present = { $who ->
    [self] Rhywun gyda fi
   *[other] Rhywun gyda'r person
  }
code-adjustment-advocate = Eiriolwr
code-adjustment-appropriate-adult-or-intermediary = Cyfryngwr neu oedolyn priodol
code-adjustment-same-worker = Yr un person bob tro
code-adjustment-gender-of-worker = Cael dewis menyw neu ddyn

code-police-contact-preference-phone-ok = { $who ->
    [self] Gallan nhw fy ffonio i
   *[other] Gallan nhw ffonio'r person
  }
code-police-contact-preference-visit-ok = { $who ->
    [self] Gallan nhw ymweld â fi
   *[other] Gallan nhw ymweld â'r person
  }
code-police-contact-preference-plain-clothes = Dim gwisg swyddogol
code-police-contact-preference-officer-gender = Cael dewis menyw neu ddyn
code-police-contact-preference-interpreter = Cyfieithydd
code-police-contact-preference-meet-at-dpulo = Cwrdd yn eich swyddfa chi
code-police-contact-preference-through-caseworker-only = Dim ond drwoch chi
code-police-contact-preference-no-direct-contact = { $who ->
    [self] Dim cysylltiad â fi
   *[other] Dim cysylltiad â'r person
  }

code-report-channel-phone = Dros y ffôn
code-report-channel-in-person = Wyneb yn wyneb
code-report-channel-paper = Ar bapur
code-report-channel-email = Drwy e-bost
code-report-channel-text = Drwy neges destun
code-report-channel-outreach = Ar ymweliad yn rhywle
code-report-channel-transfer-from-dpulo = Oddi wrth sefydliad pobl anabl arall
code-report-channel-web-standard = Ar y tudalennau gwe
code-report-channel-web-easy-read = Ar y tudalennau gwe Hawdd ei Ddeall
code-report-channel-web-bsl-video = Drwy fideo iaith arwyddion

code-consent-given-how-spoken = Fe ddywedon nhw hynny
code-consent-given-how-written = Fe ysgrifennon nhw hynny
code-consent-given-how-signed-bsl = Fe wnaethon nhw ei arwyddo mewn Iaith Arwyddion Prydain
code-consent-given-how-through-interpreter = Drwy ddehonglydd
code-consent-given-how-could-not-ask = { $who ->
    [worker] Doedd dim modd i mi ofyn iddyn nhw
   *[other] Doedd dim modd gofyn iddyn nhw
  }

code-perpetrator-relationship-stranger = Dieithryn
code-perpetrator-relationship-neighbour = Cymydog
code-perpetrator-relationship-acquaintance = { $who ->
    [self] Rhywun rydw i'n ei led-adnabod
   *[other] Rhywun mae'r person yn ei led-adnabod
  }
code-perpetrator-relationship-local-young-people = Pobl ifanc o'r ardal
code-perpetrator-relationship-so-called-friend = Rhywun sy'n dweud ei fod yn ffrind
code-perpetrator-relationship-partner-or-ex = Partner neu gyn-bartner
code-perpetrator-relationship-family = Teulu
code-perpetrator-relationship-paid-carer-or-pa = Gofalwr neu gynorthwyydd sy'n cael ei dalu
code-perpetrator-relationship-support-staff = Staff cymorth
code-perpetrator-relationship-colleague-or-manager = Rhywun yn y gwaith
code-perpetrator-relationship-pupil-or-student = Disgybl neu fyfyriwr
code-perpetrator-relationship-service-staff = Staff siop neu wasanaeth
code-perpetrator-relationship-public-official = Swyddog cyhoeddus
code-perpetrator-relationship-landlord-or-housing = Landlord neu swyddog tai
code-perpetrator-relationship-online-unknown = { $who ->
    [self] Rhywun ar-lein nad ydw i'n ei adnabod
   *[other] Rhywun ar-lein nad yw'r person yn ei adnabod
  }
code-perpetrator-relationship-group-mixed = Grŵp

group-incident-type-speech = Geiriau
group-incident-type-pattern = Pethau sy'n digwydd dro ar ôl tro
group-incident-type-person = Pethau sy'n cael eu gwneud i berson
group-incident-type-aids = Cymhorthion, cŵn a mynediad
group-incident-type-exploitation = Cael eich defnyddio neu eich rheoli
group-incident-type-property = Pethau wedi'u difrodi
group-incident-type-remote = Ar-lein, ffôn a phost
group-incident-type-service = Mewn gwasanaeth neu le cyhoeddus
group-incident-type-none-of-these = Dim un o'r rhain

group-location-type-home = Gartref
group-location-type-outside = Y tu allan
group-location-type-going-out = Mynd allan
group-location-type-travel = Teithio
group-location-type-daily-life = Bywyd bob dydd
group-location-type-not-face-to-face = Heb fod wyneb yn wyneb
group-location-type-none-of-these = Dim un o'r rhain

group-adjustment-reading = Darllen ac ysgrifennu
group-adjustment-talking = Siarad ac arwyddo
group-adjustment-meeting = Pan fyddwn ni'n cwrdd
group-adjustment-people = Pobl
group-adjustment-none-of-these = Dim un o'r rhain
