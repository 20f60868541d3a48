import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNip } from '#libs/domain/nip';
import { RowLink, TextLink } from '../../../components/links.js';
import classes from './parts.module.css';

interface PersonCellProps {
  readonly id: number;
  readonly name: string;
  readonly nip: string;
}

/** Name with titles over the NIP; a click on the row opens the card. */
export function PersonCell({ id, name, nip }: PersonCellProps): ReactNode {
  return (
    <>
      <RowLink to="/pegawai/$employeeId" params={{ employeeId: String(id) }}>
        {name}
      </RowLink>
      <Text className={classes.digits} size="xs" c="dimmed">
        {formatNip(nip)}
      </Text>
    </>
  );
}

/** The same inside a cell of another row, high enough to be hit where several stand in one cell. */
export function PersonLink({ id, name }: Omit<PersonCellProps, 'nip'>): ReactNode {
  return (
    <TextLink
      to="/pegawai/$employeeId"
      params={{ employeeId: String(id) }}
      className={classes.target}
      inherit
      underline="hover"
    >
      {name}
    </TextLink>
  );
}
