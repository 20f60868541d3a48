import type { Messages } from '../messages.js';

export const problems: Messages['problems'] = {
  'network.unreachable':
    'The server cannot be reached. Check your connection and try again; what was saved is safe.',
  'server.unreadable': 'The server cannot answer now. Wait a moment, then try again.',
  'server.failed':
    'Something went wrong on the server. Try again; if it happens again, report the number below.',
  'page.failed': 'This page failed. Reload it.',
  'session.required': 'Your session has ended. Sign in again to go on.',
  'session.refused': 'User name or password do not match. Check capitals and try again.',
  'session.wait': ({ seconds }) => `Too many attempts. Try again in ${waitWords(seconds)}.`,
  'reset.used': 'This link was used or has expired. Ask your Admin instansi for a new one.',
  'version.stale': 'Somebody else changed this since you opened it. Load the latest, then repeat.',
  'if-match.missing': 'Reload this page before saving.',
  'if-match.invalid': 'Reload this page before saving.',
  'idempotency.key-reused': 'This request was sent before with other contents. Reload the page and repeat.',
  'cursor.invalid': 'Reload this list from its beginning.',
};

function waitWords(seconds: unknown): string {
  const wait = typeof seconds === 'number' ? seconds : 60;
  return wait < 90 ? `${Math.ceil(wait)} seconds` : `${Math.ceil(wait / 60)} minutes`;
}

export const problemElse = 'The request was refused. If you do not know why, report the number below.';
