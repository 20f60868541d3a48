import type { ReactNode } from 'react';
import { PageHeader } from '../../components/page-header.js';
import { useMessages } from '../../messages/messages.js';

export function HomePage(): ReactNode {
  const { shell } = useMessages();
  return <PageHeader title={shell.pages.home} />;
}
