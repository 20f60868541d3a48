import { ActionIcon, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { GENERIC_CODES, levelTitle, STANDARD_LEVELS } from '#libs/domain/competency';
import type { AskedLevel } from '../../../api/competency-views.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { useWordsByCode } from './names.js';

const NINE: readonly string[] = GENERIC_CODES;
const FIRST_LEVEL = 2;
const LEVELS = STANDARD_LEVELS.map((level) => ({ value: String(level), label: String(level) }));

interface LevelFieldsProps {
  readonly levels: readonly AskedLevel[];
  readonly onChange: (levels: readonly AskedLevel[]) => void;
}

/** Section II: a level for each competency; technical ones are added from the dictionary. */
export function LevelFields({ levels, onChange }: LevelFieldsProps): ReactNode {
  const { form: words } = useMessages().competency;
  const byCode = useWordsByCode();
  const offered = [...byCode.values()].filter(
    ({ code }) => !NINE.includes(code) && !levels.some((asked) => asked.code === code),
  );
  const set = (code: string, level: AskedLevel['level']) =>
    onChange(levels.map((asked) => (asked.code === code ? { code, level } : asked)));
  const add = (code: string | null) => code && onChange([...levels, { code, level: FIRST_LEVEL }]);
  return (
    <Panel title={words.sectionTwo}>
      <Stack gap="sm">
        {levels.map((asked) => (
          <LevelField
            key={asked.code}
            asked={asked}
            name={byCode.get(asked.code)?.name ?? words.wordless}
            onChange={(level) => set(asked.code, level)}
            onDrop={
              NINE.includes(asked.code)
                ? undefined
                : () => onChange(levels.filter(({ code }) => code !== asked.code))
            }
          />
        ))}
        {offered.length > 0 && (
          <Select
            label={words.addTechnical}
            w="28rem"
            maw="100%"
            searchable
            value={null}
            onChange={add}
            data={offered.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          />
        )}
      </Stack>
    </Panel>
  );
}

interface LevelFieldProps {
  readonly asked: AskedLevel;
  readonly name: string;
  readonly onChange: (level: AskedLevel['level']) => void;
  readonly onDrop: (() => void) | undefined;
}

function LevelField({ asked, name, onChange, onDrop }: LevelFieldProps): ReactNode {
  const { form: words } = useMessages().competency;
  const id = useId();
  return (
    <Group gap="sm" justify="space-between" wrap="wrap">
      <Text id={id} style={{ flex: '1 1 14rem' }}>
        {asked.code} {name}
      </Text>
      <Group gap="xs">
        <SegmentedControl
          aria-labelledby={id}
          data={LEVELS}
          value={String(asked.level)}
          onChange={(level) => onChange(Number(level) as AskedLevel['level'])}
        />
        <Text size="sm" c="dimmed" w="11rem">
          {levelTitle(asked.level)}
        </Text>
        {onDrop ? (
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={words.dropTechnical(asked.code)}
            onClick={onDrop}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <span style={{ width: 28 }} />
        )}
      </Group>
    </Group>
  );
}
