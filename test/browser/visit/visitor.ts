import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type SignedInMember, until } from '#libs/testing';
import { id as words } from '../../../apps/web/src/messages/id/index.js';
import { DEMO_PASSWORD, type House } from '../house/house.js';
import { Complaints } from './complaints.js';

/** How long the page may take on a busy machine, in milliseconds. */
const PATIENCE = 30_000;

/** The laptop of an HR office, and a telephone. */
export const LAPTOP = { width: 1366, height: 768 };
export const TELEPHONE = { width: 390, height: 844 };

/** Whether the page waits for nothing: its router has arrived and no grey lines stand where data will be. */
const IS_QUIET = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const state = () => globalThis.__TSR_ROUTER__?.state;
  const quiet = () => state()?.status === 'idle'
    && state().location.href === state().resolvedLocation?.href
    && document.querySelector('h1') !== null
    && document.querySelector('.mantine-Skeleton-root, [data-loading]') === null;
  const before = quiet();
  await frame();
  await frame();
  return before && quiet();
})()`;

/** Somebody with a browser of their own: own cookies, own tab. */
export class Visitor {
  private constructor(
    private readonly house: House,
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly complaints: Complaints,
  ) {}

  static async arrive(browser: Browser, house: House): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: house.url,
      viewport: LAPTOP,
      locale: 'id-ID',
      timezoneId: 'Asia/Makassar',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE);
    const complaints = await Complaints.of(context, house.url);
    return new Visitor(house, context, await context.newPage(), complaints);
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  /** Carries a session without having signed in on the page. */
  async carry({ token }: Pick<SignedInMember, 'token'>): Promise<void> {
    await this.context.addCookies([{ name: 'kader', value: token, url: this.house.url, httpOnly: true }]);
  }

  /** Signs in on the page as an account of the demo, and waits for what stands behind. */
  async signIn(login: string, password = DEMO_PASSWORD): Promise<void> {
    if (!this.page.url().includes('/masuk')) await this.page.goto('/masuk');
    await this.fillSignIn(login, password);
    await this.page.getByRole('navigation', { name: words.shell.navigation }).waitFor();
  }

  /** Fills the sign-in form and sends it. */
  async fillSignIn(login: string, password = DEMO_PASSWORD): Promise<void> {
    await this.page.getByLabel(words.session.login).fill(login);
    await this.page.getByLabel(words.session.password, { exact: true }).fill(password);
    await this.page.getByRole('button', { name: words.session.signIn, exact: true }).click();
  }

  /** Opens an address and waits until everything on it is there. */
  async open(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'commit' });
    await this.settled();
  }

  /** Follows the page's own way to an address, without loading it anew. */
  async go(address: string): Promise<void> {
    await this.page.evaluate(`globalThis.__TSR_ROUTER__.history.push(${JSON.stringify(address)})`);
    await this.settled();
  }

  /** Waits until the page waits for nothing. */
  async settled(): Promise<void> {
    await until(
      async () => {
        const { asked } = this.complaints.requests;
        const quiet = await this.page.evaluate<boolean>(IS_QUIET).catch(() => false);
        const now = this.complaints.requests;
        return { quiet, underWay: now.underWay, more: now.asked - asked };
      },
      ({ quiet, underWay, more }) => quiet && underWay === 0 && more === 0,
      PATIENCE,
    );
  }

  /** Where the page is: path and query. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** Waits until the page is at an address. */
  async at(address: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname + url.search === address);
  }

  /** How far the page can be scrolled to the side, in pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate<number>(
      'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
    );
  }
}
