"""Who: the person, those around them, those who harm, those who help."""
from grammar import *
from props import *

@pic('neighbour','A neighbour did it')
def _():
    return (house(9,119,48,62)+R(14,72,20,47,1,AMB)+C(29,97,2.500,INK)+stand(45,9.500,119,skin=S3,hair='bob',hc=INK,e='calm',t=.3)
        +house(71,119,48,62,W,GREY)+R(94,72,20,47,1,PUR)+C(99,97,2.500,W,'none')+stand(83,9.500,119,skin=S1,hair='short',hc=HB,top=GREY,e='calm',t=-.3)+P('M2 120H126')+E(83,84,20,42,None,RED))
@pic('someone-i-know','Someone I know')
def _():
    return (bust(34,78,18,S3,'hijab',LIL,PUR,'talk',t=.8,w=1.6)+bust(94,74,18,S1,'grey',HG,GREY,'calm',t=-.8,w=1.6)
        +bubble(8,3,64,42,34,56,W,36)+R(16,10,26,28,3,LIL,INK)+head(29,23,8,S1,'grey',HG,'calm')+P('M18 38Q29 28 40 38Z',GREY,INK)+lines(49,19,[15,15],INK,10))
@pic('stranger','A stranger. I do not know them')
def _():
    return bust(36,70,19,S3,'hijab',LIL,PUR,'flat',t=1,w=1.75)+neck(92,68,19,GREY)+shoulders(92,68,19,GREY,GREY,1.75)+E(92,64,21,25,W)+qm(92,64,30,INK,6)
@pic('sad','I feel sad')
def _(): return bust(64,58,32,S3,'bob',INK,PUR,'sad',t=-.3,w=1.8)
@pic('scared','I feel scared')
def _():
    return (bust(64,58,30,S1,'short',HB,PUR,'scared',w=1.75)
        +arm([(14,126),(18,104),(36,82)],14,PUR,S1,10)+arm([(114,126),(110,104),(92,82)],14,PUR,S1,10)
        +move(0,0,[(14,30,-8,-4),(12,48,-9,0),(114,30,8,-4),(116,48,9,0)]))
@pic('safe','I am safe')
def _():
    return P('M64 6L114 20V62C114 92 92 112 64 123C36 112 14 92 14 62V20Z',LIL)+bust(64,56,21,S4,'buzz',INK,PUR,'happy',w=1.65,bottom=108)+tick(98,104,18)
@pic('not-safe','I am not safe')
def _():
    return bust(64,56,23,S4,'buzz',INK,PUR,'scared',w=1.65,bottom=114)+warn(100,100,23)+move(0,0,[(26,30,-10,-6),(22,50,-12,0),(102,30,10,-6),(106,50,12,0)])
@pic('we-help-you','We help you')
def _():
    return (bust(92,46,18,S4,'short',INK,AMB,'happy',t=-.8,w=1.55,bottom=92)+bust(36,50,18,S1,'bob',HG,PUR,'happy',t=.5,w=1.6,bottom=92)
        +P('M12 86H116L127 126H1Z',LIL)+on_paper(P('M40 92H84L92 122H32Z',W)+lines(46,100,[22,30],INK,11))
        +arm([(116,80),(116,106),(80,104)],10,AMB,S4,7)+tube([(78,104),(68,104)],4.500,S4)+arm([(12,84),(10,106),(30,108)],10,PUR,S1,7))
@pic('meet-disabled-people','Meet other disabled people')
def _():
    return (cane((13,74),(7,118))+fig((25,27),12,(25,51),(25,78),None,[(25,53),(14,64),(13,76)],[(21,80),(20,116)],[(29,80),(30,116)],skin=S4,hair='buzz',hc=INK,e='happy',top=PUR,t=.4)
        +fig((104,26),12,(104,50),(104,78),None,[(104,52),(91,60),(86,42)],[(100,80),(99,116)],[(108,80),(109,116)],skin=S1,hair='short',hc=HR,e='happy',top=AMB,t=-.6,aid=1)
        +wcuser(58,99,1,12,S3,'bob',INK,PUR,'happy',R_=18))
@pic('wheelchair-user','A person who uses a wheelchair')
def _():
    return wcuser(54,98,1,15,S3,'bob',INK,PUR,'happy',R_=23)
@pic('white-cane-user','A person who uses a white cane')
def _(): return cane((80,66),(112,116))+fig((58,28),16,(58,60),(58,84),None,[(58,61),(64,80),(79,70)],[(55,86),(47,102),(40,116)],[(59,86),(70,102),(72,116)],skin=S4,hair='buzz',hc=INK,e='happy',t=.9)
@pic('hearing-aid-user','A person who uses a hearing aid')
def _(): return bust(60,58,31,S1,'short',HR,PUR,'happy',t=-.5,w=1.7,aid=1)
@pic('assistance-dog','An assistance dog')
def _(): return dog(58,116)
@pic('dont-know','I do not know')
def _():
    return (bust(64,74,22,S2,'short',INK,PUR,'flat',w=1.75)
        +tube([(36,112),(28,122),(23,104)],11,PUR)+tube([(92,112),(100,122),(105,104)],11,PUR)+openhand(22,97,-1,S2)+openhand(106,97,1,S2)+qm(64,22,28,None,6.6))
