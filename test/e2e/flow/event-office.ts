import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SignedInMember } from '#libs/testing';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** What a request may carry. */
interface Sent {
  readonly body?: object;
  /** If-Match. */
  readonly version?: number;
}

/** An answer that is not what the flow goes on with. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The API as the people of one event use it, without a network in between. */
export class EventOffice {
  /** Set once the event is made. */
  eventId = 0;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly lead: SignedInMember,
  ) {}

  /** The body of an answer that is expected to come. */
  async call<Body>(member: SignedInMember, method: Method, path: string, sent: Sent = {}): Promise<Body> {
    const response = await this.send(member, method, path, sent);
    if (response.statusCode >= 300) {
      throw new Error(`${method} ${path}: ${response.statusCode} ${response.payload}`);
    }
    return response.json<Body>();
  }

  /** What a refused request says; null: it was not refused. */
  async refusal(
    member: SignedInMember,
    method: Method,
    path: string,
    sent: Sent = {},
  ): Promise<Refusal | null> {
    const { statusCode, ...response } = await this.send(member, method, path, sent);
    if (statusCode < 300) return null;
    const { code, details } = response.json<Refusal>();
    return { status: statusCode, code, details };
  }

  /** Bytes of a file. */
  async file(member: SignedInMember, path: string): Promise<Buffer> {
    return (await this.send(member, 'GET', path)).rawPayload;
  }

  /** A change of the set-up by the lead, at the version it has now. */
  async setUp<Body>(method: Method, path: string, body?: object): Promise<Body> {
    const sent = { version: await this.version(), ...(body && { body }) };
    return this.call<Body>(this.lead, method, `/${this.eventId}${path}`, sent);
  }

  /** Moves the event to a state. @returns the state it has then */
  async move(to: string, reason: string | null = null): Promise<string> {
    return (await this.setUp<{ state: string }>('POST', '/moves', { to, reason })).state;
  }

  /** Version of the set-up. */
  async version(): Promise<number> {
    return (await this.call<{ version: number }>(this.lead, 'GET', `/${this.eventId}`)).version;
  }

  private send(member: SignedInMember, method: Method, path: string, { body, version }: Sent = {}) {
    const key = method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {};
    return this.app.inject({
      method,
      url: path.startsWith('/employees') ? `/api/v1${path}` : `/api/v1/assessment-events${path}`,
      cookies: { kader: member.token },
      headers: {
        'x-kader-request': 'page',
        ...key,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body && { payload: body }),
    });
  }
}
