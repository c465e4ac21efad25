#!/usr/bin/env python3
"""Draws every Easy Read picture into this folder as <name>.svg: `python3 assets/pictures/build.py`.

Needs the standard library only. `--sheets` also draws what a reader sees, at its true size of
128 pixels, into the ignored folder png/ (needs rsvg-convert, of the package librsvg2-bin);
names after it draw only those."""
import os,subprocess,sys
sys.dont_write_bytecode=True
from grammar import *
import scenes_harm,scenes_people,scenes_places,scenes_telling,scenes_things
HERE=os.path.dirname(os.path.abspath(__file__)); PNG=HERE+'/png'
HEAVIEST=4096
def svg(title,body):
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" role="img"><title>%s</title>'
     '<style>svg:root{color:#1d1b26}@media(prefers-color-scheme:dark){svg:root{color:#f4f1fb}}</style>'
     '<g fill="none" stroke="currentColor" stroke-width="%s" stroke-linecap="round" stroke-linejoin="round">%s</g></svg>\n')%(title,n(S),body)
def sheet(name,pics,bg='#fff',ink='#1d1b26',cols=6,cell=144):
    w,h=cols*cell,-(-len(pics)//cols)*(cell+8)
    o=f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"><rect width="{w}" height="{h}" fill="{bg}"/>'
    for i,(nm,t,f) in enumerate(pics):
        x,y=(i%cols)*cell+8,(i//cols)*(cell+8)+6
        o+=f'<g transform="translate({x} {y})" color="{ink}"><svg width="128" height="128" viewBox="0 0 128 128"><g fill="none" stroke="currentColor" stroke-width="{S}" stroke-linecap="round" stroke-linejoin="round">{f()}</g></svg><text x="64" y="141" font-family="sans-serif" font-size="10" text-anchor="middle" fill="{ink}">{nm}</text></g>'
    subprocess.run(['rsvg-convert','-o',f'{PNG}/{name}.png'],input=(o+'</svg>').encode(),check=True)
def main(args):
    names=[nm for nm,_,_ in PICS]
    twice={nm for nm in names if names.count(nm)>1}
    if twice: sys.exit(f'drawn twice: {sorted(twice)}')
    total=0
    for nm,t,f in PICS:
        s=svg(t,f()).encode(); total+=len(s)
        if len(s)>HEAVIEST: print('too heavy:',nm,len(s))
        with open(f'{HERE}/{nm}.svg','wb') as out: out.write(s)
    for old in os.listdir(HERE):
        if old.endswith('.svg') and old[:-4] not in names: os.remove(f'{HERE}/{old}')
    print(len(PICS),'pictures,',total,'bytes')
    if '--sheets' in args:
        os.makedirs(PNG,exist_ok=True)
        for old in os.listdir(PNG): os.remove(f'{PNG}/{old}')
        some=args[args.index('--sheets')+1:]; pics=[p for p in PICS if not some or p[0] in some]
        for i in range(0,len(pics),24): sheet(f'sheet-{i//24+1}',pics[i:i+24])
        for i in range(0,len(pics),24): sheet(f'dark-{i//24+1}',pics[i:i+24],'#15121f','#f4f1fb')
if __name__=='__main__': main(sys.argv[1:])
