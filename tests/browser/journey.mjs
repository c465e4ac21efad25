// One report's whole way: told by a person without JavaScript, worked at the desk, sent to the police with two
// signatures, collected, answered, read by the person, and counted. Then every word typed is looked for in
// the data folder and in the debug log.

import { readFileSync, readdirSync, statSync, existsSync } from "node:fs";
import { join } from "node:path";
import { check } from "./accessibility.mjs";
import * as person from "./person.mjs";
import { expect } from "./service.mjs";
import { VERSIONS, bringing } from "./walk.mjs";
import { signIn } from "./worker.mjs";

/** Words that exist nowhere else. Whatever holds one of them in clear has leaked. */
const TYPED = {
  story: "yaffingale kicked my crutch away",
  said: "you wobbly xebec",
  name: "Quenby Zitherwood",
  phone: "07700900987",
  place: "11 Vexillum Mews",
  message: "please ring my aunt Thurifer",
  answer: "we hear you, from the gallivat desk",
  reason: "heptarchy of reasons for this level",
  reference: "CRN-4471-QUIXOTIC",
  officer: "PC Umbriferous",
};

const fill = (words) => async (page) => page.locator("main textarea, main input[type=text]").first().fill(words);

async function tell(browser, service) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let words;
  await person.fillIn(page, service.public, {
    "safe-now": person.tick("Yes"),
    "come-back": person.tick("Yes"),
    "your-words": async (it) => {
      words = await person.wordsShown(it);
    },
    who: person.tick("Myself"),
    what: person.tick("Spitting"),
    story: fill(TYPED.story),
    place: async (it) => {
      await it.locator("select").first().selectOption({ label: "Colchester" });
      await it.locator("main textarea, main input[type=text]").first().fill(TYPED.place);
    },
    words: fill(TYPED.said),
    choices: person.tick("Yes, with my name"),
    name: fill(TYPED.name),
    contact: (it) => it.locator("input[name=phone]").fill(TYPED.phone),
  });
  expect((await page.locator("main").innerText()).includes(TYPED.story), "check your answers does not show the story");
  await person.send(page);
  // Pressing Back and sending once more gives the same page and no second report.
  await page.goto(`${service.public}/form/sent`);
  expect((await page.locator("h1").textContent()).includes("We have got it"), "the sent page did not come again");
  await context.close();
  return words;
}

async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).first().click();
}

async function work(page, service) {
  await page.goto(`${service.desk}/reports`);
  await page.locator("tr", { hasText: "Spitting" }).locator("a").first().click();
  const report = new URL(page.url()).pathname;
  expect((await page.locator("main").innerText()).includes(TYPED.story), "the report does not show the story");
  expect(!(await page.content()).includes(TYPED.name), "the name shows before it was opened");
  await check(page, "a report");
  await page.getByRole("button", { name: /who they are|name|identity/i }).first().click();
  expect((await page.content()).includes(TYPED.name), "the name did not open");
  await page.goto(`${service.desk}${report}`);
  await press(page, "Take this report");
  await page.goto(`${service.desk}${report}/level`);
  await page.getByLabel("Medium", { exact: true }).check();
  await page.locator("textarea[name=reason]").fill(TYPED.reason);
  await press(page, "Set the level");
  await page.goto(`${service.desk}${report}/lanes`);
  await page.getByLabel("They saw or were given the support list").check();
  await press(page, "Save the lanes");
  await page.goto(`${service.desk}${report}/message`);
  await page.locator("textarea[name=words]").fill(TYPED.answer);
  await press(page, "Send the message");
  return report;
}

