# Pages that say something went wrong, in Welsh.

failure-title = Aeth rhywbeth o'i le

failure-not-found-heading = Dydy'r dudalen hon ddim yma
failure-not-found-what = Edrychwch ar y cyfeiriad, neu ewch i'r dudalen gyntaf. Os oeddech chi'n llenwi'r ffurflen ac wedi stopio, efallai bod eich atebion wedi'u dileu i'ch cadw chi'n ddiogel.

failure-foreign-form-heading = Aeth rhywbeth o'i le gyda'r dudalen hon
failure-foreign-form-what = Chafodd dim byd ei anfon. Ewch yn ôl a rhowch gynnig arall arni. Efallai bod eich geiriau yn dal ar y dudalen. Os nad yw hynny'n helpu, llwythwch y dudalen eto, neu ffoniwch ni.

failure-too-large-heading = Mae hynny'n fwy nag y gallwn ni ei dderbyn ar unwaith
failure-too-large-what = Chafodd dim byd ei anfon. Defnyddiwch y botwm Yn ôl yn eich porwr: efallai bod eich geiriau yn dal ar y dudalen. Gwnewch yr ateb yn fyrrach, neu ffoniwch ni a dywedwch wrthym ni.

failure-unreadable-heading = Doedd dim modd i ni ddarllen hwnna
failure-unreadable-what = Chafodd dim byd ei anfon. Defnyddiwch y botwm Yn ôl yn eich porwr a rhowch gynnig arall arni, neu ffoniwch ni a dywedwch wrthym ni.

failure-busy-heading = Mae llawer o bobl yma ar yr un pryd
failure-busy-what = Does dim byd wedi'i golli. Arhoswch funud, yna llwythwch y dudalen hon eto.

failure-unavailable-heading = Dydy hyn ddim yn gweithio ar hyn o bryd
failure-unavailable-what = Allwn ni ddim agor na chadw dim byd ar hyn o bryd. Mae'r hyn a anfonoch chi o'r blaen yn ddiogel. Arhoswch ychydig funudau, yna llwythwch y dudalen hon eto. Gallwch chi ein ffonio ni hefyd.

failure-fault-heading = Aeth rhywbeth o'i le, a'n bai ni yw hynny
failure-fault-what = Mae'r hyn a anfonoch chi o'r blaen yn ddiogel. Llwythwch y dudalen hon eto. Os bydd yn digwydd eto, ffoniwch ni a rhowch y cod hwn i ni:

failure-start = Mynd i'r dudalen gyntaf
failure-come-back = Dod yn ôl gyda fy ngeiriau
