"""Shared parts of the Easy Read pictures. Grid 128x128, one stroke (S), round caps.
Trick 1: limbs are 'tubes' - a thick ink line with a thinner colour line on top - so any pose is just joints.
Trick 2: union() draws all ink first, then all colour, so parts melt into one silhouette.
Trick 3: features on skin/paper use fixed INK; everything that meets the page uses currentColor."""
import re, math
S=3.2
INK='#1d1b26'; PUR='#4b2c7a'; LIL='#c9b8ea'; AMB='#f2b34c'; RED='#b3261e'; W='#fff'; GREY='#8f8c9b'
# skins and hair: people who harm, people who help and the person are each drawn with all of them
S1,S2,S3,S4='#f7d6b8','#dfa673','#b57a4a','#935b39'
HB,HD,HG,HR='#6b4423',INK,'#c4c1cc','#b5652b'
CC='currentColor'
PICS=[]
def pic(name,title):
    """registers the picture drawn by the function under it"""
    def w(fn): PICS.append((name,title,fn)); return fn
    return w
def n(v):
    s=('%.1f'%v).rstrip('0').rstrip('.')
    if s.startswith('0.'): s=s[1:]
    if s.startswith('-0.'): s='-'+s[2:]
    return '0' if s in('-0','') else s
def d_(d): # tidy numbers inside path data
    d=re.sub(r'-?\d*\.?\d+',lambda m:n(float(m.group())),d)
    return re.sub(r' -','-',re.sub(r'\s*([MLQCATHVZSmlqcatzhvs])\s*',r'\1',re.sub(r'[ ,]+',' ',d))).strip()
def P(d,f=None,s=None,w=None,x=''):
    return '<path d="%s"%s%s%s%s/>'%(d_(d),f' fill="{f}"' if f else '',f' stroke="{s}"' if s else '',f' stroke-width="{n(w)}"' if w else '',x)
def C(x,y,r,f=None,s=None,w=None):
    return '<circle cx="%s" cy="%s" r="%s"%s%s%s/>'%(n(x),n(y),n(r),f' fill="{f}"' if f else '',f' stroke="{s}"' if s else '',f' stroke-width="{n(w)}"' if w else '')
def E(x,y,a,b,f=None,s=None):
    return '<ellipse cx="%s" cy="%s" rx="%s" ry="%s"%s%s/>'%(n(x),n(y),n(a),n(b),f' fill="{f}"' if f else '',f' stroke="{s}"' if s else '')
def R(x,y,w,h,r=4,f=None,s=None):
    return '<rect x="%s" y="%s" width="%s" height="%s" rx="%s"%s%s/>'%(n(x),n(y),n(w),n(h),n(r),f' fill="{f}"' if f else '',f' stroke="{s}"' if s else '')
def G(body,rot=None,cx=0,cy=0):
    return f'<g transform="rotate({n(rot)} {n(cx)} {n(cy)})">{body}</g>' if rot else body
def on_paper(body):
    """things drawn on paper, cards or screens keep their ink when the page is dark"""
    return f'<g stroke="{INK}">{body}</g>'
def pts(p): return 'M'+'L'.join(f'{n(a)} {n(b)}' for a,b in p)
def sc(t,x,y,r,fl=1):
    """scale a unit path (absolute M L Q C Z only) to centre x,y and radius r; fl=-1 mirrors"""
    i=[0]
    def f(m):
        i[0]+=1
        return '%d '%round(float(m.group())*r*fl+x) if i[0]%2 else '%d '%round(float(m.group())*r+y)
    return re.sub(r'-?\d*\.?\d+[ ,]*',f,t)
def tube(p,w,f): return union([(p,w,f)])
def union(ts):
    """ts: (points|pathstring, width, colour)"""
    o=''; d=lambda p:p if isinstance(p,str) else pts(p)
    a={}; b={}
    for p,w,f in ts: a[w]=a.get(w,'')+d(p); b[w,f]=b.get((w,f),'')+d(p)
    for w,p in a.items(): o+=P(p,None,None,w+2*S)
    for (w,f),p in b.items(): o+=P(p,None,f,w)
    return o
def arm(p,w,sleeve,skin,hand=None,bare=False):
    """shoulder..wrist; a round mitten hand at the end"""
    hand=hand or w*.62
    hx,hy=p[-1]; ax,ay=p[-2]; L=math.hypot(hx-ax,hy-ay) or 1
    q_=min(max(hand*1.25,hand*.45+w*.5+2.2),L*.8); wx,wy=hx-(hx-ax)/L*q_, hy-(hy-ay)/L*q_
    q=list(p[:-1])+[(wx,wy)]
    o=C(hx,hy,hand,skin)
    return o+P(pts(q),None,None,w+2*S)+P(pts(q),None,sleeve,w)
