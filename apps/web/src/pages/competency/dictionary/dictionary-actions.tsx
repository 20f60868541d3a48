import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload, IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { download } from '../../../api/download.js';
import type { DictionaryVersion } from '../../../api/competency-views.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { ButtonLink } from '../../../components/links.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { CompetencyDialog } from './competency-dialog.js';
import { BeginDialog, DiscardDialog, PublishDialog } from './version-dialogs.js';
import type { useVersion } from './use-version.js';

/** What can be done with the version shown. */
export function DictionaryActions({ version }: { version: ReturnType<typeof useVersion> }): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const mayEdit = useMay('dictionary.edit');
  const [isBeginning, setBeginning] = useState(false);
  const { dictionary, versions, choose } = version;
  const draft = versions.find(({ state }) => state === 'draft');
  return (
    <>
      {dictionary && <Files dictionary={dictionary} />}
      {mayEdit && (
        <ButtonLink to="/kamus/paket-case" variant="default">
          {words.importCase}
        </ButtonLink>
      )}
      {mayEdit && !draft && <Button onClick={() => setBeginning(true)}>{words.begin}</Button>}
      {mayEdit && dictionary?.state === 'draft' && (
        <DraftActions dictionary={dictionary} onDiscarded={() => choose(null)} />
      )}
      {isBeginning && (
        <BeginDialog onClose={() => setBeginning(false)} onBegun={(id) => choose(String(id))} />
      )}
    </>
  );
}

interface DraftActionsProps {
  readonly dictionary: DictionaryVersion;
  readonly onDiscarded: () => void;
}

function DraftActions({ dictionary, onDiscarded }: DraftActionsProps): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const [open, setOpen] = useState<'publish' | 'discard' | 'add' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button variant="default" color="red" onClick={() => setOpen('discard')}>
        {words.discard}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen('add')}
      >
        {words.addCompetency}
      </Button>
      <Button onClick={() => setOpen('publish')}>{words.publish}</Button>
      {open === 'publish' && <PublishDialog dictionary={dictionary} onClose={close} />}
      {open === 'discard' && (
        <DiscardDialog dictionary={dictionary} onClose={close} onDiscarded={onDiscarded} />
      )}
      {open === 'add' && <CompetencyDialog dictionaryId={dictionary.id} onClose={close} />}
    </>
  );
}

function Files({ dictionary }: { dictionary: DictionaryVersion }): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const { id } = dictionary;
  const loading = useMutation({
    mutationFn: ([path, query]: readonly [string, { dictionaryId?: number }]) => download(path, query),
  });
  const choices = [
    [words.exportXlsx, '/exports/competencies.xlsx', { dictionaryId: id }],
    [words.exportCsv, '/exports/competencies.csv', { dictionaryId: id }],
    [words.exportCase, `/competency-dictionaries/${id}/case-package`, {}],
  ] as const;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={loading.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {words.files}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(([label, path, query]) => (
            <Menu.Item key={path} onClick={() => loading.mutate([path, query])}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNotice error={loading.error} />
    </>
  );
}
