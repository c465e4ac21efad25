// A voice file, then a film of 200 MB, go in over a slow line that breaks again and again, and play at the desk. Says
// how long it took and how much memory the service used. Usage: node tests/browser/slow-line.mjs (after cargo build; needs ffmpeg).

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
/** A telephone at the edge of the village, and one at home. */
const VOICE = { bytesASecond: 60_000, cutEvery: 700_000 };
const FILM = { bytesASecond: 1_000_000, cutEvery: 25_000_000 };

/** Runs ffmpeg, which makes a file that a browser plays. */
function make(file, options) {
  const made = spawnSync("ffmpeg", ["-v", "error", "-y", ...options, file]);
  expect(made.status === 0, `${file} was not made: ${made.stderr}`);
  return { file, bytes: statSync(file).size };
}

/** Two minutes of a voice memo, as a telephone keeps it. */
function makeVoice(folder) {
  return make(join(folder, "voice.m4a"), [
    "-f", "lavfi", "-i", "anoisesrc=a=0.3:c=pink", "-t", "120", "-c:a", "aac", "-b:a", "128k",
  ]);
}

/** A film of at least that many megabytes: noise, which packs badly. */
function makeFilm(folder) {
  const seconds = 80;
  const rate = `${Math.ceil((MEGABYTES * 8 * 1.05) / seconds)}M`;
  return make(join(folder, "film.mp4"), [
    "-f", "lavfi", "-i", `nullsrc=s=854x480:r=25,geq=random(1)*255:128:128`,
    "-f", "lavfi", "-i", "sine=frequency=300", "-t", String(seconds), "-c:v", "libx264", "-preset", "ultrafast",
    "-b:v", rate, "-minrate", rate, "-maxrate", rate, "-bufsize", rate, "-pix_fmt", "yuv420p", "-c:a", "aac",
    "-movflags", "+faststart",
  ]);
}

/** A line to a port: so many bytes a second towards it, and cut for a second after every so many. */
function slowLine(port, kind) {
  const line = { kind, cuts: 0, bytes: 0, server: null };
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
      }, (data.length / line.kind.bytesASecond) * 1000);
      if (sinceCut > line.kind.cutEvery) {
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
    line.server.listen(0, "127.0.0.1", () => {
      line.port = line.server.address().port;
      resolve(line);
    });
  });
}

/** Megabytes of memory of a process, now and at most. */
function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const value = (name) => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024);
  return { now: value("VmRSS"), most: value("VmHWM") };
}

/** Sends a file over the line until it stands in the list; says how that went. */
async function sendFile(page, line, kind, { file, bytes }, name) {
  Object.assign(line, { kind, cuts: 0, bytes: 0 });
  const from = Date.now();
  await page.locator("#upload").setInputFiles(file);
  await page.locator(".app-files__one", { hasText: name }).waitFor({ timeout: 20 * 60_000 });
  return [
    `${name}: ${(bytes / 1e6).toFixed(1)} MB in ${((Date.now() - from) / 1000).toFixed(1)} s`,
    `at ${kind.bytesASecond / 1e6} MB a second, cut ${line.cuts} times`,
    `${(line.bytes / 1e6).toFixed(1)} MB went over the line`,
  ].join(", ");
}

/** Plays what stands at this place, then jumps to 80 % of it; says after how long it played. */
async function play(desk, tag) {
  const it = desk.locator(`main ${tag}`).first();
  const heard = (from) => desk.waitForFunction(([tag, from]) => {
    const it = document.querySelector(`main ${tag}`);
    return !it.seeking && it.currentTime > it.duration * from + 0.5;
  }, [tag, from], { timeout: 60_000 });
  const asked = Date.now();
  await it.evaluate((it) => it.play());
  await heard(0);
  const first = Date.now() - asked;
  const jumped = Date.now();
  await it.evaluate((it) => {
    it.currentTime = it.duration * 0.8;
  });
  await heard(0.8);
  const jump = Date.now() - jumped;
  await it.evaluate((it) => it.pause());
  return `${tag} at the desk: plays after ${first} ms, after a jump to 80 % ${jump} ms`;
}

const folder = mkdtempSync(join(tmpdir(), "plainsight-film-"));
const service = await startService();
const browser = await startRecordingBrowser();
let failed = false;
try {
  const said = [];
  const voice = makeVoice(folder);
  const film = makeFilm(folder);
  const idle = memory(service.pid);
  const line = await slowLine(Number(new URL(service.public).port), FILM);
  const page = await (await browser.newContext()).newPage();
  await openOtherWays(page, { public: `http://127.0.0.1:${line.port}` });
  said.push(await sendFile(page, line, VOICE, voice, "Voice recording"));
  expect(line.cuts >= 2, "the line was hardly cut");
  said.push(await sendFile(page, line, FILM, film, "Film"));
  expect(line.cuts >= 5, "the line was hardly cut");
  const sending = memory(service.pid);
  await page.goto(`http://127.0.0.1:${line.port}/form/check`);
  await send(page);
  line.server.close();

  const { page: desk } = await signIn(browser, service, "amira");
  await desk.goto(`${service.desk}/reports?show=waiting`);
  const links = await desk.locator("main table a").evaluateAll((all) => all.map((it) => it.href));
  for (const href of links.reverse()) {
    await desk.goto(href);
    if (await desk.getByText(/They sent .*1 film/).count()) break;
  }
  await desk.getByRole("button", { name: "Open recordings and files" }).first().click();
  said.push(await play(desk, "audio"), await play(desk, "video"));
  const playing = memory(service.pid);
  said.push(`memory of the service: ${idle.now} MB before, ${sending.most} MB at most while sending, ${playing.most} MB at most in all`);
  console.log(said.join("\n"));
} catch (error) {
  failed = true;
  console.error(error.stack);
}
await browser.close();
await service.stop();
rmSync(folder, { recursive: true, force: true });
if (!failed) service.remove();
process.exit(failed ? 1 : 0);