# ---------- head ----------
CAP='M-1.04 .05C-1.25 -1 -.7 -1.42 0 -1.38C.75 -1.42 1.25 -.95 1.04 .05C.98 -.3 .85 -.5 .6 -.62C.1 -.56 -.45 -.62 -.7 -.72C-.88 -.45 -.98 -.3 -1.04 .05Z'
SIDE='M-1.04 .05C-1.3 -.95 -.75 -1.45 .05 -1.4C.8 -1.42 1.25 -.9 1.04 .05C1 -.35 .8 -.75 .35 -.85C.1 -.5 -.5 -.25 -.85 -.3C-.95 -.2 -1 -.1 -1.04 .05Z'
def hairback(st,x,y,r,c,fl=1):
    if st=='long': return P(sc('M0 -1.4C-1.4 -1.4 -1.35 -.2 -1.4 1.7L1.4 1.7C1.35 -.2 1.4 -1.4 0 -1.4Z',x,y,r),c)
    if st=='bob': return P(sc('M0 -1.4C-1.5 -1.4 -1.4 0 -1.35 .95C-.9 1.15 .9 1.15 1.35 .95C1.4 0 1.5 -1.4 0 -1.4Z',x,y,r),c)
    if st=='afro': return P(sc('M-1.25 .45C-1.75 .2 -1.75 -.45 -1.4 -.65C-1.5 -1.2 -.95 -1.6 -.55 -1.45C-.2 -1.8 .3 -1.8 .6 -1.45C1.05 -1.6 1.5 -1.15 1.4 -.65C1.75 -.4 1.75 .2 1.25 .45Z',x,y,r),c)
    if st=='bun': return C(x-.15*r*fl,y-1.55*r,r*.48,c)
    if st=='hijab': return P(sc('M0 -1.42C-1.5 -1.4 -1.35 .1 -1.3 .7C-1.2 1.3 -1.4 1.5 -1.6 2L1.6 2C1.4 1.5 1.2 1.3 1.3 .7C1.35 .1 1.5 -1.4 0 -1.42Z',x,y,r),c)
    return ''
def hairfront(st,x,y,r,c,fl=1):
    if st in('short','grey'): return P(sc(CAP,x,y,r,fl),c)
    if st=='bald': return P(sc('M-1.04 .1C-1.15 -.2 -1.1 -.4 -.92 -.5C-.9 -.25 -.92 -.1 -1.04 .1ZM1.04 .1C1.15 -.2 1.1 -.4 .92 -.5C.9 -.25 .92 -.1 1.04 .1Z',x,y,r),c)
    if st=='hood': return P(sc('M-1.2 .9C-1.5 -.6 -1 -1.5 0 -1.5C1 -1.5 1.5 -.6 1.2 .9C1.1 .4 1.1 -.3 .8 -.75C.4 -1 -.4 -1 -.8 -.75C-1.1 -.3 -1.1 .4 -1.2 .9Z',x,y,r),c)
    if st in('long','bob','bun'): return P(sc(SIDE,x,y,r,fl),c)
    if st=='afro': return P(sc('M-1 -.15C-1.1 -.8 -.6 -1 -.4 -.8C-.2 -1 .2 -1 .4 -.8C.6 -1 1.1 -.8 1 -.15C1.2 -.6 1 -1.3 0 -1.3C-1 -1.3 -1.2 -.6 -1 -.15Z',x,y,r),c,c)
    if st=='buzz': return P(sc('M-1.02 -.25C-1.05 -.9 -.6 -1.22 0 -1.22C.6 -1.22 1.05 -.9 1.02 -.25C.8 -.75 .4 -.8 0 -.8C-.4 -.8 -.8 -.75 -1.02 -.25Z',x,y,r),c)
    if st=='hijab': return P(sc('M-1.1 .5C-1.2 -1.3 -.6 -1.36 0 -1.36C.6 -1.36 1.2 -1.3 1.1 .5C1.1 -.5 .7 -.9 0 -.9C-.7 -.9 -1.1 -.5 -1.1 .5Z',x,y,r),c,'none')+P(sc('M-1 .45C-1.08 -.5 -.7 -.9 0 -.9C.7 -.9 1.08 -.5 1 .45',x,y,r))
    return ''
