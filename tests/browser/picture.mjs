// Writes the picture of the README, docs/page.png: the built page with its first sample.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { launch, open, rows, serve } from './harness.mjs';

const docs = new URL('../../docs/', import.meta.url);
mkdirSync(docs, { recursive: true });
const site = await serve();
const browser = await launch();
const { page } = await open(browser, site, { width: 1280, height: 860, colorScheme: 'light' });
await page.locator('so-lieu .welcome .sample').first().click();
await rows(page);
// The finding's words and its row, so that the picture shows how both sides hang together.
await page.evaluate(() => {
  const element = document.querySelector('so-lieu');
  const finding = element.result.audit.find(({ verdict }) => verdict === 'differs');
  return element.select(finding?.indicators[0] ?? element.result.indicators[0].id, 'text');
});
await page.mouse.move(0, 0);
await page.waitForTimeout(300);
await page.screenshot({ path: fileURLToPath(new URL('page.png', docs)) });
await browser.close();
await site.close();
