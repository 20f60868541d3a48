import type { Locator, Page } from 'playwright-core';

/** More stops than any page has before what a test looks for. */
const STOPS = 60;

/** Presses a key until an element has the focus. @throws when it never gets it */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${String(target)}`);
}

/** Whether an element has the focus. */
export async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.and(target.page().locator(':focus')).count()) > 0;
}
