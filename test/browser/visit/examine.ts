import { accessibilityFindings } from './axe.js';
import { LAPTOP, TELEPHONE, type Visitor } from './visitor.js';

/** What stands on the page, without the names a library gives elements anew each time. */
const CONTENT = `document.querySelector('main').innerHTML.replace(/mantine-[a-z0-9]{5,}|_r_[0-9a-z]+_/g, '')`;

/** Pages that were examined, by their content: for two roles the same page is examined once. */
export class ExaminedPages {
  private readonly contents = new Set<string>();

  /** Whether nothing like it was examined before; from now on it counts as examined. */
  async isNew({ page }: Visitor): Promise<boolean> {
    const before = this.contents.size;
    this.contents.add(await page.evaluate<string>(CONTENT));
    return this.contents.size > before;
  }
}

/** What the browser complained of since it was last asked, each with the page's address. */
export function complaintsOn(visitor: Visitor): string[] {
  return visitor.complaints.taken().map((complaint) => `${visitor.address}: ${complaint}`);
}

/**
 * Everything wrong with the page as it stands: what axe finds on a laptop, what the browser complained of, and
 * whether a telephone has to scroll it sideways. The page stands on a laptop again afterwards.
 */
export async function findingsOn(visitor: Visitor): Promise<string[]> {
  const findings = await accessibilityFindings(visitor.page);
  await visitor.page.setViewportSize(TELEPHONE);
  await visitor.settled();
  const overflow = await visitor.overflow();
  if (overflow > 0) findings.push(`scrolls sideways on a telephone: ${overflow} px`);
  await visitor.page.setViewportSize(LAPTOP);
  return [...findings.map((finding) => `${visitor.address}: ${finding}`), ...complaintsOn(visitor)];
}
