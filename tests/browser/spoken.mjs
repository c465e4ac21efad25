// What a screen reader says on six pages, phrase by phrase, against the texts in `spoken/`. A simulation: it shows
// order, names and states, and that a change of markup changes what is heard. It is no proof of how a real one
// sounds; `docs/user-testing.md` is for that.
//
// Usage: node tests/browser/run.mjs --update-spoken   writes the texts anew, to be read before they are committed.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "./service.mjs";

/** Name of the text -> page and state whose HTML the suite kept. */
const PAGES = {
  start: "/: ordinary",
  "safe-now": "/form/safe-now: ordinary",
  "what-happened": "/form/what: ordinary",
  choices: "/form/choices: ordinary",
  check: "/form/check: ordinary",
  "your-page": "/your-page: ordinary",
};
const VERSIONS = { en: "standard", easy: "Easy Read" };
const GOLDEN = fileURLToPath(new URL("./spoken/", import.meta.url));

/** What changes from one run to the next. */
function evened(phrases) {
  return phrases
    .map((phrase) => phrase.replace(/\b(\d{1,2}(:\d\d)?[ap]m|12 (noon|midnight))\b/g, "TIME").replace(/\b\d{1,2} (January|November|December) 20\d\d\b/g, "DATE"))
    .join("\n");
}

/** The phrases of a file, spoken in a process of its own: the page becomes that process's world. */
function spoken(file) {
  const run = spawnSync(process.execPath, [fileURLToPath(new URL("./speak.mjs", import.meta.url)), file], {
    encoding: "utf8",
    timeout: 120_000,
  });
  expect(run.status === 0, `the page was not spoken: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

function firstDifference(before, now) {
  const [old, fresh] = [before.split("\n"), now.split("\n")];
  const at = fresh.findIndex((line, index) => line !== old[index]);
  return at < 0 ? `it ends at "${fresh.at(-1)}"` : `line ${at + 1} was "${old[at] ?? ""}" and is "${fresh[at]}"`;
}

export function spokenPhrases(suite, { update }) {
  mkdirSync(GOLDEN, { recursive: true });
  const differing = [];
  let heard = 0;
  for (const [short, version] of Object.entries(VERSIONS)) {
    for (const [name, page] of Object.entries(PAGES)) {
      const kept = [...suite.files].find(([, called]) => called === `${version} ${page}`);
      expect(kept, `${version} ${page} was not kept, only ${[...suite.files.values()].filter((called) => called.includes(page.split(":")[0])).join(", ")}`);
      const phrases = spoken(join(suite.folder, kept[0]));
      heard += phrases.length;
      const now = `${evened(phrases)}\n`;
      const golden = join(GOLDEN, `${short}-${name}.txt`);
      if (update) writeFileSync(golden, now);
      const before = existsSync(golden) ? readFileSync(golden, "utf8") : "";
      if (before !== now) differing.push(`${short}-${name}: ${firstDifference(before, now)}`);
    }
  }
  expect(differing.length === 0, `heard otherwise than before (--update-spoken writes the texts anew):\n${differing.join("\n")}`);
  return `${heard} phrases on ${Object.keys(PAGES).length} pages in ${Object.keys(VERSIONS).length} versions, as written down`;
}
