"""Telling, choosing, keeping safe, and what comes after."""
from grammar import *
from props import *

@pic('call-999','Call 999')
def _():
    return (R(20,3,88,122,11,INK)+R(28,14,72,96,3,W,INK)+digit9(42,44,30,RED,5.6)+digit9(64,44,30,RED,5.6)+digit9(86,44,30,RED,5.6)
        +C(64,87,16,PUR,INK)+P('M56 80q-1 7 5 12q6 5 11 2l1-5l-5-2l-3 2q-4-2-5-6l2-2l-2-5Z',W,W,1.5)+P('M58 118h12',None,W))
@pic('talk-to-us','Talk to us')
def _():
    return (bubble(3,4,56,36,28,54,W,30)+lines(15,17,[32,22],PUR)+bubble(69,4,56,36,100,54,AMB,98)+lines(81,17,[32,22],INK)
        +bust(33,82,18,S2,'long',HB,PUR,'talk',t=.7,w=1.65)+bust(96,82,18,S4,'short',INK,AMB,'talk',t=-.7,w=1.65))
@pic('a-person-listens','A person listens to you')
def _():
    return (bust(93,70,19.5,S1,'bun',HR,AMB,'calm',t=-.7,w=1.6)
        +arm([(63,130),(60,116),(72,78)],10,AMB,S1,7.5)
        +bubble(5,4,48,36,28,56,W,28)+lines(15,17,[28,19],PUR)+bust(30,84,18,S4,'short',INK,PUR,'talk',t=.8,w=1.5))
@pic('write-or-draw','Write or draw')
def _():
    return (paper(6,6,86,116)+lines(18,34,[48,58,40],INK,13)
        +on_paper(C(40,92,17,None,PUR,4)+P('M34 87v2M46 87v2',None,PUR,5)+P('M31 96Q40 106 49 96M25 82q4-12 14-12',None,PUR,4))
        +pencil(62,86,64,42,AMB)+arm([(134,120),(124,112),(92,62)],13,PUR,S4,9))
@pic('video-or-voice','Make a video or use your voice')
def _():
    return (R(6,10,72,108,10,INK)+R(13,20,58,84,3,LIL,INK)+bust(42,62,17,S3,'short',INK,PUR,'talk',w=1.5,bottom=104)+C(24,32,5,RED,'none')+P('M36 111h12',None,W)
        +R(91,34,22,42,11,AMB)+P('M84 62v4a18 18 0 0 0 36 0v-4M102 84v16M90 102h24',None,None,4.4))
@pic('tell-police-yes','Yes, tell the police')
def _():
    return (police(99,86,16,'calm',-.7,S2)+bust(32,87,17,S4,'afro',INK,AMB,'talk',t=.9,w=1.5)+bubble(4,4,50,36,32,54,W,32)+lines(14,16,[30,20],PUR,11)
        +arrow([(57,20),(100,20),(100,46)],PUR,6,11)+tick(79,20,16))
@pic('tell-police-no','No, do not tell the police')
def _():
    return (police(99,86,16,'calm',-.7,S2)+bust(32,87,17,S4,'afro',INK,AMB,'flat',t=.9,w=1.5)+bubble(4,4,50,36,32,54,W,32)+lines(14,16,[30,20],PUR,11)
        +arrow([(57,20),(100,20),(100,46)],GREY,6,11)+cross(79,20,16))
@pic('hide-my-name','Do not tell anyone my name')
def _():
    return (bust(90,46,20,S2,'bob',INK,AMB,'none',w=1.75)+face(90,46,20,'flat')+arm([(122,118),(118,100),(100,82)],12,AMB,S2,5)+union([([(96,76),(99,79)],13,S2),([(92,74),(88,54)],6.500,S2)])
        +badge(4,66,72,54)+P('M6 116L74 70',None,None,12)+P('M6 116L74 70',None,RED,5.600))
