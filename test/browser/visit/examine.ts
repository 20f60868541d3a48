import { accessibilityFindings } from './axe.js';
import { LAPTOP, TELEPHONE, type Visitor } from './visitor.js';

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
  return [...findings, ...visitor.complaints.taken()].map((finding) => `${visitor.address}: ${finding}`);
}
