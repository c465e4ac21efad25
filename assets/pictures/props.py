"""Things and people put together from the shared parts of grammar.py."""
from grammar import *

# ---------- people ----------
def stand(x,r=13,foot=118,t=0,walk=0,lean=0,aL=None,aR=None,**k):
    """whole person; walk: -1, 1 strides that way; aL behind, aR before the body: elbow and hand from the neck"""
    hy=foot-6.1*r; nk=(x,hy+2*r); hp=(x-lean,hy+3.9*r)
    rel=lambda a: a and [(nk[0]+a_,nk[1]+b_) for a_,b_ in [(0,2)]+list(a)]
    s=walk or 0
    if s: lL=[(hp[0]-s,hp[1]+2),(hp[0]-s*8,hp[1]+r),(hp[0]-s*17,foot-3)]; lR=[(hp[0]+s,hp[1]+2),(hp[0]+s*12,hp[1]+r),(hp[0]+s*13,foot-1)]
    else: lL=[(hp[0]-.34*r,hp[1]),(hp[0]-.42*r,foot-2)]; lR=[(hp[0]+.34*r,hp[1]),(hp[0]+.42*r,foot-2)]
    return fig((x+lean*.4,hy),r,nk,hp,rel(aL),rel(aR),lL,lR,t=t,**k)
def police(x,y,r,e='calm',t=-.7,skin=S2,hair='buzz',hc=INK):
    # no brows: the peak would cut them, and what is left looks cross
    return neck(x,y,r,skin)+shoulders(x,y,r,INK,skin,1.65)+P(f'M{x-8} {y+r*1.45}L{x-13} {y+r*1.7}L{x-3} {y+r*2.3}L{x} {y+r*1.9}L{x+3} {y+r*2.3}L{x+13} {y+r*1.7}L{x+8} {y+r*1.45}Q{x} {y+r*1.9} {x-8} {y+r*1.45}Z',W,INK)+P(f'M{x} {y+r*2}V130',None,LIL,5)+R(x+12,y+r*2.35,11,9,2,W,INK)+head(x,y,r,skin,hair,hc,e,t=t,brows=False)+policehat(x,y,r)
def fist(x,y,k=1,skin=S2,sleeve=GREY,to=(0,34)):
    """closed hand, knuckles up; the forearm runs from it by `to`"""
    return (tube([(x+to[0]*.4,y+to[1]*.4),(x+to[0],y+to[1])],15*k,sleeve)+R(x-13*k,y-12*k,26*k,25*k,9*k,skin)
        +P(f'M{x-6.5*k} {y-11*k}V{y}M{x} {y-11*k}V{y}M{x+6.5*k} {y-11*k}V{y}',None,INK,2.4)+tube([(x-9*k,y+5*k),(x+4*k,y+5*k)],6*k,skin))
def point(a,b,w,sleeve,skin,f=14):
    """an arm from a to b with a pointing finger"""
    L=math.hypot(b[0]-a[0],b[1]-a[1]); u=((b[0]-a[0])/L,(b[1]-a[1])/L); h=(b[0]-u[0]*f,b[1]-u[1]*f)
    return arm([a,((a[0]+h[0])/2,(a[1]+h[1])/2),h],w,sleeve,skin,w*.68)+tube([h,b],w*.36,skin)+C(h[0],h[1],w*.6,skin,'none')
def thumb(x,y,k=1,skin=S2,sleeve=PUR,up=1):
    """thumb up (or down with up=-1), wrist at the left"""
    o=tube([(x-34*k,y+6*k*up),(x-16*k,y+6*k*up)],18*k,sleeve)
    o+=union([([(x-4*k,y-2*k*up),(x-1*k,y-22*k*up)],9*k,skin)]+[([(x-4*k,y+(2+7*i)*k*up),(x+(12-abs(i-1)*2)*k,y+(2+7*i)*k*up)],8*k,skin) for i in range(3)]+[([(x-8*k,y-1*k*up),(x-8*k,y+14*k*up)],11*k,skin)])
    return o