@pic('one-person','1 person')
def _(): return bust(64,56,26,S2,'short',HB,GREY,'flat',w=1.75)
@pic('few-people','A few people')
def _():
    return bust(28,58,17,S4,'buzz',INK,GREY,'flat',w=1.35)+bust(100,58,17,S1,'bun',HR,GREY,'flat',w=1.35)+bust(64,66,18,S2,'bob',INK,GREY,'flat',w=1.5)
@pic('many-people','Many people')
def _():
    o=''
    for y,r,row in((20,8.5,((14,S3,INK),(39,S1,HR),(64,S4,INK),(89,S2,HB),(114,S1,HG))),(49,9.5,((26,S1,HB),(52,S2,INK),(77,S3,INK),(102,S1,HD)))): o+=''.join(crowd(x,y,r,s,h) for x,s,h in row)
    return o+bust(22,88,12,S4,'buzz',INK,GREY,'flat',w=1.5)+bust(64,88,12,S1,'bob',HB,GREY,'flat',w=1.5)+bust(106,88,12,S2,'grey',HG,GREY,'flat',w=1.5)
@pic('child','A child')
def _():
    return (stand(88,13,120,skin=S3,hair='bob',hc=INK,top=AMB,e='happy',t=-.4,aL=[(-12,20),(-26,32)],aR=[(10,16),(12,30)])
        +fig((38,64),12,(40,84),(40,98),None,None,[(36,100),(36,118)],[(44,100),(44,118)],skin=S3,hair='short',hc=INK,e='happy',t=.4,tw=16)
        +arm([(42,86),(50,88),(60,82)],7,PUR,S3,5)+arm([(38,86),(28,92),(24,102)],7,PUR,S3,5)+C(18,110,9,AMB)+P('M10 108q8-6 16 4',None,INK,2.4))
@pic('young-person','A young person')
def _():
    return (stand(64,14.5,122,skin=S4,hair='afro',hc=INK,e='happy',t=.3,aL=[(-16,18),(-10,34)],aR=[(12,22),(22,8)],held=P('M46 70Q34 76 36 98H46Z',AMB))
        +R(80,62,10,17,2,INK)+P('M50 56l-2 22',None,AMB,5)+P('M46 32a18 18 0 0 1 36 0',None,None,5)+R(41,30,8,14,4,AMB)+R(79,30,8,14,4,AMB))
@pic('older-person','An older person')
def _():
    return cane((86,80),(92,118))+P('M86 80q-2-10-12-8',None,None,6)+stand(58,13.4,119,t=.5,skin=S1,hair='bun',hc=HG,e='happy',glasses=True,lean=4,aL=[(-12,20),(-6,34)],aR=[(12,18),(26,18)])
@pic('family','My family')
def _():
    return (stand(22,11,118,t=.3,skin=S2,hair='short',hc=INK,top=LIL,e='happy')+stand(107,11,118,t=-.3,skin=S2,hair='bun',hc=HG,top=LIL,e='happy')
        +fig((82,78),9.5,(82,93),(82,104),None,None,[(79,106),(79,118)],[(85,106),(85,118)],skin=S3,hair='buzz',hc=INK,top=LIL,e='happy',tw=14)
        +stand(53,11.5,118,t=.3,skin=S3,hair='bob',hc=INK,e='happy')+heart(64,14,12))
@pic('friend','A friend')
def _():
    return (bust(88,58,20,S4,'short',INK,LIL,'laugh',t=-.5,w=1.7)+bust(40,62,20,S1,'short',HR,PUR,'laugh',t=.5,w=1.7,ds=True)
        +arm([(110,122),(92,126),(52,106)],12,LIL,S4,8.5))
@pic('couple','Partner, husband or wife')
def _():
    return bust(40,70,20,S2,'long',HB,PUR,'happy',t=.7,w=1.6)+bust(88,66,20,S3,'short',INK,LIL,'happy',t=-.7,w=1.6,beard=INK)+heart(64,22,17)
@pic('carer','A carer or support worker')
def _():
    return carer_at(40,36,S3,'bun',INK,AMB,'happy')+wcuser(84,99,1,12.5,S1,'grey',HG,PUR,'happy',R_=17,glasses=True)+arm([(40,62),(52,76),(68,67)],8,AMB,S3)
@pic('police','The police')
def _(): return police(64,66,25,'calm',-.3,S1,'bob',HB)
@pic('not-police','We are not the police')
def _():
    return (bust(44,64,21,S3,'bob',INK,AMB,'happy',w=1.55)+policehat(95,42,15)+nosign(95,32,25)
        +stophand(103,86,.6,S3,AMB)+tube([(72,112),(100,122),(104,104)],11,AMB))
