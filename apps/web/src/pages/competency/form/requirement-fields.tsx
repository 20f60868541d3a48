import { ActionIcon, Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { REQUIREMENT_KINDS, REQUIREMENT_NEEDS } from '#libs/domain/competency';
import type { Requirement } from '../../../api/competency-views.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { EDUCATION_OPTIONS } from '../../directory/parts/options.js';
import type { StandardValues } from './form-values.js';

const NEW: Requirement = { kind: 'technicalTraining', name: '', need: 'important' };

interface RequirementFieldsProps {
  readonly values: StandardValues;
  readonly onChange: (next: Partial<StandardValues>) => void;
}

/** Section III: education, rank, training and experience by need, performance indicators. */
export function RequirementFields({ values, onChange }: RequirementFieldsProps): ReactNode {
  const { form: words } = useMessages().competency;
  const { requirements } = values;
  const set = (place: number, next: Partial<Requirement>) =>
    onChange({
      requirements: requirements.map((each, index) => (index === place ? { ...each, ...next } : each)),
    });
  return (
    <Panel title={words.sectionThree}>
      <Stack gap="sm">
        <Select
          label={words.educationLevel}
          data={[...EDUCATION_OPTIONS]}
          clearable
          value={values.educationLevel}
          onChange={(level) => onChange({ educationLevel: level as StandardValues['educationLevel'] })}
        />
        <TextInput
          label={words.educationFields}
          maxLength={1000}
          value={values.educationFields}
          onChange={(event) => onChange({ educationFields: event.currentTarget.value })}
        />
        <TextInput
          label={words.rank}
          maxLength={200}
          value={values.rankText}
          onChange={(event) => onChange({ rankText: event.currentTarget.value })}
        />
        {requirements.map((requirement, place) => (
          <RequirementField
            key={place}
            requirement={requirement}
            onChange={(next) => set(place, next)}
            onDrop={() => onChange({ requirements: requirements.filter((_, index) => index !== place) })}
          />
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange({ requirements: [...requirements, NEW] })}
          >
            {words.addRequirement}
          </Button>
        </Group>
        <Textarea
          label={words.performanceIndicators}
          description={words.indicatorsHint}
          autosize
          minRows={3}
          value={values.performanceIndicators}
          onChange={(event) => onChange({ performanceIndicators: event.currentTarget.value })}
        />
      </Stack>
    </Panel>
  );
}

interface RequirementFieldProps {
  readonly requirement: Requirement;
  readonly onChange: (next: Partial<Requirement>) => void;
  readonly onDrop: () => void;
}

function RequirementField({ requirement, onChange, onDrop }: RequirementFieldProps): ReactNode {
  const { form: words } = useMessages().competency;
  return (
    <Group gap="xs" align="flex-end">
      <Select
        label={words.kind}
        w="13rem"
        allowDeselect={false}
        data={REQUIREMENT_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        value={requirement.kind}
        onChange={(kind) => kind && onChange({ kind: kind })}
      />
      <TextInput
        label={words.requirementName}
        style={{ flex: '1 1 16rem' }}
        maxLength={250}
        value={requirement.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        label={words.need}
        w="9rem"
        allowDeselect={false}
        data={REQUIREMENT_NEEDS.map((need) => ({ value: need, label: words.needs[need] }))}
        value={requirement.need}
        onChange={(need) => need && onChange({ need: need })}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        aria-label={words.dropRequirement(requirement.name)}
        onClick={onDrop}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
