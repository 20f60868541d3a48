import { Radio, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  IMPORT_MODES,
  type ImportFormat,
  type ImportOptions,
  UNKNOWN_UNIT_CHOICES,
} from '#libs/contracts/imports';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './match.module.css';

interface OptionFieldsProps {
  readonly format: ImportFormat;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

/** What becomes of rows with problems, and of people of an unknown unit. */
export function OptionFields({ format, options, onChange }: OptionFieldsProps): ReactNode {
  const { imports } = useMessages();
  return (
    <SimpleGrid cols={{ base: 1, md: format === 'employees' ? 2 : 1 }} spacing="md">
      <Panel title={imports.match.mode}>
        <Choice
          label={imports.match.mode}
          codes={IMPORT_MODES}
          words={imports.modes}
          value={options.mode}
          onChange={(mode) => onChange({ ...options, mode })}
        />
      </Panel>
      {format === 'employees' && (
        <Panel title={imports.match.unknownUnit}>
          <Choice
            label={imports.match.unknownUnit}
            codes={UNKNOWN_UNIT_CHOICES}
            words={imports.unknownUnits}
            value={options.unknownUnit}
            onChange={(unknownUnit) => onChange({ ...options, unknownUnit })}
          />
        </Panel>
      )}
    </SimpleGrid>
  );
}

interface ChoiceProps<Code extends string> {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly words: Readonly<Record<Code, { readonly title: string; readonly text: string }>>;
  readonly value: Code;
  readonly onChange: (code: Code) => void;
}

function Choice<Code extends string>({ label, codes, words, value, onChange }: ChoiceProps<Code>): ReactNode {
  return (
    <Radio.Group
      aria-label={label}
      value={value}
      onChange={(next) => codes.filter((code) => code === next).forEach(onChange)}
    >
      <SimpleGrid cols={1} spacing="xs">
        {codes.map((code) => (
          <div key={code} className={classes.option}>
            <Radio value={code} label={words[code].title} description={words[code].text} />
          </div>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
