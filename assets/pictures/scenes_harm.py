"""What was done, and how it feels to be there."""
from grammar import *
from props import *

@pic('shouted-at-me','Someone shouted at me')
def _():
    return (bust(29,72,20,S1,'short',HR,GREY,'shout',t=1,w=1.35)
        +jag(76,28,42,26,9,RED,tail=(52,68),depth=.76)+bang(64,27,26)+bang(77,27,26)+bang(90,27,26)
        +bust(95,86,18,S4,'buzz',INK,PUR,'worry',t=-.5,w=1.45,look=-1,aid=1))
@pic('hit-or-pushed','Someone hit or pushed me')
def _():
    return (cane((104,84),(121,117))
        +fig((98,34),14,(98,62),(88,88),None,None,[(88,90),(74,102),(70,119)],[(88,90),(98,104),(92,119)],skin=S2,hair='bun',hc=HB,e='scared',t=-.7,tilt=14)
        +arm([(100,64),(112,76),(106,88)],8.7,PUR,S2)
        +fig((28,32),14,(28,58),(28,86),[(28,56),(50,54),(72,56)],None,[(26,88),(16,104),(8,118)],[(29,88),(42,100),(40,118)],skin=S1,hair='short',hc=HB,top=GREY,e='angry',t=1)
        +arm([(28,62),(48,70),(72,68)],8.7,GREY,S1)+move(0,0,[(66,40,-3,-12),(74,42,3,-12),(66,84,-2,10)]))
@pic('wheelchair-taken','Someone took my wheelchair')
def _():
    return (wheelchair(33,100,-1,17)+wheel(33,100,17)
        +fig((66,36),13,(65,62),(71,84),None,[(65,63),(58,74),(48,67)],[(71,86),(78,102),(88,116)],[(69,86),(58,100),(60,116)],skin=S1,hair='short',hc=HB,top=GREY,e='angry',t=-1)
        +arrow([(46,18),(14,18)],RED,7,12)
        +fig((110,64),12,(112,86),(114,106),None,None,[(114,110),(101,100),(97,116)],None,skin=S3,hair='buzz',hc=INK,e='worry',t=-1,leg=LIL)
        +arm([(113,90),(104,98),(90,88)],8,PUR,S3))
@pic('wheelchair-broken','Someone broke my wheelchair')
def _():
    return (wheelchair(38,92,1,23,foot=True)+badwheel(38,92,22)+jag(39,84,14,17,7,RED,depth=.5)+move(0,0,[(60,52,5,-8),(48,44,1,-9)])
        +bust(100,62,17,S4,'afro',INK,PUR,'sad',t=-.6,w=1.4,look=-1)+P('M4 119H66'))
@pic('bad-things-online','Someone said bad things about me online')
def _():
    return (R(14,4,100,72,7,GREY)+R(22,12,84,56,3,LIL,INK)+P('M6 90H122L114 78H14Z',GREY)
        +jag(64,40,38,27,9,RED,depth=.74)+P('M49 32l10 5M79 32l-10 5M54 55Q64 44 74 55',None,W,4.4)+C(56,42,2.8,W,'none')+C(72,42,2.8,W,'none')
        +backhead(64,98,17,S3,HB,PUR,2.2))
@pic('false-friend-money','A person who says they are my friend takes my money')
def _():
    return (bubble(4,3,46,38,28,54,W,28)+heart(27,22,13)+bust(31,72,18,S2,'short',INK,GREY,'smirk',t=1,w=1.5)+bust(98,56,19,S1,'bob',HG,PUR,'worry',t=-1,look=-1,w=1.5)
        +arm([(116,118),(108,122),(90,115)],11,PUR,S1)+note(72,110,44,26,-8)+note(68,107,44,26,5)+arm([(8,118),(22,126),(47,112)],11,GREY,S2)+arrow([(84,84),(56,84)],RED,6,11))