@pic('leave-fast','You can stop and leave fast')
def _():
    return (R(60,8,46,112,1,AMB)+P('M106 8L124 2V126L106 120Z',LIL)+C(113,66,2.6,INK)+P('M2 120H60')
        +fig((56,32),13,(53,58),(46,82),[(53,58),(36,62),(32,76)],[(53,60),(68,72),(82,62)],[(46,84),(30,94),(14,96)],[(48,84),(68,92),(66,114)],skin=S1,hair='bob',hc=HR,e='flat',t=1)
        +move(0,0,[(6,40,20,0),(2,54,18,0),(6,68,14,0)]))
@pic('stop','Stop')
def _(): return stophand(58,62,1.35,S3,PUR)
@pic('secret-code','Your secret code')
def _():
    return R(6,70,116,44,10,W)+''.join(C(28+24*i,92,6.5,PUR,'none') for i in range(4))+lock(64,32,44,32)
@pic('come-back-later','You can come back later')
def _():
    return paper(70,54,52,68)+lines(80,78,[30,30,18],INK,13)+clock(98,24,21)+stand(34,13.500,120,t=1,walk=1,skin=S1,hair='bob',hc=HR,e='happy',aL=[(-6,16),(4,28)],aR=[(12,14),(24,10)])+P('M4 60h8M2 74h8',None,None,4)
@pic('email-us','An email or a letter')
def _(): return envelope(12,30,104,72,LIL)
@pic('hide-screen','Hide this')
def _(): return mobile(26,4,76,120,W)+on_paper(eye(64,58,20))+crossed(40,82,88,34)
@pic('skip-question','Skip this question')
def _():
    return R(38,66,52,54,6,W)+qm(64,90,34,PUR,6)+arc(64,74,48,180,350,None,7,16)
@pic('yes','Yes')
def _(): return bust(42,74,24,S3,'bob',INK,PUR,'happy',w=1.55)+tick(96,34,30)
@pic('no','No')
def _(): return bust(42,74,24,S3,'bob',INK,PUR,'flat',w=1.55)+cross(96,34,30)
@pic('tell-no-one','We tell no one')
def _():
    return (bust(50,48,20,S2,'short',INK,AMB,'calm',w=1.9)+paper(28,84,44,50)+on_paper(lock(50,102,26,20))+arm([(6,128),(8,118),(30,110)],11,AMB,S2,8)
        +''.join(crowd(108,y,8.500,s,h) for y,s,h in((22,S1,HB),(60,S4,INK),(98,S1,HG)))+P('M90 6V122',None,None,9)+P('M90 6V122',None,RED,3.6))
@pic('sign-language','Sign language')
def _():
    return bust(64,42,20,S4,'short',INK,PUR,'talk',w=2.1)+arm([(24,118),(26,112),(50,96)],11,PUR,S4,9)+arm([(104,118),(102,112),(78,84)],11,PUR,S4,9)+union([([(50,94),(58,80)],6,S4),([(54,98),(66,90)],6,S4),([(78,82),(76,66)],6,S4),([(74,86),(64,74)],6,S4)])+move(0,0,[(34,88,-7,-6),(96,74,8,-5),(90,64,4,-8)])
@pic('interpreter','A sign language interpreter')
def _():
    return bubble(2,2,38,28,18,40,W,18,8)+lines(10,12,[22,14],INK,9)+bust(20,68,14,S1,'short',HB,LIL,'talk',t=.9,w=1.3)+bust(108,68,14,S3,'bob',INK,PUR,'calm',t=-.9,w=1.3)+bust(64,50,16,S2,'bun',INK,AMB,'talk',w=1.6)+arm([(40,110),(42,106),(56,92)],9,AMB,S2,7)+arm([(88,110),(86,106),(74,88)],9,AMB,S2,7)+union([([(56,90),(62,78)],5,S2),([(74,86),(76,72)],5,S2),([(71,88),(66,80)],5,S2)])
@pic('home-visit','We come to your home')
def _():
    return house(52,119,64,62)+door(70,76,28,43,PUR)+stand(24,12.500,119,t=.8,walk=1,skin=S3,hair='bob',hc=INK,top=AMB,e='happy',aL=[(10,14),(20,20)],aR=[(14,10),(26,2)])+P('M2 120H126')
