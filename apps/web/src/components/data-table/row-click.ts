import type { MouseEvent } from 'react';

/** A click on a row follows the row's link, unless it marks text or meets something that answers by itself. */
export function followRowLink(event: MouseEvent<HTMLTableRowElement>): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('a, button, input, label, [role="menuitem"]')) return;
  if (window.getSelection()?.isCollapsed === false) return;
  event.currentTarget.querySelector<HTMLAnchorElement>('[data-row-link]')?.click();
}
