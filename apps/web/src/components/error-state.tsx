import { Button, Text } from '@mantine/core';
import { IconCloudOff, IconMapPinOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { useMessages } from '../messages/messages.js';
import { sentenceOf } from '../messages/problem-words.js';
import { Notice } from './notice.js';
import { StateMessage } from './state-message.js';

/** The sentence of a refusal, with the number to report when the server is at fault or the code is unknown. */
export function ProblemText({ error }: { error: unknown }): ReactNode {
  const messages = useMessages();
  const { code, status, body } = asProblem(error);
  const sentence = sentenceOf(messages, code, body.details);
  const toReport = sentence === null || status >= 500 ? body.requestId : undefined;
  return (
    <>
      {sentence ?? messages.problemElse}
      {toReport && (
        <Text component="span" display="block" size="xs" c="dimmed">
          {messages.states.requestId(toReport)}
        </Text>
      )}
    </>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** In the place of data that could not be read. */
export function ErrorState({ error, onRetry }: ErrorStateProps): ReactNode {
  const { common, states } = useMessages();
  const isMissing = asProblem(error).status === 404;
  const Icon = isMissing ? IconMapPinOff : IconCloudOff;
  const action = onRetry && !isMissing && <Button onClick={onRetry}>{common.retry}</Button>;
  return (
    <StateMessage
      role="alert"
      icon={<Icon size={32} stroke={1.5} />}
      title={isMissing ? states.missingTitle : states.errorTitle}
      action={action}
    >
      <ProblemText error={error} />
    </StateMessage>
  );
}

interface ProblemNoticeProps {
  readonly error: unknown;
  /** Offered where somebody else was faster: shows what stands by now. */
  readonly onReload?: (() => void) | undefined;
}

/** Above a form or list: what was refused and what to do. Nothing when there is no error. */
export function ProblemNotice({ error, onReload }: ProblemNoticeProps): ReactNode {
  const { states } = useMessages();
  if (!error) return null;
  const isOvertaken = /\.stale$|wrong-state$/.test(asProblem(error).code);
  return (
    <Notice tone="bad" title={states.actionFailed} announce>
      <ProblemText error={error} />
      {onReload && isOvertaken && (
        <div>
          <Button mt="xs" size="compact-sm" variant="default" onClick={onReload}>
            {states.loadLatest}
          </Button>
        </div>
      )}
    </Notice>
  );
}
