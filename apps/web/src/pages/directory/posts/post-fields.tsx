import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, type FieldPathByValue, useFormContext, useWatch } from 'react-hook-form';
import { kindOfLevel, POSITION_LEVELS } from '#libs/domain/position-level';
import { useMessages } from '../../../messages/messages.js';
import { ECHELON_OPTIONS, LEVEL_OPTIONS, optionsOf, withBlank } from '../parts/options.js';
import { UnitPicker } from '../parts/unit-picker.js';
import { PostPicker } from './post-picker.js';
import type { PostForm } from './post-values.js';

/** The fields of a post. */
export function PostFields({ parentName }: { parentName: string | null }): ReactNode {
  const { posts } = useMessages().directory;
  const { control } = useFormContext<PostForm>();
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Words name="code" label={posts.code} required autoFocus />
        <Words name="name" label={posts.name} required />
        <LevelFields />
        <Controller
          control={control}
          name="orgUnitId"
          render={({ field, fieldState }) => (
            <UnitPicker
              label={posts.unit}
              required
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
        <Controller
          control={control}
          name="parentId"
          render={({ field, fieldState }) => (
            <PostPicker
              label={posts.parent}
              presentName={parentName}
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
        <Words name="headcount" label={posts.headcount} required inputMode="numeric" />
        <Words name="jobGrade" label={posts.grade} inputMode="numeric" />
        <Words
          name="retirementAge"
          label={posts.retirementAge}
          description={posts.retirementAgeHint}
          inputMode="numeric"
        />
        <Words name="affair" label={posts.affair} />
        <Words name="family" label={posts.family} />
        <Words name="siasnId" label={posts.siasnId} />
      </SimpleGrid>
      <Stack gap="xs">
        <Check name="critical" label={posts.criticalPosition} />
        <Check name="target" label={posts.targetPosition} />
        <Check name="additionalDuty" label={posts.additionalDuty} />
        <Check name="active" label={posts.active} />
      </Stack>
    </Stack>
  );
}

/** Kind, the levels of that kind, and the echelon of a structural post. */
function LevelFields(): ReactNode {
  const { posts, words } = useMessages().directory;
  const { setValue } = useFormContext<PostForm>();
  const kind = useWatch<PostForm, 'kind'>({ name: 'kind' });
  const levels = LEVEL_OPTIONS.filter(({ value }) =>
    POSITION_LEVELS.some((level) => level === value && kindOfLevel(level) === kind),
  );
  return (
    <>
      <Choice
        name="kind"
        label={posts.kind}
        options={optionsOf(words.positionKinds)}
        onChosen={(next) => setValue('level', next === 'executor' ? 'pelaksana' : '')}
      />
      <Choice name="level" label={posts.level} options={levels} />
      {kind === 'structural' && (
        <Choice
          name="echelon"
          label={posts.echelon}
          options={withBlank(ECHELON_OPTIONS, words.none)}
          optional
        />
      )}
    </>
  );
}

interface WordsProps {
  readonly name: FieldPathByValue<PostForm, string>;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly inputMode?: 'numeric';
  readonly autoFocus?: boolean;
}

function Words({ name, autoFocus, ...field }: WordsProps): ReactNode {
  const { register, formState } = useFormContext<PostForm>();
  return (
    <TextInput
      {...field}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      data-autofocus={autoFocus || undefined}
      error={formState.errors[name]?.message}
      {...register(name)}
    />
  );
}

interface ChoiceProps {
  readonly name: 'kind' | 'level' | 'echelon';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly optional?: boolean;
  readonly onChosen?: (value: string | null) => void;
}

function Choice({ name, label, options, optional = false, onChosen }: ChoiceProps): ReactNode {
  const { control } = useFormContext<PostForm>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Select
          label={label}
          required={!optional}
          data={[...options]}
          value={field.value}
          onBlur={field.onBlur}
          onChange={(value) => {
            field.onChange(value);
            onChosen?.(value);
          }}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function Check({ name, label }: { name: FieldPathByValue<PostForm, boolean>; label: string }): ReactNode {
  const { register } = useFormContext<PostForm>();
  return <Checkbox label={label} {...register(name)} />;
}