@pic('again-and-again','It happens again and again')
def _(): return cal(8,12,112,112,on_paper(''.join(jag(x,y,13,13,8,RED,depth=.62)+bang(x,y,11,W,3.4) for x in(30,64,98) for y in(62,98))))
@pic('wheelchair-pushed','Someone pushed my wheelchair and I did not want it')
def _():
    return (fig((27,34),13,(32,60),(25,86),None,[(32,61),(46,74),(62,66)],[(24,88),(14,102),(6,116)],[(27,88),(38,102),(36,118)],skin=S4,hair='buzz',hc=INK,top=GREY,e='angry',t=1)
        +wcuser(84,98,1,12.5,S1,'long',HB,PUR,'scared',R_=18)
        +arm([(30,62),(46,76),(63,65)],8,GREY,S4)+arrow([(62,11),(104,11)],RED,7,12)+move(0,0,[(4,60,10,0),(2,72,10,0)]))
@pic('hit','Someone hit me')
def _():
    return (fig((46,40),14,(44,68),(40,94),None,None,[(38,94),(26,106),(20,118)],[(41,94),(54,104),(54,118)],skin=S2,hair='bob',hc=HR,top=GREY,e='angry',t=1)
        +arm([(42,68),(20,62),(16,32)],9,GREY,S2,9.5)+arm([(44,70),(56,80),(68,76)],9,GREY,S2)
        +arc(40,60,54,232,288,None,8.4,0,False)+arc(40,60,54,232,288,RED,6,13)
        +fig((106,54),13.5,(108,80),(114,100),None,None,[(112,102),(102,110),(104,119)],[(114,102),(118,110),(118,119)],skin=S3,hair='short',hc=INK,e='hurt',t=-.7,tilt=-8)
        +arm([(108,82),(92,80),(88,52)],9,PUR,S3,7)+arm([(110,82),(98,84),(98,34)],9,PUR,S3,7))
@pic('spat-at','Someone spat at me')
def _():
    return (bust(30,62,20,S3,'bun',INK,GREY,'spit',t=1,w=1.5)+bust(99,72,19,S1,'short',HR,PUR,'hurt',t=-.6,w=1.45)
        +drop(64,66,5)+drop(74,78,5.5)+drop(60,82,4)+drop(76,62,3.5)+move(0,0,[(48,52,8,-4),(47,90,8,4)]))
@pic('laughed-at','People laughed at me')
def _():
    return (bust(25,46,17,S1,'long',HR,GREY,'laugh',t=.7,w=1.4,bottom=112)+bust(103,46,17,S3,'short',INK,GREY,'laugh',t=-.7,w=1.4,bottom=112)
        +bust(64,88,17,S2,'bob',INK,PUR,'sad',w=1.55,ds=True)
        +point((10,110),(44,98),9,GREY,S1)+point((118,110),(84,98),9,GREY,S3)
        +letters('HA',50,13,15,RED,5)+letters('HA',50,37,15,RED,5))
@pic('threatened','Someone said they will hurt me')
def _():
    return (bust(29,76,20,S2,'short',HG,GREY,'shout',t=1,w=1.35)
        +jag(78,30,44,29,9,RED,tail=(53,74),depth=.8)+fist(78,26,.95,W,W,(0,20))
        +bust(99,92,18,S4,'afro',INK,PUR,'scared',t=-.4,w=1.45))
@pic('followed','Someone followed me')
def _():
    return (stand(26,14,119,t=1,walk=1,skin=S1,hair='hood',hc=GREY,top=GREY,e='angry',aR=[(6,16),(12,24)])
        +cane((106,80),(123,117))+stand(94,13.5,119,t=-1,walk=1,skin=S3,hair='bun',hc=INK,e='worry',aR=[(5,16),(12,24)])
        +P('M46 30h.1M56 30h.1M66 30h.1M76 30h.1',None,RED,6.4)+arrow([(46,76),(74,76)],RED,6,11))
@pic('many-against-me','More than 1 person was against me')
def _():
    return (bust(46,34,14,S1,'bob',HB,GREY,'angry',t=.3,w=1.5,bottom=84)+bust(83,34,14,S4,'buzz',INK,GREY,'angry',t=-.3,w=1.5,bottom=84)
        +bust(18,56,14,S3,'short',INK,GREY,'angry',t=.9,w=1.2)+bust(110,56,14,S2,'grey',HG,GREY,'angry',t=-.9,w=1.2)
        +bust(64,90,15.5,S1,'short',HR,PUR,'scared',w=1.6))
