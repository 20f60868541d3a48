import { Button, List, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { REFERENCE_SOURCE } from '#libs/domain/competency';
import { removeCompetency } from '../../../api/competency.js';
import type { CompetencyView } from '../../../api/competency-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { useRefresh } from '../use-refresh.js';
import { CompetencyDialog } from './competency-dialog.js';
import { isGeneric } from './competency-form.js';
import { useVersion } from './use-version.js';
import { VersionWords } from './version-words.js';

const route = getRouteApi('/shell/kamus/$competencyCode');

/** One competency with its five levels and their indicators. */
export function CompetencyPage(): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const { competencyCode: code } = route.useParams();
  const version = useVersion();
  const competency = version.competencies.find((each) => each.code === code);
  const { chosen } = version;
  return (
    <>
      <PageHeader
        title={competency ? `${competency.code} ${competency.name}` : code}
        intro={competency?.definition}
        actions={
          <>
            <ButtonLink
              to="/kamus"
              search={chosen === null ? {} : { versi: String(chosen) }}
              variant="default"
            >
              {words.title}
            </ButtonLink>
            {competency && version.dictionary?.state === 'draft' && (
              <DraftActions dictionaryId={version.dictionary.id} competency={competency} />
            )}
          </>
        }
      />
      <QueryView query={version.query}>
        {() =>
          competency ? (
            <>
              <VersionWords dictionary={version.dictionary} />
              <Levels competency={competency} />
            </>
          ) : (
            <EmptyState>{words.empty}</EmptyState>
          )
        }
      </QueryView>
    </>
  );
}

function Levels({ competency }: { competency: CompetencyView }): ReactNode {
  const messages = useMessages().competency;
  return (
    <Stack gap="md">
      {competency.source === 'reference' && (
        <Text size="sm" c="dimmed">
          {messages.dictionary.referenceNote(REFERENCE_SOURCE)}
        </Text>
      )}
      {competency.levels.map(({ level, title, description, indicators }) => (
        <Panel key={level} title={messages.levelOf(String(level), title)}>
          <Text mb="xs">{description}</Text>
          {indicators.length > 0 && (
            <>
              <Title order={3} size="sm" mb={4}>
                {messages.dictionary.indicators}
              </Title>
              <List listStyleType="none" spacing={4}>
                {indicators.map(({ code, text }) => (
                  <List.Item key={code}>
                    <b>{code}</b> {text}
                  </List.Item>
                ))}
              </List>
            </>
          )}
        </Panel>
      ))}
    </Stack>
  );
}

interface DraftActionsProps {
  readonly dictionaryId: number;
  readonly competency: CompetencyView;
}

function DraftActions({ dictionaryId, competency }: DraftActionsProps): ReactNode {
  const { common, competency: messages } = useMessages();
  const words = messages.dictionary;
  const mayEdit = useMay('dictionary.edit');
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  if (!mayEdit) return null;
  const close = () => setOpen(null);
  const verb = isGeneric(competency.code) ? words.backToReference : words.remove;
  return (
    <>
      {competency.id !== null && (
        <Button variant="default" color="red" onClick={() => setOpen('remove')}>
          {verb}
        </Button>
      )}
      <Button onClick={() => setOpen('edit')}>{competency.id === null ? words.writeOwn : common.edit}</Button>
      {open === 'edit' && (
        <CompetencyDialog dictionaryId={dictionaryId} competency={competency} onClose={close} />
      )}
      {open === 'remove' && <RemoveDialog competency={competency} verb={verb} onClose={close} />}
    </>
  );
}

interface RemoveDialogProps {
  readonly competency: CompetencyView;
  readonly verb: string;
  readonly onClose: () => void;
}

function RemoveDialog({ competency, verb, onClose }: RemoveDialogProps): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const refresh = useRefresh();
  const navigate = useNavigate();
  const { chosen } = useVersion();
  const removing = useMutation({
    mutationFn: () => removeCompetency({ id: competency.id ?? 0, version: competency.version ?? 0 }),
    onSuccess: async () => {
      onClose();
      await navigate({ to: '/kamus', search: chosen === null ? {} : { versi: String(chosen) } });
      await refresh();
      toast(words.removed);
    },
  });
  return (
    <ConfirmDialog
      title={verb}
      verb={verb}
      danger
      busy={removing.isPending}
      error={removing.error}
      onConfirm={() => removing.mutateAsync()}
      onClose={onClose}
    >
      {words.removeText(competency.code)}
    </ConfirmDialog>
  );
}