async function propose(page, service, report) {
  await page.goto(`${service.desk}${report}/police/forward`);
  const essex = page.locator("select[name=directory] option", { hasText: "Essex" });
  await page.locator("select[name=directory]").selectOption(await essex.first().getAttribute("value"));
  await page.getByLabel("The person asks us to").check();
  await page.getByLabel("Support was offered").check();
  for (const read of await page.getByLabel("I read this, and it may be sent").all()) {
    const text = read.locator("xpath=ancestor::*[.//textarea][1]").locator("textarea").first();
    if ((await text.inputValue()) !== "") await read.check();
  }
  await press(page, "See what leaves");
  const preview = await page.locator("main").innerText();
  expect(preview.includes(TYPED.name) && preview.includes(TYPED.story), "the preview lacks what the person agreed to");
  await check(page, "the preview of a pack");
  await press(page, "Propose this pack");
  expect(/\/police\//.test(page.url()), `no decision page came: ${page.url()} ${await page.locator("main").innerText()}`);
  return new URL(page.url()).pathname;
}

/** The text of every mail in the folder. */
function mails(service) {
  const folder = join(service.data, "mail");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}

async function waitFor(what, find) {
  for (let tries = 0; tries < 100; tries++) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} did not come within 20 seconds`);
}

/** Every file below a folder. */
function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/** Looks for every word typed in every byte the service keeps or writes. */
export function leaks(service) {
  const places = [...files(service.data), service.logFile];
  const found = [];
  for (const path of places) {
    const bytes = readFileSync(path).toString("latin1");
    for (const typed of Object.values(TYPED)) {
      for (const word of typed.split(" ").filter((it) => it.length > 5)) {
        if (bytes.includes(word)) found.push(`${word} in ${path}`);
      }
    }
  }
  return { places: places.length, found };
}


/** The second person reads the very bytes and signs; the first sends the link and is told six words. */
async function signAndSend(first, second, service, decision) {
  await second.goto(`${service.desk}${decision}/pack`);
  expect((await second.content()).includes(TYPED.story), "the second person does not see the pack");
  await second.goto(`${service.desk}${decision}`);
  await check(second, "a decision to sign");
  await second.getByLabel("I opened the pack and read it").check();
  await press(second, "Sign");
  await first.goto(`${service.desk}${decision}`);
  expect((await first.getByRole("button", { name: "Sign", exact: true }).count()) === 0, "the proposer may sign");
  await press(first, "Send the link");
  const words = await first.locator("main ol li").allInnerTexts();
  expect(words.length === 6, "six words for the telephone were expected");
  return words;
}

/** The police open the pack with link and words, and answer, without JavaScript. */
async function collect(browser, service, words, suite) {
  const link = await waitFor("the mail with the link", () => {
    const whole = mails(service).map((mail) => mail.replace(/=\r?\n/g, ""));
    return whole.map((mail) => mail.match(/http:\/\/\S+\/collect\/\S+/)?.[0]).find(Boolean);
  });
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  suite.watch(page);
  const look = (path, state) => suite.look(page, VERSIONS[0], path, state);
  await page.goto(link);
  expect(!(await page.content()).includes(TYPED.name), "the link alone shows the name");
  await look("/collect/{link}", "ordinary");
  await page.locator("[name=code]").fill("acorn acorn acorn acorn acorn acorn");
  await bringing(page, () => page.locator("main .govuk-button").first().click());
  expect(!(await page.content()).includes(TYPED.name), "wrong words show the name");
  await look("/collect/{link}", "error");
  await page.locator("[name=code]").fill(words.join(" "));
  await bringing(page, () => page.locator("main .govuk-button").first().click());
  await look("/collect/{link}", "open");
  await page.goto(`${link}/pack`);
  await look("/collect/{link}/pack", "ordinary");
  await page.goto(link);
  await bringing(page, () => press(page, "Send the answer"));
  await look("/collect/{link}", "reply error");
  await page.locator("input[name=recorded][value=yes]").check();
  await page.locator("input[name=flagged][value=yes]").check();
  await page.locator("[name=reference]").fill(TYPED.reference);
  await page.locator("[name=officer]").fill(TYPED.officer);
  await bringing(page, () => press(page, "Send the answer"));
  expect((await page.locator("h1").textContent()).includes("We have your answer"), "the answer did not arrive");
  await look("/collect/{link}/reply", "ordinary");
  await context.close();
}

/** The person comes back: reads the answer, writes, and changes their mind. */
async function readAndWrite(browser, service, words, suite) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  suite.watch(page);
  for (const version of VERSIONS) {
    await person.comeBack(page, service.public + version.prefix, words);
    await page.waitForURL(/your-page/);
    await suite.look(page, version, "/your-page", "what was sent");
  }
  await page.goto(`${service.public}/your-page`);
  const shown = await page.locator("main").innerText();
  expect(shown.includes(TYPED.answer), "the person does not see the worker's message");
  expect(shown.includes(TYPED.reference), "the person does not see what the police answered");
  expect(/told the police.*, with your name/.test(shown), "the page does not say what was sent");
  expect(!shown.includes(TYPED.name), "the page shows the name to whoever holds the code");
  await page.locator("textarea").first().fill(TYPED.message);
  await bringing(page, () => press(page, "Send message"));
  expect((await page.locator("main").innerText()).includes(TYPED.message), "the message is not on the page");
  await context.close();
}

/** One checks the month, another approves it; the panel gets it by mail. */
async function summarise(browser, service, lead) {
  await lead.goto(`${service.desk}/summary`);
  await lead.locator("main a[href^='/summary/']", { hasText: /\d{4}/ }).first().click();
  const summary = new URL(lead.url()).pathname;
  await check(lead, "a summary");
  await lead.locator("textarea[name=commentary]").fill("More people told us about buses. The panel could ask the operator.");
  await press(lead, "I have checked it");
  expect((await lead.getByRole("button", { name: /approve/i }).count()) === 0, "who checked it may approve it");
  const { context, page } = await signIn(browser, service, "jo");
  await page.goto(`${service.desk}${summary}`);
  await page.getByRole("button", { name: /approve/i }).first().click();
  await context.close();
  await waitFor("the summary in the panel's mail", () =>
    mails(service).filter((mail) => mail.includes("panel.example") || mail.includes("council.example")).length === 2,
  );
}

/** The whole way. Returns a sentence with what was looked at. */
export async function journey(browser, service, suite) {
  const words = await tell(browser, service);
  const amira = await signIn(browser, service, "amira");
  const ruth = await signIn(browser, service, "ruth");
  const report = await work(amira.page, service);
  const decision = await propose(amira.page, service, report);
  const code = await signAndSend(amira.page, ruth.page, service, decision);
  await collect(browser, service, code, suite);
  await amira.page.goto(`${service.desk}${decision}`);
  await press(amira.page, "Confirm this answer and tell the person");
  await readAndWrite(browser, service, words, suite);
  await amira.page.goto(`${service.desk}${report}`);
  expect((await amira.page.content()).includes(TYPED.message), "the worker does not see what the person wrote");
  await summarise(browser, service, ruth.page);
  await amira.context.close();
  await ruth.context.close();
  const { places, found } = leaks(service);
  expect(found.length === 0, `in clear: ${found.join("; ")}`);
  return `from the person to the panel and back; ${Object.keys(TYPED).length} typed texts in none of ${places} files`;
}
