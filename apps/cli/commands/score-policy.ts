import { readFile } from 'node:fs/promises';
import { type Policy, PRESETS, readPolicy, type Violation } from '#libs/domain/scoring';
import { UsageError } from '../command.js';
import { fileReason } from '../file-reasons.js';
import { InputError } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { messages } from '../messages.js';

/**
 * A preset by its letter, else a policy in a JSON file.
 * @throws UsageError naming the presets; InputError `file.unreadable`, `json.malformed`, or `policy.` and the code of
 * each violation
 */
export async function loadPolicy(given: string): Promise<Policy> {
  const preset = Object.entries(PRESETS).find(([code]) => code.toLowerCase() === given.toLowerCase());
  if (preset) return preset[1];
  // Without an ending it was meant as the letter of a preset, not as a file.
  if (!/[./\\]/.test(given)) throw new UsageError(messages.presetUnknown(given, Object.keys(PRESETS)));
  const policy = readPolicy(await readJson(given));
  if (!isViolations(policy)) return policy;
  throw new InputError(
    policy.map(({ code, path, details }) => ({
      code: `policy.${code}`,
      column: path,
      reason: inputReasons.policyInvalid(details ? JSON.stringify(details) : ''),
    })),
  );
}

/** @throws InputError `file.unreadable`, `json.malformed` */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError([
      { code: 'file.unreadable', reason: messages.inputUnreadable(path, fileReason(error.code ?? '')) },
    ]);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = inputReasons.jsonMalformed(error instanceof Error ? error.message : '');
    throw new InputError([{ code: 'json.malformed', reason }]);
  }
}

function isViolations(read: Policy | readonly Violation[]): read is readonly Violation[] {
  return Array.isArray(read);
}
