import { randomUUID } from 'node:crypto';

/** What came back. `body` is the parsed JSON, null for an answer without. */
export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Sending {
  readonly body?: object;
  readonly form?: FormData;
  readonly version?: number;
  /** Idempotency-Key; a POST without one gets a new one. */
  readonly key?: string;
}

/** A person at the page: sends requests to the running API with their session's cookie. */
export class Client {
  constructor(
    private readonly address: string,
    private cookie = '',
  ) {}

  /** @throws when the password is refused */
  async signIn(login: string, password: string): Promise<void> {
    const reply = await this.send<unknown>('POST', '/session', { body: { login, password } });
    const [cookie] = reply.headers.getSetCookie();
    if (reply.status !== 200 || !cookie) throw new Error(`sign-in: ${reply.status}`);
    this.cookie = cookie.split(';', 1)[0] ?? '';
  }

  get<Body>(path: string): Promise<Reply<Body>> {
    return this.send('GET', path);
  }

  /** The bytes of a file. @throws when there are none */
  async file(path: string): Promise<Buffer> {
    const response = await this.fetch('GET', path);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async send<Body>(method: string, path: string, sending: Sending = {}): Promise<Reply<Body>> {
    const response = await this.fetch(method, path, sending);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const body = (isJson ? JSON.parse(text) : null) as Body;
    return { status: response.status, headers: response.headers, body };
  }

  private fetch(method: string, path: string, { body, form, version, key }: Sending = {}): Promise<Response> {
    return fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        'x-kader-request': 'page',
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(method === 'POST' ? { 'idempotency-key': key ?? randomUUID() } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      body: form ?? (body ? JSON.stringify(body) : null),
    });
  }
}
