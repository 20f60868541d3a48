import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ImportView } from '../../../api/import-views.js';
import { applyImport, importQuery } from '../../../api/imports.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { Figures } from '../../../components/figures.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMayImport } from '../use-may-import.js';
import { IssueReport } from './issue-report.js';
import { figuresOf, outcomeOf } from './outcome.js';

/** Third step: what the check found, and whether to apply it. */
export function CheckStep({ view }: { view: ImportView }): ReactNode {
  const { check } = useMessages().imports;
  const figures = figuresOf(view.totals).map(({ code, value }) => ({ label: check.totals[code], value }));
  return (
    <Stack gap="md">
      <Panel title={check.title}>
        <Stack gap="sm">
          <Figures figures={figures} />
          <Outcome view={view} />
          <Left view={view} />
          <Actions view={view} />
        </Stack>
      </Panel>
      <IssueReport view={view} />
    </Stack>
  );
}

function Outcome({ view }: { view: ImportView }): ReactNode {
  const { check } = useMessages().imports;
  const { number } = useFormats();
  const outcome = outcomeOf(view);
  const [good, errors] = [number(view.totals.good ?? 0), number(view.totals.errors ?? 0)];
  const sentences = {
    nothing: check.nothing,
    blocked: check.blocked(errors),
    partly: check.someErrors(good, errors),
    whole: check.allGood,
  };
  const tones = { nothing: 'bad', blocked: 'bad', partly: 'attention', whole: 'good' } as const;
  return <Notice tone={tones[outcome]}>{sentences[outcome]}</Notice>;
}

/** Columns that are not taken: said once more before the rows are. */
function Left({ view: { unknownColumns } }: { view: ImportView }): ReactNode {
  const { check } = useMessages().imports;
  const { number } = useFormats();
  if (unknownColumns.length === 0) return null;
  return <Text size="sm">{check.left(number(unknownColumns.length), unknownColumns.join(', '))}</Text>;
}

function Actions({ view }: { view: ImportView }): ReactNode {
  const { check } = useMessages().imports;
  const { number } = useFormats();
  const mayImport = useMayImport();
  const [isAsking, setAsking] = useState(false);
  const outcome = outcomeOf(view);
  const mayApply = outcome === 'whole' || outcome === 'partly';
  if (!mayImport) return null;
  return (
    <Group gap="xs">
      <ButtonLink
        to="/impor/$importId"
        params={{ importId: String(view.id) }}
        search={{ langkah: 'cocokkan' }}
        variant="default"
      >
        {check.rematch}
      </ButtonLink>
      <Button disabled={!mayApply} onClick={() => setAsking(true)}>
        {check.apply(number(view.totals.good ?? 0))}
      </Button>
      {isAsking && <ApplyDialog view={view} onClose={() => setAsking(false)} />}
    </Group>
  );
}

function ApplyDialog({ view, onClose }: { view: ImportView; onClose: () => void }): ReactNode {
  const { check } = useMessages().imports;
  const { number } = useFormats();
  const queries = useQueryClient();
  const good = number(view.totals.good ?? 0);
  const applying = useMutation({
    mutationFn: () => applyImport(view),
    onSuccess: (next) => queries.setQueryData(importQuery(view.id).queryKey, next),
  });
  return (
    <ConfirmDialog
      title={check.applyTitle}
      verb={check.apply(good)}
      busy={applying.isPending}
      error={applying.error}
      onConfirm={() => applying.mutate()}
      onClose={onClose}
    >
      {check.applyAsk(good)}
    </ConfirmDialog>
  );
}
