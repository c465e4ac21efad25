// The W3C's validator over the HTML of every page state, as it was sent, in one run of it.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect } from "./service.mjs";

const VALIDATOR = createRequire(import.meta.url)("vnu-jar");

/** What we know better than the validator. */
const KNOWN = [
  // GOV.UK Frontend's own markup of a date, for screen readers that do not know a fieldset is a group.
  /The “group” role is unnecessary for element “fieldset”/,
];

/** What the validator says of the files in the suite's folder. */
export function validate(suite) {
  expect(suite.files.size > 0, "no page was kept");
  const files = [...suite.files.keys()].map((file) => join(suite.folder, file));
  const run = spawnSync("java", ["-jar", VALIDATOR, "--format", "json", "--exit-zero-always", ...files], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.status === 0, `the validator did not run: ${run.error ?? run.stderr}`);
  const { messages } = JSON.parse(run.stderr || '{"messages":[]}');
  const wrong = messages.filter((it) => (it.type === "error" || it.subType === "warning") && !KNOWN.some((known) => known.test(it.message)));
  const said = messages.map((it) => `${suite.files.get(it.url.split("/").pop())}, line ${it.lastLine}: ${it.message}`);
  const sentences = said.filter((_, index) => wrong.includes(messages[index]));
  expect(wrong.length === 0, `${wrong.length} findings:\n${[...new Set(sentences)].join("\n")}`);
  return `${suite.files.size} pages are valid HTML, ${messages.length - wrong.length} remarks`;
}
