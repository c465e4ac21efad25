// A film of 200 MB goes in over a slow line that breaks again and again, and plays at the desk. Says how long it
// took and how much memory the service used. Usage: node tests/browser/slow-line.mjs (after cargo build; needs ffmpeg).

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { send } from "./person.mjs";
import { expect, startService } from "./service.mjs";
import { openOtherWays, startRecordingBrowser } from "./telling.mjs";
import { signIn } from "./worker.mjs";

process.chdir(new URL("../..", import.meta.url).pathname);

const MEGABYTES = 200;
const BYTES_A_SECOND = 1_000_000;
const CUT_EVERY = 25_000_000;

/** A film of at least that many megabytes: noise, which packs badly. */
function makeFilm(folder) {
  const file = join(folder, "film.mp4");
  const seconds = 80;
  const rate = `${Math.ceil((MEGABYTES * 8 * 1.05) / seconds)}M`;
  const made = spawnSync("ffmpeg", [
    "-v", "error", "-y", "-f", "lavfi", "-i", `nullsrc=s=854x480:r=25,geq=random(1)*255:128:128`,
    "-f", "lavfi", "-i", "sine=frequency=300", "-t", String(seconds), "-c:v", "libx264", "-preset", "ultrafast",
    "-b:v", rate, "-minrate", rate, "-maxrate", rate, "-bufsize", rate, "-pix_fmt", "yuv420p", "-c:a", "aac",
    "-movflags", "+faststart", file,
  ]);
  expect(made.status === 0, `no film was made: ${made.stderr}`);
  return { file, bytes: statSync(file).size };
}

/** A line to a port: so many bytes a second towards it, and cut for a second after every so many. */
function slowLine(port) {
  const line = { cuts: 0, bytes: 0, server: null };
  let sinceCut = 0;
  let down = false;
  const open = new Set();
  line.server = createServer((near) => {
    if (down) return near.destroy();
    const far = connect(port, "127.0.0.1");
    const both = [near, far];
    open.add(both);
    const end = () => {
      open.delete(both);
      near.destroy();
      far.destroy();
    };
    for (const side of both) side.on("error", end).on("close", end);
    far.pipe(near);
    near.on("data", (data) => {
      line.bytes += data.length;
      sinceCut += data.length;
      near.pause();
      setTimeout(() => {
        if (!far.destroyed) far.write(data);
        near.resume();
      }, (data.length / BYTES_A_SECOND) * 1000);
      if (sinceCut > CUT_EVERY) {
        sinceCut = 0;
        line.cuts += 1;
        down = true;
        for (const pair of open) for (const side of pair) side.destroy();
        setTimeout(() => {
          down = false;
        }, 1_000);
      }
    });
  });
  return new Promise((resolve) => {
    line.server.listen(0, "127.0.0.1", () => resolve({ ...line, port: line.server.address().port, line }));
  });
}

/** Megabytes of memory of a process, now and at most. */
function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const value = (name) => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024);
  return { now: value("VmRSS"), most: value("VmHWM") };
}

const folder = mkdtempSync(join(tmpdir(), "plainsight-film-"));
const service = await startService();
const browser = await startRecordingBrowser();
let failed = false;
try {
  const { file, bytes } = makeFilm(folder);
  const idle = memory(service.pid);
  const slow = await slowLine(Number(new URL(service.public).port));
  const page = await (await browser.newContext()).newPage();
  await openOtherWays(page, { public: `http://127.0.0.1:${slow.port}` });
  const from = Date.now();
  await page.locator("#upload").setInputFiles(file);
  await page.locator(".app-files__one", { hasText: "Film" }).waitFor({ timeout: 20 * 60_000 });
  const sent = (Date.now() - from) / 1000;
  const sending = memory(service.pid);
  await page.goto(`http://127.0.0.1:${slow.port}/form/check`);
  await send(page);
  slow.server.close();

  const { page: desk } = await signIn(browser, service, "amira");
  await desk.goto(`${service.desk}/reports?show=waiting`);
  const links = await desk.locator("main table a").evaluateAll((all) => all.map((it) => it.href));
  for (const href of links.reverse()) {
    await desk.goto(href);
    if (await desk.getByText("They sent 1 film.").count()) break;
  }
  await desk.getByRole("button", { name: "Open recordings and files" }).first().click();
  const film = desk.locator("main video").first();
  const asked = Date.now();
  await film.evaluate((it) => it.play());
  await desk.waitForFunction(() => document.querySelector("main video").currentTime > 0.5, null, { timeout: 60_000 });
  const first = Date.now() - asked;
  const jumped = Date.now();
  await film.evaluate((it) => {
    it.currentTime = it.duration * 0.8;
  });
  await desk.waitForFunction(() => {
    const it = document.querySelector("main video");
    return !it.seeking && it.currentTime > it.duration * 0.8 + 0.5;
  }, null, { timeout: 60_000 });
  const jump = Date.now() - jumped;
  const playing = memory(service.pid);
  const height = await film.evaluate((it) => it.videoHeight);
  console.log([
    `film: ${(bytes / 1e6).toFixed(1)} MB, ${height} lines`,
    `line: ${BYTES_A_SECOND / 1e6} MB a second, cut ${slow.line.cuts} times; ${(slow.line.bytes / 1e6).toFixed(1)} MB went over it`,
    `in: ${sent.toFixed(1)} s`,
    `at the desk: plays after ${first} ms, after a jump to 80 % ${jump} ms`,
    `memory of the service: ${idle.now} MB before, ${sending.most} MB at most while sending, ${playing.most} MB at most in all`,
  ].join("\n"));
  expect(slow.line.cuts >= 5, "the line was hardly cut");
} catch (error) {
  failed = true;
  console.error(error.stack);
}
await browser.close();
await service.stop();
rmSync(folder, { recursive: true, force: true });
if (!failed) service.remove();
process.exit(failed ? 1 : 0);