# ---------- things ----------
def coin(x,y,r=9): return C(x,y,r,AMB)+pound(x,y,r*1.05,INK,2.6)
def key(x,y,k=1,rot=0,f=AMB): return G(C(x,y,10*k,f)+C(x,y,3.6*k,W,INK)+P(f'M{x+10*k} {y-2.6*k}H{x+38*k}V{y+11*k}H{x+31*k}V{y+4*k}H{x+26*k}V{y+9*k}H{x+20*k}V{y+3*k}H{x+10*k}Z',f),rot,x,y)
def laptop(x,y,w,inner=''):
    """x,y: top left of the screen"""
    h=w*.66
    return R(x,y,w,h,6,GREY)+R(x+7,y+7,w-14,h-14,3,LIL,INK)+inner+P(f'M{x-8} {y+h+13}H{x+w+8}L{x+w} {y+h}H{x}Z',GREY)
def mobile(x,y,w,h,f=W,inner=''): return R(x,y,w,h,8,INK)+R(x+5,y+8,w-10,h-20,2,f,INK)+inner+P(f'M{x+w/2-4} {y+h-6}h8',None,W,2.4)
def handset(x,y,k=1,f=PUR):
    """telephone receiver"""
    return union([(f'M{x-24*k} {y-16*k}Q{x-20*k} {y+18*k} {x+16*k} {y+24*k}',11*k,f),([(x-24*k,y-18*k),(x-14*k,y-22*k)],15*k,f),([(x+17*k,y+25*k),(x+23*k,y+15*k)],15*k,f)])
def waves(x,y,rs,a0,a1,c=None,w=4): return ''.join(arc(x,y,r,a0,a1,c,w,head=False) for r in rs)
def car(x,y,k=1,f=LIL,glass=W):
    """side view, front at the right; x,y = middle between the wheels on the ground"""
    o=P(f'M{x-52*k} {y-12*k}V{y-32*k}Q{x-52*k} {y-38*k} {x-44*k} {y-39*k}L{x-32*k} {y-62*k}Q{x-29*k} {y-67*k} {x-22*k} {y-67*k}H{x+10*k}Q{x+16*k} {y-67*k} {x+20*k} {y-62*k}L{x+32*k} {y-42*k}L{x+48*k} {y-37*k}Q{x+54*k} {y-35*k} {x+54*k} {y-28*k}V{y-12*k}Z',f)
    o+=P(f'M{x-31*k} {y-40*k}L{x-22*k} {y-58*k}H{x-6*k}V{y-40*k}ZM{x+2*k} {y-58*k}H{x+11*k}L{x+22*k} {y-40*k}H{x+2*k}Z',glass,INK)
    return o+''.join(C(x+a*k,y-12*k,12*k,INK)+C(x+a*k,y-12*k,4.4*k,W,'none') for a in(-29,31))
def tree(x,y,k=1): return P(f'M{x} {y}V{y-34*k}M{x} {y-18*k}L{x+11*k} {y-30*k}',None,None,9*k)+P(sc('M-1 .35C-1.4 -.1 -1.1 -.75 -.6 -.75C-.4 -1.25 .45 -1.25 .6 -.75C1.15 -.75 1.4 -.1 1 .35C.6 .75 -.6 .75 -1 .35Z',x,y-52*k,26*k),LIL)
def door(x,y,w,h,f=AMB,knob=1): return R(x,y,w,h,2,f)+C(x+(w-8 if knob>0 else 8),y+h*.55,3,INK)
def bag(x,y,k=1,f=INK):
    """bin bag standing on y"""
    return P(f'M{x-16*k} {y}Q{x-24*k} {y-20*k} {x-4*k} {y-33*k}L{x-9*k} {y-42*k}H{x+9*k}L{x+4*k} {y-33*k}Q{x+24*k} {y-20*k} {x+16*k} {y}Z',f,'currentColor')+P(f'M{x-5*k} {y-33*k}H{x+5*k}M{x-11*k} {y-15*k}q1 -8 6 -11',None,W,2.4)
