// Telling in another way, with a camera and a microphone that Chromium makes up: a voice and a film are recorded in
// the page, sent, and played at the desk.

import { chromium } from "playwright-core";
import { check } from "./accessibility.mjs";
import { comeBack, send, wordsShown } from "./person.mjs";
import { expect, FLAGS } from "./service.mjs";
import { bringing } from "./walk.mjs";
import { signIn } from "./worker.mjs";

const MADE_UP = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required"];

/** Starts Chromium with a made-up camera and microphone. */
export function startRecordingBrowser() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: [...FLAGS, ...MADE_UP] });
}

/** Goes to the page "Other ways" with a new draft. */
export async function openOtherWays(page, service, answers = {}) {
  await page.goto(`${service.public}/`);
  const goOn = () => page.locator("main .govuk-button").first().click();
  await goOn();
  await goOn();
  await page.getByLabel("Yes", { exact: true }).first().check();
  await goOn();
  for (const [name, act] of Object.entries(answers)) {
    await page.goto(`${service.public}/form/${name}`);
    await act(page);
    await goOn();
  }
  await page.goto(`${service.public}/form/other-ways`);
}

/** Records by keyboard alone: start, wait, stop, use. */
async function record(page, button, ms) {
  await page.getByRole("button", { name: button }).focus();
  await page.keyboard.press("Enter");
  const stop = page.getByRole("button", { name: "Stop" });
  await stop.waitFor();
  expect(await stop.evaluate((it) => it === document.activeElement), "Stop does not have the focus");
  await page.waitForTimeout(ms);
  await page.keyboard.press("Enter");
  const use = page.getByRole("button", { name: "Use this" });
  await use.waitFor();
  expect(await use.evaluate((it) => it === document.activeElement), "Use this does not have the focus");
  const player = page.locator("[data-telling-recorder] :is(audio, video)");
  await player.evaluate((it) => it.play());
  await page.waitForFunction(() => document.querySelector("[data-telling-recorder] :is(audio, video)").currentTime > 0.2);
}

