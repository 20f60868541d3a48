import { describe, expect, test } from '@jest/globals';
import { DomainError } from '#libs/domain/errors';

describe('DomainError', () => {
  test('carries kind, code and details, and the code is the message, so no text for people can slip in', () => {
    const error = new DomainError('conflict', 'holding.overlap', { positionId: 7 });
    expect(error).toBeInstanceOf(Error);
    expect({ name: error.name, kind: error.kind, code: error.code, message: error.message }).toEqual({
      name: 'DomainError',
      kind: 'conflict',
      code: 'holding.overlap',
      message: 'holding.overlap',
    });
    expect(error.details).toEqual({ positionId: 7 });
  });

  test('has empty details when none are given', () => {
    expect(new DomainError('stale', 'employee.changed').details).toEqual({});
  });
});
