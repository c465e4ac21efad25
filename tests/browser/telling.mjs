// Telling in another way, with a camera and a microphone that Chromium makes up: a voice and a film are recorded in
// the page, sent, and played at the desk.

import { chromium } from "playwright-core";
import { fillIn, send } from "./person.mjs";
import { expect, FLAGS } from "./service.mjs";
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
