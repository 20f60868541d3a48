import { Button, FileButton, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { progressDevelopmentItem, removeEvidence, uploadEvidence } from '../../../api/development.js';
import type { DevelopmentItem, EvidenceFile } from '../../../api/development-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useKeepPlan } from '../use-refresh.js';

interface ProgressDialogProps {
  readonly item: DevelopmentItem;
  readonly onClose: () => void;
}

/** How far an item has come: state, note, evidence in words and files. */
export function ProgressDialog({ item, onClose }: ProgressDialogProps): ReactNode {
  const { items } = useMessages().development;
  const keep = useKeepPlan();
  const [state, setState] = useState(item.state);
  const [note, setNote] = useState(item.note);
  const [evidence, setEvidence] = useState(item.evidence);
  const saving = useMutation({
    mutationFn: () => progressDevelopmentItem(item, { state, note: note.trim(), evidence: evidence.trim() }),
    onSuccess: (plan) => {
      keep(plan);
      toast(items.saved);
      onClose();
    },
  });
  const states = [item.state, ...item.nextStates];
  return (
    <FormDialog
      title={items.progressItem(item.goal)}
      verb={items.progress}
      busy={saving.isPending}
      error={saving.error}
      isDirty={state !== item.state || note !== item.note || evidence !== item.evidence}
      onSubmit={submits(() => saving.mutateAsync())}
      onClose={onClose}
    >
      <Select
        label={items.state}
        required
        allowDeselect={false}
        data={states.map((value) => ({ value, label: items.states[value] }))}
        value={state}
        onChange={(value) => setState(states.find((each) => each === value) ?? state)}
      />
      <Textarea
        label={items.note}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Textarea
        label={items.evidence}
        description={items.evidenceHint}
        autosize
        minRows={2}
        maxLength={2000}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <Files item={item} />
    </FormDialog>
  );
}

/** Files are stored at once, apart from what the form still holds. */
function Files({ item }: { item: DevelopmentItem }): ReactNode {
  const { items } = useMessages().development;
  const keep = useKeepPlan();
  const sending = useCreation(
    (file: File, key) => uploadEvidence({ itemId: item.id, file }, key),
    (plan) => {
      keep(plan);
      toast(items.uploaded);
    },
  );
  const removing = useMutation({
    mutationFn: (file: EvidenceFile) => removeEvidence(file),
    onSuccess: (plan) => {
      keep(plan);
      toast(items.removed);
    },
  });
  return (
    <Stack gap="xs">
      <Text fw={500} size="sm">
        {items.files}
      </Text>
      {item.files.map((file) => (
        <Group key={file.id} gap="xs">
          <Text size="sm">{file.name}</Text>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconTrash size={14} aria-hidden />}
            aria-label={items.removeFile(file.name)}
            loading={removing.isPending}
            onClick={() => removing.mutate(file)}
          >
            {items.remove}
          </Button>
        </Group>
      ))}
      <Group gap="xs">
        <FileButton onChange={(file) => file && sending.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="compact-sm"
              loading={sending.isPending}
              leftSection={<IconUpload size={14} aria-hidden />}
            >
              {items.upload}
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          {items.uploadHint}
        </Text>
      </Group>
      <ProblemNotice error={sending.error ?? removing.error} />
    </Stack>
  );
}
