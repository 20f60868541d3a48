/** Forms of this page with something typed that is not saved. */
const drafts = new Set<symbol>();
let isUnasked = false;

/** Remembers a draft until what is returned is called. */
export function addDraft(): () => void {
  const draft = Symbol();
  drafts.add(draft);
  return () => drafts.delete(draft);
}

/** Whether leaving the page would lose something typed. */
export function hasDrafts(): boolean {
  return drafts.size > 0 && !isUnasked;
}

/** From now on this page is left without asking: it shows what the server no longer answers for. */
export function leaveUnasked(): void {
  isUnasked = true;
}