def face(x,y,r,e='calm',t=0,look=0,ds=False,brows=True):
    fx=x+t*.32*r; k=.42*r; ey=y-.08*r; o=''; er=max(.12*r,1.9)
    lx,rx=fx-k,fx+k
    def brow(a,b): # inner/outer height
        if ds: a,b=a+.08,b+.04
        return P(f'M{lx-.22*r} {ey-r*b}L{lx+.2*r} {ey-r*a}M{rx-.2*r} {ey-r*a}L{rx+.22*r} {ey-r*b}',None,INK)
    big=r>=13
    if e in('sad','worry','cry'): eyes='dot'; br=(.55,.33)
    elif e=='scared': eyes='wide'; br=(.72,.5) if r<26 else (.56,.38)
    elif e in('angry','shout'): eyes='dot'; br=(.24,.5)
    elif e in('happy','smirk'): eyes='dot'; br=(.42,.38)
    elif e=='laugh': eyes='up'; br=(.6,.5)
    elif e in('closed','asleep'): eyes='down'; br=(.42,.34)
    elif e in('hurt','spit'): eyes='tight'; br=(.3,.52)
    else: eyes='dot'; br=(.4,.36)
    if e=='none': return ''
    if eyes=='wide' and r<16:
        for q in(lx,rx): o+=C(q,ey,.2*r,W,INK,2)
    elif eyes=='wide' and r>=26: # rings this large look like a cartoon of fear
        for q in(lx,rx): o+=C(q,ey,.15*r,INK,'none')+C(q+.05*r,ey-.06*r,.05*r,W,'none')
    elif eyes=='wide':
        for q in(lx,rx): o+=C(q,ey,.27*r,W,INK,2.2 if not big else None)+C(q,ey,max(.1*r,1.5),INK,'none')
    elif eyes in('up','down'):
        s=1 if eyes=='up' else -1
        o+=P(''.join(f'M{q-.2*r} {ey+.06*r*s}Q{q} {ey-.3*r*s} {q+.2*r} {ey+.06*r*s}' for q in(lx,rx)),None,INK)
    elif eyes=='tight':
        o+=P(f'M{lx-.18*r} {ey-.12*r}L{lx+.16*r} {ey+.04*r}L{lx-.18*r} {ey+.2*r}M{rx+.18*r} {ey-.12*r}L{rx-.16*r} {ey+.04*r}L{rx+.18*r} {ey+.2*r}',None,INK,2.6)
    elif ds:
        for q,s in((lx,-1),(rx,1)): o+=C(q+s*.02*r,ey+.01*r,max(.1*r,2.2),INK,'none')
    else:
        dx=look*.1*r
        o+=P(''.join(f'M{q+dx} {ey-er*.25+.04*r}v{er*.5}' for q in(lx,rx)),None,INK,er*1.85)
    if (big or e in('angry','shout','sad','worry','scared','cry','hurt','spit')) and e!='asleep' and brows: o+=brow(*br)
    if ds and big: o+=P(f'M{fx-.12*r} {y+.24*r}Q{fx} {y+.34*r} {fx+.12*r} {y+.24*r}',None,INK)
    elif big and not(e in('scared','shout','talk','laugh','spit') and r<22):
        s=1 if t>=0 else -1
        o+=P(f'M{fx+.02*r*s} {y+.1*r}Q{fx+.2*r*s} {y+.3*r} {fx-.02*r*s} {y+.32*r}',None,INK)
    my=y+.58*r
    if e=='laugh': o+=P(f'M{fx-.48*r} {my-.16*r}H{fx+.48*r}Q{fx+.42*r} {my+.44*r} {fx} {my+.44*r}Q{fx-.42*r} {my+.44*r} {fx-.48*r} {my-.16*r}Z',RED,INK)+P(f'M{fx-.26*r} {my-.06*r}H{fx+.26*r}',None,W)
    elif e=='smirk': o+=P(f'M{fx-.3*r} {my+.1*r}Q{fx+.15*r} {my+.2*r} {fx+.36*r} {my-.14*r}',None,INK)
    elif e=='spit': o+=E(fx+.1*r*(1 if t>=0 else -1),my,.16*r,.17*r,INK,INK)
    elif e=='asleep': o+=P(f'M{fx-.18*r} {my}Q{fx} {my+.14*r} {fx+.18*r} {my}',None,INK)
    if e in('calm','happy'): o+=P(f'M{fx-.38*r} {my-.06*r}Q{fx} {my+.34*r} {fx+.38*r} {my-.06*r}',None,INK)
    elif e=='flat': o+=P(f'M{fx-.3*r} {my}H{fx+.3*r}',None,INK)
    elif e in('sad','cry','worry','angry','closed','hurt'): o+=P(f'M{fx-.34*r} {my+.16*r}Q{fx} {my-.24*r} {fx+.34*r} {my+.16*r}',None,INK)
    elif e=='talk': o+=P(f'M{fx-.3*r} {my-.14*r}H{fx+.3*r}Q{fx+.26*r} {my+.26*r} {fx} {my+.26*r}Q{fx-.26*r} {my+.26*r} {fx-.3*r} {my-.14*r}Z',RED if r<16 else W,INK,2.4)
    elif e=='shout':
        o+=P(f'M{fx-.4*r} {my-.18*r}H{fx+.4*r}Q{fx+.4*r} {my+.45*r} {fx} {my+.45*r}Q{fx-.4*r} {my+.45*r} {fx-.4*r} {my-.18*r}Z',RED,INK)+P(f'M{fx-.22*r} {my-.1*r}H{fx+.22*r}',None,W)
    elif e=='scared': o+=E(fx,my+.1*r,(.24 if r<26 else .19)*r,.2*r,INK,INK)
    if e=='cry' or e=='sad' and r>=15:
        tx=rx+.12*r; o+=P(f'M{tx} {ey+.38*r}q{-.26*r} {.42*r} 0 {.5*r}q{.26*r} {-.08*r} 0 {-.5*r}Z',W,INK,2.2)
    return o
