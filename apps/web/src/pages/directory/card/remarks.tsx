import type { ReactNode } from 'react';
import { formatNip } from '#libs/domain/nip';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import classes from '../parts/parts.module.css';

/** What somebody should look at, as sentences. */
export function WarningPanel({ warnings }: Pick<EmployeeCard, 'warnings'>): ReactNode {
  const { people, words } = useMessages().directory;
  if (warnings.length === 0) return null;
  return (
    <Notice tone="attention" title={people.warnings}>
      <ul className={classes.list}>
        {[...new Set(warnings)].map((code) => (
          <li key={code}>{wordOf(words.warnings, code)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Numbers the person had before: search still finds them. */
export function AliasPanel({ aliases }: Pick<EmployeeCard, 'aliases'>): ReactNode {
  const { people } = useMessages().directory;
  const formats = useFormats();
  if (aliases.length === 0) return null;
  return (
    <Panel title={people.aliases}>
      <ul className={classes.list}>
        {aliases.map(({ nip, reason, recordedAt }) => (
          <li key={nip}>
            <span className={classes.digits}>{formatNip(nip)}</span>{' '}
            {people.aliasReason(reason, formats.instant(recordedAt))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
