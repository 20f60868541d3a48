import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** One line for each broken rule, with the first elements; made in the page, because axe tells very much. */
const FINDINGS = `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' +
    nodes.slice(0, 3).map((node) => node.html + ' ' + node.failureSummary).join(' | ')))`;

/** What axe finds on a page as it stands. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const isThere = await page.evaluate<boolean>('globalThis.axe !== undefined');
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate<string[]>(FINDINGS);
}
