import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { agencyQuery } from '../../api/agency.js';
import { API } from '../../api/client.js';
import { Notice } from '../../components/notice.js';
import { PageHeader } from '../../components/page-header.js';
import { PathLink } from '../../components/path-link.js';
import { QueryView } from '../../components/query-view.js';
import { StatusBadge } from '../../components/status-badge.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { useMay } from '../../session/use-session.js';
import { type Step, stepsOf } from './steps.js';
import classes from './first-steps-page.module.css';

const TONES = { done: 'good', next: 'info', later: 'neutral' } as const;

/** What an empty agency does first: four files, in order. */
export function FirstStepsPage(): ReactNode {
  const { firstSteps } = useMessages();
  const mayImport = useMay('import.manage');
  const query = useQuery(agencyQuery);
  return (
    <>
      <PageHeader title={firstSteps.title} intro={firstSteps.intro} />
      <Stack gap="md" maw="52rem">
        {!mayImport && <NoRight />}
        <QueryView query={query} lines={4}>
          {({ counts }) => (
            <ol className={classes.list}>
              {stepsOf(counts).map((step) => (
                <StepCard key={step.format} step={step} mayImport={mayImport} />
              ))}
            </ol>
          )}
        </QueryView>
      </Stack>
    </>
  );
}

/** Imports are another role's work: where to give somebody that role. */
function NoRight(): ReactNode {
  const { firstSteps } = useMessages();
  const mayManage = useMay('user.manage');
  return (
    <Notice tone="info">
      {firstSteps.noRight}{' '}
      {mayManage && (
        <Anchor component={PathLink} href="/pengguna" inherit>
          {firstSteps.toUsers}
        </Anchor>
      )}
    </Notice>
  );
}

function StepCard({ step, mayImport }: { step: Step; mayImport: boolean }): ReactNode {
  const { firstSteps } = useMessages();
  const formats = useFormats();
  const { history } = useRouter();
  const { title, text } = firstSteps.steps[step.format];
  const isDone = step.state === 'done';
  return (
    <li className={classes.step} data-state={step.state}>
      <span className={classes.mark} aria-hidden>
        {isDone && <IconCheck size={16} />}
      </span>
      <div className={classes.body}>
        <Group gap="xs">
          <Title order={2}>{title}</Title>
          <StatusBadge tone={TONES[step.state]}>{firstSteps[step.state]}</StatusBadge>
        </Group>
        <Text c="dimmed">{text}</Text>
        {step.rows ? <Text size="sm">{firstSteps.count(formats.number(step.rows))}</Text> : null}
        {mayImport && (
          <Group gap="md" mt="xs">
            <Button
              variant={step.state === 'next' ? 'filled' : 'default'}
              onClick={() => history.push(`/impor/baru?format=${step.format}`)}
            >
              {isDone ? firstSteps.uploadMore : firstSteps.upload}
            </Button>
            <Anchor href={`${API}/imports/formats/${step.format}/template.xlsx`} download size="sm">
              {firstSteps.template}
            </Anchor>
          </Group>
        )}
      </div>
    </li>
  );
}
