import { Radio, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { adoptPreset, POLICIES, presetsQuery } from '../../../api/talent.js';
import type { PolicyRow, Preset, PresetCode } from '../../../api/talent-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { QueryView } from '../../../components/query-view.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { confidenceOf } from '../parts/policy-places.js';

interface AdoptDialogProps {
  /** Policies of the agency: each preset is taken over once. */
  readonly taken: readonly PolicyRow[];
  readonly onClose: () => void;
}

/** Takes over a ready policy as a draft of the agency. */
export function AdoptDialog({ taken, onClose }: AdoptDialogProps): ReactNode {
  const { common, talent } = useMessages();
  const { policies } = talent;
  const presets = useQuery(presetsQuery);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<PresetCode | null>(null);
  const [isMissing, setMissing] = useState(false);
  const adopting = useCreation(adoptPreset, async ({ id, policyName }) => {
    await queries.invalidateQueries({ queryKey: POLICIES });
    toast(policies.adopted(policyName));
    onClose();
    await navigate({ to: '/pedoman/$policyVersionId', params: { policyVersionId: String(id) } });
  });
  const submit = () => {
    setMissing(chosen === null);
    return chosen === null ? undefined : adopting.mutateAsync(chosen);
  };
  return (
    <FormDialog
      title={policies.adoptTitle}
      verb={policies.adopt}
      busy={adopting.isPending}
      error={adopting.error}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {policies.adoptIntro}
      </Text>
      <QueryView query={presets}>
        {(all) => (
          <Radio.Group
            label={policies.adoptChoice}
            required
            value={chosen}
            onChange={setChosen}
            error={isMissing && chosen === null && common.required}
          >
            <Stack gap="sm" mt="xs">
              {all.map((preset) => (
                <Choice
                  key={preset.code}
                  preset={preset}
                  isTaken={taken.some(({ code }) => code === preset.code)}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </QueryView>
    </FormDialog>
  );
}

function Choice({ preset, isTaken }: { preset: Preset; isTaken: boolean }): ReactNode {
  const { policies } = useMessages().talent;
  const { number } = useFormats();
  const { S, L, G } = confidenceOf(preset.definition);
  const sureness = policies.sureness(number(S), number(S + L + G));
  return (
    <Radio
      value={preset.code}
      label={preset.name}
      description={`${isTaken ? `${policies.taken}. ` : ''}${preset.source}. ${sureness}`}
      disabled={isTaken}
    />
  );
}
