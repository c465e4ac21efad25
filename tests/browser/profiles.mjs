// Chromium and Firefox with a profile on disk, so that a tab can be closed and reopened and the whole browser
// killed and restored, with scripts on or off as a person would set it. (Playwright's Chromium keeps no page in
// memory for Back, so what Back shows cannot be tried with it.)

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { expect } from "./service.mjs";

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something holds; says what did not in time. */
export async function until(what, holds, seconds = 60) {
  for (let tries = 0; tries < seconds * 10; tries++) {
    const found = await holds();
    if (found) return found;
    await pause(100);
  }
  throw new Error(`${what} did not come within ${seconds} seconds`);
}

/**
 * The place people are sent to when they leave, as the browsers see it: a page of another site, over https,
 * reached through a proxy that knows no other. Every other address asked for is written down and refused.
 */
export async function elsewhere() {
  const folder = mkdtempSync(join(tmpdir(), "plainsight-elsewhere-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const made = spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=www.bbc.co.uk", "-keyout", key, "-out", certificate], { encoding: "utf8" });
  expect(made.status === 0, `openssl made no certificate: ${made.error ?? made.stderr}`);
  const weather = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, answer) => {
    answer.writeHead(200, { "content-type": "text/html" });
    // The form is for the control: a page that does nothing against coming back.
    answer.end("<!DOCTYPE html><title>Weather</title><h1>Rain later</h1><textarea></textarea>");
  });
  await new Promise((resolve) => weather.listen(0, "127.0.0.1", resolve));
  const asked = new Set();
  const proxy = createServer((_, answer) => answer.writeHead(502).end());
  proxy.on("connect", (wanted, socket) => {
    socket.on("error", () => {});
    if (wanted.url !== "www.bbc.co.uk:443") {
      asked.add(wanted.url);
      return socket.end("HTTP/1.1 502 Not here\r\n\r\n");
    }
    const through = connect(weather.address().port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    port: proxy.address().port,
    asked,
    close() {
      for (const server of [proxy, weather]) {
        server.closeAllConnections?.();
        server.close();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Chromium, or Firefox, with a profile of its own. */
export class Profile {
  constructor(kind, { scripts, proxy, memorySeconds }) {
    Object.assign(this, { kind, scripts, proxy, memorySeconds });
    this.folder = mkdtempSync(join(tmpdir(), `plainsight-${kind}-`));
    if (kind === "chromium") this.prepareChromium();
  }

  prepareChromium() {
    const settings = join(this.folder, "Default");
    mkdirSync(settings);
    // "Continue where you left off", and scripts as a person would switch them off.
    const preferences = { session: { restore_on_startup: 1 } };
    if (!this.scripts) preferences.profile = { default_content_setting_values: { javascript: 2 } };
    writeFileSync(join(settings, "Preferences"), JSON.stringify(preferences));
    // Reopening a closed tab is the browser's own business: an extension may ask for it.
    this.extension = `${this.folder}-extension`;
    mkdirSync(this.extension);
    const manifest = { manifest_version: 3, name: "reopen", version: "1", permissions: ["sessions"], background: { service_worker: "worker.js" } };
    writeFileSync(join(this.extension, "manifest.json"), JSON.stringify(manifest));
    // It is put to sleep after thirty seconds in which it asks the browser nothing.
    writeFileSync(
      join(this.extension, "worker.js"),
      "self.reopen = () => chrome.sessions.restore(); setInterval(() => chrome.runtime.getPlatformInfo(() => {}), 10_000);",
    );
  }

  options(isRestored) {
    if (this.kind === "chromium") {
      const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", `--proxy-server=http://127.0.0.1:${this.proxy}`];
      if (isRestored) args.push("--restore-last-session");
      if (this.memorySeconds) args.push(`--enable-features=BackForwardCacheTimeToLiveControl:time_to_live_seconds/${this.memorySeconds}`);
      return { executablePath: "/usr/bin/chromium", pipe: true, enableExtensions: [this.extension], args };
    }
    return {
      browser: "firefox",
      executablePath: "/usr/bin/firefox-esr",
      // Lets the test ask the browser itself to reopen a tab.
      args: ["-remote-allow-system-access"],
      extraPrefsFirefox: {
        "javascript.enabled": this.scripts,
        "browser.startup.page": 3,
        "browser.sessionstore.resume_from_crash": true,
        "browser.sessionstore.interval": 300,
        "browser.sessionstore.restore_on_demand": false,
        "toolkit.startup.max_resumed_crashes": -1,
        "remote.prefs.recommended": false,
        "browser.shell.checkDefaultBrowser": false,
        "browser.aboutwelcome.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "app.normandy.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": this.proxy,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": this.proxy,
      },
    };
  }

  async start(isRestored = false) {
    this.browser = await puppeteer.launch({
      headless: true,
      acceptInsecureCerts: true,
      userDataDir: this.folder,
      defaultViewport: null,
      timeout: 120_000,
      ...this.options(isRestored),
    });
  }

  async open(address) {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(address);
    return page;
  }

  /** Every tab that shows something of a site. */
  async tabs() {
    return (await this.browser.pages()).filter((page) => !/^(about|chrome):/.test(page.url()));
  }

  /** Closes a tab and reopens it, as Ctrl+Shift+T does. */
  async reopen(page) {
    const address = page.url();
    await this.open(`about:blank`);
    await page.close();
    const before = (await this.browser.pages()).length;
    if (this.kind === "chromium") {
      const target = await this.browser.waitForTarget((target) => target.type() === "service_worker");
      await (await target.worker()).evaluate(() => self.reopen());
    } else {
      await this.inFirefox("SessionStore.undoCloseTab(window, 0)");
    }
    const tab = await until(`the closed tab with ${address}`, async () => (await this.browser.pages()).slice(before)[0] ?? (await this.tabs()).at(-1));
    await pause(800);
    return tab;
  }

  async inFirefox(expression) {
    const { connection } = this.browser;
    const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const done = await connection.send("script.evaluate", {
      expression: `{ const { SessionStore } = ChromeUtils.importESModule("resource:///modules/sessionstore/SessionStore.sys.mjs"); ${expression}; }`,
      target: { context: tree.result.contexts[0].context },
      awaitPromise: true,
    });
    expect(done.result.type === "success", `Firefox did not: ${JSON.stringify(done.result)}`);
  }

  /** Ends the browser and starts it again with the tabs it had: Chromium is closed, Firefox killed. */
  async restart() {
    if (this.kind === "chromium") {
      const gone = this.gone();
      await this.browser.close();
      await gone;
    } else {
      // It writes what it would restore every so often, not at once.
      await pause(1200);
      await this.kill();
    }
    await this.start(true);
    await until("the restored tabs", async () => (await this.browser.pages()).length > 1);
    await pause(1500);
    return this.browser.pages();
  }

  gone() {
    return new Promise((resolve) => this.browser.process().once("exit", resolve));
  }

  async kill() {
    if (!this.browser) return;
    const gone = this.gone();
    this.browser.process().kill("SIGKILL");
    await gone;
    await pause(300);
  }

  async close() {
    await this.kill().catch(() => {});
    for (const folder of [this.folder, this.extension]) {
      if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** Everything a reader could see of a tab, or a browser could hold of it: text, boxes, title, address. */
export async function everything(page) {
  const seen = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea, select")].map((field) => field.value);
    return [document.title, location.href, document.body?.innerText ?? "", ...fields].join("\n");
  });
  return seen;
}

let marks = 0;

/** One step back or forward in a tab: waits for another page, and goes on where the history ends. */
export async function step(page, direction) {
  const mark = String(++marks);
  await page.evaluate((mark) => (document.documentElement.dataset.mark = mark), mark).catch(() => {});
  let rest = 100;
  // Of a page that comes out of the browser's memory the driver hears nothing: the page itself is asked.
  page[direction === "back" ? "goBack" : "goForward"]({ timeout: 10_000 }).then(
    () => (rest = Math.min(rest, 10)),
    () => (rest = 0),
  );
  const isThere = (mark) => document.readyState === "complete" && document.documentElement.dataset.mark !== mark;
  while (rest-- > 0 && !(await page.evaluate(isThere, mark).catch(() => false))) await pause(100);
  await pause(200);
}