@pic('same-person','The same person each time')
def _():
    return cal(4,24,56,72)+bust(32,66,11,S4,'bun',INK,AMB,'happy',w=1.6,bottom=96)+cal(68,24,56,72)+bust(96,66,11,S4,'bun',INK,AMB,'happy',w=1.6,bottom=96)+P('M50 108H78M50 119H78',None,None,6)
@pic('someone-with-me','Someone can be with me')
def _():
    return bust(30,58,16,S1,'short',HG,LIL,'calm',t=.6,w=1.5)+bust(62,74,16,S2,'bob',HB,PUR,'talk',t=.8,w=1.45,ds=True)+arm([(12,118),(26,124),(48,112)],10,LIL,S1,7)+bust(106,60,15,S4,'buzz',INK,AMB,'calm',t=-.9,w=1.3)
@pic('your-name','Your name')
def _(): return R(8,26,112,78,8,W)+C(38,54,13,S2)+P('M18 92Q38 58 58 92Z',PUR,INK)+P('M72 54h34M72 76h24',None,INK,8)+P('M54 26V10H74V26',None,None,6)
@pic('change-mind','You can change your mind')
def _():
    return bust(64,86,20,S2,'long',INK,PUR,'flat',w=1.5)+tick(20,44,17)+cross(108,44,17)+arc(64,46,36,222,318,None,6,13)
@pic('thank-you','Thank you')
def _(): return bust(64,54,22,S3,'bald',HG,AMB,'happy',w=1.8,beard=HG)+arm([(106,130),(104,122),(72,106)],12,AMB,S3,9)+heart(104,26,15)
@pic('believe-you','We believe you')
def _():
    return (bubble(3,6,50,36,26,54,W,28)+lines(13,18,[30,20],PUR,11)+bubble(62,6,62,36,98,54,AMB,96)+on_paper(heart(79,24,10)+P('M95 24l7 8l12-15',None,PUR,6))
        +bust(30,84,18,S1,'long',HR,PUR,'talk',t=.8,w=1.5)+bust(96,82,19,S4,'short',INK,AMB,'happy',t=-.7,w=1.6))
@pic('not-your-fault','It is not your fault')
def _(): return bust(30,86,18.500,S2,'bob',HG,PUR,'calm',t=.4,w=1.55)+heart(30,29,17)+pointing(105,80,.84)+cross(110,50,17)
@pic('someone-looks-at-phone','Someone looks at my phone')
def _(): return bust(90,36,17,S2,'buzz',INK,GREY,'angry',t=-.9,w=1.55,look=-1)+bust(46,56,18,S1,'bob',HB,PUR,'worry',t=-.2,w=1.6)+mobile(12,70,34,54,LIL)+arm([(74,130),(66,122),(44,108)],10,PUR,S1,7)+P('M72 44L50 74M66 36',None,RED,.1)
@pic('sorry','Sorry')
def _(): return bust(64,62,23,S1,'short',HB,AMB,'sad',w=1.75,tilt=8)+arm([(106,132),(104,124),(72,114)],12,AMB,S1,9)
@pic('in-charge','You choose')
def _(): return bust(64,72,22,S4,'afro',INK,PUR,'happy',w=1.5)+arm([(30,130),(14,112),(20,66)],11,PUR,S4,8.500)+arm([(98,130),(114,112),(108,66)],11,PUR,S4,8.500)+tick(19,40,17)+cross(109,40,17)
@pic('different-reasons','Different reasons')
def _():
    o=bust(64,94,17,S3,'short',INK,PUR,'flat',w=1.5)+''.join(C(x,y,19,W) for x,y in((21,52),(44,20),(84,20),(107,52)))
    return o+on_paper(wheel(21,52,11)+heart(44,20,12)+moon(84,20,11)+P('M107 41a11 11 0 0 0 0 22Z',S1)+P('M107 41a11 11 0 0 1 0 22Z',S4))
