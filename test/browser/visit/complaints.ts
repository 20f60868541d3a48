import type { BrowserContext } from 'playwright-core';

/** The content policy's refusals, where the browser does not say them by itself: in the console. */
const TELL_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('content policy: ' + event.effectiveDirective + ' ' + event.blockedURI));`;

/** A request somebody gave up because the page went elsewhere. */
const GIVEN_UP = 'net::ERR_ABORTED';

/**
 * Everything a browser holds against a page: errors and warnings in the console, exceptions, refused and failed
 * requests, breaches of the content policy, requests to another origin.
 */
export class Complaints {
  private readonly heard: string[] = [];
  private underWay = 0;
  private asked = 0;

  private constructor(private readonly origin: string) {}

  static async of(context: BrowserContext, origin: string): Promise<Complaints> {
    const complaints = new Complaints(origin);
    await context.addInitScript(TELL_VIOLATIONS);
    complaints.listen(context);
    return complaints;
  }

  /** What was heard since the last call. `expected`: refusals the test itself provokes. */
  taken(expected?: RegExp): string[] {
    return this.heard.splice(0).filter((complaint) => !expected?.test(complaint));
  }

  /** Requests begun so far, and those without an answer. */
  get requests(): { readonly asked: number; readonly underWay: number } {
    return { asked: this.asked, underWay: this.underWay };
  }

  private listen(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.heard.push(message.text());
    });
    context.on('weberror', (error) => this.heard.push(error.error().message));
    context.on('request', (request) => {
      this.asked += 1;
      this.underWay += 1;
      if (!request.url().startsWith(`${this.origin}/`)) this.heard.push(`elsewhere: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400)
        this.heard.push(`${response.status()} ${response.request().method()} ${response.url()}`);
    });
    context.on('requestfinished', () => (this.underWay -= 1));
    context.on('requestfailed', (request) => {
      this.underWay -= 1;
      const reason = request.failure()?.errorText;
      if (reason !== GIVEN_UP) this.heard.push(`${reason} ${request.url()}`);
    });
  }
}
