import type { FormEvent, FormEventHandler } from 'react';
import { Problem } from '../../api/problem.js';

type Handle = (event: FormEvent<HTMLFormElement>) => void | Promise<unknown>;

/** Forms whose request has no answer yet. */
const underWay = new WeakSet<EventTarget>();

/**
 * What a form does when it is submitted. Until the promise of `handle` ends, a second press is not another request:
 * the second click of a double click comes before a disabled button is drawn. What the server refuses is said by the
 * form itself.
 */
export function submits(handle: Handle): FormEventHandler<HTMLFormElement> {
  return (event) => {
    event.preventDefault();
    void answered(handle, event);
  };
}

async function answered(handle: Handle, event: FormEvent<HTMLFormElement>): Promise<void> {
  const form = event.currentTarget;
  if (underWay.has(form)) return;
  underWay.add(form);
  try {
    await handle(event);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  } finally {
    underWay.delete(form);
  }
}
