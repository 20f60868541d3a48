import type { Messages } from '../messages.js';
import { competencyProblems } from './problems-competency.js';
import { assessmentEventProblems } from './problems-assessment-events.js';
import { developmentProblems } from './problems-development.js';
import { directoryProblems } from './problems-directory.js';
import { entryProblems } from './problems-entry.js';
import { fileProblems } from './problems-file.js';
import { integrationProblems } from './problems-integration.js';
import { importProblems } from './problems-import.js';
import { meritProblems } from './problems-merit.js';
import { ruleProblems } from './problems-rules.js';
import { successionProblems } from './problems-succession.js';
import { talentProblems } from './problems-talent.js';

export const problems: Messages['problems'] = {
  'network.unreachable':
    'The server cannot be reached. Check your connection and try again; what was saved is safe.',
  'server.unreadable': 'The server cannot answer now. Wait a moment, then try again.',
  'service.unavailable': 'The service is not available now. Wait a moment, then try again.',
  unexpected:
    'Something went wrong on the server. Try again; if it happens again, report this request number.',
  'page.failed': 'This page failed. Reload it.',
  'request.malformed': 'The request was incomplete. Reload the page and repeat.',
  'request.not-found': 'This does not exist. It may have been removed, or the link is wrong.',
  'request.not-acceptable': 'The request cannot be answered in that form. Reload the page.',
  'request.timeout': 'The request took too long. Check your connection and try again.',
  'request.too-large': 'Too much was sent. Divide it into parts.',
  'request.media-type': 'This kind of file is not accepted.',
  'request.too-many': 'Too many requests from your network. Wait a minute, then try again.',
  'input.invalid': 'Something is not right yet. Correct the marked fields.',
  'input.refused': 'A field holds a sign or number that cannot be kept. Please check.',
  'csrf.refused': 'This request did not come from a page of Kader. Reload the page and repeat.',
  'access.denied': 'Your role does not allow this. Ask the Admin instansi for access.',
  'session.required': 'Your session has ended. Sign in again, then repeat.',
  'session.no-membership': 'Your role holds no longer. Choose another one under My account.',
  'session.refused': 'User name or password do not match. Check capitals and try again.',
  'session.wait': ({ seconds }) => `Too many attempts. Try again in ${waitWords(seconds)}.`,
  'reset.used': 'This link was used or has expired. Ask your Admin instansi for a new one.',
  'password.too-short': 'Too short: at least 12 characters.',
  'password.too-long': 'Too long: at most 200 characters.',
  'password.contains-login': 'The password holds the user name. Choose another one.',
  'password.common': 'This password is easy to guess. Put together a few words that have nothing in common.',
  'password.current-wrong': 'The present password does not match.',
  'password.unchanged': 'The new password is the old one.',
  'account.not-found': 'This user was not found.',
  'account.guest-only':
    'Another agency made the account with this login, so here it may only be an assessor, panel member, candidate, verifier or observer. Choose another login, or ask the system operator to move the account.',
  'account.other-agency': 'This account belongs to another agency. Only that agency may reset its password.',
  'membership.not-found': 'This role was not found. Reload the users.',
  'membership.dates': 'The end is before the beginning.',
  'membership.duplicate': 'This user has the same role in that time already.',
  'membership.last-admin': 'This is the last Admin instansi. Appoint another one first.',
  'membership.unit-required': 'This role holds only inside a unit. Choose it.',
  'membership.unit-forbidden': 'This role holds for the whole agency; leave the unit empty.',
  'agency.not-found': 'This agency was not found.',
  'version.stale': 'This has changed since you opened it. Load the latest, then repeat.',
  'if-match.missing': 'Reload this page before saving.',
  'if-match.invalid': 'Reload this page before saving.',
  'idempotency.key-missing': 'Reload this page before saving.',
  'idempotency.key-invalid': 'Reload this page before saving.',
  'idempotency.key-reused': 'This request was sent before with other contents. Reload the page and repeat.',
  'cursor.invalid': 'Reload this list from its beginning.',
  'job.not-found': 'This job was not found.',
  'job.not-failed': 'This job has not failed or runs again. Reload the list.',
  'audit.not-found': 'This entry was not found.',
  'audit.id-invalid': 'The number of the entry is not right.',
  'calendar.not-a-date': 'There is no such date.',
  'calendar.out-of-range': 'This date is out of range.',
  'calendar.dates-reversed': 'The end is before the beginning.',
  ...developmentProblems,
  ...directoryProblems,
  ...entryProblems,
  ...integrationProblems,
  ...importProblems,
  ...fileProblems,
  ...assessmentEventProblems,
  ...ruleProblems,
  ...meritProblems,
  ...successionProblems,
  ...competencyProblems,
  ...talentProblems,
};

function waitWords(seconds: unknown): string {
  const wait = typeof seconds === 'number' ? seconds : 60;
  return wait < 90 ? `${Math.ceil(wait)} seconds` : `${Math.ceil(wait / 60)} minutes`;
}

export const problemElse = 'The request was refused. If you do not know why, report this request number.';
