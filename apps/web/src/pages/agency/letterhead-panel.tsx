import { Button, FileButton, Group, Image, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { agencyQuery, changeLetterhead, type Letterhead, letterheadQuery } from '../../api/agency.js';
import { asProblem } from '../../api/problem.js';
import { ProblemNotice } from '../../components/error-state.js';
import { Panel } from '../../components/panel.js';
import { QueryView } from '../../components/query-view.js';
import { toast } from '../../components/toast.js';
import { LeaveGuard } from '../../components/unsaved/index.js';
import { useMessages } from '../../messages/messages.js';
import { useMay } from '../../session/use-session.js';

const LARGEST_BYTES = 100_000;
const ACCEPTED = 'image/png,image/jpeg';

/** What stands above the agency's papers. */
export function LetterheadPanel(): ReactNode {
  const { letterhead } = useMessages().agency;
  const query = useQuery(letterheadQuery);
  return (
    <Panel title={letterhead.title}>
      <QueryView query={query}>
        {(stored) => <LetterheadForm key={stored.version} stored={stored} />}
      </QueryView>
    </Panel>
  );
}

function LetterheadForm({ stored }: { stored: Letterhead }): ReactNode {
  const { agency, common, states } = useMessages();
  const words = agency.letterhead;
  const mayEdit = useMay('agency.configure');
  const queries = useQueryClient();
  const [lines, setLines] = useState(stored.lines.join('\n'));
  const [image, setImage] = useState(stored.image);
  const isDirty = lines !== stored.lines.join('\n') || image !== stored.image;
  const saving = useMutation({
    mutationFn: () => changeLetterhead({ lines: lines.split('\n'), image }, stored.version),
    onSuccess: async () => {
      // The version is the agency's own.
      await queries.invalidateQueries({ queryKey: agencyQuery.queryKey });
      toast(common.saved);
    },
  });
  const isStale = asProblem(saving.error).code === 'version.stale';
  return (
    <Stack gap="sm" maw="42rem">
      <LeaveGuard isDirty={isDirty && !saving.isPending} />
      <Text c="dimmed">{words.intro}</Text>
      <Textarea
        label={words.lines}
        description={words.linesHint}
        autosize
        minRows={3}
        maxRows={8}
        readOnly={!mayEdit}
        value={lines}
        onChange={({ currentTarget }) => setLines(currentTarget.value)}
      />
      <Emblem image={image} mayEdit={mayEdit} onChange={setImage} />
      <ProblemNotice error={saving.error} />
      {isStale && (
        <Button
          variant="default"
          onClick={() => void queries.invalidateQueries({ queryKey: agencyQuery.queryKey })}
        >
          {states.loadLatest}
        </Button>
      )}
      {mayEdit && (
        <div>
          <Button loading={saving.isPending} disabled={!isDirty} onClick={() => saving.mutate()}>
            {common.save}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface EmblemProps {
  readonly image: string | null;
  readonly mayEdit: boolean;
  readonly onChange: (image: string | null) => void;
}

function Emblem({ image, mayEdit, onChange }: EmblemProps): ReactNode {
  const { letterhead: words } = useMessages().agency;
  const [isTooLarge, setTooLarge] = useState(false);
  const choose = async (file: File | null) => {
    if (!file) return;
    setTooLarge(file.size > LARGEST_BYTES);
    if (file.size <= LARGEST_BYTES) onChange(await dataUrlOf(file));
  };
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {words.image}
      </Text>
      {image && <Image src={image} alt={words.preview} w={72} h={72} fit="contain" />}
      {mayEdit && (
        <>
          <Text size="sm" c="dimmed">
            {words.imageHint}
          </Text>
          <Group gap="xs">
            <FileButton accept={ACCEPTED} onChange={(file) => void choose(file)}>
              {(button) => (
                <Button variant="default" {...button}>
                  {words.choose}
                </Button>
              )}
            </FileButton>
            {image && (
              <Button variant="default" onClick={() => onChange(null)}>
                {words.remove}
              </Button>
            )}
          </Group>
          {isTooLarge && (
            <Text size="sm" c="red.9" role="alert">
              {words.tooLarge}
            </Text>
          )}
        </>
      )}
    </Stack>
  );
}

function dataUrlOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });
}