def head(x,y,r,skin=S1,hair='short',hc=HB,e='calm',t=0,aid=False,glasses=False,look=0,tilt=0,beard=None,ds=False,brows=True):
    fl=1 if t>=0 else -1; o=''
    o+=hairback(hair,x,y,r,hc,fl)
    if aid: ax=x+aid*r*1.06; o+=tube([(ax+aid*.4*r,y-.26*r),(ax+aid*.4*r,y+.22*r)],max(.24*r,4),AMB)
    if hair!='hijab':
        for s in(-1,1):
            if t*s<.6: o+=C(x+s*r*1.02,y+.1*r,r*(.33 if aid==s else .24),skin)
    o+=E(x,y,r*1.04 if ds else r,r*(1.06 if ds else 1.12),skin)
    if beard: o+=P(sc('M-1 .1C-.9 .35 -.7 .4 -.5 .3C-.2 .2 .2 .2 .5 .3C.7 .4 .9 .35 1 .1C1.05 .9 .6 1.25 0 1.25C-.6 1.25 -1.05 .9 -1 .1Z',x,y,r),beard)
    o+=hairfront(hair,x,y,r,hc,fl)
    if beard: o+=E(x+t*.32*r,y+.6*r,.44*r,.26*r,skin,'none')
    o+=face(x,y,r,e,t,look,ds,brows)
    if glasses:
        fx=x+t*.32*r
        for s in(-1,1): o+=C(fx+s*.42*r,y-.05*r,.34*r,None,INK,2.4)
        o+=P(f'M{fx-.08*r} {y-.08*r}h{.16*r}',None,INK,2.4)
    if aid:
        ax=x+aid*r*1.06; ay=y+.08*r
        if r>13: o+=P(f'M{ax+aid*.42*r} {ay-.34*r}C{ax+aid*.3*r} {ay-.72*r} {ax-aid*.12*r} {ay-.6*r} {ax+aid*.08*r} {ay+.04*r}',None,INK,2.4)
        o+=C(ax+aid*.08*r,ay+.06*r,max(.1*r,1.8),AMB,INK,2)
    return G(o,tilt,x,y+r)
def shoulders(x,y,r,top,skin,w=2.0,bottom=131):
    """y = head centre. neck + shoulders running off the bottom edge"""
    ny=y+1.35*r; w=w*r
    return P(f'M{x-w} {bottom}C{x-w} {ny+.45*r} {x-w*.75} {ny+.2*r} {x-.42*r} {ny}Q{x} {ny+.55*r} {x+.42*r} {ny}C{x+w*.75} {ny+.2*r} {x+w} {ny+.45*r} {x+w} {bottom}Z',top)
