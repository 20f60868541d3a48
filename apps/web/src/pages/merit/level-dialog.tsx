import { Radio, Group, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { MERIT, type MeritIndicatorView, setMeritLevel } from '../../api/merit.js';
import { showServerErrors, submits, useZodForm } from '../../components/form/index.js';
import { FormDialog } from '../../components/form-dialog.js';
import { toast } from '../../components/toast.js';
import { type Messages, useMessages } from '../../messages/messages.js';

interface LevelDialogProps {
  readonly assessmentId: number;
  readonly indicator: MeritIndicatorView;
  readonly onClose: () => void;
}

const LEVELS = ['1', '2', '3', '4'] as const;
const FIELDS = ['level', 'reason'] as const;

/** Chooses a level by hand, with the reason and where the evidence is. */
export function LevelDialog({ assessmentId, indicator, onClose }: LevelDialogProps): ReactNode {
  const messages = useMessages();
  const { merit } = messages;
  const queries = useQueryClient();
  const { code, name, self } = indicator;
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    { level: self.level === null ? '' : String(self.level), reason: self.reason ?? '' },
  );
  const setting = useMutation({
    mutationFn: ({ level, reason }: { level: string; reason: string }) =>
      setMeritLevel({ id: assessmentId, code, version: self.version }, { level: Number(level), reason }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: MERIT });
      toast(merit.saved);
      onClose();
    },
  });
  const submit = form.handleSubmit((values) =>
    setting.mutateAsync(values, {
      onError: (error) => showServerErrors(error, FIELDS, form.setError, messages),
    }),
  );
  const { errors } = form.formState;
  return (
    <FormDialog
      title={merit.setTitle(code, name)}
      verb={merit.set}
      busy={setting.isPending}
      error={setting.error}
      isDirty={form.formState.isDirty}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      {indicator.automatic && <Text>{merit.setIntro}</Text>}
      <Controller
        control={form.control}
        name="level"
        render={({ field }) => (
          <Radio.Group
            label={merit.levelField}
            description={merit.levelHint(code)}
            required
            value={field.value}
            onChange={field.onChange}
            error={errors.level?.message}
          >
            <Group gap="lg" mt={4}>
              {LEVELS.map((level) => (
                <Radio key={level} value={level} label={level} />
              ))}
            </Group>
          </Radio.Group>
        )}
      />
      <Textarea
        label={merit.reason}
        description={merit.reasonHint}
        required
        autosize
        minRows={2}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </FormDialog>
  );
}

function schemaOf({ merit }: Messages) {
  return z.object({
    level: z.string().refine((level) => LEVELS.some((known) => known === level), merit.levelNeeded),
    reason: z.string().trim().min(3, merit.reasonInvalid).max(2000, merit.reasonInvalid),
  });
}
