# The form on paper.

on-paper-title = Ar bapur
on-paper-heading = Dywedwch wrthym ar bapur
on-paper-what = Gallwch argraffu'r ffurflen hon a'i llenwi â llaw, ar eich pen eich hun neu gyda rhywun rydych yn ymddiried ynddo. Mae'r cwestiynau yr un fath ag ar y tudalennau hyn.
on-paper-ask = Os na allwch ei hargraffu, ffoniwch ni neu ysgrifennwch atom, a byddwn yn ei hanfon atoch mewn amlen blaen.
on-paper-give = Rhowch hi i un ohonom, neu gofynnwch i ni ble i'w phostio.
on-paper-safe = Gall rhywun ddod o hyd i ffurflen bapur. Cadwch hi lle nad oes neb arall yn edrych.
on-paper-short = Y ffurflen fer, gyda'r cwestiynau pwysicaf (PDF)
on-paper-ordinary = Y ffurflen gyfan mewn print arferol (PDF)
on-paper-large = Y ffurflen gyfan mewn print mawr (PDF)
footer-on-paper = Ar bapur

paper-title = Dywedwch wrthym beth ddigwyddodd
paper-who = { $organisation } ydym ni. Pobl anabl sy'n ein rhedeg. Nid ni yw'r heddlu.
paper-danger = Os ydych mewn perygl nawr, ffoniwch 999. Does neb yn darllen y ffurflen hon cyn iddi ein cyrraedd.
paper-skip = Gallwch adael unrhyw gwestiwn allan. Does dim angen prawf arnoch. Gallwch stopio unrhyw bryd.
paper-apart = Mae'r dalennau olaf yn gofyn am eich enw a sut i gysylltu â chi. Cadwch nhw ar wahân i'r lleill nes i chi roi'r ffurflen i ni. Does dim rhaid i chi eu llenwi.
paper-police = Nid ydym yn dweud wrth yr heddlu oni bai eich bod chi'n dweud ie. Mae ambell adeg pan fydd yn rhaid i ni efallai. Gofynnwch i ni amdanynt cyn dechrau.
paper-short = Dyma'r ffurflen fer. Mae rhai rhifau ar goll, gan fod y ffurflen gyfan yn gofyn mwy. Gallwch gael y ffurflen gyfan unrhyw bryd.
paper-if-other = Dim ond os ydych yn dweud wrthym am rywun arall.
paper-back-heading = Pan fyddwch wedi gorffen
paper-back = Rhowch y ffurflen i rywun o { $organisation }, neu gofynnwch i ni ble i'w phostio.
paper-foot = Ffurflen { $edition }