def neck(x,y,r,skin): return P(f'M{x-.4*r} {y+.8*r}V{y+1.45*r}Q{x} {y+1.9*r} {x+.4*r} {y+1.45*r}V{y+.8*r}Z',skin)
def bust(x,y,r,skin=S1,hair='short',hc=HB,top=PUR,e='calm',w=1.9,bottom=131,**k):
    fl=1 if k.get('t',0)>=0 else -1
    b=''
    if hair in('long','hijab'): b=''
    return neck(x,y,r,skin)+shoulders(x,y,r,top,skin,w,bottom)+head(x,y,r,skin,hair,hc,e,**k)
# ---------- whole figure from joints ----------
def fig(hd,r,nk,hp,aL=None,aR=None,lL=None,lR=None,skin=S1,hair='short',hc=HB,top=PUR,leg=INK,e='calm',tw=None,aw=None,lw=None,shoe=None,held='',**k):
    tw=tw or r*1.55; aw=aw or r*.62; lw=lw or r*.72; o=''
    if aL: o+=arm([nk if len(aL)<3 else aL[0]]+list(aL[-2:]),aw,top,skin)
    ls=[(l,lw,leg) for l in(lL,lR) if l]
    if ls:
        s=1 if k.get('t',0)>=0 else -1
        o+=union(ls)+union([([(l[-1][0]-s,l[-1][1]+1),(l[-1][0]-s+s*r*.45,l[-1][1]+1)],lw-1,shoe or W) for l in(lL,lR) if l])
    if math.hypot(nk[0]-hd[0],nk[1]-hd[1])-tw/2-S>r*1.05: o+=P(f'M{nk[0]} {nk[1]-r*.3}L{hd[0]} {hd[1]+r}',None,None,r*.55+2*S)+P(f'M{nk[0]} {nk[1]-r*.3}L{hd[0]} {hd[1]+r}',None,skin,r*.55)
    o+=tube([nk,hp],tw,top)
    o+=head(hd[0],hd[1],r,skin,hair,hc,e,**k)
    o+=held
    if aR: o+=arm([nk if len(aR)<3 else aR[0]]+list(aR[-2:]),aw,top,skin)
    return o
# ---------- things ----------
def wheelchair(x,y,fl=1,R_=20,back=True,foot=True,handle=True):
    """x,y = hub of the big wheel; fl=1 faces right. Draw wheel() after the person."""
    f=fl*R_/20; v=R_/20
    p=f'M{x-f*13} {y-R_*2.05}L{x-f*10} {y-9*v}H{x+f*20}L{x+f*27} {y+R_-4}H{x+f*34}'
    o=P(p,None,None,8)+P(p,None,GREY,2.6) if R_>18 else P(p,None,None,5)
    if handle: o+=P(f'M{x-f*13} {y-R_*2.05}h{-f*8}',None,None,6.5)
    return o+C(x+f*23,y+R_-5.5*v,5.5*v,W)
def wheel(x,y,R_=20,a0=30):
    p=''
    for a in range(a0,180,60):
        c,s=math.cos(math.radians(a))*(R_-3),math.sin(math.radians(a))*(R_-3); p+=f'M{x-c} {y-s}l{2*c} {2*s}'
    return P(p,None,None,1.8)+C(x,y,R_,None,None,7.6)+C(x,y,R_,None,LIL,2.2)+C(x,y,R_*.17,AMB)
def badwheel(x,y,R_):
    """wheel snapped in two"""
    def half(s,dx,rot):
        p=f'M{x+s*dx} {y-R_}A{R_} {R_} 0 0 {1 if s>0 else 0} {x+s*dx} {y+R_}'
        q=''.join(f'M{x+s*dx} {y+b}L{x+s*(dx+R_*c)} {y+R_*d}' for b,c,d in((-4,.74,-.66),(0,1,0),(4,.74,.66)))
        return G(P(q,None,None,1.8)+P(p,None,None,7.6)+P(p,None,LIL,2.2),rot,x,y+R_)
    return half(-1,5,-9)+half(1,6,11)
def bubble(x,y,w,h,tx,ty,f=W,base=None,r=10,side='b'):
    """calm bubble; tail points to tx,ty"""
    bx=base if base is not None else x+w/2
    if side=='b': return P(f'M{x+r} {y}H{x+w-r}Q{x+w} {y} {x+w} {y+r}V{y+h-r}Q{x+w} {y+h} {x+w-r} {y+h}H{bx+6}L{tx} {ty}L{bx-6} {y+h}H{x+r}Q{x} {y+h} {x} {y+h-r}V{y+r}Q{x} {y} {x+r} {y}Z',f)
