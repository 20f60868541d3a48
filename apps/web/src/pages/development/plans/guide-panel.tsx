import { Button, NumberInput, SimpleGrid, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ACTION_TYPES, type ActionType, isActionGuide } from '#libs/domain/development-plan';
import { changeGuide, guideQuery } from '../../../api/development.js';
import type { DevelopmentGuide, DevelopmentPlan } from '../../../api/development-views.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { Panel } from '../../../components/panel.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { Facts } from '../../directory/parts/facts.js';
import { useRefresh } from '../use-refresh.js';

/** How the actions spread beside the agency's guide: a hint. */
export function GuidePanel({ plan: { shares } }: { plan: DevelopmentPlan }): ReactNode {
  const { guide, items } = useMessages().development;
  const { percent } = useFormats();
  const mayEdit = useMay('developmentGuide.edit');
  const query = useQuery({ ...guideQuery, enabled: mayEdit });
  const [isOpen, setOpen] = useState(false);
  const facts = shares.map(({ type, percent: share, guide: wanted }) => ({
    label: items.actions[type],
    value: guide.share(share === null ? '–' : percent(share / 100), percent(wanted / 100)),
  }));
  return (
    <Panel
      title={guide.title}
      actions={
        mayEdit &&
        query.data && (
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            {guide.change}
          </Button>
        )
      }
    >
      <Facts facts={facts} />
      <Text size="sm" mt="xs">
        {guide.note}
      </Text>
      {isOpen && query.data && <GuideDialog present={query.data} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function GuideDialog({ present, onClose }: { present: DevelopmentGuide; onClose: () => void }): ReactNode {
  const { guide, items } = useMessages().development;
  const refresh = useRefresh();
  const [shares, setShares] = useState<Record<ActionType, number>>(present);
  const [isTried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: () => changeGuide({ ...shares, version: present.version }),
    onSuccess: async () => {
      await refresh();
      toast(guide.saved);
      onClose();
    },
  });
  const isWhole = isActionGuide(shares);
  const submit = () => {
    setTried(true);
    return isWhole ? saving.mutateAsync() : undefined;
  };
  return (
    <FormDialog
      title={guide.change}
      verb={guide.change}
      busy={saving.isPending}
      error={saving.error}
      isDirty={ACTION_TYPES.some((type) => shares[type] !== present[type])}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {ACTION_TYPES.map((type, place) => (
          <NumberInput
            key={type}
            label={guide.percent(items.actions[type])}
            min={0}
            max={100}
            allowDecimal={false}
            value={shares[type]}
            onChange={(value) => setShares({ ...shares, [type]: Number(value) })}
            error={isTried && !isWhole && place === 0 ? guide.sum : undefined}
          />
        ))}
      </SimpleGrid>
    </FormDialog>
  );
}
