import { Fieldset, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, type FieldPathByValue, useFormContext, useWatch } from 'react-hook-form';
import { cleanNip } from '#libs/domain/nip';
import { DateField } from '../../../components/date-field.js';
import { useMessages } from '../../../messages/messages.js';
import { EMPLOYMENT_OPTIONS, type Option, optionsOf, STATUS_OPTIONS, withBlank } from '../parts/options.js';
import { UnitPicker } from '../parts/unit-picker.js';
import type { EditForm } from './edit-values.js';

type TextName = FieldPathByValue<EditForm, string>;
type DayName = FieldPathByValue<EditForm, string | null>;

/** Name, number, birth. */
export function IdentityFields({ nip }: { nip: string }): ReactNode {
  const { people, words } = useMessages().directory;
  const typed = useWatch<EditForm, 'nip'>({ name: 'nip' });
  const isOther = cleanNip(typed) !== nip;
  return (
    <Fieldset legend={people.groups.identity}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <Words name="nip" label={people.nip} required inputMode="numeric" />
        {isOther && (
          <Words name="nipReason" label={people.nipReason} description={people.nipReasonHint} required />
        )}
        <Words name="name" label={people.name} required />
        <Words name="frontTitle" label={people.frontTitle} />
        <Words name="backTitle" label={people.backTitle} />
        <Words name="birthPlace" label={people.birthPlace} />
        <Day name="birthDate" label={people.birthDate} />
        <Choice name="sex" label={people.sex} options={optionsOf(words.sexes)} />
      </SimpleGrid>
    </Fieldset>
  );
}

/** Kind of employment, status, dates of service. */
export function ServiceFields(): ReactNode {
  const { people, words } = useMessages().directory;
  const { control } = useFormContext<EditForm>();
  return (
    <Fieldset legend={people.groups.service}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <Choice name="employmentType" label={people.employmentType} options={EMPLOYMENT_OPTIONS} />
        <Choice name="legalStatus" label={people.legalStatus} options={STATUS_OPTIONS} />
        <Controller
          control={control}
          name="orgUnitId"
          render={({ field, fieldState }) => (
            <UnitPicker
              label={people.unitOfFile}
              description={people.unitOfFileHint}
              blank={words.none}
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
        <Day name="cpnsSince" label={people.cpnsSince} />
        <Day name="pnsSince" label={people.pnsSince} />
        <SimpleGrid cols={2} spacing="xs">
          <Words name="serviceYears" label={people.serviceYears} inputMode="numeric" />
          <Words name="serviceMonths" label={people.serviceMonths} inputMode="numeric" />
        </SimpleGrid>
      </SimpleGrid>
    </Fieldset>
  );
}

export function ContactFields(): ReactNode {
  const { people } = useMessages().directory;
  return (
    <Fieldset legend={people.groups.contact}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <Words name="email" label={people.email} inputMode="email" />
        <Words name="phone" label={people.phone} inputMode="tel" />
      </SimpleGrid>
    </Fieldset>
  );
}

interface WordsProps {
  readonly name: TextName;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly inputMode?: 'numeric' | 'email' | 'tel';
}

function Words({ name, ...field }: WordsProps): ReactNode {
  const { register, formState } = useFormContext<EditForm>();
  return (
    <TextInput {...field} autoComplete="off" error={formState.errors[name]?.message} {...register(name)} />
  );
}

function Day({ name, label }: { name: DayName; label: string }): ReactNode {
  const { control } = useFormContext<EditForm>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <DateField
          label={label}
          clearable
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function Choice({
  name,
  label,
  options,
}: {
  name: TextName;
  label: string;
  options: readonly Option[];
}): ReactNode {
  const { directory } = useMessages();
  const { control } = useFormContext<EditForm>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Select
          {...field}
          label={label}
          data={withBlank(options, directory.words.blank)}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
