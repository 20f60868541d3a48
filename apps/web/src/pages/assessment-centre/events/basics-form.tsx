import { Checkbox, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FINAL_ROUNDINGS } from '#libs/domain/assessment-integration';
import { LEVEL_STEPS } from '#libs/domain/competency';
import type { EventInput } from '../../../api/assessment-event-views.js';
import { DateField } from '../../../components/date-field.js';
import { useMessages } from '../../../messages/messages.js';
import { LEVEL_OPTIONS, optionsOf, withBlank } from '../../directory/parts/options.js';
import { Choice } from './choice.js';

/** The basics while they are typed: days may be missing still. */
export type BasicsDraft = Omit<EventInput, 'startsOn' | 'endsOn'> & {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
};

interface BasicsFormProps {
  readonly value: BasicsDraft;
  readonly onChange: (value: BasicsDraft) => void;
  /** What is missing is told from the first try on. */
  readonly isTried: boolean;
  readonly disabled?: boolean;
}

/** A draft as it can be sent; null: something is missing. */
export function completeBasics({ startsOn, endsOn, ...rest }: BasicsDraft): EventInput | null {
  const isNamed = rest.name.trim().length >= 3 && rest.institution.trim().length >= 3;
  return isNamed && startsOn !== null && endsOn !== null ? { ...rest, startsOn, endsOn } : null;
}

/** What an event is, and its settings. */
export function BasicsForm({ value, onChange, isTried, disabled = false }: BasicsFormProps): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const { fields } = events;
  const set = (part: Partial<BasicsDraft>) => onChange({ ...value, ...part });
  const short = (text: string) => (isTried && text.trim().length < 3 ? events.nameShort : undefined);
  const missing = (day: string | null) => (isTried && day === null ? events.required : undefined);
  return (
    <fieldset disabled={disabled} style={{ border: 0, margin: 0, padding: 0 }}>
      <Stack gap="md">
        <TextInput
          label={fields.name}
          required
          maxLength={200}
          value={value.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={short(value.name)}
        />
        <TextInput
          label={fields.institution}
          required
          maxLength={200}
          value={value.institution}
          onChange={(event) => set({ institution: event.currentTarget.value })}
          error={short(value.institution)}
        />
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          <DateField
            label={fields.startsOn}
            required
            disabled={disabled}
            value={value.startsOn}
            onChange={(startsOn) => set({ startsOn })}
            error={missing(value.startsOn)}
          />
          <DateField
            label={fields.endsOn}
            required
            disabled={disabled}
            value={value.endsOn}
            onChange={(endsOn) => set({ endsOn })}
            error={missing(value.endsOn)}
          />
          <Choice
            label={fields.purpose}
            options={optionsOf(events.purposes)}
            value={value.purpose}
            onChange={(purpose) => set({ purpose })}
          />
          <Choice
            label={fields.method}
            options={optionsOf(events.methods)}
            value={value.method}
            onChange={(method) => set({ method })}
          />
          <Choice
            label={fields.level}
            options={LEVEL_OPTIONS}
            value={value.assessedLevel}
            onChange={(assessedLevel) => set({ assessedLevel })}
          />
          <Choice
            label={fields.accreditation}
            options={withBlank(optionsOf(events.accreditations), fields.accreditationBlank)}
            value={value.accreditation ?? ''}
            onChange={(accreditation) => set({ accreditation: accreditation === '' ? null : accreditation })}
          />
          <Settings value={value} set={set} />
        </SimpleGrid>
        <Checkbox
          label={fields.assessmentCentre}
          checked={value.isAssessmentCentre ?? true}
          onChange={(event) => set({ isAssessmentCentre: event.currentTarget.checked })}
        />
        <Textarea
          label={fields.houseRules}
          autosize
          minRows={3}
          maxLength={20_000}
          value={value.houseRules ?? ''}
          onChange={(event) => set({ houseRules: event.currentTarget.value })}
        />
      </Stack>
    </fieldset>
  );
}

function Settings({
  value,
  set,
}: {
  value: BasicsDraft;
  set: (part: Partial<BasicsDraft>) => void;
}): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const { fields } = events;
  const count = (label: string, name: 'minimumAssessors' | 'smallestGroup' | 'largestGroup', max: number) => (
    <NumberInput
      label={label}
      min={1}
      max={max}
      allowDecimal={false}
      clampBehavior="strict"
      value={value[name]}
      onChange={(next) => set({ [name]: typeof next === 'number' ? next : undefined })}
    />
  );
  return (
    <>
      {count(fields.minimumAssessors, 'minimumAssessors', 5)}
      {count(fields.smallestGroup, 'smallestGroup', 30)}
      {count(fields.largestGroup, 'largestGroup', 30)}
      <Choice
        label={fields.levelStep}
        options={optionsOf(events.steps100)}
        value={String(value.levelStep ?? 100)}
        onChange={(step) => set({ levelStep: LEVEL_STEPS.find((known) => String(known) === step) })}
      />
      <Choice
        label={fields.integrationRule}
        options={optionsOf(events.rules)}
        value={value.integrationRule ?? 'consensus'}
        onChange={(integrationRule) => set({ integrationRule })}
      />
      <Choice
        label={fields.finalRounding}
        options={optionsOf(events.roundings)}
        value={String(value.finalRounding ?? 0)}
        onChange={(rounding) =>
          set({ finalRounding: FINAL_ROUNDINGS.find((known) => String(known) === rounding) })
        }
      />
      <Choice
        label={fields.jpmVariant}
        options={VARIANTS}
        value={value.jpmVariant ?? 'V1'}
        onChange={(jpmVariant) => set({ jpmVariant })}
      />
      <Choice
        label={fields.potentialScale}
        options={optionsOf(events.scales)}
        value={`${value.potentialScaleMin ?? 1}-${value.potentialScaleMax ?? 5}`}
        onChange={(scale) => {
          const [min, max] = scale.split('-').map(Number);
          set({ potentialScaleMin: min === 0 ? 0 : 1, potentialScaleMax: max });
        }}
      />
    </>
  );
}

const VARIANTS = ['V1', 'V2', 'V3', 'V4', 'V5'].map((value) => ({ value, label: value }));
