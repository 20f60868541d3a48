import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../../api/problem.js';
import { changesBetween, clashesOf, type Clash, type FieldValues, mergedOver } from './merge.js';

interface EditOf<View extends { readonly version: number }, Values extends FieldValues> {
  /** The row as it stood when the form was opened; null while the form makes a new one. */
  readonly view: View | null;
  /** The row in the form's terms. */
  readonly valuesOf: (view: View) => Values;
  /** Sends the changes, on the version of `seen`. */
  readonly save: (changes: Partial<Values>, seen: View) => Promise<View>;
  readonly onSaved: (view: View) => void | Promise<void>;
  readonly onRefused?: (error: Error) => void;
}

/** Somebody else saved first: what clashes, and how to go on. */
export interface Conflict {
  readonly clashes: readonly Clash[];
  /** Saves again on top of the other's row; `theirs` names the fields in which one gives way. */
  readonly resolve: (theirs: ReadonlySet<string>) => void;
}

interface Attempt<View, Values> {
  /** What the change is made on. */
  readonly on: View;
  readonly mine: Values;
}

/** An edit that never overwrites unseen: on a stale version both values are laid side by side. */
export function useVersionedEdit<View extends { readonly version: number }, Values extends FieldValues>(
  edit: EditOf<View, Values>,
) {
  const [stale, setStale] = useState<Attempt<View, Values> | null>(null);
  const saving = useMutation({
    mutationFn: ({ on, mine }: Attempt<View, Values>) =>
      edit.save(changesBetween(edit.valuesOf(on), mine), on),
    onSuccess: async (saved) => {
      setStale(null);
      await edit.onSaved(saved);
    },
    onError: (error, { mine }) => {
      const present = presentOf<View>(error);
      if (present) setStale({ on: present, mine });
      else edit.onRefused?.(error);
    },
  });
  return {
    conflict: edit.view && stale && conflictOf(edit, edit.view, stale, saving.mutate),
    busy: saving.isPending,
    error: presentOf(saving.error) ? null : saving.error,
    submit: async (mine: Values) => {
      if (edit.view) await saving.mutateAsync({ on: edit.view, mine });
    },
  };
}

function conflictOf<View extends { readonly version: number }, Values extends FieldValues>(
  { valuesOf }: EditOf<View, Values>,
  view: View,
  { on, mine }: Attempt<View, Values>,
  again: (attempt: Attempt<View, Values>) => void,
): Conflict {
  const seen = valuesOf(view);
  const present = valuesOf(on);
  return {
    clashes: clashesOf(seen, mine, present),
    resolve: (theirs) => again({ on, mine: mergedOver(seen, mine, { present, theirs }) }),
  };
}

/** The row as it stands, of a refusal because of its version. */
function presentOf<View>(error: unknown): View | null {
  const { body } = asProblem(error);
  return body.code === 'version.stale' && body.present ? (body.present as unknown as View) : null;
}
