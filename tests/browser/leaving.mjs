// After leaving, sending, signing out and running out of time, nothing a person typed or read comes back: not
// with Back or Forward, not in a reopened tab, not when the browser is killed and restored; in Chromium and in
// Firefox, with scripts and without. Each row of the table is a browser with a fresh profile.

import { Profile, elsewhere, everything, step, until } from "./profiles.mjs";
import { expect, oneTimeCode } from "./service.mjs";
import { stepOf } from "./worker.mjs";

/** Words that exist nowhere else. */
const TYPED = "plover quagmire 4471";
const AFTER = ["at once", "Back", "Forward", "reopened tab", "restored"];

/** A click of the mouse, which asks nothing of scripts in the page. */
async function click(page, selector) {
  const [x, y] = await page.evaluate((selector) => {
    const it = document.querySelector(selector);
    it.scrollIntoView({ block: "center", behavior: "instant" });
    const box = it.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  }, selector);
  await page.mouse.click(x, y);
}

async function type(page, selector, words) {
  await click(page, selector);
  await page.keyboard.type(words);
}

/** Presses a button and waits for the page that comes. */
async function press(page, selector = "main .govuk-button") {
  await page.evaluate(() => (document.documentElement.dataset.left = "yes"));
  const isNext = () => document.readyState === "complete" && !document.documentElement.dataset.left && location.href !== "about:blank";
  // The driver of a busy browser loses a click now and then, as people do: it is pressed again.
  for (let presses = 1; ; presses++) {
    await click(page, selector);
    try {
      return await until("the next page", () => page.evaluate(isNext).catch(() => false), presses < 3 ? 20 : 60);
    } catch (error) {
      if (presses === 3) throw new Error(`${error.message} after ${page.url()}`);
    }
  }
}

const tick = (page, name, value) => click(page, `main input[name="${name}"][value="${value}"]`);

/** A form begun, with a code, and the story page open. Gives back the six words. */
async function begin(page, base) {
  await page.goto(`${base}/before-you-start`);
  await press(page);
  await tick(page, "safe_now", "yes");
  await press(page);
  await page.goto(`${base}/form/come-back`);
  await tick(page, "want_code", "yes");
  await press(page);
  const words = await page.evaluate(() => [...document.querySelectorAll(".app-code li")].map((it) => it.innerText.trim()));
  await press(page);
  await page.goto(`${base}/form/what`);
  await tick(page, "incident_type", "spitting");
  await press(page);
  await page.goto(`${base}/form/story`);
  await type(page, "main textarea", TYPED);
  return words.join(" ");
}

/** The story saved, "check your answers" read, and the report sent. */
async function send(page, base) {
  const words = await begin(page, base);
  await press(page);
  await page.goto(`${base}/form/check`);
  expect((await everything(page)).includes(TYPED), "check your answers does not show the story");
  await press(page);
  expect(page.url().endsWith("/form/sent"), `it was not sent: ${page.url()}`);
  return words;
}

/** The page of somebody who came back, with a message on it and another in its box. */
async function visit(page, base) {
  const words = await send(page, base);
  await page.goto(`${base}/come-back`);
  await type(page, "main textarea", words);
  await press(page);
  await type(page, "main textarea", TYPED);
  await press(page, "form[action$='/message'] button[type=submit]");
  expect((await everything(page)).includes(TYPED), "the message is not on the page");
  await page.goto(`${base}/your-page`);
  await type(page, "main textarea", TYPED);
  return words;
}

/** A worker with a report open and an answer half written. Gives back words of the report. */
async function desk(page, service, name) {
  const who = service.signIns().find((it) => it.name === name);
  await page.goto(`${service.desk}/sign-in`);
  await type(page, "main input[type=text]", who.name);
  await type(page, "main input[type=password]", who.passphrase);
  await press(page, "main button[type=submit]");
  await type(page, "main input[type=text]", oneTimeCode(who.seed, stepOf(service, name)));
  await press(page, "main button[type=submit]");
  await page.goto(`${service.desk}/reports`);
  const report = await page.evaluate(() => document.querySelector("main a[href^='/reports/']").href);
  await page.goto(report);
  const said = await page.evaluate(() => [...document.querySelectorAll("main p, main dd")].map((it) => it.innerText.trim()).sort((a, b) => b.length - a.length)[0]);
  await page.goto(`${report}/message`);
  await type(page, "main textarea", TYPED);
  return said.replace(/\s+/g, " ").slice(0, 40);
}

