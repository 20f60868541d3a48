/**
 * The cookie is shared by every tab of the browser: when one signs out or changes the membership, the others show
 * another agency than the server would answer for. They start again.
 */
const channel = new BroadcastChannel('kader-session');

/** Tells the other tabs that who we are has changed. */
export function tellOtherTabs(): void {
  channel.postMessage('changed');
}

/** Starts this tab again when another one has changed who we are. */
export function followOtherTabs(): void {
  channel.addEventListener('message', () => window.location.assign('/'));
}
