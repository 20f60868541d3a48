import { List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  type EvidenceNote,
  evidenceQuery,
  type IntegrationCompetency,
  type IntegrationSheet,
  type SheetRef,
} from '../../../api/assessment-integration.js';
import { SideDialog } from '../../../components/dialog.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useLevelFormats } from './level-format.js';

interface EvidenceDialogProps {
  readonly at: SheetRef;
  readonly sheet: IntegrationSheet;
  readonly competency: IntegrationCompetency;
  readonly onClose: () => void;
}

/** What every assessor noted beside the levels of one competency. */
export function EvidenceDialog({ at, sheet, competency, onClose }: EvidenceDialogProps): ReactNode {
  const { evidence } = useMessages().assessmentCentre.integration;
  const query = useQuery(evidenceQuery(at, competency.code));
  return (
    <SideDialog title={evidence.title(competency.name)} onClose={onClose}>
      <QueryView query={query}>
        {({ items }) => (
          <Stack gap="md">
            {items.map((note) => (
              <Note key={`${note.toolId}-${note.assessorId}`} note={note} sheet={sheet} />
            ))}
          </Stack>
        )}
      </QueryView>
    </SideDialog>
  );
}

const FIELDS = ['situation', 'task', 'action', 'result', 'observed'] as const;

function Note({ note, sheet }: { note: EvidenceNote; sheet: IntegrationSheet }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const { level } = useLevelFormats();
  const tool = sheet.tools.find(({ id }) => id === note.toolId)?.name ?? '';
  const assessor = sheet.assessors.find(({ id }) => id === note.assessorId)?.name ?? '';
  const given = note.noEvidence ? integration.noEvidence : level(note.level) || integration.notRated;
  const written = FIELDS.filter((field) => note[field]);
  return (
    <section>
      <Title order={3} size="h5">
        {integration.by(tool, assessor)}: {given}
      </Title>
      {written.length === 0 && note.indicators.length === 0 && (
        <Text c="dimmed">{integration.evidence.nothing}</Text>
      )}
      {written.map((field) => (
        <Text key={field} style={{ whiteSpace: 'pre-wrap' }}>
          <b>{integration.evidence.fields[field]}:</b> {note[field]}
        </Text>
      ))}
      {note.indicators.length > 0 && (
        <>
          <Text fw={600}>{integration.evidence.indicators}</Text>
          <List>
            {note.indicators.map(({ code, text }) => (
              <List.Item key={code}>
                {code} {text}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </section>
  );
}
