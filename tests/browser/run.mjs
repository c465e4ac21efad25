// All browser tests against the real program with invented data. Usage: node tests/browser/run.mjs [--whole]
// (make test runs it, after the build; make test-full runs the whole matrix.)
//
// PARTS=pages,journey runs only the named parts.

import { FIRST_VISIT_BAR } from "./accessibility.mjs";
import { displaySettings } from "./display.mjs";
import { journey } from "./journey.mjs";
import { byKeyboard } from "./keyboard.mjs";
import { leavingShowsNothing } from "./leaving.mjs";
import { readingAloud } from "./reading.mjs";
import { withoutScripts } from "./scriptless.mjs";
import { expect, startBrowser, startService } from "./service.mjs";
import { spokenPhrases } from "./spoken.mjs";
import { Suite } from "./suite.mjs";
import { filmWithAMessage, leavingStopsTheCamera, recordings } from "./telling.mjs";
import { validate } from "./validity.mjs";
import { LIST, VERSIONS, offered, walkAll } from "./walk.mjs";
import { firstVisit } from "./weight.mjs";

process.chdir(new URL("../..", import.meta.url).pathname);

const whole = process.argv.includes("--whole");
const only = process.env.PARTS?.split(",");
const browser = await startBrowser();
let failed = false;

async function part(name, run) {
  if (only && !only.includes(name)) return;
  const from = Date.now();
  try {
    const said = await run();
    console.log(`${name}: ${said} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed = true;
    console.error(`${name}: FAILED\n${error.stack}`);
  }
}

/** The real program, as `make run` starts it; and the same with a clock that can be moved. */
const [service, moved] = await Promise.all([startService(), startService({ startsAt: "2026-11-24T10:00:00Z" })]);
const suite = new Suite({ folder: moved.folder, whole });

await part("display", () => displaySettings(browser, service));
await part("reading aloud", () => readingAloud(browser, service));
await part("recording", async () => `${await recordings(service)}\n  ${await filmWithAMessage(service)}`);
await part("leaving while it records", () => leavingStopsTheCamera(service));
await part("journey", () => journey(browser, service, suite));
await part("keyboard", async () => {
  const versions = whole ? await offered(service) : VERSIONS.slice(0, 1);
  const said = [];
  for (const version of versions) said.push(await byKeyboard(browser, service, version));
  return said.join("; ");
});
await part("no scripts", async () => {
  const said = [];
  for (const version of await offered(service)) said.push(await withoutScripts(browser, service, version));
  return `told, sent, come back to, changed, stopped: ${said.join(", ")}`;
});
await part("weight", () => firstVisit(browser, service, FIRST_VISIT_BAR));
await part("pages", async () => {
  await walkAll(browser, moved, suite);
  const found = [...suite.findings, ...suite.heavy(), ...(only ? [] : suite.missing())];
  expect(found.length === 0, `${found.length} findings:\n${[...new Set(found)].join("\n")}`);
  const pages = Object.keys({ ...LIST.pages, ...LIST.errors }).length;
  const undecided = [...suite.undecided].map(([rule, times]) => `${rule} ${times}`).join(", ");
  const heavy = suite.heaviest(3).map(({ name, bytes }) => `${name} ${bytes}`).join(", ");
  return [
    `${pages} pages × ${VERSIONS.length} versions × their states = ${suite.visited.size} page states, 0 findings`,
    `  looks, sizes, targets and focus on ${suite.wholly.size} of them; axe could not decide: ${undecided || "nothing"}`,
    `  heaviest in bytes over the wire: ${heavy}`,
  ].join("\n");
});
await part("validity", () => validate(suite));
await part("spoken", () => spokenPhrases(suite, { update: process.argv.includes("--update-spoken") }));
// Last: it moves the clock by days. It takes many minutes, so it belongs to the whole matrix.
if (whole || only?.includes("leaving")) await part("leaving", () => leavingShowsNothing(moved, { whole }));

await browser.close();
await Promise.all([service.stop(), moved.stop()]);
for (const it of [service, moved]) {
  if (failed) console.error(`the service's folder is kept: ${it.folder}`);
  else it.remove();
}
process.exit(failed ? 1 : 0);