def flame(x,y,r): return P(sc('M0 -1.2C.25 -.7 .9 -.45 .85 .25C.8 .85 .4 1 0 1C-.4 1 -.85 .85 -.85 .2C-.85 -.15 -.6 -.4 -.45 -.65C-.4 -.4 -.3 -.3 -.15 -.25C-.2 -.6 -.15 -.95 0 -1.2Z',x,y,r),RED)+P(sc('M0 -.3C.15 0 .42 .15 .4 .5C.38 .8 .2 .92 0 .92C-.2 .92 -.4 .8 -.4 .5C-.4 .2 -.1 .05 0 -.3Z',x,y,r),AMB,'none')
def cloud(x,y,r,f=GREY): return P(sc('M-1 .5C-1.6 .5 -1.6 -.25 -1.05 -.3C-1.05 -.95 -.25 -1.1 .05 -.65C.5 -1 1.15 -.75 1.05 -.2C1.6 -.15 1.6 .5 1 .5Z',x,y,r),f)
def moon(x,y,r): return P(sc('M.3 -1C-.8 -.9 -1.1 .3 -.5 .85C0 1.3 .9 1 1 .4C.3 .7 -.3 .2 -.2 -.35C-.15 -.65 .05 -.9 .3 -1Z',x,y,r),AMB)
def sun(x,y,r,rays=8,a0=0,a1=360):
    o=''
    for i in range(rays):
        a=math.radians(a0+(a1-a0)*i/(rays if a1-a0==360 else rays-1)); o+=f'M{x+1.45*r*math.cos(a)} {y+1.45*r*math.sin(a)}L{x+1.95*r*math.cos(a)} {y+1.95*r*math.sin(a)}'
    return P(o,None,None,5)+C(x,y,r,AMB)
def seat(x,y,fl=1,h=30,back=34): return P(f'M{x-fl*14} {y-back}V{y+h}M{x-fl*14} {y}H{x+fl*16}V{y+h}',None,None,6.4)
def sit(x,y,fl=1,r=13,skin=S1,hair='short',hc=HB,top=PUR,e='calm',h=30,leg=INK,**k):
    """on a seat whose top is y, its middle x; feet on y+h"""
    k.setdefault('t',fl*.8)
    nk=(x-fl*4,y-r*2.1); hp=(x-fl*4,y-8)
    return fig((x-fl*2,nk[1]-r*1.9),r,nk,hp,None,None,[(x-fl*2,y-7),(x+fl*18,y-7),(x+fl*20,y+h-3)],None,skin,hair,hc,top,leg,e,**k)
def building(x,y,w,h,f=LIL,wins=((.5,.3),),ww=9):
    """flat roof; x,y = bottom left; wins: places of the windows as parts of w and h"""
    return R(x,y-h,w,h,2,f)+''.join(R(x+a*w-ww/2,y-h+b*h-ww*.6,ww,ww*1.2,1,W) for a,b in wins)
