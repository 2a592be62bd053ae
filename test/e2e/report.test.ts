import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAttempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { attemptsOf } from '../report/make-attempts.ts';
import { findBrowser } from './find-browser.ts';
import { makeFolder, runCoach } from './run-coach.ts';

const evil =
  'I rang her. <script>document.title="owned"</script><img src="https://example.org/x.png" onerror="document.title=1">';
const folder = makeFolder();
const page = join(folder, 'page.html');
const env = { COACH_HOME: folder };

beforeAll(async () => {
  const history = await openHistory(folder);
  const list = Array.from({ length: 14 }, (_, index) => ({
    day: `2025-0${1 + Math.floor(index / 4)}-1${index % 4}`,
    score: 30 + index * 5,
    levels: { empathy: (index % 3) as 0 | 1 | 2, outcome: 2 } as const,
    flags: index < 3 ? (['blame'] as const) : [],
  }));
  for (const attempt of attemptsOf(list, { answer: evil })) await saveAttempt(history, attempt);
  history.close();
  const run = await runCoach(['report', '--html', page], { env });
  expect(run).toMatchObject({ status: 0, stdout: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the program writes it anew, and keeps off other files', async () => {
  expect((await runCoach(['report', '--html', page], { env })).status).toBe(0);
  const other = join(folder, 'thesis.html');
  writeFileSync(other, 'my thesis');
  const refused = await runCoach(['report', '--html', other], { env });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('--force');
  expect(readFileSync(other, 'utf8')).toBe('my thesis');
  expect((await runCoach(['report', '--html', '-'], { env })).stdout).toContain('</html>');
});

test('progress in a pipe is data', async () => {
  const { stdout, stderr } = await runCoach(['progress', '--json'], { env });
  expect(JSON.parse(stdout)).toMatchObject({ schema: 1, answers: 14 });
  expect(stderr).toBe('');
  const csv = await runCoach(['progress', '--csv', '--question', 'angry-customer'], { env });
  expect(csv.stdout.split('\r\n')).toHaveLength(16);
});

const executablePath = findBrowser();
if (executablePath === undefined) {
  console.warn('No Chromium on the PATH or in CHROMIUM_PATH: the page is not looked at in a browser.');
}

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  async function open(colorScheme: 'light' | 'dark', width: number) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const tab = await context.newPage();
    const trouble: string[] = [];
    tab.on('console', (message) => trouble.push(message.text()));
    tab.on('pageerror', (error) => trouble.push(error.message));
    tab.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(request.url());
    });
    await tab.goto(pathToFileURL(page).href);
    return { tab, trouble, close: () => context.close() };
  }

  test.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 390],
    ['dark', 320],
  ] as const)('%s, %i pixels wide: no script, no request, nothing sticks out', async (scheme, width) => {
    const { tab, trouble, close } = await open(scheme, width);
    expect(await tab.title()).toMatch(/^Interview practice/u);
    expect(trouble).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const colour = await tab.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(colour).toBe(scheme === 'dark' ? 'rgb(22, 24, 28)' : 'rgb(253, 253, 251)');
    expect(await tab.locator('article').first().textContent()).toContain('<script>');
    await close();
  });

  test('can be heard: landmarks, headings in order, captions, a chart with words', async () => {
    const { tab, close } = await open('light', 1100);
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      expect(await tab.getByRole(role).count()).toBe(1);
    }
    expect(await tab.getByRole('img', { name: 'Scores of 14 attempts' }).count()).toBe(1);
    expect(await tab.getByRole('article', { name: 'Tell me about an angry customer.' }).count()).toBe(14);
    expect(await tab.locator('table:not(:has(> caption))').count()).toBe(0);
    expect(await tab.locator('th:not([scope])').count()).toBe(0);
    const levels = (await tab.evaluate(
      '[...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]))',
    )) as readonly number[];
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    const dangling =
      '[...document.links].filter((a) => document.getElementById(a.hash.slice(1)) === null).length';
    expect(await tab.evaluate(dangling)).toBe(0);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.className')).toBe('skip');
    await close();
  });

  test('on paper: black on white, without the links to jump by', async () => {
    const { tab, close } = await open('dark', 800);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.getByRole('navigation').count()).toBe(0);
    expect(await tab.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await tab.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe('rgb(0, 0, 0)');
    await close();
  });
});
