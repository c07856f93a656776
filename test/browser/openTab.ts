import type { Browser, Page } from 'playwright-core';

/** One tab that walks the site, and what went wrong in it since it was last asked. */
export interface Tab {
  readonly page: Page;
  /** Opens a page, and waits until its scripts have taken it over. */
  open(path: string): Promise<void>;
  takeTrouble(): readonly string[];
}

export async function openTab(browser: Browser, url: string, colorScheme: 'light' | 'dark'): Promise<Tab> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(url) && !target.startsWith('data:')) trouble.push(`request to ${target}`);
  });
  return {
    page,
    async open(path) {
      await page.goto(url + path, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
    },
    takeTrouble: () => trouble.splice(0),
  };
}