def letters(s,x,y,h,c=INK,w=4,gap=.28):
    """capital letters by strokes, from x on, middle at y"""
    F={'A':(.7,'M0 1L.35 0L.7 1M.13 .64H.57'),'H':(.6,'M0 0V1M.6 0V1M0 .5H.6'),'T':(.6,'M0 0H.6M.3 0V1'),'X':(.6,'M0 0L.6 1M.6 0L0 1'),'I':(.05,'M.02 0V1'),'1':(.3,'M0 .2L.25 0V1'),'2':(.5,'M0 .2C.05 -.1 .5 -.1 .48 .28C.46 .55 .1 .75 0 1H.5'),'3':(.5,'M0 .1C.2 -.1 .5 0 .48 .25C.46 .45 .3 .46 .2 .46C.4 .46 .55 .6 .5 .8C.42 1.08 .1 1.05 0 .88'),'a':(.5,'M.45 .4V1M.45 .6C.35 .35 0 .4 0 .7C0 1.05 .35 1.1 .45 .8'),'O':(.7,'M.35 0C-.1 0 -.1 1 .35 1C.8 1 .8 0 .35 0Z')}
    o=''
    for ch in s:
        wd,p=F[ch]; i=[0]
        def f(m,ox=x):
            v=m.group()
            if v[0] in 'MLCZHV': cmd[0]=v[0]; i[0]=0; return v
            q=float(v)*h; ax=cmd[0]=='H' or (cmd[0] not in 'V' and i[0]%2==0); i[0]+=1
            return n(q+(ox if ax else y-h/2))
        cmd=['M']; o+=re.sub(r'[MLCZHV]|-?\d*\.?\d+',f,p); x+=(wd+gap)*h
    return P(o,None,c,w)
def badge(x,y,w,h,f=W):
    """name card: a face and two lines"""
    return R(x,y,w,h,6,f)+C(x+w*.28,y+h*.36,h*.15,LIL,INK)+P(f'M{x+w*.1} {y+h*.84}q{w*.18} {-h*.36} {w*.36} 0Z',PUR,INK)+P(f'M{x+w*.62} {y+h*.4}h{w*.2}M{x+w*.62} {y+h*.68}h{w*.2}',None,INK,5)
def crossed(x0,y0,x1,y1): return P(f'M{x0} {y0}L{x1} {y1}',None,None,12)+P(f'M{x0} {y0}L{x1} {y1}',None,RED,5.6)
def nosign(x,y,r): return C(x,y,r,None,None,12)+P(f'M{x-r*.7} {y-r*.7}L{x+r*.7} {y+r*.7}',None,None,12)+C(x,y,r,None,RED,5.6)+P(f'M{x-r*.7} {y-r*.7}L{x+r*.7} {y+r*.7}',None,RED,5.6)
def drop(x,y,r,f=LIL): return P(f'M{x} {y-r*1.5}Q{x+r*1.3} {y} {x+r*.7} {y+r*.7}Q{x} {y+r*1.3} {x-r*.7} {y+r*.7}Q{x-r*1.3} {y} {x} {y-r*1.5}Z',f,INK)
def carer_at(x,hy,skin,hair,hc,top,e,fl=1,**k):
    """standing helper in a tunic with a badge"""
    r=13
    return (fig((x,hy),r,(x,hy+26),(x-2*fl,hy+54),None,None,[(x-5*fl,hy+54),(x-8*fl,118)],[(x+2*fl,hy+54),(x+3*fl,118)],skin=skin,hair=hair,hc=hc,top=top,e=e,t=.9*fl,tw=22,leg=W,shoe=INK,**k)
        +P(f'M{x-5} {hy+19}L{x+1} {hy+34}L{x+7} {hy+19}',None,INK,2.2)+R(x-3,hy+34,9,11,1,W,INK))
def sunflower(x,y,r): return ''.join(E(x+r*.72*math.cos(a),y+r*.72*math.sin(a),r*.36,r*.36,AMB) for a in [math.pi*i/4 for i in range(8)])+C(x,y,r*.5,HB)
def powerchair(x,y,skin,hair,hc,e,top=PUR,r=14,t=.7,**k):
    """person in a powered chair, facing right: small wheels, joystick under the hand"""
    o=P(f'M{x-26} {y-62}V{y-18}',None,None,12)+P(f'M{x-26} {y-62}V{y-18}',None,GREY,5)
    o+=fig((x-10,y-72),r,(x-12,y-44),(x-12,y-22),None,None,[(x-10,y-20),(x+14,y-22),(x+18,y+8)],None,skin=skin,hair=hair,hc=hc,top=top,e=e,t=t,tw=20,lw=11,leg=LIL,**k)
    o+=R(x-30,y-14,44,20,6,INK)+P(f'M{x-30} {y-2}H{x+14}',None,GREY,2.4)+P(f'M{x+14} {y-2}L{x+20} {y+14}H{x+30}',None,None,5)
    o+=''.join(C(x+a,y+9,b,INK)+C(x+a,y+9,b*.4,W,'none') for a,b in((-22,11),(8,11)))
    o+=P(f'M{x-8} {y-32}H{x+22}',None,None,8)+P(f'M{x-8} {y-32}H{x+22}',None,GREY,2.4)+P(f'M{x+22} {y-34}V{y-44}',None,None,4)+arm([(x-12,y-42),(x-6,y-32),(x+20,y-42)],8,top,skin,5.5)
    return o