@pic('race','Skin colour or where a family comes from')
def _(): return bust(22,56,15,S1,'short',HR,LIL,'calm',w=1.3)+bust(106,56,15,S3,'hijab',AMB,LIL,'calm',w=1.3)+bust(64,66,17,S4,'afro',INK,LIL,'calm',w=1.45)
@pic('age','How old someone is')
def _():
    return fig((18,78),10,(18,93),(18,104),None,None,[(15,106),(15,118)],[(21,106),(21,118)],skin=S3,hair='buzz',hc=INK,top=LIL,e='calm',tw=14)+stand(56,14,119,skin=S3,hair='short',hc=INK,top=LIL,e='calm')+cane((114,84),(120,118))+stand(96,12,119,t=-.1,skin=S3,hair='bald',hc=HG,top=LIL,e='calm',beard=HG,lean=2,aR=[(10,16),(17,20)])
@pic('gender','Being a man, a woman or neither')
def _(): return bust(24,62,16,S2,'long',HB,LIL,'calm',w=1.35)+bust(104,62,16,S4,'short',INK,LIL,'calm',w=1.35,beard=INK)+bust(64,70,16,S1,'buzz',HR,LIL,'calm',w=1.35)
@pic('love-who','Who you love')
def _(): return bust(22,56,13,S1,'long',HR,LIL,'happy',t=.6,w=1.35)+bust(48,58,13,S4,'bob',INK,LIL,'happy',t=-.6,w=1.3)+heart(35,20,11)+bust(80,58,13,S2,'short',INK,PUR,'happy',t=.6,w=1.3,beard=INK)+bust(106,56,13,S1,'short',HB,PUR,'happy',t=-.6,w=1.35)+heart(93,20,11)
@pic('together-safe','Safe together')
def _(): return P('M64 4L118 18V62C118 94 94 114 64 125C34 114 10 94 10 62V18Z',LIL)+bust(44,56,15,S1,'bob',HG,PUR,'happy',t=.4,w=1.5,bottom=104)+bust(84,56,15,S4,'buzz',INK,AMB,'happy',t=-.4,w=1.5,bottom=104)+heart(64,25,10)
@pic('us-disabled-people','Us: disabled people')
def _():
    return (cane((12,76),(5,118))+fig((24,30),11.500,(24,53),(24,79),None,[(24,55),(14,66),(12,78)],[(20,81),(19,117)],[(28,81),(29,117)],skin=S1,hair='bun',hc=HR,e='happy',top=AMB,t=.3)
        +stand(102,12,119,t=-.3,skin=S2,hair='short',hc=INK,top=AMB,e='happy',ds=True,aR=[(12,14),(14,-2)])+wcuser(58,99,1,12,S4,'buzz',INK,AMB,'happy',R_=18))
@pic('lip-speaking','Clear lips you can read')
def _():
    return (bust(34,76,21,S3,'bun',INK,AMB,'talk',t=.4,w=1.5)+P('M92 4A32 32 0 1 1 82 66.4L48 88L66 54A32 32 0 0 1 92 4Z',W)
        +on_paper(lips(93,36,50))+eye(98,101,16))
@pic('rather-not-say','I do not want to say')
def _():
    return (bubble(66,4,58,40,62,60,W,86)+crossed(78,36,112,12)+bust(44,70,21,S1,'bob',HG,PUR,'flat',w=1.5)
        +stophand(101,86,.6,S1,PUR)+tube([(70,116),(99,122),(102,104)],11,PUR))
@pic('no-contact','Do not contact me')
def _(): return handset(34,46,.95,PUR)+envelope(50,66,66,46,LIL)+nosign(62,64,54)
@pic('police-not-listening','The police did not listen')
def _():
    return (police(95,62,19,'flat',1,S1,'short',HB)+bubble(3,6,48,38,24,58,W,24)+lines(13,19,[28,18],PUR,11)+bust(26,88,17,S4,'bob',INK,PUR,'worry',t=.8,w=1.4)
        +stophand(64,94,.6,S1,INK))
