// What is held of a page as it stands: axe, reflow, targets, focus, themes, and its weight over the wire.
// Every check gives sentences back; none stops at the first.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "./service.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"];
const RULES = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } };
/** What a theme or a size can break. */
const LOOKS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block", "target-size"];

export const THEMES = ["light", "dark", "cream", "yellow"];

/** The most a page may weigh as it travels, in bytes. */
export const HTML_BAR = 14 * 1024;
export const FIRST_VISIT_BAR = 60 * 1024;

/** axe's findings on the page as it stands: rules broken, and rules it could not decide. */
async function axe(page, options) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const found = await window.axe.run(document, { resultTypes: ["violations", "incomplete"], ...options });
    const shortly = (rules) =>
      rules.map((rule) => ({ id: rule.id, where: rule.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(", ") }));
    return { violations: shortly(found.violations), incomplete: shortly(found.incomplete) };
  }, options);
}

const everyRule = { runOnly: TAGS, rules: RULES };

/** axe with every rule. `undecided` collects the rules axe could not decide. */
export async function broken(page, undecided) {
  const found = await axe(page, everyRule);
  for (const rule of found.incomplete) undecided?.set(rule.id, (undecided.get(rule.id) ?? 0) + 1);
  return found.violations.map((rule) => `${rule.id} at ${rule.where}`);
}

/** Runs a check in a window of another size. */
async function sized(page, width, height, check) {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height });
  try {
    return await check();
  } finally {
    await page.setViewportSize(before);
  }
}

function setLook(page, look) {
  return page.evaluate((look) => Object.assign(document.documentElement.dataset, look), look);
}

const PLAIN = { theme: "auto", text: "normal", spacing: "normal" };

/** No sideways scrolling on a screen of 320 pixels. */
export async function reflow(page, look = PLAIN) {
  return sized(page, 320, 640, async () => {
    await setLook(page, look);
    const wide = await page.evaluate(() => {
      const width = document.documentElement.scrollWidth;
      if (width <= 320) return null;
      const past = [...document.querySelectorAll("body *")].filter((it) => it.checkVisibility() && it.getBoundingClientRect().right > 321);
      return `${width} pixels wide on a screen of 320: ${past.slice(0, 2).map((it) => it.className || it.tagName).join(", ")}`;
    });
    await setLook(page, PLAIN);
    return wide ? [`${wide}${look === PLAIN ? "" : ` (${JSON.stringify(look)})`}`] : [];
  });
}

/** The spacing of WCAG 1.4.12 cuts nothing off and pushes nothing out. */
export async function textSpacing(page) {
  return sized(page, 320, 640, () =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [sheet];
      const found = [];
      if (document.documentElement.scrollWidth > 320) found.push(`${document.documentElement.scrollWidth} pixels wide with wide text spacing`);
      for (const it of document.querySelectorAll("body *")) {
        const style = getComputedStyle(it);
        const clips = style.overflow !== "visible" && !["auto", "scroll"].includes(style.overflowY) && !["TEXTAREA", "INPUT", "SELECT"].includes(it.tagName);
        const isHidden = it.closest(".govuk-visually-hidden, .govuk-skip-link, svg") || !it.checkVisibility();
        if (clips && !isHidden && (it.scrollHeight > it.clientHeight + 2 || it.scrollWidth > it.clientWidth + 2))
          found.push(`wide text spacing cuts off ${it.className || it.tagName}`);
      }
      document.adoptedStyleSheets = [];
      return found;
    }),
  );
}

/** Whatever can be pressed is 44 pixels high and 24 wide; a link inside a sentence may be as high as its line. */
export async function targets(page) {
  return page.evaluate(() => {
    const small = [];
    for (const it of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
      if (!it.checkVisibility() || it.type === "hidden" || it.closest(".govuk-visually-hidden") || it.classList.contains("govuk-skip-link")) continue;
      const boxes = [it, ...(it.labels ?? [])].map((box) => box.getBoundingClientRect());
      const [height, width] = [Math.max(...boxes.map((box) => box.height)), Math.max(...boxes.map((box) => box.width))];
      const block = it.closest("p, li, dd, td");
      const isInSentence = it.tagName === "A" && block && block.textContent.trim().length > it.textContent.trim().length + 3;
      if ((height < 43.5 && !isInSentence) || width < 24) small.push(`${(it.textContent || it.name).trim().slice(0, 30)} is ${Math.round(width)}×${Math.round(height)}`);
    }
    return small;
  });
}