def crowd(x,y,r,skin,hc,top=GREY):
    """one of many: a head and shoulders without a face"""
    return P(f'M{x-1.6*r} {y+2.9*r}Q{x-1.6*r} {y+1.2*r} {x} {y+1.2*r}Q{x+1.6*r} {y+1.2*r} {x+1.6*r} {y+2.9*r}Z',top)+C(x,y,r,skin)+P(f'M{x-r} {y}A{r} {r} 0 0 1 {x+r} {y}Q{x} {y-r*.6} {x-r} {y}Z',hc)
def bench(x,y,w=46): return P(f'M{x} {y-20}H{x+w}M{x} {y-30}H{x+w}M{x+7} {y-34}V{y}M{x+w-7} {y-34}V{y}M{x-2} {y-12}H{x+w+2}',None,None,5)
def books(x,y,k=1):
    """a row of books standing on y"""
    o=''
    for a,w,h,f in((0,11,34,PUR),(11,9,28,AMB),(20,12,36,LIL),(32,9,30,GREY)): o+=R(x+a*k,y-h*k,w*k,h*k,1,f)
    return o+G(R(x+44*k,y-33*k,10*k,33*k,1,PUR),-14,x+44*k,y)
def mug(x,y,k=1,f=PUR):
    """x,y: middle of the foot"""
    return C(x+20*k,y-20*k,10*k,None,None,5)+P(f'M{x-20*k} {y-38*k}H{x+20*k}V{y-8*k}Q{x+20*k} {y} {x+12*k} {y}H{x-12*k}Q{x-20*k} {y} {x-20*k} {y-8*k}Z',f)+P(''.join(f'M{x+a*k} {y-46*k}q-5 -7 0 -13t0 -13' for a in(-10,4)),None,None,4)
def screen(x,y,w,h,inner=''):
    """window of a browser"""
    return R(x,y,w,h,6,W)+P(f'M{x} {y+16}H{x+w}',None,INK)+P(f'M{x+9} {y+8.5}v.1M{x+18} {y+8.5}v.1M{x+27} {y+8.5}v.1',None,PUR,4.4)+inner
def cal(x,y,w,h,cells='',f=W):
    """calendar; x,y: top left of the sheet"""
    return R(x,y,w,h,5,f)+P(f'M{x} {y+h*.26}V{y+5}Q{x} {y} {x+5} {y}H{x+w-5}Q{x+w} {y} {x+w} {y+5}V{y+h*.26}Z',PUR)+P(f'M{x+w*.28} {y-6}v12M{x+w*.72} {y-6}v12',None,None,6)+cells
def bin_(x,y,k=1): return P(f'M{x-24*k} {y-52*k}L{x-19*k} {y}H{x+19*k}L{x+24*k} {y-52*k}Z',GREY)+P(f'M{x-10*k} {y-40*k}L{x-8*k} {y-12*k}M{x} {y-40*k}V{y-12*k}M{x+10*k} {y-40*k}L{x+8*k} {y-12*k}',None,INK)+P(f'M{x-29*k} {y-54*k}H{x+29*k}M{x-9*k} {y-54*k}V{y-61*k}H{x+9*k}V{y-54*k}',None,None,6*k)
def sofa(x,y,w,f=LIL): return R(x+6,y-40,w-12,34,8,f)+R(x,y-26,14,26,6,f)+R(x+w-14,y-26,14,26,6,f)+R(x+12,y-16,w-24,14,4,f)
def days(marked):
    """a calendar with 5 by 4 days, some of them marked"""
    return cal(8,10,112,114,on_paper(''.join((jag(x,y,9.500,9.500,8,RED,depth=.62) if (i,j) in marked else R(x-5.5,y-5.5,11,11,2,LIL,INK)) for i in range(5) for j in range(4) for x,y in((24+20*i,51+20*j),))))
