import type { ReactNode } from 'react';
import type { ImportReceipt } from '../../../api/import-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { sizeOf } from '../file-size.js';
import classes from './receipt.module.css';

/** File, fingerprint, people, times, and where the audit trail holds it. */
export function ReceiptFacts({ receipt }: { receipt: ImportReceipt }): ReactNode {
  const { audit, imports } = useMessages();
  const words = imports.receipt;
  const { instant, number } = useFormats();
  const { firstEntry, lastEntry } = receipt;
  const facts: readonly (readonly [string, string | null])[] = [
    [imports.columns.format, imports.formats[receipt.format].title],
    [words.file, receipt.fileName],
    [words.size, sizeOf(receipt.size, number)],
    [words.sha256, receipt.sha256],
    [words.by, receipt.createdBy ?? audit.system],
    [words.uploaded, instant(receipt.createdAt)],
    [words.checked, instant(receipt.checkedAt)],
    [words.applied, instant(receipt.appliedAt)],
    [words.undone, instant(receipt.undoneAt)],
    [words.entries, firstEntry && lastEntry ? words.entryRange(firstEntry, lastEntry) : words.noEntries],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