@pic('train-police','The police for trains and stations')
def _():
    return (R(66,10,56,88,14,LIL)+R(74,22,40,30,4,W)+P('M66 66H122',None,None,5)+C(80,82,5,AMB)+C(108,82,5,AMB)+P('M76 100L68 124M112 100L120 124M72 112H116',None,None,5)+police(38,70,18,'calm',.4,S4))
@pic('doctor','A doctor or nurse')
def _():
    return (bust(64,54,24,S3,'hijab',LIL,W,'happy',w=1.75)+P('M44 98Q42 118 62 118Q80 118 82 98M62 118v4',None,INK,4.4)+C(86,118,7,GREY,INK)+P('M24 114h12M30 108v12',None,PUR,5))
@pic('judge','A judge')
def _():
    return (P('M64 6C30 6 30 40 28 92H44V50H84V92H100C98 40 98 6 64 6Z',W)+''.join(P(f'M{x} {y}q5 5 10 0',None,INK,2.4) for x,y in((31,56),(31,68),(31,80),(87,56),(87,68),(87,80)))
        +shoulders(64,50,22,INK,S1,1.9)+neck(64,50,22,S2)+head(64,50,22,S2,'none',W,'calm',glasses=True)+P('M42 44Q42 22 64 22Q86 22 86 44Q76 34 64 34Q52 34 42 44Z',W)+P('M44 28q6 4 10-2q6 4 10 0q6 4 10 0q4 6 10 2',None,INK,2.4)
        +P('M56 86L64 92L72 86L76 112L64 104L52 112Z',W,INK)+R(2,112,124,18,2,LIL))
@pic('person-with-downs','A person with Down\u2019s syndrome')
def _(): return bust(64,60,29,S1,'short',HB,PUR,'happy',w=1.6,ds=True,glasses=True)
@pic('face-difference','A person whose face looks different')
def _():
    x,y,r=64,58,30
    return (neck(x,y,r,S1)+shoulders(x,y,r,PUR,S1,1.7)+head(x,y,r,S1,'none',HB,'none')
        +P(sc('M-1 .1C-.9 -.7 -.5 -.8 -.2 -.6C0 -.4 -.25 -.2 -.1 .05C.05 .3 -.2 .75 -.45 .9C-.8 .8 -1 .5 -1 .1Z',x,y,r),'#c0695c','none')+E(x,y,r,r*1.12)+P(sc(CAP,x,y,r),HB)+face(x,y,r,'happy'))
@pic('limb-difference','A person with 1 hand')
def _():
    return (union([([(38,90),(19,108)],13,PUR),([(18,106),(15,92)],12,S3)])
        +bust(60,50,20,S3,'short',INK,PUR,'happy',w=1.5)
        +union([([(84,94),(104,108)],13,PUR),([(104,106),(105,82)],12,S3)])+stophand(105,62,.58,S3,S3))
@pic('older-wheelchair-user','An older person who uses a wheelchair')
def _(): return wcuser(54,98,1,15,S2,'bun',HG,PUR,'happy',R_=23,glasses=True)
@pic('powerchair-user','A person who uses a powered wheelchair')
def _(): return '<g transform="translate(-10 -10) scale(1.12)">'+powerchair(64,104,S4,'short',INK,'happy')+'</g>'
@pic('ventilator-user','A person who uses a machine to breathe')
def _():
    return (bust(56,54,25,S1,'long',HR,PUR,'none',w=1.7)+face(56,54,25,'calm')+P('M42 60Q56 56 70 60Q74 76 56 76Q38 76 42 60Z',LIL)+P('M40 62Q32 60 31 54M72 62Q80 60 81 54',None,INK,2.6)
        +tube('M66 76Q92 84 90 104',6,LIL)+R(78,94,44,30,6,GREY)+R(84,100,20,14,2,W,INK)+P('M86 108l4-4l4 6l4-4l4 2',None,PUR,2.6)+C(113,107,4,AMB))
@pic('sunflower-lanyard','A sunflower ribbon: my disability is hidden')
def _():
    return (bust(64,46,22,S3,'short',INK,PUR,'calm',w=1.9)+P('M46 80L58 112M82 80L70 112',None,None,10)+P('M46 80L58 112M82 80L70 112',None,'#2f6b3a',4.4)+R(50,104,28,30,4,W)+sunflower(64,118,11))
@pic('someone-saw-it','Someone saw it happen')
def _():
    return (bust(30,78,18,S4,'bob',INK,LIL,'flat',t=.9,w=1.35)+eye(30,24,15)+P('M56 30h.1M66 35h.1M76 41h.1',None,None,6)
        +jag(98,62,15,14,8,RED,tail=(84,92),depth=.72)+bang(98,61,15,W,4)+bust(76,94,13,S1,'short',HB,GREY,'shout',t=1,w=1.2)+bust(110,99,11.500,S3,'short',INK,PUR,'worry',t=-.8,w=1.2))
@pic('landlord','The person who owns my home')
def _():
    return house(66,119,56,52)+door(84,84,20,35)+bust(34,56,19,S2,'short',HG,GREY,'flat',t=.5,w=1.5,beard=HG)+on_paper(key(66,104,1,-16))+arm([(62,134),(58,126),(62,106)],11,GREY,S2,9)
