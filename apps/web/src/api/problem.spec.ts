import { describe, expect, it } from '@jest/globals';
import { problemOf } from './problem.js';

const refused = (body: string, status: number) => problemOf(new Response(body, { status }));

describe('problemOf', () => {
  it('reads the code, the field and what stands now', async () => {
    const problem = await refused('{"status":412,"code":"version.stale","present":{"version":3}}', 412);
    expect([problem.code, problem.status, problem.body.present]).toEqual([
      'version.stale',
      412,
      { version: 3 },
    ]);
    expect(problem.isRefusal).toBe(true);
  });

  it.each(['<html>Bad gateway</html>', '', 'null', '{"message":"no"}'])('makes do with %j', async (body) => {
    const problem = await refused(body, 502);
    expect([problem.code, problem.status, problem.isRefusal]).toEqual(['server.unreadable', 502, false]);
  });
});
