import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { colorOf, type Tone } from '../theme/tone.js';

const ICONS = {
  neutral: IconInfoCircle,
  info: IconInfoCircle,
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  bad: IconAlertCircle,
} as const satisfies Record<Tone, unknown>;

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ReactNode;
  /** Spoken at once by a screen reader: for what appears after something was done. */
  readonly announce?: boolean;
}

/** A sentence in a box, with its meaning as colour, icon and word. */
export function Notice({ tone, title, children, announce = false }: NoticeProps): ReactNode {
  const Icon = ICONS[tone];
  return (
    <Alert
      color={colorOf(tone)}
      variant="light"
      title={title}
      icon={<Icon size={18} aria-hidden />}
      role={announce ? 'alert' : 'note'}
      styles={{
        title: { color: 'var(--mantine-color-text)' },
        message: { color: 'var(--mantine-color-text)' },
      }}
    >
      {children}
    </Alert>
  );
}