@pic('rubbish-at-door','Someone put rubbish at my door')
def _():
    return (R(66,6,58,112,1,LIL)+door(78,22,36,96,PUR)+R(86,32,20,16,2,W)+P('M2 119H126')
        +stand(22,13,119,t=1,skin=S3,hair='bob',hc=INK,top=GREY,e='angry',aL=[(14,6),(30,-6)],aR=[(12,14),(28,2)])
        +bag(60,48,.62)+arc(54,58,26,-66,10,RED,6,12)
        +bag(76,118,.86)+bag(104,118,.6,GREY)+P('M88 117l4-9l4 9M88 117h8M44 116h12M46 112l3 4l3-4M54 116l4-3v6Z',None,None,2.6))
@pic('locked-in','Someone locked me in')
def _():
    return (R(10,4,70,116,2,GREY)+R(22,16,46,44,2,LIL)+bust(45,38,12.5,S2,'short',INK,PUR,'scared',w=1.4,bottom=60)
        +P('M22 16H68V60H22ZM35 16V60M56 16V60',None,None,4.4)
        +lock(66,86,34,28)+key(100,92,.9,-90,AMB)+arm([(132,126),(122,116),(106,96)],12,GREY,S4,9)+P('M3 120H90'))
@pic('touched','Someone touched me and I did not want it')
def _():
    return (bust(92,54,19,S1,'short',HB,GREY,'smirk',t=-.8,w=1.6,beard=HB)+bust(42,66,19,S3,'bob',INK,PUR,'worry',t=-.6,look=-1,w=1.6)
        +arm([(116,118),(98,124),(66,98)],12,GREY,S1,8.5)+cross(64,20,17))
@pic('filmed','Someone took photos or videos of me')
def _():
    return (bust(96,44,18,S2,'long',HB,GREY,'laugh',t=-.7,w=1.5)
        +mobile(8,26,62,96,LIL,bust(39,76,17,S4,'short',INK,PUR,'sad',w=1.3,bottom=110,glasses=True)+C(21,42,5.5,RED,'none'))
        +arm([(120,100),(100,122),(72,96)],11,GREY,S2,8.5))
@pic('dog-hurt','Someone hurt my assistance dog')
def _():
    return ('<g transform="translate(0 20) scale(.84)">'+dog(42,116,'sad')+'</g>'
        +tube([(122,-4),(124,48),(118,74)],16,GREY)+P('M109 72L127 78L124 102Q122 108 114 106L94 98Q86 93 93 87L106 88Z',INK)+P('M108 76L126 82',None,W,2.6)
        +jag(87,78,14,14,8,RED,depth=.5)+move(0,0,[(108,116,10,2),(104,44,0,-10),(96,50,-4,-9)]))
@pic('way-blocked','Someone blocked my way')
def _():
    return (R(88,14,38,104,2,AMB)+wcuser(32,99,1,12.5,S4,'bob',INK,PUR,'worry',R_=17)
        +stand(96,14,119,t=-1,skin=S1,hair='grey',hc=HG,top=GREY,e='angry',aL=[(-20,4),(-30,-6)],aR=[(-18,16),(-30,22)])+P('M2 120H126')+nosign(62,18,13))
@pic('home-taken-over','People have taken over my home')
def _():
    return (homecut(9,80,4,119)+bust(65,64,10.500,S1,'bun',HR,GREY,'laugh',t=-.4,w=1.25,bottom=118)
        +R(14,74,14,44,5,W)+R(14,100,44,18,5,W)+P('M64 104H88M68 105V117M84 105V117',None,None,5)
        +fig((36,64),10.500,(34,82),(35,98),None,None,[(36,98),(56,90),(78,95)],None,skin=S2,hair='short',hc=HB,top=GREY,e='smirk',t=.6)
        +P('M2 119H126')+stand(111,10.500,119,t=-.6,skin=S4,hair='bob',hc=INK,e='sad'))
@pic('money-taken','Someone took my money')
def _():
    return (bust(96,48,19,S2,'short',INK,PUR,'worry',t=-.8,w=1.5,look=-1)
        +note(50,74,40,24,-64)+note(60,78,40,24,-84)
        +P('M38 88H104V118Q104 124 98 124H44Q38 124 38 118Z',PUR)+P('M86 96H106V112H86Q80 104 86 96Z',AMB)
        +arm([(-2,30),(20,36),(42,56)],12,GREY,S1,9)+arrow([(62,30),(36,12)],RED,7,12))