@pic('not-believed','They did not believe me')
def _(): return bubble(3,4,48,36,26,54,W,26)+lines(13,16,[28,18],PUR,11)+bust(28,84,18,S2,'short',INK,PUR,'worry',t=.8,w=1.4)+bust(96,62,20,S1,'bun',HG,GREY,'flat',t=.4,w=1.6,look=1)+arm([(126,130),(116,116),(80,114)],12,GREY,S1,8)+arm([(66,130),(74,122),(110,108)],12,GREY,S1,8)+cross(68,24,17)
@pic('not-written-down','They did not write it down')
def _(): return paper(14,8,76,112)+pencil(82,96,56,36,PUR)+on_paper(cross(46,56,24))
@pic('no-uniform','A police officer in ordinary clothes')
def _():
    return (policehat(32,42,15)+nosign(32,32,25)
        +bust(86,62,21,S2,'short',INK,LIL,'happy',t=-.3,w=1.6)+R(16,76,58,44,5,W)+P(''.join(f'M{21+8*i} {81+4*(i%2)}h8v4h-8Z' for i in range(6)),INK,'none')
        +on_paper(C(31,99,4.500,S2)+P('M22 113q9-13 18 0Z',LIL)+P('M50 98h14M50 108h10',None,INK,4))+arm([(120,126),(114,122),(76,106)],11,LIL,S2,8))
@pic('easy-read','Easy words and pictures')
def _():
    return paper(8,4,112,120)+''.join(R(20,y,26,26,3,f,INK)+lines(56,y+8,[w,30],INK,11) for y,f,w in((16,LIL,36),(52,AMB,48),(88,PUR,46)))+head(33,29,8,S3,'short',INK,'happy')+heart(33,66,8)+P('M26 101l5 6l10-12',None,W,4)
@pic('listen','Listen')
def _(): return '<g transform="translate(30 0)">'+ear(S2)+'</g>'+waves(-10,62,(20,36,52),-38,38,None,6)
@pic('other-language','Another language')
def _():
    return bubble(3,6,72,54,26,84,W,30,12)+letters('A',20,33,30,INK,6)+letters('a',46,29,32,INK,6)+bubble(56,54,70,50,100,126,AMB,100,12)+P('M70 72h16M78 66v6q0 16-10 20M74 78q4 10 14 14M96 68h20M106 66v8M98 92l8-18l9 18M101 86h10',None,INK,4)
@pic('hand-signing','Signing onto your hand')
def _(): return stophand(46,60,1.05,S1,PUR)+point((136,128),(58,66),14,AMB,S4,24)+move(0,0,[(44,50,-4,-5),(54,48,0,-7)])
@pic('symbol-board','A board with pictures to point at')
def _():
    return R(4,10,108,78,8,W)+''.join(R(14+32*i,20+32*j,25,25,3,f,INK) for i,j,f in((0,0,LIL),(1,0,W),(2,0,AMB),(0,1,W),(1,1,LIL),(2,1,W)))+on_paper(heart(58,32,7)+cross(26,64,8))+P('M21 33l5 5l7-12',None,INK,4)+C(90.500,32.500,7,W,INK)+on_paper(tick(90,64,8))+point((132,128),(66,72),14,PUR,S3,22)
@pic('speaks-for-me','Somebody speaks for me')
def _():
    return bust(20,78,16,S3,'short',INK,PUR,'calm',t=.8,w=1.25,ds=True)+bust(56,60,17,S1,'bun',HR,LIL,'talk',t=.9,w=1.5)+arm([(36,118),(34,122),(18,112)],9,LIL,S1,6.500)+bubble(62,3,44,32,74,50,W,84)+lines(72,13,[24,15],PUR,9)+bust(108,74,16,S4,'short',INK,AMB,'calm',t=-.9,w=1.2)
@pic('good-face','Good')
def _(): return smiley('M36 74Q64 108 92 74')
@pic('ok-face','OK')
def _(): return smiley('M40 84H88')
@pic('bad-face','Bad')
def _(): return smiley('M38 94Q64 66 90 94')
@pic('questions-about-you','Questions about you')
def _(): return bust(34,70,20,S2,'long',HB,PUR,'calm',t=.6,w=1.5,glasses=True)+R(70,14,52,92,4,W)+''.join(R(78,y,13,13,3,W,INK)+P(f'M98 {y+7}h16',None,INK,4.4) for y in(26,50,74))+P('M80 57l4 4l6-10',None,PUR,4.4)
@pic('sent','It is sent')
def _(): return envelope(8,34,90,66,LIL)+tick(94,94,26)
