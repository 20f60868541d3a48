import { leaveUnasked } from '../components/unsaved/drafts.js';

/**
 * The cookie is shared by every tab of the browser: when one signs out or changes the membership, the others show
 * another agency than the server would answer for. They start again, whatever is typed there. When one merely signs in
 * again as before, the others need not ask any more.
 */
const channel = new BroadcastChannel('kader-session');

/** What has become of the session: somebody or something else, or the same as before it ended. */
export type SessionNews = 'changed' | 'resumed';

/** Tells the other tabs. */
export function tellOtherTabs(news: SessionNews): void {
  channel.postMessage(news);
}

/** Starts this tab again when another one has changed who we are. */
export function followOtherTabs(onResumed: () => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<SessionNews>) => {
    if (data === 'resumed') return onResumed();
    leaveUnasked();
    window.location.assign('/');
  });
}