@pic('stolen','Someone stole my things')
def _():
    return (stand(110,11.5,119,t=-1,skin=S3,hair='bob',hc=INK,e='scared',aL=[(-12,6),(-24,-4)],aR=[(-12,14),(-22,6)])
        +fig((42,32),13,(45,58),(52,82),None,None,[(50,84),(62,98),(76,94)],[(50,84),(34,94),(28,116)],skin=S1,hair='short',hc=HG,top=GREY,e='smirk',t=-1)
        +P('M12 76Q14 60 22 60Q30 60 32 76',None,None,5)+R(4,74,36,28,6,PUR)+C(22,82,3,AMB)+arm([(45,60),(34,74),(22,65)],8,GREY,S1)
        +arrow([(44,9),(8,9)],RED,7,12)+move(0,0,[(66,50,10,0),(70,62,8,0)]))
@pic('scam','Someone tricked me to get my money')
def _():
    return (mobile(4,20,62,104,LIL,bust(35,66,17,S1,'short',HB,GREY,'smirk',t=.4,w=1.3,bottom=112))
        +bubble(58,4,66,44,52,70,W,74)+note(80,26,30,20,0)+qm(108,26,24,RED,5)+arm([(128,124),(112,120),(84,98)],11,PUR,S3,8.5)+note(72,92,34,20,-20)+warn(110,84,17))
@pic('controlled','Someone controls what I do')
def _():
    return (bust(88,42,20,S4,'buzz',INK,GREY,'angry',t=-.9,w=1.75)
        +R(58,78,22,38,4,INK)+R(61,83,16,26,1,LIL,INK)+note(106,84,36,24,-8)+key(80,108,.9,-8)
        +arm([(126,128),(120,118),(96,100)],11,GREY,S4,8)+arm([(50,128),(48,124),(66,114)],11,GREY,S4,8)
        +bust(22,78,17,S2,'long',INK,PUR,'sad',t=.6,w=1.2))
@pic('bad-carer','A carer or helper did it')
def _():
    return (carer_at(44,36,S3,'bun',INK,GREY,'shout',1)+wcuser(86,99,1,12.5,S1,'grey',HG,PUR,'sad',R_=17,glasses=True)
        +arm([(44,62),(52,78),(68,67)],8,GREY,S3)+jag(76,24,17,15,8,RED,tail=(58,42),depth=.7)+bang(76,23,17))
@pic('thing-broken','Someone broke my things')
def _():
    return (P('M10 104L50 64',None,None,9)+P('M10 104L50 64',None,W,4)+P('M64 38L88 10',None,None,9)+P('M64 38L88 10',None,W,4)+P('M80 12Q92-2 102 12',None,None,9)+P('M80 12Q92-2 102 12',None,AMB,4)
        +jag(57,52,17,17,7,RED,depth=.5)+G(mobile(74,56,36,62,LIL)+P('M80 70l10 14l-6 8l12 10M90 84l14-8M84 92l-6 6',None,INK,2.4),10,92,86))
@pic('graffiti','Someone wrote bad things on my wall')
def _():
    o=P('M4 24H96M4 50H96M4 76H96M4 102H96M36 4V24M72 4V24M18 24V50M56 24V50M36 50V76M72 50V76M18 76V102M56 76V102M36 102V124M72 102V124',None,None,2)
    return (R(4,4,92,120,1,LIL)+o+C(44,56,27,None,RED,7)+P('M28 46l10 5M60 46l-10 5M32 72Q44 60 56 72',None,RED,6)+P('M12 104l16-8l-4 12l18-10l-2 12l20-8',None,RED,6)
        +P('M80 68v.1M84 78v.1M76 80v.1M86 62v.1',None,RED,4)+arm([(130,122),(124,112),(110,96)],12,GREY,S1,9)+R(96,72,20,40,5,GREY)+R(100,62,12,10,2,INK)+arm([(130,122),(124,112),(113,98)],12,GREY,S1,8))
@pic('fire','Someone set fire to something')
def _():
    return (house(14,119,74,62)+door(60,84,20,35)+R(24,72,22,20,1,W)+flame(35,70,18)+flame(96,100,22)+flame(72,46,19)+P('M2 120H126'))