/** One stop of the Tab key: what has the focus, and what is wrong with how it shows. */
function stop(page) {
  return page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body || it === document.documentElement) return null;
    const name = (it.id || it.textContent.trim() || it.name || it.tagName).slice(0, 30);
    const box = it.getBoundingClientRect();
    const wrong = [];
    const style = getComputedStyle(it);
    const label = it.labels?.[0];
    const ringOf = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    if (!ringOf(style) && !(label && ringOf(getComputedStyle(label, "::before")))) wrong.push("shows no focus");
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push("is out of sight");
    const leave = document.querySelector(".app-leave");
    if (leave && it !== leave && !it.classList.contains("govuk-skip-link")) {
      const over = leave.getBoundingClientRect();
      const across = Math.min(box.right, over.right) - Math.max(box.left, over.left);
      const down = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
      if (across > 0.5 && down > 0.5) wrong.push("is covered by the leave button");
    }
    const inside = (x, y) => [Math.min(Math.max(x, 0), innerWidth - 1), Math.min(Math.max(y, 0), innerHeight - 1)];
    const middle = document.elementFromPoint(...inside(box.left + box.width / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2));
    const isOwn = middle && (it.contains(middle) || middle.contains(it) || (label && (label === middle || label.contains(middle))));
    if (!isOwn) wrong.push(`is under ${middle?.className || middle?.tagName}`);
    const place = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].indexOf(it);
    return { name, place, wrong };
  });
}

/** Tabs through the whole page forwards and backwards; the focus is always to be seen and never covered. */
export async function focus(page, sizes = [[320, 400], [1280, 720]]) {
  const found = new Set();
  for (const [width, height] of sizes) {
    await sized(page, width, height, async () => {
      for (const key of ["Tab", "Shift+Tab"]) {
        await page.evaluate((key) => {
          document.activeElement?.blur?.();
          scrollTo(0, key === "Tab" ? 0 : document.body.scrollHeight);
          const end = document.createElement("span");
          end.tabIndex = -1;
          if (key === "Tab") document.body.prepend(end);
          else document.body.append(end);
          end.focus({ preventScroll: true });
          end.remove();
        }, key);
        const seen = new Set();
        let last;
        for (let press = 0; press < 150; press++) {
          await page.keyboard.press(key);
          const at = await stop(page);
          // A player has the focus several times in a row: each of its own controls is a stop.
          if (!at || (seen.has(at.place) && at.place !== last)) break;
          seen.add((last = at.place));
          for (const wrong of at.wrong) found.add(`at ${width}×${height}, ${key}: ${at.name} ${wrong}`);
        }
        if (seen.size < 3) found.add(`at ${width}×${height}, ${key}: the focus reached ${seen.size} places only`);
      }
    });
  }
  return [...found];
}

/** Each theme and size, and the colours a device forces. */
export async function looks(page) {
  const found = [];
  for (const theme of THEMES) {
    await setLook(page, { ...PLAIN, theme });
    const { violations } = await axe(page, { runOnly: { type: "rule", values: LOOKS } });
    found.push(...violations.map((rule) => `${theme}: ${rule.id} at ${rule.where}`));
  }
  await setLook(page, PLAIN);
  found.push(...(await reflow(page, { ...PLAIN, text: "xlarge", spacing: "wide" })));
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  // Colours as they were written, which nobody sees here, are not judged.
  const { violations } = await axe(page, { ...everyRule, rules: { "target-size": { enabled: true }, "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: false } } });
  found.push(...violations.map((rule) => `forced colours: ${rule.id} at ${rule.where}`));
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  return found;
}

/** What every page has, whatever is on it. */
export async function shape(page, state) {
  return page.evaluate((isError) => {
    const found = [];
    const headings = document.querySelectorAll("h1");
    if (headings.length !== 1) found.push(`${headings.length} headings of the first rank`);
    if (!document.documentElement.lang) found.push("no language");
    const summary = document.querySelector(".govuk-error-summary");
    if (isError && !summary) found.push("no list of mistakes");
    const hasScript = document.body.classList.contains("js-enabled");
    if (summary && hasScript && document.activeElement !== summary) found.push("the focus is not on the list of mistakes");
    const done = document.querySelector(".govuk-notification-banner[role=alert]");
    if (done && hasScript && document.activeElement !== done) found.push("the focus is not on what was done");
    if (Boolean(summary) !== /^[^-]*: /.test(document.title)) found.push(`the title is "${document.title}"`);
    for (const link of document.querySelectorAll(".govuk-error-summary a[href^='#']"))
      if (!document.getElementById(link.getAttribute("href").slice(1))) found.push(`a mistake leads to ${link.getAttribute("href")}, which is not there`);
    for (const area of document.querySelectorAll("main textarea"))
      if (area.autocomplete !== "off" && area.form?.autocomplete !== "off") found.push(`the browser may remember what is typed into ${area.name}`);
    return found;
  }, state.includes("error"));
}

/** The page as it stands, checked quickly: for pages that others bring up on their way. */
export async function check(page, name) {
  const found = [...(await broken(page)), ...(await reflow(page))];
  expect(found.length === 0, `${name}: ${found.join("; ")}`);
}
