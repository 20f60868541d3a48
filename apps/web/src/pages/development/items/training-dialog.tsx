import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { recordItemTraining } from '../../../api/development.js';
import type { DevelopmentItem } from '../../../api/development-views.js';
import { DateField } from '../../../components/date-field.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';

interface TrainingDialogProps {
  readonly item: DevelopmentItem;
  readonly onClose: () => void;
}

/** Enters a formal item that is done in the track record, where HR says so. */
export function TrainingDialog({ item, onClose }: TrainingDialogProps): ReactNode {
  const { common, development } = useMessages();
  const { items } = development;
  const { number } = useFormats();
  const refresh = useRefresh();
  const [kind, setKind] = useState('');
  const [name, setName] = useState(item.goal);
  const [startedOn, setStarted] = useState<string | null>(null);
  const [endedOn, setEnded] = useState<string | null>(null);
  const [certificate, setCertificate] = useState('');
  const [isTried, setTried] = useState(false);
  const recording = useMutation({
    mutationFn: (ended: string) =>
      recordItemTraining(item, {
        kind: kind.trim(),
        name: name.trim(),
        startedOn,
        endedOn: ended,
        certificateNumber: certificate.trim() || null,
      }),
    onSuccess: async () => {
      await refresh();
      toast(items.trained);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    const isWhole = kind.trim() !== '' && name.trim() !== '' && endedOn !== null;
    return isWhole ? recording.mutateAsync(endedOn) : undefined;
  };
  const needed = (text: string) => (isTried && text.trim() === '' ? common.required : undefined);
  return (
    <FormDialog
      title={items.recordItem(item.goal)}
      verb={items.record}
      busy={recording.isPending}
      error={recording.error}
      isDirty={kind !== '' || endedOn !== null}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text size="sm">{items.recordNote(number(item.learningHours))}</Text>
      <TextInput
        label={items.training.kind}
        required
        maxLength={120}
        data-autofocus
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        error={needed(kind)}
      />
      <TextInput
        label={items.training.name}
        required
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={needed(name)}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label={items.training.started} value={startedOn} onChange={setStarted} clearable />
        <DateField
          label={items.training.ended}
          required
          value={endedOn}
          onChange={setEnded}
          error={isTried && endedOn === null ? common.required : undefined}
        />
      </SimpleGrid>
      <TextInput
        label={items.training.certificate}
        maxLength={120}
        value={certificate}
        onChange={(event) => setCertificate(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
