// A worker at the desk.

import { expect, oneTimeCode } from "./service.mjs";

const used = new Map();

/**
 * The step of an authenticator's clock whose code a worker may use next: a code works once, so the second
 * sign-in within thirty seconds takes the one after.
 */
export function stepOf(service, name) {
  const key = `${service.public} ${name}`;
  const step = Math.max(Math.floor(service.now() / 30_000), (used.get(key) ?? 0) + 1);
  used.set(key, step);
  return step;
}

/** Signs a worker in with passphrase and one-time code, in a context of their own. */
export async function signIn(browser, service, name) {
  const who = service.signIns().find((signIn) => signIn.name === name);
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${service.desk}/sign-in`);
  await page.getByLabel("Your sign-in name").fill(who.name);
  await page.getByLabel("Your passphrase", { exact: true }).fill(who.passphrase);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel(/6 digits/).fill(oneTimeCode(who.seed, stepOf(service, name)));
  await page.getByRole("button", { name: "Sign in" }).click();
  expect(!page.url().includes("sign-in"), `${name} could not sign in: ${await page.locator("main").innerText()}`);
  return { context, page };
}
