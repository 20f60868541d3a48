import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { addBlackout } from '../../../api/succession.js';
import type { NewBlackout } from '../../../api/succession-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { DateField } from '../../../components/date-field.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { known } from '../../directory/parts/known.js';
import { optionsOf } from '../../directory/parts/options.js';
import { useRefresh } from '../use-refresh.js';

const KINDS = ['headElection', 'newHead', 'other'] as const;

/** Declares a period in which nobody may be replaced. */
export function BlackoutDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { common, succession } = useMessages();
  const { blackouts } = succession;
  const refresh = useRefresh();
  const [kind, setKind] = useState<NewBlackout['kind']>('headElection');
  const [legalBasis, setBasis] = useState('');
  const [since, setSince] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const adding = useCreation(addBlackout, async () => {
    await refresh();
    toast(blackouts.added);
    onClose();
  });
  const basis = legalBasis.trim();
  const isReversed = since !== null && until !== null && until < since;
  const submit = () => {
    setTried(true);
    if (basis.length < 3 || since === null || until === null || isReversed) return undefined;
    return adding.mutateAsync({ kind, legalBasis: basis, since, until });
  };
  const missing = (value: string | null) => (isTried && value === null ? common.required : undefined);
  return (
    <FormDialog
      title={blackouts.add}
      verb={blackouts.add}
      busy={adding.isPending}
      error={adding.error}
      isDirty={basis !== '' || since !== null || until !== null}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Select
        label={blackouts.kind}
        required
        allowDeselect={false}
        data={optionsOf(blackouts.kinds)}
        value={kind}
        onChange={(value) => setKind(known(KINDS, value ?? undefined) ?? kind)}
      />
      <TextInput
        label={blackouts.legalBasis}
        required
        maxLength={300}
        value={legalBasis}
        onChange={(event) => setBasis(event.currentTarget.value)}
        error={isTried && basis.length < 3 ? blackouts.legalBasisNeeded : undefined}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField
          label={blackouts.since}
          required
          value={since}
          onChange={setSince}
          error={missing(since)}
        />
        <DateField
          label={blackouts.until}
          required
          value={until}
          onChange={setUntil}
          error={isReversed ? blackouts.untilBefore : missing(until)}
        />
      </SimpleGrid>
    </FormDialog>
  );
}
