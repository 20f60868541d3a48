import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { applyBulk, previewBulk } from '../../../api/competency.js';
import type { BulkOrder } from '../../../api/competency-views.js';
import { DateField } from '../../../components/date-field.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { submits } from '../../../components/form/index.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';
import { BulkChanges } from './bulk-changes.js';
import { BulkPosts } from './bulk-posts.js';
import { BulkTable } from './bulk-table.js';

const EMPTY: BulkOrder = {
  filter: {},
  exceptIds: [],
  effectiveFrom: '',
  toClassDefault: false,
  levels: [],
};

/** Changes the SKJ of many posts: choose, say what changes, look, apply. */
export function BulkPage(): ReactNode {
  const { common, competency } = useMessages();
  const words = competency.bulk;
  const { number } = useFormats();
  const refresh = useRefresh();
  const [order, setOrder] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const previewing = useMutation({ mutationFn: previewBulk });
  const applying = useMutation({
    mutationFn: (expected: number) => applyBulk({ ...order, expected }),
    onSuccess: async ({ changed }) => {
      await refresh();
      toast(words.applied(number(changed)));
      previewing.reset();
      setOrder(EMPTY);
      setTried(false);
    },
  });
  const change = (next: Partial<BulkOrder>) => {
    previewing.reset();
    applying.reset();
    setOrder((before) => ({ ...before, exceptIds: [], ...next }));
  };
  const exclude = (ids: number[]) => {
    const next = { ...order, exceptIds: ids };
    setOrder(next);
    previewing.mutate(next);
  };
  const isChosen = order.toClassDefault || order.levels.length > 0;
  const preview = () => {
    setTried(true);
    return isChosen && order.effectiveFrom !== '' ? previewing.mutateAsync(order) : undefined;
  };
  const view = previewing.data;
  return (
    <>
      <PageHeader
        title={words.title}
        intro={words.text}
        actions={
          <ButtonLink to="/standar" variant="default">
            {competency.standards.title}
          </ButtonLink>
        }
      />
      <form noValidate onSubmit={submits(preview)}>
        <Stack gap="md">
          <Panel title={words.posts}>
            <BulkPosts filter={order.filter} onChange={(filter) => change({ filter })} />
          </Panel>
          <Panel title={words.changes}>
            <Stack gap="sm">
              <Checkbox
                label={words.toDefault}
                checked={order.toClassDefault}
                onChange={(event) => change({ toClassDefault: event.currentTarget.checked })}
              />
              <BulkChanges levels={order.levels} onChange={(levels) => change({ levels })} />
              {isTried && !isChosen && (
                <Text c="red.8" size="sm" role="alert">
                  {words.chooseChange}
                </Text>
              )}
              <DateField
                label={competency.form.effectiveFrom}
                required
                value={order.effectiveFrom || null}
                onChange={(day) => change({ effectiveFrom: day ?? '' })}
                error={isTried && order.effectiveFrom === '' ? common.required : undefined}
              />
            </Stack>
          </Panel>
          <Group>
            <Button type="submit" variant={view ? 'default' : 'filled'} loading={previewing.isPending}>
              {words.preview}
            </Button>
          </Group>
          <ProblemNotice error={previewing.error ?? applying.error} />
        </Stack>
      </form>
      {view && (
        <Stack gap="sm" mt="md">
          <Text role="status">
            {words.summary(number(view.changed), number(view.unchanged), number(view.later))}
          </Text>
          {view.changed > 0 && (
            <Group>
              <Button loading={applying.isPending} onClick={() => applying.mutate(view.changed)}>
                {words.apply(number(view.changed))}
              </Button>
            </Group>
          )}
          <BulkTable view={view} onExclude={(id) => exclude([...order.exceptIds, id])} />
        </Stack>
      )}
    </>
  );
}
