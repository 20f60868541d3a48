import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/messages.js';
import classes from './entry.module.css';

/** What the marks of the cells mean, and the keys. */
export function SheetLegend({ step }: { step: number }): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const { states } = entry;
  return (
    <ul className={classes.legend}>
      <li>↑ {states.waiting}</li>
      <li>… {states.saving}</li>
      <li>≠ {states.conflict}</li>
      <li>! {states.refused}</li>
      <li>▁ {entry.hasNotes}</li>
      <li>{step < 100 ? entry.keysDecimal : entry.keys}</li>
    </ul>
  );
}
