import { describe, expect, it } from '@jest/globals';
import type { FormEvent } from 'react';
import { Problem } from '../../api/problem.js';
import { submits } from './submits.js';

/** Presses of one form, each an event of its own as the browser makes them. */
function formOf() {
  const form = {};
  return () => ({ currentTarget: form, preventDefault: () => undefined }) as FormEvent<HTMLFormElement>;
}

const turns = () => new Promise((resolve) => setImmediate(resolve));

describe('submits', () => {
  it('sends once while there is no answer, and again after it', async () => {
    let sent = 0;
    let answer: () => void = () => undefined;
    const press = formOf();
    const handle = () => {
      sent += 1;
      return new Promise<void>((resolve) => (answer = resolve));
    };
    submits(handle)(press());
    submits(handle)(press());
    expect(sent).toBe(1);
    answer();
    await turns();
    submits(handle)(press());
    expect(sent).toBe(2);
  });

  it('takes another press after a refusal, and holds no other form back', async () => {
    let sent = 0;
    const press = formOf();
    const submit = submits(() => {
      sent += 1;
      return Promise.reject(new Problem({ status: 409, code: 'membership.duplicate' }));
    });
    submit(press());
    submit(formOf()());
    expect(sent).toBe(2);
    await turns();
    submit(press());
    expect(sent).toBe(3);
  });
});
