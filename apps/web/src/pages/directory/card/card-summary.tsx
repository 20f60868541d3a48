import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { employmentTypeWord, isPppk } from '#libs/domain/employment-type';
import { formatNip } from '#libs/domain/nip';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import { statusName } from '../parts/options.js';
import classes from '../parts/parts.module.css';

/** Under the name: number, kind of employment, kedudukan hukum. */
export function CardSummary({ card }: { card: EmployeeCard }): ReactNode {
  const { people } = useMessages().directory;
  const { nip, employmentType, legalStatus, legalStatusName } = card;
  const status = legalStatus ? statusName(legalStatus) : legalStatusName;
  const isActive = legalStatus === 'active' || legalStatus === 'pppkActive';
  return (
    <Group component="span" gap="sm">
      <Text component="span" className={classes.digits}>
        {employmentType && isPppk(employmentType) ? people.niPppk : people.nip} {formatNip(nip)}
      </Text>
      {employmentType && <StatusBadge tone="neutral">{employmentTypeWord(employmentType)}</StatusBadge>}
      {status && <StatusBadge tone={isActive ? 'good' : 'attention'}>{status}</StatusBadge>}
    </Group>
  );
}
