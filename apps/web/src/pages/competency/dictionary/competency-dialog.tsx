import { Fieldset, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { levelTitle, STANDARD_LEVELS } from '#libs/domain/competency';
import { addCompetency, changeCompetency } from '../../../api/competency.js';
import type { CompetencyView, NewCompetency } from '../../../api/competency-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';
import { type CompetencyValues, inputOf, isGeneric, valuesOf } from './competency-form.js';

interface CompetencyDialogProps {
  readonly dictionaryId: number;
  /** Left out: a new one. One of the reference becomes the agency's own words. */
  readonly competency?: CompetencyView;
  readonly onClose: () => void;
}

/** Writes a competency of the draft. */
export function CompetencyDialog({ dictionaryId, competency, onClose }: CompetencyDialogProps): ReactNode {
  const { common, competency: messages } = useMessages();
  const words = messages.dictionary;
  const refresh = useRefresh();
  const [values, setValues] = useState(() => valuesOf(competency ?? null));
  const [isTouched, setTouched] = useState(false);
  const [isTried, setTried] = useState(false);
  const saving = useCreation(
    (input: NewCompetency, key) =>
      competency?.id && competency.version
        ? changeCompetency({ id: competency.id, version: competency.version }, input)
        : addCompetency(dictionaryId, input, key),
    async () => {
      await refresh();
      toast(words.saved);
      onClose();
    },
  );
  const change = (next: Partial<CompetencyValues>) => {
    setTouched(true);
    setValues((before) => ({ ...before, ...next }));
  };
  const input = inputOf(values);
  const isWhole = input.code !== '' && input.name.length > 1 && input.levels.every(isWorded);
  const submit = () => {
    setTried(true);
    return isWhole ? saving.mutateAsync(input) : undefined;
  };
  const needed = (text: string) => (isTried && text.trim() === '' ? common.required : undefined);
  const isFixed = isGeneric(values.code);
  return (
    <FormDialog
      title={competency ? words.editCompetency(competency.code) : words.addCompetency}
      verb={common.save}
      busy={saving.isPending}
      error={saving.error}
      isDirty={isTouched}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <TextInput
        label={words.columns.code}
        description={words.codeHint}
        required
        maxLength={30}
        disabled={competency !== undefined && isFixed}
        value={values.code}
        onChange={(event) => change({ code: event.currentTarget.value })}
        error={needed(values.code)}
      />
      <TextInput
        label={words.columns.name}
        required
        maxLength={200}
        disabled={isFixed && competency !== undefined}
        value={values.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={needed(values.name)}
      />
      <Select
        label={words.columns.group}
        required
        disabled={isFixed && competency !== undefined}
        allowDeselect={false}
        data={(['technical', 'governmental', 'managerial', 'sociocultural'] as const).map((group) => ({
          value: group,
          label: messages.groups[group],
        }))}
        value={values.group}
        onChange={(group) => group && change({ group: group })}
      />
      <Textarea
        label={words.columns.definition}
        autosize
        minRows={2}
        maxLength={2000}
        value={values.definition}
        onChange={(event) => change({ definition: event.currentTarget.value })}
      />
      <LevelFields levels={values.levels} isTried={isTried} onChange={(levels) => change({ levels })} />
    </FormDialog>
  );
}

const isWorded = ({ description }: { description: string }) => description !== '';

interface LevelFieldsProps {
  readonly levels: CompetencyValues['levels'];
  readonly isTried: boolean;
  readonly onChange: (levels: CompetencyValues['levels']) => void;
}

function LevelFields({ levels, isTried, onChange }: LevelFieldsProps): ReactNode {
  const { common, competency } = useMessages();
  const words = competency.dictionary;
  const change = (place: number, next: Partial<CompetencyValues['levels'][number]>) =>
    onChange(levels.map((level, index) => (index === place ? { ...level, ...next } : level)));
  return STANDARD_LEVELS.map((level, place) => {
    const { description = '', indicators = '' } = levels[place] ?? {};
    return (
      <Fieldset key={level} legend={competency.levelOf(String(level), levelTitle(level))}>
        <Stack gap="xs">
          <Textarea
            label={words.description}
            required
            autosize
            minRows={1}
            maxLength={2000}
            value={description}
            onChange={(event) => change(place, { description: event.currentTarget.value })}
            error={isTried && description.trim() === '' ? common.required : undefined}
          />
          <Textarea
            label={words.indicators}
            description={words.indicatorsHint}
            autosize
            minRows={3}
            value={indicators}
            onChange={(event) => change(place, { indicators: event.currentTarget.value })}
          />
        </Stack>
      </Fieldset>
    );
  });
}
