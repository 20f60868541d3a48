/**
 * The nonce the api writes into the page for this response: the content policy lets only styles with it in.
 * Empty in development, where no policy is sent.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** Dialogs lock the page's scroll with a style tag of their own (react-style-singleton), which asks this name for its nonce. */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}
