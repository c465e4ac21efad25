// Speaks one HTML file with a simulated screen reader and prints its phrases as JSON. Usage: node speak.mjs FILE
// (spoken.mjs runs it.)

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** No page of ours has more to say. */
const MOST = 800;

const { window } = new JSDOM(readFileSync(process.argv[2], "utf8"), { url: "http://localhost/" });
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis) continue;
  try {
    globalThis[name] = window[name];
  } catch {
    // Not to be had from outside: the reader does without.
  }
}
Object.assign(globalThis, { window, document: window.document });
const { virtual } = await import("@guidepup/virtual-screen-reader");
await virtual.start({ container: window.document.body });
const phrases = [await virtual.lastSpokenPhrase()];
while (phrases.length < MOST) {
  await virtual.next();
  const phrase = await virtual.lastSpokenPhrase();
  // After the last thing it begins again.
  if (phrase === phrases[0] && phrases.length > 1) break;
  phrases.push(phrase);
}
await virtual.stop();
console.log(JSON.stringify(phrases));
process.exit(0);
