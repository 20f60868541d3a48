import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { isRated } from '#libs/domain/assessment-event';
import { useMessages } from '../../../messages/messages.js';
import { optionsOf } from '../../directory/parts/options.js';
import { Choice } from '../events/choice.js';
import { changeTool, type DesignDraft } from './design-draft.js';

interface ToolListProps {
  readonly draft: DesignDraft;
  readonly onChange: (draft: DesignDraft) => void;
  readonly disabled: boolean;
}

/** The tools of an event, by kind and name. */
export function ToolList({ draft, onChange, disabled }: ToolListProps): ReactNode {
  const { setUp, events } = useMessages().assessmentCentre;
  const words = setUp.design;
  const remove = (key: number) =>
    onChange({ ...draft, tools: draft.tools.filter((tool) => tool.key !== key) });
  return (
    <Stack gap="sm">
      {draft.tools.map(({ key, kind, name }) => (
        <Group key={key} gap="sm" align="flex-end">
          <Choice
            label={words.kind}
            options={optionsOf(events.toolKinds)}
            value={kind}
            disabled={disabled}
            onChange={(next) =>
              onChange(changeTool(draft, key, { kind: next, name: events.toolKinds[next] }))
            }
          />
          <TextInput
            label={words.name}
            maxLength={120}
            disabled={disabled}
            value={name}
            onChange={({ currentTarget: { value } }) => onChange(changeTool(draft, key, { name: value }))}
          />
          {!disabled && (
            <Button variant="subtle" color="red" onClick={() => remove(key)}>
              {setUp.removeNamed(name)}
            </Button>
          )}
          {!isRated(kind) && <Text size="sm">{words.testerOnly}</Text>}
        </Group>
      ))}
    </Stack>
  );
}
