/** What the api says when it refuses (application/problem+json). */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
  readonly requestId?: string;
  /** On 412: the row as it stands now. */
  readonly present?: Readonly<Record<string, unknown>>;
}

/** A refused or failed request. `code` has a sentence in messages/<language>/problems.ts. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.code);
    this.name = 'Problem';
  }

  get code(): string {
    return this.body.code;
  }

  get status(): number {
    return this.body.status;
  }

  /** Nothing was written, and the same request would be refused again. */
  get isRefusal(): boolean {
    return this.status >= 400 && this.status < 500;
  }
}

/** The server could not be reached: status 0. */
export function unreachable(): Problem {
  return new Problem({ status: 0, code: 'network.unreachable' });
}

/** Reads a refused response; one without a problem body (a proxy's page) becomes `server.unreadable`. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblemBody(body)) return new Problem(body);
  return new Problem({ status: response.status, code: 'server.unreadable' });
}

/** Any thrown thing as a Problem, for pages that show it. Without a connection the code of a page does not come either. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return navigator.onLine ? new Problem({ status: 0, code: 'page.failed' }) : unreachable();
}

function isProblemBody(value: unknown): value is ProblemBody {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'code' in value && typeof value.code === 'string' && 'status' in value && typeof value.status === 'number'
  );
}
