import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** What a log line may never carry, wherever it comes from. */
const REDACTED = [
  'password',
  '*.password',
  'token',
  '*.token',
  'nip',
  '*.nip',
  'name',
  '*.name',
  'req.headers',
  'headers',
];

/** JSON lines on stderr: stdout belongs to what a command prints. No personal data: ids, codes, counts and times. */
export function createLogger(process: 'api' | 'worker' | 'cli', level = 'info'): Logger {
  return pino({ level, base: { process }, redact: REDACTED }, pino.destination({ fd: 2, sync: false }));
}
