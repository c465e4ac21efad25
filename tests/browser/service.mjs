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

/** The program that `cargo build` made. */
function program() {
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const path = join(target, "debug", "plainsight");
  if (!existsSync(path)) throw new Error(`${path} is missing: run cargo build first`);
  return path;
}

/** Starts `plainsight demo` in a fresh folder and waits until it answers. */
export async function startService() {
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
  const child = spawn(program(), ["demo"], { env: environment, stdio: ["ignore", log, log] });
  const stopped = new Promise((resolve) => child.once("exit", resolve));
  const service = {
    folder,
    pid: child.pid,
    data: environment.PLAINSIGHT_DATA_DIR,
    logFile,
    public: environment.PLAINSIGHT_PUBLIC_URL,
    desk: environment.PLAINSIGHT_DESK_URL,
    signIns: () => JSON.parse(readFileSync(join(environment.PLAINSIGHT_DATA_DIR, "demo-sign-ins.json"), "utf8")),
    async stop() {
      child.kill("SIGTERM");
      await stopped;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  const until = Date.now() + 60_000;
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

/** Starts Chromium. */
export function startBrowser() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: FLAGS });
}

/** The digits an authenticator shows (RFC 6238) for a base32 seed; `ahead` steps of 30 seconds from now. */
export function oneTimeCode(seed, ahead = 0) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let bits = "";
  for (const letter of seed) bits += letters.indexOf(letter).toString(2).padStart(5, "0");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const digest = createHmac("sha1", key).update(counter).digest();
  const at = digest[digest.length - 1] & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Fails with a sentence. */
export function expect(holds, sentence) {
  if (!holds) throw new Error(sentence);
}
