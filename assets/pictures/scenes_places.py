"""Where and when."""
from grammar import *
from props import *

@pic('at-home','At home')
def _():
    return (P('M6 58L64 8L122 58',None,None,9)+P('M6 58L64 8L122 58',None,PUR,4.5)+P('M18 52L64 13L110 52V118H18Z',LIL)
        +P('M94 20V34')+bust(64,78,19,S2,'short',HB,PUR,'calm',w=1.7,bottom=118)+P('M18 118H110'))
@pic('on-the-bus','On the bus')
def _():
    return (R(4,20,120,86,10,AMB)+R(12,30,54,42,4,W,INK)+R(72,30,24,42,4,W,INK)+R(102,30,14,70,3,W,INK)
        +bust(39,49,11.5,S2,'short',HB,PUR,'happy',w=1.6,bottom=72)+P('M12 72H66M4 84H96',None,INK)
        +C(32,106,14,INK)+C(32,106,5,W,'none')+C(84,106,14,INK)+C(84,106,5,W,'none'))
@pic('in-the-street','In the street')
def _():
    return (R(2,34,32,84,1,LIL)+R(9,46,7,12,1,W)+R(21,46,7,12,1,W)+R(9,68,7,12,1,W)+R(21,68,7,12,1,W)
        +P('M116 118V20Q116 10 106 10H100',None,None,5)+P('M90 12h16l-3 9h-10Z',AMB)
        +cane((80,72),(104,114))
        +fig((64,30),14,(64,57),(64,82),None,[(64,58),(68,74),(80,72)],[(62,84),(54,100),(46,116)],[(65,84),(74,100),(78,116)],skin=S2,hair='short',hc=INK,e='calm',t=1)
        +P('M2 122H126'))
@pic('shop','In a shop')
def _():
    return (R(10,40,108,78,1,W)+R(20,58,44,42,1,LIL)+door(76,58,32,60,PUR)+P('M4 42L14 14H114L124 42Z',AMB)+P('M32 14L28 42M52 14L50 42M76 14L78 42M96 14L100 42')+P('M4 42q10 14 24 0q11 14 22 0q14 14 28 0q11 14 22 0q14 14 24 0',LIL)
        +P('M26 92H58L54 80H30ZM34 80q8-16 16 0',AMB,INK)+P('M2 119H126'))
@pic('school','At school or college')
def _():
    return (R(22,6,84,54,3,INK)+letters('A',40,33,26,W,4.4)+P('M70 24h22M70 34h22M70 44h14',None,LIL,4)+bust(110,62,12,S4,'bun',INK,AMB,'talk',t=-.8,w=1.2,bottom=112)+point((100,98),(84,58),8,AMB,S4,10)
        +backhead(28,94,14,S1,HR,PUR,1.7)+backhead(70,96,14,S2,INK,LIL,1.7))
@pic('work','At work')
def _():
    return (R(66,30,54,40,4,INK)+R(71,35,44,30,2,LIL,INK)+P('M93 70V84M80 86h26',None,None,6)+bust(34,44,16,S3,'short',INK,PUR,'calm',t=.8,w=1.35,bottom=92,aid=-1)
        +arm([(36,80),(50,88),(72,84)],9,PUR,S3)+P('M2 92H126',None,None,9)+P('M2 92H126',None,AMB,3.4)+P('M12 96V122M116 96V122',None,None,6))
@pic('hospital','At hospital')
def _():
    return (R(26,6,76,54,2,LIL)+R(52,14,24,24,3,PUR)+letters('H',58.500,26,13,W,4.4)+P('M36 24h8M36 42h8M84 24h8M84 42h8',None,None,6)
        +P('M8 66V122M8 108H120V122',None,None,7)+R(12,84,30,18,8,W)+head(34,80,13,S1,'short',HR,'flat',tilt=-10)+P('M42 106V94Q44 82 60 82H106Q120 82 120 96V106Z',W)+P('M62 82V106',None,INK))
@pic('train','On a train or at the station')
def _():
    return (P('M34 96L14 124M94 96L114 124M26 108H102M18 119H110',None,None,5.4)+R(28,6,72,92,18,AMB)+R(38,20,52,34,5,W)+bust(64,38,9,S2,'short',INK,INK,'calm',w=1.5,bottom=54)+P('M38 54H90M28 66H100',None,INK)+C(44,82,7,W)+C(84,82,7,W))
