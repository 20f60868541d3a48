import { Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { beginDictionary, discardDictionary, publishDictionary } from '../../../api/competency.js';
import type { DictionaryVersion } from '../../../api/competency-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { DateField } from '../../../components/date-field.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';

const SHORTEST = 3;

interface BeginDialogProps {
  readonly onClose: () => void;
  readonly onBegun: (id: number) => void;
}

/** Begins a draft as a copy of the newest version. */
export function BeginDialog({ onClose, onBegun }: BeginDialogProps): ReactNode {
  const { common, competency } = useMessages();
  const words = competency.dictionary;
  const refresh = useRefresh();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const beginning = useCreation(beginDictionary, async ({ id }) => {
    await refresh();
    toast(words.begun);
    onClose();
    onBegun(id);
  });
  const isShort = name.trim().length < SHORTEST;
  const submit = () => {
    setTried(true);
    return isShort ? undefined : beginning.mutateAsync(name.trim());
  };
  return (
    <FormDialog
      title={words.begin}
      verb={common.create}
      busy={beginning.isPending}
      error={beginning.error}
      isDirty={name !== ''}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text>{words.beginText}</Text>
      <TextInput
        label={words.name}
        required
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isTried && isShort ? common.required : undefined}
        data-autofocus
      />
    </FormDialog>
  );
}

interface VersionDialogProps {
  readonly dictionary: DictionaryVersion;
  readonly onClose: () => void;
}

/** Publishes the draft from a day on. */
export function PublishDialog({ dictionary, onClose }: VersionDialogProps): ReactNode {
  const { common, competency } = useMessages();
  const words = competency.dictionary;
  const refresh = useRefresh();
  const [day, setDay] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const publishing = useMutation({
    mutationFn: (effectiveFrom: string) => publishDictionary(dictionary, effectiveFrom),
    onSuccess: async () => {
      await refresh();
      toast(words.published);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    return day === null ? undefined : publishing.mutateAsync(day);
  };
  return (
    <FormDialog
      title={words.publishTitle}
      verb={words.publish}
      busy={publishing.isPending}
      error={publishing.error}
      isDirty={day !== null}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text>{words.publishText}</Text>
      <DateField
        label={words.effectiveFrom}
        required
        value={day}
        onChange={setDay}
        error={isTried && day === null ? common.required : undefined}
      />
    </FormDialog>
  );
}

interface DiscardDialogProps extends VersionDialogProps {
  readonly onDiscarded: () => void;
}

/** Throws the draft away. */
export function DiscardDialog({ dictionary, onClose, onDiscarded }: DiscardDialogProps): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const refresh = useRefresh();
  const discarding = useMutation({
    mutationFn: () => discardDictionary(dictionary),
    onSuccess: async () => {
      onDiscarded();
      onClose();
      await refresh();
      toast(words.discarded);
    },
  });
  return (
    <ConfirmDialog
      title={words.discard}
      verb={words.discard}
      danger
      busy={discarding.isPending}
      error={discarding.error}
      onConfirm={() => discarding.mutateAsync()}
      onClose={onClose}
    >
      {words.discardText}
    </ConfirmDialog>
  );
}