def lines(x,y,ws,c=PUR,gap=9): return P(''.join(f'M{x} {y+i*gap}h{w}' for i,w in enumerate(ws)),None,c,4)
def jag(x,y,a,b,k=9,f=RED,tail=None,depth=.72,rot=0):
    p=[]
    for i in range(2*k):
        an=math.pi*i/k+rot; m=1 if i%2==0 else depth
        p.append((x+a*m*math.cos(an),y+b*m*math.sin(an)))
    if tail:
        j=min(range(0,2*k,2),key=lambda i:math.hypot(p[i][0]-tail[0],p[i][1]-tail[1])); p[j]=tail
    return P(pts(p)+'Z',f)
def bang(x,y,h=18,c=W,w=5): return P(f'M{x} {y-h/2}v{h*.58}M{x} {y+h/2}v.1',None,c,w)
def tick(x,y,r=13,f=PUR): return C(x,y,r,f)+P(f'M{x-r*.48} {y+r*.02}l{r*.34} {r*.38}l{r*.62} {-r*.78}',None,W,4.6)
def cross(x,y,r=13,f=RED): q=r*.4; return C(x,y,r,f)+P(f'M{x-q} {y-q}l{2*q} {2*q}m0 {-2*q}l{-2*q} {2*q}',None,W,4.6)
def qm(x,y,h=30,c=None,w=5): return P(f'M{x-.27*h} {y-.2*h}C{x-.27*h} {y-.6*h} {x+.3*h} {y-.6*h} {x+.28*h} {y-.2*h}C{x+.27*h} {y+.03*h} {x} {y} {x} {y+.24*h}M{x} {y+.5*h}v.1',None,c,w)
def heart(x,y,r,f=RED): return P(sc('M0 .95C-1.6 -.1 -1.05 -1.1 -.45 -.9C-.15 -.8 0 -.5 0 -.4C0 -.5 .15 -.8 .45 -.9C1.05 -1.1 1.6 -.1 0 .95Z',x,y,r),f)
def arrow(p,c=None,w=5,hd=8):
    (ax,ay),(bx,by)=p[-2],p[-1]; an=math.atan2(by-ay,bx-ax)
    o='M'+'L'.join(f'{n(a)} {n(b)}' for a,b in p)
    for s in(2.45,-2.45): o+=f'M{bx} {by}L{bx+hd*math.cos(an+s)} {by+hd*math.sin(an+s)}'
    return P(o,None,None,w+2*S)+P(o,None,c,w) if c else P(o,None,None,w)
def arc(x,y,r,a0,a1,c=None,w=5,hd=8,head=True):
    p0=(x+r*math.cos(math.radians(a0)),y+r*math.sin(math.radians(a0))); p1=(x+r*math.cos(math.radians(a1)),y+r*math.sin(math.radians(a1)))
    big=1 if abs(a1-a0)>180 else 0; sw=1 if a1>a0 else 0
    o=f'M{p0[0]} {p0[1]}A{r} {r} 0 {big} {sw} {p1[0]} {p1[1]}'
    if head:
        an=math.radians(a1+(90 if sw else -90)-(12 if sw else -12))
        for s in(2.4,-2.4): o+=f'M{p1[0]} {p1[1]}L{p1[0]+hd*math.cos(an+s)} {p1[1]+hd*math.sin(an+s)}'
    return P(o,None,c,w)
def house(x,y,w,h,f=LIL,roof=PUR,door=AMB,doorx=None,win=True):
    """x,y = left/bottom of wall"""
    o=R(x,y-h,w,h,2,f)
    o+=P(f'M{x-6} {y-h+2}L{x+w/2} {y-h-w*.42}L{x+w+6} {y-h+2}Z',roof)
    return o