@pic('taxi','In a taxi')
def _():
    return (R(32,18,50,22,4,AMB)+letters('TAXI',40,29,12,INK,3,.22)+car(62,114,1.12,GREY)+'<g transform="translate(0 2)">'+head(48,62,8.500,S3,'short',INK,'calm',t=.5)+head(82,62,8.500,S1,'short',HR,'calm',t=.5)+'</g>'+P('M2 115H126'))
@pic('park','In a park')
def _():
    return tree(28,116,1.35)+tree(104,90,.72)+bench(60,116,54)+P('M2 118H126')
@pic('pub','In a pub, café or restaurant')
def _():
    return (P('M4 36L32 10H96L124 36Z',PUR)+R(10,36,108,82,1,LIL)+P('M36 58H74L70 110H40Z',W)+P('M38 72H72L69 108H41Z',AMB,INK)+P('M34 60q4-10 12-6q8-8 14 0q10-4 14 4q0 10-8 8q-8 6-14 0q-10 6-16 2q-4-2-2-8Z',W)
        +door(86,66,24,52,PUR)+P('M2 119H126'))
@pic('care-home','In a care home')
def _():
    return (P('M2 50L48 12L94 50Z',PUR)+R(6,50,84,68,1,LIL)+R(13,58,30,28,1,W)+R(53,58,30,28,1,W)
        +''.join(bust(x,69,7.500,s,h,c,PUR,'calm',w=1.4,bottom=86) for x,s,h,c in((28,S1,'grey',HG),(68,S3,'bob',HG)))
        +door(38,92,20,26,AMB)+P('M2 119H126')+stand(106,11.500,119,t=-.6,skin=S2,hair='bun',hc=INK,top=AMB,e='happy',leg=W,shoe=INK,aL=[(-8,14),(-16,20)])+heart(108,14,10))
@pic('our-office','Our office')
def _():
    return (R(8,34,112,84,2,AMB)+R(18,10,92,30,4,PUR)+heart(64,25,10,W)+R(16,52,48,42,2,W)+bust(40,68,12,S4,'bob',INK,AMB,'happy',w=1.4,bottom=94)+R(76,52,34,66,1,W)+C(103,88,3,INK)+P('M2 119H126'))
@pic('library','In a library')
def _():
    return R(6,6,116,114,3,AMB)+R(14,14,100,44,1,W)+R(14,68,100,44,1,W)+books(18,57,.98)+books(66,57,.8)+books(20,111,.8)+books(64,111,.98)
@pic('council','The council')
def _():
    return (R(52,22,24,26,1,LIL)+P('M48 22L64 4L80 22Z',PUR)+C(64,35,8,W)+P('M64 30v5l4 2',None,INK,2.6)+P('M8 62L64 40L120 62Z',PUR)+R(12,62,104,50,1,LIL)+''.join(R(x,66,10,46,1,W) for x in(20,39,79,98))+R(55,80,18,32,1,AMB)+R(4,112,120,10,1,W))
@pic('map','A map')
def _():
    return (P('M8 34L44 22L84 34L120 22V106L84 118L44 106L8 118Z',LIL)+P('M44 22V106M84 34V118')+P('M14 92Q40 60 62 86T114 60',None,W,6)+P('M64 84C46 60 42 50 42 40A22 22 0 0 1 86 40C86 50 82 60 64 84Z',RED)+C(64,39,8,W))
@pic('morning','In the morning')
def _(): return sun(64,78,24,7,180,360)+P('M4 84Q64 62 124 84V122H4Z',LIL)+P('M4 84Q64 62 124 84')
@pic('night','At night')
def _():
    st=lambda x,y,r:P(sc('M0 -1L.28 -.3L1 -.25L.45 .22L.62 .95L0 .55L-.62 .95L-.45 .22L-1 -.25L-.28 -.3Z',x,y,r),AMB)
    return moon(52,52,38)+st(100,26,11)+st(108,74,8)+st(88,100,10)+P('M4 122H124')
