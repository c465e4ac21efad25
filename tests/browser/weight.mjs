// What a first visit to the start page costs somebody on an old telephone, measured over the wire.

import { offered } from "./walk.mjs";
import { expect } from "./service.mjs";

export async function firstVisit(browser, service, bar) {
  const said = [];
  for (const { name, prefix } of await offered(service)) {
    const path = `${prefix}/`;
    const context = await browser.newContext();
    const page = await context.newPage();
    const answers = [];
    page.on("requestfinished", (request) => answers.push(request));
    const answer = await page.goto(service.public + path, { waitUntil: "networkidle" });
    expect(answer.ok(), `${path} answers ${answer.status()}`);
    let bytes = 0;
    for (const request of answers) {
      const sizes = await request.sizes();
      bytes += sizes.responseBodySize + sizes.responseHeadersSize;
    }
    expect(answers.length >= 4, `only ${answers.length} answers came for ${path}`);
    expect(bytes <= bar, `a first visit to ${path} costs ${bytes} bytes in ${answers.length} answers; the most is ${bar}`);
    said.push(`${name} ${bytes} bytes in ${answers.length} answers`);
    await context.close();
  }
  return `a first visit: ${said.join(", ")}`;
}
