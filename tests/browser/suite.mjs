// The accessibility suite: every public page × version × state of `pages.json`, walked and examined, its HTML
// kept for the validator, its weight measured, and the list compared with what was really visited.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as a11y from "./accessibility.mjs";
import { LIST, VERSIONS, called, wanted } from "./walk.mjs";

/** Messages of the browser that are the tests' own doing: pages asked for that are not there or are refused. */
const EXPECTED = /status of 4\d\d|status of 503/;

export class Suite {
  constructor({ folder, whole }) {
    Object.assign(this, { whole, kept: 0, findings: [], visited: new Map(), undecided: new Map(), weights: [], files: new Map() });
    this.folder = join(folder, "pages");
    mkdirSync(this.folder, { recursive: true });
    this.answers = new WeakMap();
    this.wholly = new Set();
  }

  /** Listens to a page: to its answers and to what the browser complains of. */
  watch = (page) => {
    page.on("response", (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && !request.redirectedTo() && response.status() !== 303) this.answers.set(page, response);
    });
    page.on("console", (line) => {
      if (line.type() === "error" && !EXPECTED.test(line.text())) this.findings.push(`${page.url()}: the browser complains: ${line.text()}`);
    });
    page.on("pageerror", (error) => this.findings.push(`${page.url()}: ${error.message}`));
  };

  fail = (sentence) => {
    this.findings.push(sentence);
  };

  /** Examines the page as it stands. */
  look = async (page, version, path, state) => {
    const name = called(version, path, state);
    const found = [...(await a11y.shape(page, state)), ...(await a11y.broken(page, this.undecided)), ...(await a11y.reflow(page))];
    // What depends on the template and not on the words is looked at once for each template ("looks" in the
    // list, and "also" for a state that draws something of its own), or everywhere in the whole suite.
    const listed = LIST.pages[path] ?? LIST.errors[path];
    if (this.whole || (version.code === "en" && listed?.looks && [listed.states[0], listed.also].includes(state))) {
      found.push(...(await a11y.targets(page)), ...(await a11y.textSpacing(page)), ...(await a11y.looks(page)), ...(await a11y.focus(page)));
      this.wholly.add(name);
    }
    this.findings.push(...found.map((finding) => `${name}: ${finding}`));
    await this.keep(page, name);
    this.visited.set(name, (this.visited.get(name) ?? 0) + 1);
  };

  /** Keeps the HTML as it was sent, and what it weighed. */
  async keep(page, name) {
    const answer = this.answers.get(page);
    if (!answer) return this.findings.push(`${name}: no answer was seen`);
    // Numbered before anything is waited for: three versions are walked at once.
    const file = `${++this.kept}.html`;
    writeFileSync(join(this.folder, file), await answer.body());
    this.files.set(file, name);
    const sizes = await answer.request().sizes();
    this.weights.push({ name, bytes: sizes.responseBodySize });
  }

  /** What the list names and nobody went to, and what was gone to and is not on the list. */
  missing() {
    const all = wanted();
    const gone = all.filter((name) => !this.visited.has(name));
    const unseen = VERSIONS.filter((version) => ![...this.visited.keys()].some((name) => name.startsWith(`${version.name} `)));
    return [
      ...unseen.map((version) => `${version.name} is not offered: none of its pages was seen`),
      ...gone.filter((name) => !unseen.some((version) => name.startsWith(`${version.name} `))).map((name) => `${name}: on the list and never visited`),
      ...[...this.visited.keys()].filter((name) => !all.includes(name)).map((name) => `${name}: visited and not on the list`),
    ];
  }

  /** Pages heavier than a slow telephone should have to wait for. */
  heavy() {
    return this.weights
      .filter(({ bytes }) => bytes > a11y.HTML_BAR)
      .map(({ name, bytes }) => `${name} weighs ${bytes} bytes; the most is ${a11y.HTML_BAR}`);
  }

  heaviest(count = 5) {
    return [...this.weights].sort((a, b) => b.bytes - a.bytes).slice(0, count);
  }
}
