// Looks at pages in Chromium: axe finds nothing in either colour scheme, nothing scrolls sideways on
// a narrow screen, and nothing runs, is fetched from elsewhere or is complained of.
// usage: node pages.mjs CHROMIUM http://localhost:3330 /path...
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [executablePath, base, ...paths] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const faults = [];
let passed = 0;

function check(holds, what) {
  if (holds) {
    passed++;
  } else {
    faults.push(what);
  }
}

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox", // Root has no sandbox; what is looked at is our own.
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

/** Opens a page and collects what should not happen on it. */
async function open(path, settings) {
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  const odd = [];
  page.on("dialog", async (dialog) => {
    odd.push("dialog " + dialog.message());
    await dialog.dismiss();
  });
  page.on("console", (message) => odd.push("console " + message.text()));
  page.on("pageerror", (error) => odd.push("error " + error.message));
  page.on("popup", () => odd.push("popup"));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== base) {
      odd.push("request to " + request.url());
    }
  });
  const response = await page.goto(base + path, { waitUntil: "load" });
  // Chromium says on the console that the page itself is an error; that it is.
  const told = response.ok() ? null : `the server responded with a status of ${response.status()}`;
  return { context, page, odd: () => odd.filter((one) => told === null || !one.includes(told)) };
}

async function audit(path, colorScheme, width) {
  const where = `${path} (${colorScheme}, ${width} px)`;
  const viewport = { width, height: 800 };
  const { context, page, odd } = await open(path, { colorScheme, viewport, reducedMotion: "reduce" });
  await page.evaluate(axe);
  const found = await page.evaluate((values) => axe.run({ runOnly: values }), tags);
  for (const violation of found.violations) {
    for (const node of violation.nodes) {
      faults.push(`${where}: ${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`);
    }
  }
  check(found.passes.length > 10, `${where}: axe looked at nothing`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  check(wide <= 0, `${where}: ${wide} px wider than the screen`);
  const moving = await page.evaluate(() => document.getAnimations().length);
  check(moving === 0, `${where}: something moves`);

  // The first stop of the keyboard leads past the header, can be seen, and works.
  await page.keyboard.press("Tab");
  const stop = await page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    return { to: document.activeElement.getAttribute("href"), seen: box.left >= 0 && box.width > 0 };
  });
  check(stop.to === "#page-content" && stop.seen, `${where}: no skip link comes first`);
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  check(outline !== "none", `${where}: focus cannot be seen`);
  check(odd().length === 0, `${where}: ${odd().join(", ")}`);
  const text = await page.evaluate(() => document.body.innerText);
  await context.close();
  return text;
}

async function unscripted(path, colorScheme, width) {
  const viewport = { width, height: 800 };
  const { context, page } = await open(path, { colorScheme, viewport, javaScriptEnabled: false });
  const text = await page.locator("body").innerText();
  await context.close();
  return text;
}

/** Each link is one of the web, or does nothing. */
async function follow(path) {
  const { context, page, odd } = await open(path, { viewport: { width: 1200, height: 800 } });
  const schemes = await page.evaluate(() => [...document.links].map((link) => link.protocol));
  check(schemes.length > 0, `${path}: has no link`);
  check(schemes.every((s) => s === "http:" || s === "https:"), `${path}: leads to ${schemes}`);
  const active = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((e) => [...e.attributes]).filter((a) => a.name.startsWith("on")).length,
  );
  check(active === 0, `${path}: ${active} attributes that run something`);
  const hidden = await page.evaluate(() => /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.innerText));
  check(!hidden, `${path}: a character that turns the line`);
  check(odd().length === 0, `${path}: ${odd().join(", ")}`);
  await context.close();
}

/** Each request has another id, which a page that something is missing from shows. */
const withoutId = (text) => text.replace(/request [0-9a-f]+/, "request");

for (const path of paths) {
  await audit(path, "light", 1200);
  const narrow = await audit(path, "dark", 320);
  const plain = await unscripted(path, "dark", 320);
  check(withoutId(narrow) === withoutId(plain), `${path}: another text without scripts`);
  await follow(path);
}
await browser.close();
if (faults.length > 0) {
  console.log(faults.join("\n"));
  process.exit(1);
}
console.log(`${paths.length} pages looked at`);
console.log(`${passed} checks passed`);
