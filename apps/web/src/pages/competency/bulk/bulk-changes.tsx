import { ActionIcon, Group, Select, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { STANDARD_LEVELS } from '#libs/domain/competency';
import type { BulkOrder } from '../../../api/competency-views.js';
import { useMessages } from '../../../messages/messages.js';
import { isGeneric } from '../dictionary/competency-form.js';
import { useWordsByCode } from '../form/names.js';

type Levels = BulkOrder['levels'];
const FIRST_LEVEL = 3;
const OUT = 'out';

interface BulkChangesProps {
  readonly levels: Levels;
  readonly onChange: (levels: Levels) => void;
}

/** The level each chosen competency gets. */
export function BulkChanges({ levels, onChange }: BulkChangesProps): ReactNode {
  const { bulk: words } = useMessages().competency;
  const byCode = useWordsByCode();
  const offered = [...byCode.values()].filter(({ code }) => !levels.some((each) => each.code === code));
  const add = (code: string | null) => code && onChange([...levels, { code, level: FIRST_LEVEL }]);
  return (
    <Stack gap="xs">
      {levels.map(({ code, level }) => (
        <Group key={code} gap="xs" align="flex-end">
          <Text style={{ flex: '0 1 20rem' }}>
            {code} {byCode.get(code)?.name}
          </Text>
          <Select
            aria-label={`${words.level} ${code}`}
            w="12rem"
            allowDeselect={false}
            data={[
              ...STANDARD_LEVELS.map((each) => ({ value: String(each), label: `${words.level} ${each}` })),
              ...(isGeneric(code) ? [] : [{ value: OUT, label: words.takeOut }]),
            ]}
            value={level === null ? OUT : String(level)}
            onChange={(next) =>
              onChange(
                levels.map((each) =>
                  each.code === code ? { code, level: next === OUT ? null : Number(next) } : each,
                ) as Levels,
              )
            }
          />
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            aria-label={words.dropChange(code)}
            onClick={() => onChange(levels.filter((each) => each.code !== code))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Select
        label={words.addChange}
        w="28rem"
        maw="100%"
        searchable
        value={null}
        onChange={add}
        data={offered.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      />
    </Stack>
  );
}
