import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AXES } from '#libs/domain/nine-box';
import { explanationQuery } from '../../../api/talent.js';
import type { PersonExplanation } from '../../../api/talent-views.js';
import { SideDialog } from '../../../components/dialog.js';
import { TextLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { AxisPart } from './axis-part.js';
import { DownloadButton } from './download-button.js';
import { GateList } from './gate-list.js';
import { ReplacedResults } from './replaced-results.js';
import { WhySummary } from './why-summary.js';

interface WhyDrawerProps {
  readonly periodId: number;
  readonly employeeId: number;
  readonly nameOf: (place: string) => string;
}

/** Why somebody stands where they stand: every input, weight, point, source and gate. */
export function WhyDrawer({ periodId, employeeId, nameOf }: WhyDrawerProps): ReactNode {
  const { why } = useMessages().talent;
  const navigate = useNavigate();
  const query = useQuery(explanationQuery(periodId, employeeId));
  const close = () =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, pegawai: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <SideDialog title={why.title} size="xl" onClose={close}>
      <QueryView query={query}>{(person) => <WhyBody person={person} nameOf={nameOf} />}</QueryView>
    </SideDialog>
  );
}

interface WhyBodyProps extends Pick<WhyDrawerProps, 'nameOf'> {
  readonly person: PersonExplanation;
}

function WhyBody({ person, nameOf }: WhyBodyProps): ReactNode {
  const { why } = useMessages().talent;
  const { evaluation, policy } = person;
  return (
    <Stack gap="lg">
      <WhySummary person={person} />
      {person.missing.length > 0 && <MissingNotice person={person} nameOf={nameOf} />}
      {AXES.map((axis) => (
        <AxisPart key={axis} explanation={evaluation.explanation[axis]} cuts={policy.cuts[axis]} />
      ))}
      {evaluation.provisional && (
        <Text size="sm" c="dimmed">
          {why.provisionalHint}
        </Text>
      )}
      <section>
        <Title order={3}>{why.gatesTitle}</Title>
        <GateList person={person} />
      </section>
      <section>
        <Title order={3}>{why.replacedTitle}</Title>
        <ReplacedResults results={person.replaced} />
      </section>
      <DownloadButton person={person} />
    </Stack>
  );
}

function MissingNotice({ person, nameOf }: WhyBodyProps): ReactNode {
  const { map, why } = useMessages().talent;
  return (
    <Notice tone="attention">
      {why.unassessed} {person.missing.map(nameOf).join('; ')}.{' '}
      <TextLink inherit to="/pegawai/$employeeId" params={{ employeeId: String(person.employeeId) }}>
        {map.card}
      </TextLink>
    </Notice>
  );
}
