import { Checkbox, Group, NumberInput, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { isRated } from '#libs/domain/assessment-event';
import type { DesignView } from '../../../api/assessment-event-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { type DesignDraft, setCell, type ToolDraft } from './design-draft.js';

interface MatrixProps {
  readonly design: DesignView;
  readonly draft: DesignDraft;
  readonly onChange: (draft: DesignDraft) => void;
  readonly disabled: boolean;
}

const USUAL_WEIGHT = 100;

/** Competencies by tools: a tick where the tool measures the competency, and its weight. */
export function Matrix({ design, draft, onChange, disabled }: MatrixProps): ReactNode {
  const { design: words } = useMessages().assessmentCentre.setUp;
  const { number } = useFormats();
  const tools = draft.tools.filter(({ kind }) => isRated(kind));
  const nameOf = (code: string) => design.available.find((each) => each.code === code)?.name ?? '';
  return (
    <Table.ScrollContainer
      type="native"
      tabIndex={0}
      role="group"
      aria-label={words.matrix}
      minWidth={320 + tools.length * 150}
    >
      <Table aria-label={words.matrix} withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.competency}</Table.Th>
            {tools.map(({ key, name }) => (
              <Table.Th key={key} scope="col">
                {name}
              </Table.Th>
            ))}
            <Table.Th scope="col">{words.count}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.competencies.map((code) => (
            <Table.Tr key={code}>
              <Table.Th scope="row">
                {code} {nameOf(code)}
              </Table.Th>
              {tools.map((tool) => (
                <Table.Td key={tool.key}>
                  <Cell
                    tool={tool}
                    competency={{ code, name: nameOf(code) }}
                    disabled={disabled}
                    onChange={(weight) => onChange(setCell(draft, tool.key, code, weight))}
                  />
                </Table.Td>
              ))}
              <Table.Td>{number(tools.filter(({ weights }) => code in weights).length)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface CellProps {
  readonly tool: ToolDraft;
  readonly competency: { readonly code: string; readonly name: string };
  readonly disabled: boolean;
  /** Null: not measured. */
  readonly onChange: (weight: number | null) => void;
}

function Cell({ tool, competency, disabled, onChange }: CellProps): ReactNode {
  const { design: words } = useMessages().assessmentCentre.setUp;
  const weight = tool.weights[competency.code];
  return (
    <Group gap="xs" wrap="nowrap">
      <Checkbox
        aria-label={words.measures(tool.name, competency.name)}
        checked={weight !== undefined}
        disabled={disabled}
        onChange={({ currentTarget: { checked } }) => onChange(checked ? USUAL_WEIGHT : null)}
      />
      {weight !== undefined && (
        <NumberInput
          aria-label={words.weight(tool.name, competency.name)}
          size="xs"
          w="4.5rem"
          min={1}
          max={10_000}
          allowDecimal={false}
          hideControls
          disabled={disabled}
          value={weight}
          onChange={(next) => onChange(typeof next === 'number' ? next : USUAL_WEIGHT)}
        />
      )}
    </Group>
  );
}