@pic('car-damaged','Someone damaged my car')
def _():
    return (car(64,112,1.08,PUR)+jag(40,56,20,18,7,RED,depth=.5)+P('M52 86l10 6l8-6l12 8l8-6l14 6',None,RED,4.4)+P('M2 113H126')
        +P('M10 24L20 16L32 20L34 30L22 36L12 32Z',GREY)+move(0,0,[(4,14,-2,-6),(12,10,0,-7)]))
@pic('hurt-body','My body was hurt')
def _():
    return (bust(60,50,22,S2,'short',INK,PUR,'sad',w=1.75)+P('M36 84L62 72',None,None,10)+P('M36 84L62 72',None,W,4)+P('M34 88Q60 80 92 88L94 108Q66 122 34 116Z',W)+C(100,97,9,S2)
        +G(R(64,24,20,10,4,W)+P('M74 26.500v5M71.500 29h5',None,INK,2),-12,74,29)+P('M106 74l8-12l1 10l9-10M14 84l-8-10M12 98H2',None,RED,5))
@pic('want-to-die','I feel I do not want to live')
def _():
    return (cloud(64,28,30,GREY)+P('M46 52v10M64 54v12M82 52v10',None,None,4.4)
        +fig((56,80),14,(66,102),(80,114),None,None,[(80,116),(52,104),(46,121)],None,skin=S1,hair='long',hc=HB,e='closed',t=-.6,tilt=-24)
        +arm([(70,102),(56,112),(42,104)],9,PUR,S1)+P('M10 125H118'))
@pic('cannot-sleep','I cannot sleep')
def _():
    return (P('M8 44V120M8 106H120V120',None,None,8)+R(12,76,34,20,9,W)+head(34,70,15,S3,'short',INK,'scared',tilt=-12)+P('M44 104V88Q46 74 62 74H104Q118 74 118 90V104Z',PUR)
        +moon(102,26,17)+clock(64,30,17))
@pic('stay-inside','I stay inside')
def _():
    return (R(10,8,108,104,2,W)+R(18,16,92,88,2,LIL)+bust(64,62,18,S4,'bald',HG,PUR,'worry',w=1.5,bottom=104,beard=HG)
        +P('M18 16H54Q54 66 36 104H18ZM110 16H74Q74 66 92 104H110Z',PUR)+P('M31 18Q32 62 24 100M97 18Q96 62 104 100',None,W,2.4)+P('M2 114H126',None,None,7))
@pic('worried','I feel worried')
def _():
    return bust(60,70,27,S1,'bob',HG,PUR,'worry',w=1.75,look=1)+arm([(22,130),(26,120),(46,108)],13,PUR,S1,9)+P('M100 56v.1M108 44v.1',None,None,6)+P('M84 18c-10-6-16 12 0 10s10-20 24-14s6 22-8 18s0-22 12-16',None,None,5)
@pic('angry','I feel angry')
def _():
    return bust(64,66,29,S2,'short',INK,PUR,'angry',w=1.7)+P('M22 30l-12-8M18 46H4M106 30l12-8M110 46h14M40 16l-6-11M88 16l6-11',None,RED,6)
@pic('weapon','They had something to hurt people with')
def _():
    return (G(P('M71 96L64 22Q74 4 84 22L79 96Z',AMB)+R(66,96,18,8,4,AMB)+P('M72 76h7M72 84h7',None,INK,3),24,75,60)
        +knife(40,84,1.06,-10)+warn(82,104,18))
@pic('lies-about-me','Someone told lies about me')
def _():
    return (bubble(3,3,54,38,24,54,W,26)+lines(13,16,[34,24],INK,11)+cross(54,36,13)
        +bust(24,78,15,S1,'short',HR,GREY,'smirk',t=.9,w=1.4)+police(102.500,70,14,'calm',-.7,S3,'short',INK)+bust(64,94,14.900,S4,'bob',INK,PUR,'sad',w=1.4)+point((10,120),(46,102),8,GREY,S1,10))
