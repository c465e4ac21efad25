# Words that change when somebody helps, speaks for the person, or saw it. `$who` as in questions.ftl.

page-talking-title = Siarad
page-talking = { $who ->
    [self] Gawn ni siarad â chi ar eich pen eich hun?
   *[other] Siarad â'r person
  }
q-contact-person = Gawn ni gysylltu â'r person ein hunain?
q-contact-person-hint = Dim ond os cytunodd y person i hynny hefyd

page-you-helping-title = Chi
page-you-helping = Sut gallwn ni gysylltu â chi yn ddiogel?
page-you-helping-why = Amdanoch chi mae'r cwestiynau hyn, nid am y person. Does dim rhaid i chi roi dim byd. Rydyn ni'n cadw eich manylion chi ar wahân i'w manylion nhw, a dydyn ni ddim yn eu rhoi yn yr hyn rydyn ni'n ei anfon at yr heddlu.
q-helper-name = { $who ->
    [worker] Enw'r un sy'n dweud wrthym ni
   *[other] Beth ddylen ni eich galw chi?
  }
q-helper-name-hint = Unrhyw enw. Os yw ar ran sefydliad, enw'r sefydliad hefyd
q-helper-contact-method = { $who ->
    [worker] Pa ffyrdd sy'n ddiogel i gysylltu â'r un sy'n dweud wrthym ni?
   *[other] Pa ffyrdd sy'n ddiogel i gysylltu â chi?
  }
q-helper-contact-method-hint = Dewiswch bob un sy'n ddiogel
q-helper-phone = { $who ->
    [worker] Rhif ffôn yr un sy'n dweud wrthym ni
   *[other] Eich rhif ffôn chi
  }
q-helper-email = { $who ->
    [worker] Cyfeiriad e-bost yr un sy'n dweud wrthym ni
   *[other] Eich cyfeiriad e-bost chi
  }
q-helper-safe-how = { $who ->
    [worker] Beth i'w wybod cyn cysylltu â'r un sy'n dweud wrthym ni
   *[other] Beth ddylen ni ei wybod cyn i ni gysylltu â chi?
  }
q-helper-safe-how-hint = Er enghraifft amser diogel, neu beth i'w ddweud os bydd rhywun arall yn ateb
q-helper-needs = { $who ->
    [worker] Beth sy'n ei gwneud hi'n haws i'r un sy'n dweud wrthym ni siarad neu ysgrifennu gyda ni
   *[other] Beth fyddai'n ei gwneud hi'n haws i chi siarad neu ysgrifennu gyda ni?
  }
q-helper-needs-hint = Er enghraifft Hawdd ei Ddeall, cyfieithydd iaith arwyddion, neu fwy o amser
code-helper-contact-method-phone = Ffôn
code-helper-contact-method-text = Neges destun
code-helper-contact-method-email = E-bost
code-helper-contact-method-portal-code-only = { $who ->
    [worker] Dim ond ar eu tudalen, gyda'u geiriau
   *[other] Dim ond ar fy nhudalen yma, gyda fy ngeiriau
  }
code-helper-contact-method-do-not-contact = { $who ->
    [worker] Peidiwch â chysylltu â nhw
   *[other] Peidiwch â chysylltu â fi
  }
error-reporter-role-empty = Dewiswch pwy sy'n dweud wrthym ni. Os y person ei hun sy'n dweud, dechreuwch alwad fer gyda'r person

helping-choices-knows-agrees = Y person sy'n dewis a ydyn ni'n dweud wrth yr heddlu. Dywedwch wrthym ni beth mae'r person ei eisiau.
helping-choices-does-not-know = Dydy'r person ddim yn gwybod eich bod chi'n dweud wrthym ni, neu wnaethoch chi ddim dweud. Felly dim ond heb enw'r person y gallwn ni ddweud wrth yr heddlu.
helping-choices-cannot-decide = Fe ddywedoch chi nad yw'r person yn gallu penderfynu hyn. Felly dim ond heb enw'r person y gallwn ni ddweud wrth yr heddlu.
helping-choices-is-child = Mae hyn am blentyn. Felly dim ond heb enw'r plentyn y gallwn ni ddweud wrth yr heddlu.

helping-heading = Fe ddywedoch chi wrthym ni am rywun arall
helping-contact-yes = Fe ddywedoch chi fod y person wedi cytuno, felly gallwn ni gysylltu â'r person. Byddwn ni'n defnyddio dim ond y ffyrdd y dywedoch chi eu bod nhw'n ddiogel.
helping-contact-no = Dydyn ni ddim yn cysylltu â'r person o achos hyn. Os bydd hynny'n newid, ysgrifennwch atom ni neu ffoniwch ni.
helping-page = Os oes gennych chi 6 gair oddi wrthym ni, chi biau nhw. Maen nhw'n agor eich tudalen chi gyda ni, gyda'n negeseuon atoch chi. Dydyn nhw byth yn agor yr hyn mae'r person yn ei ddweud wrthym ni. Peidiwch â'u rhoi i neb arall: gall y person ofyn i ni am ei eiriau ei hun.
helping-child = { $who ->
    [self] Rydych chi dan 18 oed. Fe wnaethoch chi'n iawn i ddweud wrthym ni. Rydyn ni'n edrych ar eich diogelwch chi yn gyntaf. Os gallech chi neu blentyn arall gael eich niweidio, efallai y bydd rhaid i ni ddweud wrth bobl sydd â'r gwaith o gadw plant yn ddiogel. Byddwn ni'n dweud wrthych chi yn gyntaf os yw hynny'n ddiogel. Gallwch chi hefyd ffonio Childline, ddydd a nos, am ddim: 0800 1111.
   *[other] Mae hyn am rywun dan 18 oed. Rydyn ni'n edrych ar eu diogelwch nhw yn gyntaf. Os gallai plentyn gael ei niweidio, efallai y bydd rhaid i ni ddweud wrth bobl sydd â'r gwaith o gadw plant yn ddiogel. Gall plentyn hefyd ffonio Childline, ddydd a nos, am ddim: 0800 1111.
  }