def phone(x,y,w,h,f=W): return R(x,y,w,h,7,INK)+R(x+5,y+8,w-10,h-20,2,f,INK)+P(f'M{x+w/2-3} {y+h-6}h6',None,W,2.4)
def digit9(x,y,h,c=INK,w=5): r=h*.28; return P(f'M{x+r} {y-h/2+r}a{r} {r} 0 1 0 {-2*r} 0a{r} {r} 0 1 0 {2*r} 0V{y+h*.1}Q{x+r} {y+h/2} {x-r*.8} {y+h/2}',None,c,w)
def pound(x,y,h,c=INK,w=3.2): return P(f'M{x+.28*h} {y-.3*h}C{x+.2*h} {y-.6*h} {x-.22*h} {y-.55*h} {x-.16*h} {y-.15*h}C{x-.1*h} {y+.2*h} {x-.1*h} {y+.3*h} {x-.28*h} {y+.5*h}H{x+.3*h}M{x-.28*h} {y+.02*h}H{x+.15*h}',None,c,w)
def note(x,y,w=34,h=22,rot=0,f=LIL): return G(R(x-w/2,y-h/2,w,h,3,f)+pound(x,y,h*.6,INK),rot,x,y)
def paper(x,y,w,h,f=W): return P(f'M{x} {y+4}Q{x} {y} {x+4} {y}H{x+w-14}L{x+w} {y+14}V{y+h-4}Q{x+w} {y+h} {x+w-4} {y+h}H{x+4}Q{x} {y+h} {x} {y+h-4}Z',f)+P(f'M{x+w-14} {y}V{y+14}H{x+w}',None,INK)
def pencil(x,y,L=46,rot=45,f=AMB):
    """tip at x,y"""
    return G(P(f'M{x} {y}L{x-6.5} {y-13}V{y-L}H{x+6.5}V{y-13}Z',f)+P(f'M{x} {y}L{x-3} {y-6}H{x+3}Z',INK,INK)+P(f'M{x-6.5} {y-13}H{x+6.5}M{x-6.5} {y-L+9}H{x+6.5}',None,INK,2.4),rot,x,y)
def clock(x,y,r,f=W): return C(x,y,r,f,INK)+P(f'M{x} {y-r*.6}V{y}L{x+r*.42} {y+r*.25}',None,INK,4.4)
def lock(x,y,w=30,h=24,f=AMB):
    return P(f'M{x-w*.28} {y}v{-h*.4}a{w*.28} {w*.3} 0 0 1 {w*.56} 0v{h*.4}',None,None,4.6)+R(x-w/2,y,w,h,5,f)+C(x,y+h*.42,3.2,INK,'none')+P(f'M{x} {y+h*.42}v{h*.25}',None,INK)
def policehat(x,y,r):
    """sits on a head at x,y radius r: peaked cap with chequered band"""
    a=y-.62*r
    o=P(f'M{x-1.05*r} {a}C{x-1.7*r} {a-.75*r} {x-.9*r} {a-1.25*r} {x} {a-1.2*r}C{x+.9*r} {a-1.25*r} {x+1.7*r} {a-.75*r} {x+1.05*r} {a}Z',INK)
    o+=P(f'M{x-1.08*r} {a}q{1.08*r} {-.28*r} {2.16*r} 0l0 {-.42*r}q{-1.08*r} {-.28*r} {-2.16*r} 0Z',W,INK,2.2)
    q=.36*r; b=''
    for i in range(6):
        px=x-1.08*r+i*q; yy=a-(.14*r*(1-((i+.5-3)/3)**2)); b+=f'M{px} {yy-(.42*r if i%2 else .21*r)}h{q}v{.21*r}h{-q}Z'
    o+=P(b,INK,'none')
    o+=P(f'M{x-1.0*r} {a+.04*r}Q{x} {a-.24*r} {x+1.0*r} {a+.04*r}Q{x} {a+.42*r} {x-1.0*r} {a+.04*r}Z',INK)
    o+=C(x,a-.85*r,.2*r,W,'none')
    return o
def stophand(x,y,k=1,skin=S2,cuff=PUR):
    """big raised palm, centre of palm x,y"""
    f=9.4*k
    fs=[(-13.5,6,-19.5,-19),(-5.4,-4,-6.4,-29),(5.4,-4,6.4,-28),(13.5,4,19.5,-17)]
    o=union([([(x,y+18*k),(x,y+34*k)],20*k,cuff)])
    o+=union([([(x+a*k,y+b*k),(x+c*k,y+d*k)],f,skin) for a,b,c,d in fs]+[([(x+8*k,y+18*k),(x+28*k,y+2*k)],f,skin),([(x-8*k,y+4*k),(x+8*k,y+4*k),(x+5*k,y+14*k),(x-5*k,y+14*k),(x-8*k,y+4*k)],18*k,skin)])
    return o
def warn(x,y,r): return P(f'M{x} {y-r}L{x+r*1.05} {y+r*.8}H{x-r*1.05}Z',RED)+bang(x,y+r*.18,r*.95,W,4.6)
def cane(a,b): return P(pts([a,b]),None,None,8)+P(pts([a,b]),None,W,3.4)+C(b[0],b[1],3.6,W)
def move(x,y,ls): return P(''.join(f'M{x+a} {y+b}l{c} {e}' for a,b,c,e in ls))