@pic('clock','What time')
def _(): return clock(64,64,54)+P('M64 18v5M64 105v5M18 64h5M105 64h5',None,INK,5)+P('M64 32V64L82 76',None,INK,7)
@pic('calendar','What day')
def _():
    return cal(10,16,108,104,''.join(R(22+18*i,54+20*j,11,11,2,LIL,INK) for i in range(5) for j in range(3) if (i,j)!=(3,1))+C(81.500,79.500,13,None,RED,5)+R(76,74,11,11,2,AMB,INK))
@pic('calendar-once','It happened 1 time')
def _(): return days({(2,1)})
@pic('calendar-few','It happened a few times')
def _(): return days({(1,0),(4,1),(2,3)})
@pic('calendar-week','It happens every week')
def _(): return days({(2,0),(2,1),(2,2),(2,3)})
@pic('calendar-most-days','It happens most days')
def _(): return days({(i,j) for i in range(5) for j in range(4)}-{(3,0),(1,2),(4,3)})
@pic('evening','In the evening')
def _(): return C(46,74,22,AMB)+P('M10 74h6M76 74h6M46 38v-6M20 50l-5-5M72 50l5-5',None,None,5)+house(-2,120,40,34,LIL)+house(46,120,44,38,LIL)+R(10,98,12,12,1,AMB)+R(60,94,14,14,1,AMB)+P('M114 120V44Q114 34 106 34',None,None,5)+P('M96 34h18l-4 10h-10Z',AMB)+P('M2 121H126')
@pic('outside-home','Outside my home')
def _(): return house(46,119,74,66)+door(74,76,24,43,PUR)+stand(22,13,119,t=.4,skin=S3,hair='short',hc=INK,e='calm')+P('M2 120H126')
@pic('shared-home','A house I share')
def _():
    return P('M8 44L64 6L120 44Z',PUR)+R(14,44,100,74,1,LIL)+''.join(R(x,y,34,28,1,W)+bust(x+17,y+11,7.500,s,h,c,f,'calm',w=1.5,bottom=y+28) for x,y,s,h,c,f in((22,50,S1,'short',HR,PUR),(72,50,S3,'bob',INK,LIL),(22,84,S4,'buzz',INK,AMB)))+door(78,84,24,34,AMB)+P('M2 119H126')
@pic('event','At an event')
def _():
    return R(6,4,116,58,2,PUR)+P('M6 4Q10 40 22 62H6ZM122 4Q118 40 106 62H122Z',RED)+'<g transform="translate(0 -4)">'+bust(64,32,10,S2,'bob',INK,AMB,'talk',w=1.5,bottom=66)+'</g>'+P('M78 40v22',None,W,4)+C(78,36,4,W)+''.join(backhead(x,y,10.500,s,c,GREY,1.7) for x,y,s,c in((20,98,S1,HR),(64,100,S4,INK),(108,98,S3,INK),(42,108,S2,HB),(86,108,S1,HG)))
@pic('bus-stop','At the bus stop')
def _(): return P('M94 120V12',None,None,6)+R(76,6,44,50,5,PUR)+R(84,16,28,22,3,W)+P('M84 28H112',None,INK)+C(91,42,4,INK)+C(105,42,4,INK)+stand(38,13.500,119,t=.6,skin=S4,hair='short',hc=HG,e='calm',aR=[(10,16),(18,26)])+cane((58,76),(64,116))+P('M2 121H126')
@pic('move-home','Move to a new home')
def _(): return house(78,119,46,42)+door(92,88,18,31,AMB)+stand(36,13,119,t=1,walk=1,skin=S2,hair='bun',hc=INK,e='flat',aL=[(10,14),(24,12)],aR=[(12,18),(26,14)])+R(46,64,28,24,2,AMB)+P('M46 74H74M60 64v8',None,INK,2.400)+arm([(36,68),(44,86),(58,86)],8,PUR,S2)+arrow([(52,30),(92,30)],PUR,7,12)+P('M2 120H126')
@pic('blue-badge','A disabled parking badge')
def _(): return car(64,122,.86,GREY)+R(34,2,60,56,5,PUR)+'<g transform="translate(42 4) scale(.82)">'+C(16,10,6,W,'none')+P('M16 18V36H30L36 50M18 26H28M12 26A14 14 0 1 0 30 48',None,W,5)+'</g>'
