// Builds assets/dist from scss/, js/, images/, pictures/ and the typeface: `npm run build`, or `make assets`.
//
// Every file is named by its content (public.0123456789abcdef.css) so that browsers may keep it
// for ever, and lies beside its own gzip and brotli. build.rs puts the folder into the program as it is.
// Prints what a first visit to a public page weighs and fails when that is over its bar.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import * as sass from 'sass';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');
const fresh = path.join(here, 'dist.new');

// Design 11: a first visit to the start page is at most 60 KB, of which a page may take 14.
const FIRST_VISIT_BAR = 60 * 1024 - 14 * 1024;

const weights = new Map();

/** Writes one file under its hashed name and returns its address. */
function put(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const { name: stem, ext } = path.parse(name);
  const hashed = `${stem}.${hash}${ext}`;
  fs.writeFileSync(path.join(fresh, hashed), bytes);
  let sent = bytes.length;
  if (ext !== '.woff2' && ext !== '.ttf') {
    fs.writeFileSync(path.join(fresh, `${hashed}.gz`), gzipSync(bytes, { level: 9 }));
    const packed = brotli(bytes);
    fs.writeFileSync(path.join(fresh, `${hashed}.br`), packed);
    sent = packed.length;
  }
  weights.set(name, { bytes: bytes.length, sent });
  return `/assets/${hashed}`;
}

/** A seventh smaller than gzip; every browser of the last ten years takes it over https. */
function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

function buildFonts() {
  const addresses = new Map();
  const files = path.join(here, 'node_modules/@fontsource/atkinson-hyperlegible-next/files');
  for (const part of ['latin', 'latin-ext']) {
    for (const weight of [400, 700]) {
      const name = `atkinson-${part}-${weight}.woff2`;
      const source = path.join(files, `atkinson-hyperlegible-next-${part}-${weight}-normal.woff2`);
      addresses.set(name, put(name, fs.readFileSync(source)));
    }
  }
  return addresses;
}

// Browsers take WOFF2; the printed form is laid out with the same typeface as TrueType.
function buildPaperFonts() {
  const folder = path.join(here, 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next');
  for (const [name, style] of [['regular', '400Regular'], ['bold', '700Bold']]) {
    const file = path.join(folder, style, `AtkinsonHyperlegibleNext_${style}.ttf`);
    put(`paper-${name}.ttf`, fs.readFileSync(file));
  }
}

function buildStyles(name, fonts) {
  const { css } = sass.compile(path.join(here, 'scss', `${name}.scss`), {
    style: 'compressed',
    loadPaths: [here],
    quietDeps: true,
    // MoJ Frontend still calls names that GOV.UK Frontend has renamed.
    logger: sass.Logger.silent,
  });
  const finished = css.replaceAll(/url\("?font:([^")]+)"?\)/g, (_, font) => {
    if (!fonts.has(font)) throw new Error(`${name}.scss names a font that is not built: ${font}`);
    return `url(${fonts.get(font)})`;
  });
  const ours = finished.replaceAll(/url\("?\/assets\/images\/([^")]+)"?\)/g, (_, image) => {
    const source = path.join(here, 'node_modules/@ministryofjustice/frontend/moj/assets/images', image);
    return `url(${put(image, fs.readFileSync(source))})`;
  });
  const outside = ours.match(/url\((?!\/assets\/[\w-]+\.[0-9a-f]{16}\.)[^)]*\)/);
  if (outside) throw new Error(`${name}.css would ask for ${outside[0]}, which is not one of our files`);
  put(`${name}.css`, Buffer.from(ours));
}

async function buildScript(name) {
  const built = await esbuild.build({
    entryPoints: [path.join(here, 'js', `${name}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    write: false,
  });
  put(`${name}.js`, Buffer.from(built.outputFiles[0].contents));
}

fs.rmSync(fresh, { recursive: true, force: true });
fs.mkdirSync(fresh);
const fonts = buildFonts();
buildPaperFonts();
for (const side of ['public', 'desk']) {
  buildStyles(side, fonts);
  await buildScript(side);
}
// Loaded by one page only, so it weighs nothing on the first visit.
await buildScript('telling');
await buildScript('answering');
for (const image of fs.readdirSync(path.join(here, 'images'))) {
  put(image, fs.readFileSync(path.join(here, 'images', image)));
}
const pictures = fs.readdirSync(path.join(here, 'pictures')).filter((file) => file.endsWith('.svg'));
for (const picture of pictures) {
  put(`picture-${picture}`, fs.readFileSync(path.join(here, 'pictures', picture)));
}
fs.rmSync(dist, { recursive: true, force: true });
fs.renameSync(fresh, dist);

const told = (what, bytes, sent) =>
  console.log(`${what.padEnd(28)} ${String(bytes).padStart(8)} bytes, ${String(sent).padStart(7)} sent`);
// Easy Read pages ask for the pictures they show; no page asks for all of them.
const all = { bytes: 0, sent: 0 };
for (const [name, { bytes, sent }] of weights) {
  if (name.startsWith('picture-')) {
    all.bytes += bytes;
    all.sent += sent;
  } else {
    told(name, bytes, sent);
  }
}
told(`${pictures.length} Easy Read pictures`, all.bytes, all.sent);
const firstVisit = ['public.css', 'public.js', 'icon.svg', 'atkinson-latin-400.woff2', 'atkinson-latin-700.woff2']
  .map((name) => weights.get(name).sent)
  .reduce((sum, sent) => sum + sent, 0);
console.log(`first visit without the page   ${firstVisit} bytes sent (bar ${FIRST_VISIT_BAR})`);
if (firstVisit > FIRST_VISIT_BAR) {
  console.error('The public pages have grown too heavy for an old phone. Take something out of public.scss or public.js.');
  process.exit(1);
}
