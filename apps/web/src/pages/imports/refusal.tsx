import type { ReactNode } from 'react';
import { ProblemText } from '../../components/error-state.js';
import { Notice } from '../../components/notice.js';

/** What of an import was refused, and what to do. Nothing when there is no error. */
export function Refusal({ title, error }: { title: string; error: unknown }): ReactNode {
  if (!error) return null;
  return (
    <Notice tone="bad" title={title} announce>
      <ProblemText error={error} />
    </Notice>
  );
}
