import { ActionIcon, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { READINESS } from '#libs/domain/succession';
import type { SuccessorRow } from '../../../api/succession-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { lacksReason, LONGEST, moved, type ShortListed, withMember } from './short-list.js';

interface ShortListFieldProps {
  readonly list: readonly ShortListed[];
  readonly ranked: readonly SuccessorRow[];
  /** What is wrong is said once saving was tried. */
  readonly isTried: boolean;
  readonly onChange: (list: readonly ShortListed[]) => void;
}

/** The short list in its order, with the readiness of each, and who else could be on it. */
export function ShortListField({ list, ranked, isTried, onChange }: ShortListFieldProps): ReactNode {
  const { plans } = useMessages().succession;
  const others = ranked.filter((row) => list.every(({ employeeId }) => employeeId !== row.employeeId));
  const add = (id: string | null) => {
    const row = others.find(({ employeeId }) => String(employeeId) === id);
    if (row) onChange(withMember(list, row));
  };
  const replace = (place: number, next: ShortListed) =>
    onChange(list.map((member, at) => (at === place ? next : member)));
  return (
    <Stack gap="sm">
      {list.map((member, place) => (
        <Member
          key={member.employeeId}
          member={member}
          isTried={isTried}
          onMove={(step) => onChange(moved(list, place, step))}
          onRemove={() => onChange(list.filter((_, at) => at !== place))}
          onChange={(next) => replace(place, next)}
        />
      ))}
      <Select
        label={plans.add}
        placeholder={plans.addHint}
        searchable
        disabled={list.length >= LONGEST}
        data={others.map(({ employeeId, name }) => ({ value: String(employeeId), label: name }))}
        value={null}
        onChange={add}
        error={isTried && list.length === 0 ? plans.chooseNeeded : undefined}
      />
    </Stack>
  );
}

interface MemberProps {
  readonly member: ShortListed;
  readonly isTried: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onChange: (member: ShortListed) => void;
}

function Member({ member, isTried, onMove, onRemove, onChange }: MemberProps): ReactNode {
  const { plans, successors, appoint } = useMessages().succession;
  const { number } = useFormats();
  const { name, rank, usual, readiness, reason } = member;
  const choices = READINESS.map((value) => ({ value, label: successors.readiness[value] }));
  return (
    <Stack gap={4}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={500}>
          {name}, {rank === null ? plans.noLonger : appoint.rank(number(rank))}
        </Text>
        <Group gap={4} wrap="nowrap">
          <ActionIcon variant="default" aria-label={plans.moveUp(name)} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={plans.moveDown(name)} onClick={() => onMove(1)}>
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={plans.remove(name)} onClick={onRemove}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {usual === null ? (
        <Text size="sm" c="red">
          {plans.mustLeave}
        </Text>
      ) : (
        <Select
          label={plans.readinessOf(name)}
          data={choices}
          allowDeselect={false}
          value={readiness}
          onChange={(value) =>
            onChange({ ...member, readiness: READINESS.find((one) => one === value) ?? usual })
          }
        />
      )}
      {usual !== null && readiness !== usual && (
        <TextInput
          label={plans.readinessReason(successors.readiness[usual])}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => onChange({ ...member, reason: event.currentTarget.value })}
          error={isTried && lacksReason(member) ? plans.readinessReasonNeeded : undefined}
        />
      )}
    </Stack>
  );
}
