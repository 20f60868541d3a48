import { Button, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import { MERIT, openAssessment } from '../../api/merit.js';
import { useCreation } from '../../api/use-creation.js';
import { showServerErrors, submits, useZodForm } from '../../components/form/index.js';
import { FormDialog } from '../../components/form-dialog.js';
import { toast } from '../../components/toast.js';
import { todayIn } from '../../format/today.js';
import { useTimeZone } from '../../format/use-formats.js';
import { type Messages, useMessages } from '../../messages/messages.js';

/** Opens the assessment of a year. */
export function OpenButton({ onOpened }: { onOpened: (year: number) => void }): ReactNode {
  const { merit } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {merit.open}
      </Button>
      {isOpen && <OpenDialog onOpened={onOpened} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function OpenDialog({
  onOpened,
  onClose,
}: {
  onOpened: (year: number) => void;
  onClose: () => void;
}): ReactNode {
  const messages = useMessages();
  const { merit } = messages;
  const queries = useQueryClient();
  const form = useZodForm(
    useMemo(() => schemaOf(messages), [messages]),
    { year: todayIn(useTimeZone()).slice(0, 4) },
  );
  const opening = useCreation(({ year }: { year: string }, key) =>
    openAssessment({ year: Number(year) }, key),
  );
  const submit = form.handleSubmit(async (values) => {
    await opening.mutateAsync(values, {
      onError: (error) => showServerErrors(error, ['year'], form.setError, messages),
    });
    await queries.invalidateQueries({ queryKey: MERIT });
    toast(merit.opened(values.year));
    onOpened(Number(values.year));
    onClose();
  });
  return (
    <FormDialog
      title={merit.open}
      verb={merit.open}
      busy={opening.isPending}
      error={opening.error}
      isDirty={form.formState.isDirty}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text>{merit.openIntro}</Text>
      <TextInput
        label={merit.year}
        required
        inputMode="numeric"
        maxLength={4}
        w="10rem"
        error={form.formState.errors.year?.message}
        {...form.register('year')}
      />
    </FormDialog>
  );
}

function schemaOf({ merit }: Messages) {
  return z.object({
    year: z.string().refine((year) => /^20(1[89]|[23]\d|40)$/.test(year), merit.yearInvalid),
  });
}
