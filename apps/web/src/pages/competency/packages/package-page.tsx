import { Button, FileInput, Group, List, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { sendPackage } from '../../../api/competency.js';
import type { PackageView } from '../../../api/competency-views.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { sentenceOf } from '../../../messages/problem-words.js';
import { useRefresh } from '../use-refresh.js';
import { PackageTables } from './package-tables.js';

/** Takes a CASE package of any agency: looked at first, then applied. */
export function PackagePage(): ReactNode {
  const { packages: words, dictionary } = useMessages().competency;
  const refresh = useRefresh();
  const [file, setFile] = useState<File | null>(null);
  const checking = useMutation({ mutationFn: (chosen: File) => sendPackage(chosen, false) });
  const applying = useMutation({
    mutationFn: (chosen: File) => sendPackage(chosen, true),
    onSuccess: refresh,
  });
  const choose = (next: File | null) => {
    setFile(next);
    checking.reset();
    applying.reset();
  };
  return (
    <>
      <PageHeader
        title={words.title}
        intro={words.text}
        actions={
          <ButtonLink to="/kamus" variant="default">
            {dictionary.title}
          </ButtonLink>
        }
      />
      <Stack gap="md">
        <Group align="flex-end" gap="xs">
          <FileInput
            label={words.file}
            accept=".json,application/json"
            w="22rem"
            maw="100%"
            value={file}
            onChange={choose}
          />
          <Button disabled={!file} loading={checking.isPending} onClick={() => file && checking.mutate(file)}>
            {words.check}
          </Button>
        </Group>
        <ProblemNotice error={checking.error ?? applying.error} />
        {applying.isSuccess && (
          <Notice tone="good" announce>
            {words.applied}
          </Notice>
        )}
        {checking.data && !applying.isSuccess && (
          <Preview
            view={checking.data}
            busy={applying.isPending}
            onApply={() => file && applying.mutate(file)}
          />
        )}
      </Stack>
    </>
  );
}

interface PreviewProps {
  readonly view: PackageView;
  readonly busy: boolean;
  readonly onApply: () => void;
}

function Preview({ view, busy, onApply }: PreviewProps): ReactNode {
  const { packages: words } = useMessages().competency;
  const { number } = useFormats();
  const changes =
    view.competencies.filter(({ outcome }) => outcome !== 'unchanged').length +
    view.standards.filter(({ outcome }) => outcome === 'new').length;
  return (
    <>
      <Text fw={600}>{words.from(view.title, view.creator)}</Text>
      {view.problems.length > 0 && <Problems problems={view.problems} />}
      {view.problems.length === 0 && changes === 0 && <Notice tone="info">{words.nothing}</Notice>}
      {view.problems.length === 0 && changes > 0 && (
        <Group>
          <Button loading={busy} onClick={onApply}>
            {words.apply(number(changes))}
          </Button>
        </Group>
      )}
      <PackageTables view={view} />
    </>
  );
}

function Problems({ problems }: { problems: PackageView['problems'] }): ReactNode {
  const messages = useMessages();
  const { packages: words } = messages.competency;
  return (
    <Panel title={words.problems}>
      <List spacing={4}>
        {problems.map(({ code, path, subject }) => (
          <List.Item key={`${code} ${path}`}>
            {sentenceOf(messages, code) ?? code}{' '}
            <Text span c="dimmed">
              {words.problemAt(path, subject)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
