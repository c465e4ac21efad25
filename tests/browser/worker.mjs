// A worker at the desk.

import { expect, oneTimeCode } from "./service.mjs";

const used = new Map();

/** Signs a worker in with passphrase and one-time code, in a context of their own. */
export async function signIn(browser, service, name) {
  const who = service.signIns().find((signIn) => signIn.name === name);
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${service.desk}/sign-in`);
  await page.getByLabel("Your sign-in name").fill(who.name);
  await page.getByLabel("Your passphrase", { exact: true }).fill(who.passphrase);
  await page.getByRole("button", { name: "Continue" }).click();
  // A code works once: the second sign-in within thirty seconds takes the next one.
  const step = Math.max(Math.floor(Date.now() / 30_000), (used.get(name) ?? 0) + 1);
  used.set(name, step);
  await page.getByLabel(/6 digits/).fill(oneTimeCode(who.seed, step - Math.floor(Date.now() / 30_000)));
  await page.getByRole("button", { name: "Sign in" }).click();
  expect(!page.url().includes("sign-in"), `${name} could not sign in: ${await page.locator("main").innerText()}`);
  return { context, page };
}