/** Waits for the place people are sent to. (What waits inside a page does not run there without scripts.) */
const arrived = (page) => until("the harmless page", async () => (await page.title().catch(() => "")) === "Weather");

async function leave(page) {
  await click(page, "a[data-leave]");
  await arrived(page);
}

/** Every way out: does it, and gives back what must not be seen afterwards. */
const WAYS = {
  "the leave button": async (page, { service }) => {
    const words = await begin(page, service.public);
    await leave(page);
    return [TYPED, words];
  },
  "Shift three times": async (page, { service }) => {
    const words = await begin(page, service.public);
    for (let tap = 0; tap < 3; tap++) await page.keyboard.press("Shift");
    await arrived(page);
    return [TYPED, words];
  },
  sending: async (page, { service }) => {
    const words = await send(page, service.public);
    return [TYPED, words];
  },
  "sending, then leaving": async (page, { service }) => {
    const words = await send(page, service.public);
    await leave(page);
    return [TYPED, words];
  },
  "leaving one's own page": async (page, { service }) => {
    const words = await visit(page, service.public);
    await leave(page);
    return [TYPED, words];
  },
  "signing out at the desk": async (page, { service, scripts }) => {
    const said = await desk(page, service, scripts ? "amira" : "tom");
    await press(page, "form[action='/sign-out'] button");
    return [TYPED, said];
  },
};

const flat = (text) => text.replace(/\s+/g, " ");

/** Which of the secrets a tab shows. */
async function shows(page, secrets) {
  const seen = flat(await everything(page));
  return secrets.filter((secret) => seen.includes(flat(secret)));
}

/** Back, Forward, reopened and restored. Gives back what each of them showed. */
async function afterwards(profile, page, secrets) {
  const cells = { "at once": await shows(page, secrets) };
  cells.Back = [];
  for (let back = 0; back < 4; back++) {
    await step(page, "back");
    cells.Back.push(...(await shows(page, secrets)));
  }
  cells.Forward = [];
  for (let forward = 0; forward < 3; forward++) {
    await step(page, "forward");
    cells.Forward.push(...(await shows(page, secrets)));
  }
  await step(page, "back");
  const again = await profile.reopen(page);
  cells["reopened tab"] = await shows(again, secrets);
  await step(again, "back");
  cells["reopened tab"].push(...(await shows(again, secrets)));
  return cells;
}

async function restored(profile, secrets) {
  const seen = [];
  for (const tab of await profile.restart()) {
    seen.push(...(await shows(tab, secrets)));
    for (const direction of ["back", "back", "forward", "forward", "forward"]) {
      await step(tab, direction);
      seen.push(...(await shows(tab, secrets)));
    }
  }
  return seen;
}

/** A row for each way out of one browser. */
async function row(name, way, setting) {
  const profile = new Profile(setting.kind, setting);
  try {
    await profile.start();
    const page = await profile.open("about:blank");
    const secrets = await way(page, setting);
    const cells = await afterwards(profile, page, secrets);
    cells.restored = await restored(profile, secrets);
    return { ...setting, name, cells };
  } catch (error) {
    error.message = `${setting.kind}, scripts ${setting.scripts ? "on" : "off"}, ${name}: ${error.message}`;
    throw error;
  } finally {
    await profile.close();
  }
}

/**
 * A form, one's own page and the desk, each left open until its time is over. Chromium keeps a page in memory for
 * ten minutes at most, which is less than any of these times: here it is told to keep one second.
 */
