// Starts the real program with invented data in a folder of its own, and a real Chromium beside it.

import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** How Chromium is started for every test. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing but this machine can be reached, whatever a page asks for.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE desk.localhost",
];

/** A port that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A program that `cargo test --no-run` made. */
function program(name) {
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const path = join(target, "debug", name);
  if (!existsSync(path)) throw new Error(`${path} is missing: run cargo test --no-run first`);
  return path;
}

/**
 * Starts `plainsight demo` in a fresh folder and waits until it answers. With `startsAt` it is the same
 * service with a clock of its own (`service.rs`), which `advance` moves.
 */
export async function startService({ startsAt } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "plainsight-browser-"));
  const [publicPort, deskPort] = [await freePort(), await freePort()];
  const logFile = join(folder, "service.log");
  const log = openSync(logFile, "w");
  const environment = {
    ...process.env,
    PLAINSIGHT_DATA_DIR: join(folder, "data"),
    PLAINSIGHT_PUBLIC_ADDR: `127.0.0.1:${publicPort}`,
    PLAINSIGHT_DESK_ADDR: `127.0.0.1:${deskPort}`,
    PLAINSIGHT_PUBLIC_URL: `http://127.0.0.1:${publicPort}`,
    PLAINSIGHT_DESK_URL: `http://desk.localhost:${deskPort}`,
    PLAINSIGHT_LOG: "debug",
  };
  delete environment.PLAINSIGHT_TEST_POSTGRES;
  if (startsAt) environment.PLAINSIGHT_TEST_STARTS_AT = startsAt;
  const child = startsAt
    ? spawn(program("examples/demo-with-a-clock"), { env: environment, stdio: ["pipe", "pipe", log] })
    : spawn(program("plainsight"), ["demo"], { env: environment, stdio: ["ignore", log, log] });
  const begun = Date.now();
  let ahead = startsAt ? new Date(startsAt).getTime() - begun : 0;
  const orders = startsAt && lines(child.stdout);
  const order = async (words) => {
    child.stdin.write(`${words}\n`);
    await orders.after(words.startsWith("advance") ? /^it is/ : /busy/);
  };
  const stopped = new Promise((resolve) => child.once("exit", resolve));
  const service = {
    folder,
    pid: child.pid,
    data: environment.PLAINSIGHT_DATA_DIR,
    logFile,
    public: environment.PLAINSIGHT_PUBLIC_URL,
    desk: environment.PLAINSIGHT_DESK_URL,
    /** The service's own time, in milliseconds. */
    now: () => Date.now() + ahead,
    /** Moves the service's clock on. */
    async advance(seconds) {
      ahead += seconds * 1000;
      await order(`advance ${seconds}`);
    },
    /** Keeps the database from taking anything for so long. */
    busy: (seconds) => order(`busy ${seconds}`),
    signIns: () => JSON.parse(readFileSync(join(environment.PLAINSIGHT_DATA_DIR, "demo-sign-ins.json"), "utf8")),
    async stop() {
      child.kill("SIGTERM");
      await stopped;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  // The invented people have real passphrases: on a busy machine that takes a while.
  const until = Date.now() + 180_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the service stopped at once:\n${readFileSync(logFile, "utf8")}`);
    try {
      const answer = await fetch(`${service.public}/`);
      if (answer.ok) return service;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > until) throw new Error(`the service does not answer:\n${readFileSync(logFile, "utf8")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The lines of a stream; `after` waits for the next one that matches. */
function lines(stream) {
  const waiting = [];
  let rest = "";
  stream.on("data", (bytes) => {
    const parts = (rest + bytes).split("\n");
    rest = parts.pop();
    for (const line of parts) {
      const found = waiting.findIndex(({ pattern }) => pattern.test(line));
      if (found >= 0) waiting.splice(found, 1)[0].resolve(line);
    }
  });
  return { after: (pattern) => new Promise((resolve) => waiting.push({ pattern, resolve })) };
}

/** Starts Chromium. */
export function startBrowser() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: FLAGS });
}

/** The digits an authenticator shows (RFC 6238) for a base32 seed in a step of 30 seconds. */
export function oneTimeCode(seed, step) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let bits = "";
  for (const letter of seed) bits += letters.indexOf(letter).toString(2).padStart(5, "0");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", key).update(counter).digest();
  const at = digest[digest.length - 1] & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Fails with a sentence. */
export function expect(holds, sentence) {
  if (!holds) throw new Error(sentence);
}