@pic('home-attacked','Someone threw things at my home')
def _():
    return house(38,119,82,64)+R(56,68,42,34,2,W)+bust(77,84,10.500,S3,'short',INK,PUR,'scared',w=1.4,bottom=102)+P('M2 120H126')+jag(60,74,12,12,7,RED,depth=.5)+''.join(P(f'M{x-7} {y}l5-7l8 2l3 7l-6 6l-7-2Z',GREY) for x,y in((34,62),(16,84),(30,34)))+move(0,0,[(12,70,-9,3),(16,36,-9,3),(2,92,-1,.5),(14,52,-8,3)])
@pic('tipped-from-wheelchair','Someone tipped me out of my wheelchair')
def _():
    return (fig((22,34),12.500,(26,60),(20,86),None,None,[(18,88),(12,102),(8,118)],[(21,88),(32,102),(30,118)],skin=S2,hair='bob',hc=HB,top=GREY,e='angry',t=1)
        +G(wheelchair(58,94,1,17)+wheel(58,94,17),28,58,94)+fig((108,84),11,(92,98),(80,110),None,None,[(82,110),(70,108),(62,117)],None,skin=S4,hair='short',hc=INK,e='scared',t=.3,leg=LIL,tilt=40)
        +arm([(92,98),(102,112),(114,116)],8,PUR,S4)+arm([(26,62),(36,66),(46,60)],8,GREY,S2)+arc(60,60,34,-100,-20,RED,6,12)+P('M2 121H126'))
@pic('stared-at','Someone stared at me')
def _():
    return bust(30,64,22,S1,'grey',HG,GREY,'none',t=1,w=1.3)+P('M24 48h10M40 48h12M37 66q5 5 0 8M28 80h18',None,INK)+''.join(C(x,60,6,W,INK,2)+C(x+2,60,2.600,INK,'none') for x in(30,46))+P('M60 60h.1M69 61h.1M78 62h.1',None,RED,6)+bust(102,72,18,S3,'long',INK,PUR,'worry',t=.5,look=-1,w=1.35)
@pic('hearing-aid-broken','Someone broke my hearing aid')
def _():
    return ear()+tube([(94,20),(108,34),(108,58)],15,AMB)+P('M92 18C80 12 74 30 62 56',None,None,3.400)+jag(106,40,17,17,7,RED,depth=.5)+cross(104,100,18)
@pic('made-to-steal','Someone made me steal')
def _():
    return (P('M60 8V42M124 8V42M57 38H127',None,None,5)+R(68,16,13,20,2,AMB)+R(84,14,13,22,2,LIL)+arc(98,46,15,-62,40,RED,5,10)
        +bust(24,54,17,S1,'buzz',HB,GREY,'shout',t=.9,w=1.25)+bust(66,72,14.900,S2,'bob',INK,PUR,'sad',t=.2,w=1.3)
        +R(102,70,15,34,2,LIL)+P('M90 92H126L122 126H94Z',AMB)+arm([(78,114),(86,114),(104,82)],9,PUR,S2,6.500)+point((6,114),(52,98),10,GREY,S1,13))
@pic('cruel-at-home','Someone at home is cruel to me')
def _():
    return homecut(6,116,4,119)+bust(38,84,16,S2,'short',HG,GREY,'shout',t=1,w=1.35,bottom=119)+jag(68,56,17,14,8,RED,tail=(56,82),depth=.72)+bang(68,55,15)+bust(92,92,15,S1,'long',HB,PUR,'sad',t=-.6,w=1.35,bottom=119)+P('M2 119H126')
@pic('many-online','Many people were cruel online')
def _():
    f=lambda x,y,s:head(x,y,10,s,'buzz',INK,'angry')
    return laptop(26,40,76,bust(64,66,11,S2,'bob',HB,PUR,'sad',w=1.4,bottom=84))+f(16,30,S1)+f(40,18,S4)+f(66,14,S2)+f(92,18,S3)+f(114,32,S1)+''.join(arrow([(a,b),(c,d)],RED,4,7) for a,b,c,d in((18,48,26,56),(110,50,102,58)))
@pic('camera-on-wall','A camera on the wall')
def _(): return R(4,10,24,108,1,LIL)+P('M4 40H28M4 76H28M16 10V40M16 76V118',None,INK,2)+P('M28 56H50V38',None,None,9)+G(R(32,24,66,32,6,GREY)+R(92,20,24,40,4,INK)+C(112,40,8,W)+C(112,40,3,INK),16,60,40)+C(46,32,4.500,RED,'none')
