import { Button, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { useMessages } from '../messages/messages.js';
import { useProblemWords } from '../messages/problem-words.js';
import { Notice } from './notice.js';
import { StateMessage } from './state-message.js';

/** The sentence of a refusal, with the number to report when the code is unknown or the server is at fault. */
export function ProblemText({ error }: { error: unknown }): ReactNode {
  const { states } = useMessages();
  const words = useProblemWords();
  const problem = asProblem(error);
  const { requestId } = problem.body;
  const sentence = words(problem);
  return (
    <>
      {sentence}
      {requestId && (
        <Text component="span" display="block" size="xs" c="dimmed">
          {states.requestId(requestId)}
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
  const action = onRetry && <Button onClick={onRetry}>{common.retry}</Button>;
  return (
    <StateMessage
      role="alert"
      icon={<IconCloudOff size={32} stroke={1.5} />}
      title={states.errorTitle}
      action={action}
    >
      <ProblemText error={error} />
    </StateMessage>
  );
}

/** Above a form or list: what was refused and what to do. Nothing when there is no error. */
export function ProblemNotice({ error }: { error: unknown }): ReactNode {
  const { states } = useMessages();
  if (!error) return null;
  return (
    <Notice tone="bad" title={states.actionFailed} announce>
      <ProblemText error={error} />
    </Notice>
  );
}