def smiley(mouth):
    """a plain face for saying how something was; nobody in particular"""
    return C(64,64,54,AMB)+P('M46 48v9M82 48v9',None,INK,9)+P(mouth,None,INK,6)
def codecard(x,y,w,h,f=W,k=AMB,c=PUR):
    """the card with six words, two in a row, and a key; x,y: top left"""
    return R(x,y,w,h,6,f)+on_paper(key(x+w*.17,y+h*.27,h/70,90,k)+P(''.join(f'M{x+w*p} {y+h*(.22+i*.24)}h{w*q}' for i,(p,q) in((0,(.37,.17)),(0,(.69,.2)),(1,(.37,.22)),(1,(.74,.15)),(2,(.37,.14)),(2,(.66,.23)))),None,c,h*.1))
def knife(x,y,k=1,rot=0):
    """kitchen knife, point up; x,y: where the blade meets the handle"""
    return G(P(f'M{x-7*k} {y}V{y-72*k}Q{x+9*k} {y-54*k} {x+10*k} {y}Z',W)+P(f'M{x+3*k} {y-44*k}Q{x+5*k} {y-28*k} {x+5*k} {y-8*k}',None,GREY,2.4)+R(x-8*k,y,16*k,38*k,5*k,HB)+P(f'M{x} {y+11*k}v.1M{x} {y+26*k}v.1',None,W,4),rot,x,y)
def lips(x,y,w):
    """an open mouth from the front"""
    u=w/2
    return P(sc('M-1 0C-.6 -.35 -.4 -.52 -.2 -.5Q0 -.4 0 -.4Q0 -.4 .2 -.5C.4 -.52 .6 -.35 1 0C.6 .55 .3 .7 0 .7C-.3 .7 -.6 .55 -1 0Z',x,y,u),RED,INK)+P(sc('M-.76 0Q0 -.3 .76 0Q.45 .42 0 .42Q-.45 .42 -.76 0Z',x,y,u),INK,INK)+P(sc('M-.5 -.06Q0 -.2 .5 -.06Q.3 .1 0 .1Q-.3 .1 -.5 -.06Z',x,y,u),W,'none')
def pointing(x,y,k=1,skin=S1,sleeve=GREY):
    """a large hand that points to the left; x,y: the back of the hand"""
    return (R(x+13*k,y-11*k,60*k,22*k,3,sleeve)+union([([(x-8*k,y-6*k),(x-36*k,y-6*k)],10*k,skin),([(x-4*k,y-12*k),(x-16*k,y-18*k)],9*k,skin)]+[([(x-8*k,y-6*k+7*i*k),(x-12*k,y-6*k+7*i*k)],9*k,skin) for i in(1,2,3)]+[([(x,y-5*k),(x+6*k,y-5*k),(x+6*k,y+9*k),(x-2*k,y+9*k)],16*k,skin)])
        +P(f'M{x-14*k} {y-1*k}H{x-4*k}M{x-14*k} {y+5.500*k}H{x-4*k}M{x-13*k} {y+12*k}H{x-4*k}',None,INK,2.4))
def ear(f=S3): return P('M62 6C30 2 16 34 24 62C30 84 36 90 40 110C44 126 66 124 68 106C70 92 88 86 92 62C98 26 86 10 62 6Z',f)+P('M42 60C34 34 50 22 62 24C78 26 80 50 70 62C62 72 66 82 56 88',None,INK,4)