async function expiry(setting, moveClock) {
  const profile = new Profile(setting.kind, { ...setting, memorySeconds: 1 });
  const { service } = setting;
  try {
    await profile.start();
    const visitor = await profile.open("about:blank");
    const secrets = { "a visit that is over": [TYPED, await visit(visitor, service.public)] };
    await visitor.goto(`${service.public}/leaving`);
    const writer = await profile.open("about:blank");
    secrets["a form that is over"] = [TYPED, await begin(writer, service.public)];
    await press(writer);
    const worker = await profile.open("about:blank");
    secrets["a desk left alone"] = [TYPED, await desk(worker, service, setting.kind === "chromium" ? "ruth" : "tom")];
    await worker.goto(`${service.desk}/reports`);
    const listed = await worker.evaluate(() => document.querySelector("main tbody tr").innerText);
    secrets["a desk left alone"].push(listed.slice(0, 40));
    await moveClock();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const pages = { "a visit that is over": visitor, "a form that is over": writer, "a desk left alone": worker };
    const rows = [];
    for (const [name, page] of Object.entries(pages)) {
      await page.goto(name.includes("desk") ? `${service.desk}/reports` : `${service.public}/your-page`);
      rows.push({ ...setting, name, cells: await afterwards(profile, page, secrets[name]) });
    }
    const seen = await restored(profile, Object.values(secrets).flat());
    for (const it of rows) it.cells.restored = seen;
    return rows;
  } catch (error) {
    error.message = `${setting.kind}, scripts ${setting.scripts ? "on" : "off"}, expiry: ${error.message}`;
    throw error;
  } finally {
    await profile.close();
  }
}

/** A page that does nothing about it shows what was typed: else these tests could not fail. */
async function control(setting) {
  const found = await row("control", async (page) => {
    await page.goto("https://www.bbc.co.uk/form");
    await type(page, "textarea", TYPED);
    await page.goto("https://www.bbc.co.uk/weather");
    return [TYPED];
  }, setting);
  expect(found.cells.Back.length > 0, `Back in ${setting.kind} shows nothing of an ordinary page either: the test proves nothing`);
  return found;
}

function table(rows) {
  const cells = rows.map((row) => [
    row.kind,
    row.scripts ? "on" : "off",
    row.name,
    ...AFTER.map((name) => (row.cells[name].length === 0 ? "nothing" : `${row.cells[name].length} × shown`)),
  ]);
  const all = [["browser", "scripts", "after", ...AFTER], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  return all.map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column])).join("  ")}`.trimEnd()).join("\n");
}

/** Runs the tasks, so many at once; one that fails stops none of the others. */
async function together(tasks, lanes) {
  const results = [];
  const failures = [];
  const waiting = [...tasks.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await next[1]().then((rows) => (results[next[0]] = rows), (error) => failures.push(error.message));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { rows: results.flat().filter(Boolean), failures };
}

/** The matrix. Without `whole` Firefox tries the leave button only. LEAVING=sending,expiry tries only those. */
export async function leavingShowsNothing(service, { whole }) {
  const place = await elsewhere();
  try {
    const settings = [true, false].flatMap((scripts) =>
      ["chromium", "firefox"].map((kind) => ({ kind, scripts, proxy: place.port, service })),
    );
    const only = process.env.LEAVING?.split(",");
    const tasks = settings.flatMap((setting) =>
      Object.entries(WAYS)
        .filter(([name]) => !only || only.includes(name))
        .filter(([name]) => setting.scripts || name !== "Shift three times")
        .filter(([name]) => whole || setting.kind === "chromium" || name === "the leave button")
        .map(([name, way]) => () => row(name, way, setting)),
    );
    const { rows, failures } = await together(tasks, 2);
    // One after the other: time passes for all of them.
    const late = settings.filter((it) => (whole || it.kind === "chromium") && (!only || only.includes("expiry"))).map((setting) => () => expiry(setting, () => service.advance(80 * 3600)));
    const over = await together(late, 1);
    const controls = await together(settings.filter((it) => it.scripts).map((setting) => () => control(setting)), 1);
    rows.push(...over.rows);
    failures.push(...over.failures, ...controls.failures);
    const shown = rows.flatMap((row) => AFTER.filter((name) => row.cells[name].length > 0).map((name) => [row, name]));
    const outside = [...place.asked].filter((address) => !/mozilla|firefox|google|gvt1|chromium/.test(address));
    const said = `${rows.length} rows × ${AFTER.length} = ${rows.length * AFTER.length} cells\n${table([...rows, ...controls.rows])}`;
    const leaks = shown.map(([row, name]) => `${row.kind}, scripts ${row.scripts ? "on" : "off"}, ${row.name}, ${name}: ${row.cells[name].join(" | ")}`);
    const wrong = [...failures, ...leaks];
    expect(wrong.length === 0, `${said}\n${wrong.join("\n")}`);
    expect(outside.length === 0, `our pages asked for ${outside.join(", ")}`);
    return said;
  } finally {
    place.close();
  }
}