/** Records a voice and a film, throws one away, sends the others, and plays them at the desk. */
export async function recordings(service) {
  const browser = await startRecordingBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const wrong = [];
    page.on("console", (line) => line.type() === "error" && wrong.push(line.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    await openOtherWays(page, service);

    await record(page, "Record your voice", 1_500);
    await page.getByRole("button", { name: "Throw it away" }).click();
    expect((await page.locator("[data-telling-status]").textContent()).startsWith("Thrown away"), "nothing says that it was thrown away");
    await record(page, "Record your voice", 2_000);
    await page.keyboard.press("Enter");
    await page.locator(".app-files__one", { hasText: "Voice recording" }).waitFor();
    await record(page, "Record a film", 3_000);
    const size = await page.locator("[data-telling-recorder] video").evaluate((it) => it.videoHeight);
    expect(size > 0 && size <= 480, `the film has ${size} lines`);
    await page.keyboard.press("Enter");
    await page.locator(".app-files__one", { hasText: "Film" }).waitFor();
    expect((await page.locator(".app-files__one").count()) === 2, "two files were expected");
    expect(wrong.length === 0, `the page complained: ${wrong.join("; ")}`);
    await page.goto(`${service.public}/form/check`);
    await send(page);

    const { page: desk, context: deskContext } = await signIn(browser, service, "amira");
    await desk.goto(`${service.desk}/reports?show=waiting`);
    await desk.locator("main table a").first().waitFor();
    const links = await desk.locator("main table a").evaluateAll((all) => all.map((it) => it.href));
    for (const href of links.reverse()) {
      await desk.goto(href);
      if (await desk.getByText("They sent 1 voice recording, 1 film.").count()) break;
    }
    await desk.getByRole("button", { name: "Open recordings and files" }).first().click();
    const played = [];
    for (const player of ["audio", "video"]) {
      const one = desk.locator(`main ${player}`).first();
      await one.evaluate((it) => it.play());
      await desk.waitForFunction((name) => document.querySelector(`main ${name}`).currentTime > 1, player);
      played.push(player);
    }
    await deskContext.close();
    return `recorded by keyboard and played at the desk: ${played.join(", ")}; the film has ${size} lines`;
  } finally {
    await browser.close();
  }
}

/** A report with six words, sent; gives the words back. */
async function tellWithCode(page, service) {
  let words;
  await openOtherWays(page, service, {
    "come-back": (it) => it.locator("input[name=want_code][value=yes]").check(),
    "your-words": async (it) => {
      words = await wordsShown(it);
    },
    // Of a kind that no other test tells of: those look for theirs at the desk by its kind.
    what: (it) => it.locator("input[name=incident_type][value=mimicking_or_mocking]").check(),
  });
  await page.goto(`${service.public}/form/check`);
  await send(page);
  return words;
}

/** Sends a film from the person's own page, and plays it there and at the desk. */
export async function filmWithAMessage(service) {
  const browser = await startRecordingBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const wrong = [];
    page.on("console", (line) => line.type() === "error" && wrong.push(line.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    const words = await tellWithCode(page, service);
    await context.clearCookies();
    await comeBack(page, service.public, words);
    await page.waitForURL(/your-page/);

    await record(page, "Record a film", 3_000);
    await check(page, "the person's page with a film to use or to throw away");
    await page.getByRole("button", { name: "Use this" }).focus();
    await page.keyboard.press("Enter");
    const line = page.locator(".app-told p[tabindex]", { hasText: "It goes with your message" });
    await line.waitFor();
    expect(await line.evaluate((it) => it === document.activeElement), "the line that says what goes with the message has no focus");
    await check(page, "the person's page with a film that goes with the message");
    await page.locator("textarea[name=message]").fill("I signed it.");
    await bringing(page, () => page.getByRole("button", { name: "Send message", exact: true }).click());
    expect((await page.locator("#sent").innerText()).includes("We have got your message"), "nothing says that it was sent");
    const own = page.locator("main .app-thread video");
    expect((await own.getAttribute("aria-label")) === "Your film", "the film on the person's page has another name");
    await own.evaluate((it) => it.play());
    await page.waitForFunction(() => document.querySelector("main .app-thread video").currentTime > 1);
    expect(wrong.length === 0, `the page complained: ${wrong.join("; ")}`);
    await page.reload();
    expect((await page.locator("#sent").count()) === 0, "the page says once more that a message was sent");
    expect((await page.locator("main .app-thread video").count()) === 1, "the film is gone from the person's page");
    await context.close();
    return `${await atTheDesk(browser, service)}; on the person's page: video, named as theirs`;
  } finally {
    await browser.close();
  }
}

/** The wait for somebody who reads BSL, and the film, at the desk. */
async function atTheDesk(browser, service) {
  const { page: desk, context } = await signIn(browser, service, "amira");
  await desk.goto(`${service.desk}/reports?show=waiting`);
  const links = await desk.locator("main table a").evaluateAll((all) => all.map((it) => it.href));
  for (const href of links.reverse()) {
    await desk.goto(href);
    if (await desk.getByText("I signed it.").count()) break;
  }
  expect(await desk.getByText("I signed it.").count(), "the message is not at the desk");
  const wait = desk.getByText(/Signed in BSL\. Somebody who reads BSL writes it down by .+ Who sees to it: nobody yet\./);
  expect((await wait.count()) === 1, "the desk does not show that the film waits for somebody who reads BSL");
  await desk.getByRole("button", { name: "I see to it", exact: true }).click();
  await desk.getByText(/Who sees to it: (?!nobody)/).waitFor();
  await desk.getByRole("button", { name: "Open recordings and files" }).first().click();
  expect((await desk.getByText("Sent with a message.").count()) === 1, "nothing says that the film came with a message");
  await desk.locator("main video").evaluate((it) => it.play());
  await desk.waitForFunction(() => document.querySelector("main video").currentTime > 1);
  await context.close();
  return "a film with a message: the desk waits for somebody who reads BSL, somebody sees to it, and it plays there";
}

/** Leaving while it records stops the camera at once and sends nothing. */
export async function leavingStopsTheCamera(service) {
  const browser = await startRecordingBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    await openOtherWays(page, service);
    await page.evaluate(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => {
        window.theStream = await ask(wish);
        return window.theStream;
      };
    });
    await page.getByRole("button", { name: "Record a film" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor();
    const sent = [];
    page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
    const ended = page.evaluate(() => {
      window.dispatchEvent(new Event("app-leaving"));
      return window.theStream.getTracks().map((track) => track.readyState);
    });
    expect((await ended).every((state) => state === "ended"), "the camera goes on after leaving");
    await page.locator("[data-leave]").first().click();
    expect(sent.length === 0, `something was sent after leaving: ${sent.join(", ")}`);
    return "the camera stops and nothing is sent";
  } finally {
    await browser.close();
  }
}
