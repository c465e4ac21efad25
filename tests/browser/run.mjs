// All browser tests against the real program with invented data. Usage: node tests/browser/run.mjs
// (make test runs it, after cargo build).

import { publicPages } from "./accessibility.mjs";
import { displaySettings } from "./display.mjs";
import { journey } from "./journey.mjs";
import { leavingShowsNothing } from "./leaving.mjs";
import * as person from "./person.mjs";
import { readingAloud } from "./reading.mjs";
import { startBrowser, startService } from "./service.mjs";
import { leavingStopsTheCamera, recordings } from "./telling.mjs";

process.chdir(new URL("../..", import.meta.url).pathname);

const service = await startService();
const browser = await startBrowser();
let failed = false;

async function part(name, run) {
  const from = Date.now();
  try {
    const said = await run();
    console.log(`${name}: ${said} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed = true;
    console.error(`${name}: FAILED\n${error.stack}`);
  }
}

/** A draft about somebody else, so that every question page is on its way. */
async function openDraft(page) {
  const seen = await person.fillIn(page, service.public, {
    "safe-now": person.tick("I am not sure"),
    danger: async () => {},
    "come-back": person.tick("Yes"),
    "your-words": async () => {},
    who: person.tick("A member of my family or a friend"),
    what: person.tick("Spitting"),
  });
  return [...seen, "check"];
}

await part("leaving", async () => `${await leavingShowsNothing(browser, service)} steps back showed nothing`);
await part("display", () => displaySettings(browser, service));
await part("reading aloud", () => readingAloud(browser, service));
await part("accessibility", async () => `${await publicPages(browser, service, openDraft)} public page states, 0 findings`);
await part("recording", () => recordings(service));
await part("leaving while it records", () => leavingStopsTheCamera(service));
await part("journey", () => journey(browser, service));

await browser.close();
await service.stop();
if (failed) console.error(`the service's folder is kept: ${service.folder}`);
else service.remove();
process.exit(failed ? 1 : 0);