def wcuser(x,y,fl=1,r=12,skin=S1,hair='short',hc=HB,top=PUR,e='calm',R_=18,leg=LIL,**k):
    """person in a wheelchair, side on; x,y = wheel hub. Includes the wheel and the hand on the rim."""
    f=fl*R_/20; v=R_/20; k.setdefault('t',fl*.8); lw=9*v
    nk=(x-f*3,y-R_*1.75); hp=(x-f*3,y-15*v)
    o=wheelchair(x,y,fl,R_)
    o+=fig((x-f*1,nk[1]-r*1.75),r,nk,hp,None,None,[(x,y-13*v),(x+f*20,y-14*v),(x+f*26,y+R_-9*v)],None,skin,hair,hc,top,leg,e,tw=18*v,lw=lw,**k)
    o+=wheel(x,y,R_)
    return o+arm([(x-f*3,nk[1]+2*v),(x-f*17,y-R_*.95),(x+f*9,y-R_*.8)],8*v,top,skin,5.4*v)
def openhand(x,y,fl,skin,k=1):
    """palm up, held out to the side; x,y = wrist"""
    return union([([(x,y),(x+fl*13*k,y-5*k)],8*k,skin),([(x+fl*3*k,y-2*k),(x+fl*5*k,y-11*k)],5*k,skin)])+P(f'M{x} {y}L{x+fl*13*k} {y-5*k}',None,skin,8*k)
def backhead(x,y,r,skin,hc,top,w=1.9):
    return neck(x,y,r,skin)+shoulders(x,y,r,top,skin,w)+C(x-r,y+.15*r,r*.24,skin)+C(x+r,y+.15*r,r*.24,skin)+P(sc('M-1.04 .1C-1.25 -.9 -.7 -1.3 0 -1.3C.7 -1.3 1.25 -.9 1.04 .1C1 .6 .7 .85 .5 .95Q0 1.1 -.5 .95C-.7 .85 -1 .6 -1.04 .1Z',x,y,r),hc)
def homecut(x,w,y0,y1,f=LIL,roof=PUR):
    """house seen from the front with the front wall open: a person fits inside"""
    c=x+w/2; p=f'M{x-3} {y0+w*.45}L{c} {y0}L{x+w+3} {y0+w*.45}'
    return P(f'M{x} {y0+w*.42}L{c} {y0+4}L{x+w} {y0+w*.42}V{y1}H{x}Z',f)+P(p,None,None,10)+P(p,None,roof,4.6)

def brokenheart(x,y,r,f=RED): return heart(x,y,r,f)+P(f'M{x} {y-r*.45}l{-r*.22} {r*.4}l{r*.4} {r*.2}l{-r*.22} {r*.5}',None,W,3)

def dog(x,y,e='calm'):
    """assistance dog, facing right; x,y = between the front and back feet"""
    F=AMB; up=e=='calm'
    o=union([([(x-26,y-34),(x-38,y-48 if up else y-18)],5,F)])
    o+=union([([(x-16,y-26),(x-16,y-5)],8,F),([(x+20,y-26),(x+20,y-5)],8,F)])
    o+=union([([(x-24,y-26),(x-26,y-5)],8,F),([(x+28,y-26),(x+28,y-5)],8,F),([(x-20,y-34),(x+24,y-34)],19,F),([(x+28,y-40),(x+34,y-60)],14,F),([(x+33,y-62),(x+47,y-57)],13,F)])
    o+=P(f'M{x+27} {y-70}q-9 4-8 18q8 2 12-6Z',HR)+P(f'M{x+38} {y-64}v1',None,INK,4.6 if up else 4)+('' if up else P(f'M{x+35} {y-69}l6 -4M{x+46} {y-50}q3 -3 6 0',None,INK,2.4))+P(f'M{x+52} {y-60}v1',None,INK,5)
    o+=P(f'M{x-2} {y-45}h18v22h-18Z',PUR)+P(f'M{x+5} {y-45}L{x-14} {y-78}h16',None,None,5)
    return o
def envelope(x,y,w,h,f=W): return R(x,y,w,h,5,f)+P(f'M{x+4} {y+6}L{x+w/2} {y+h*.58}L{x+w-4} {y+6}',None,INK)
def eye(x,y,r,f=W): return P(f'M{x-r*1.5} {y}Q{x} {y-r*1.9} {x+r*1.5} {y}Q{x} {y+r*1.9} {x-r*1.5} {y}Z',f)+C(x,y,r*.55,PUR,INK)+C(x,y,r*.2,W,'none')
