import { Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import type { UnitNode } from '../../../api/directory-views.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { sessionQuery } from '../../../api/session.js';
import { changeUnit, createUnit } from '../../../api/units.js';
import { useCreation } from '../../../api/use-creation.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { ConflictPanel } from '../edit/conflict-panel.js';
import { useVersionedEdit } from '../edit/use-versioned-edit.js';
import { UnitPicker } from '../parts/unit-picker.js';
import { unitDefaults, type UnitForm, unitSchemaOf, type UnitValues, unitValuesOf } from './unit-values.js';
import { useUnitWords } from './unit-words.js';

interface UnitDialogProps {
  /** To be changed; absent: a new one. */
  readonly unit?: UnitNode;
  /** Where a new one goes. */
  readonly parentId?: number;
  readonly onClose: () => void;
}

const FIELDS = ['code', 'name', 'parentId', 'kind', 'affair', 'siasnId'] as const;

/** Adds a unit, or renames, moves or closes one. */
export function UnitDialog({ unit, parentId, onClose }: UnitDialogProps): ReactNode {
  const messages = useMessages();
  const { units } = messages.directory;
  const queries = useQueryClient();
  const { labelOf, show } = useUnitWords();
  const form = useZodForm<UnitForm, UnitValues>(
    useMemo(() => unitSchemaOf(messages), [messages]),
    unitDefaults(unit ?? null, parentId ?? null),
  );
  const saved = async () => {
    await queries.invalidateQueries({ queryKey: unitOptionsQuery.queryKey });
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    toast(messages.common.saved);
    onClose();
  };
  const refused = (error: Error) => void showServerErrors(error, FIELDS, form.setError, messages);
  const creating = useCreation(createUnit, saved);
  const edit = useVersionedEdit<UnitNode, UnitValues>({
    view: unit ?? null,
    valuesOf: unitValuesOf,
    save: (changes, { id, version }) => changeUnit(id, changes, version),
    onSaved: saved,
    onRefused: refused,
  });
  const submit = form.handleSubmit((values) =>
    unit ? edit.submit(values) : creating.mutateAsync(values, { onError: refused }),
  );
  const { errors } = form.formState;
  return (
    <FormDialog
      title={unit ? units.edit : units.add}
      verb={messages.common.save}
      busy={creating.isPending || edit.busy}
      error={creating.error ?? edit.error}
      isDirty={form.formState.isDirty}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      {edit.conflict && (
        <ConflictPanel conflict={edit.conflict} busy={edit.busy} labelOf={labelOf} show={show} />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={units.code}
          required
          data-autofocus
          error={errors.code?.message}
          {...form.register('code')}
        />
        <TextInput label={units.name} required error={errors.name?.message} {...form.register('name')} />
        <Controller
          control={form.control}
          name="parentId"
          render={({ field, fieldState }) => (
            <UnitPicker
              label={units.parent}
              blank={units.top}
              without={unit?.id}
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
        <TextInput
          label={units.kind}
          description={units.kindHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.register('kind')}
        />
        <TextInput label={units.affair} {...form.register('affair')} />
        <TextInput label={units.siasnId} {...form.register('siasnId')} />
      </SimpleGrid>
      <Checkbox label={units.active} {...form.register('active')} />
    </FormDialog>
  );
}
