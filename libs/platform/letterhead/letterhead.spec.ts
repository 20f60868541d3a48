import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { systemActor } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { LetterheadModule, LetterheadService } from './index.js';

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('the letterhead of an agency', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let service: LetterheadService;
  let agencyId: number;
  beforeAll(async () => {
    database = await createTestDatabase();
    module = await createTestPlatform(database, { imports: [LetterheadModule] });
    service = module.get(LetterheadService);
    ({ agencyId } = await addAgency(database, 'kop'));
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  const change = (version: number, lines: string[], image: string | null = null) =>
    service.change(systemActor(agencyId), version, { lines, image });

  it('is the agency above the issuer until it is set', async () => {
    expect(await service.one(agencyId)).toMatchObject({ lines: [], image: null });
    const { lines, image } = await service.printed(agencyId, 'UPT Penilaian');
    expect(lines[1]).toBe('UPT Penilaian');
    expect(lines[0]).toBe(lines[0]?.toUpperCase());
    expect(image).toBeNull();
  });

  it('keeps lines and an emblem that prints, at the version they are based on', async () => {
    const { version } = await service.one(agencyId);
    const kept = await change(version, ['PEMERINTAH KABUPATEN', ' ', 'BKPSDM '], PNG);
    expect(kept).toEqual({ lines: ['PEMERINTAH KABUPATEN', 'BKPSDM'], image: PNG, version: version + 1 });
    expect((await service.printed(agencyId, 'UPT')).image).toMatchObject({ type: 'png' });
    await expect(change(version, ['X'])).rejects.toMatchObject({ present: { version: version + 1 } });
    await expect(change(version + 1, [], 'data:image/png;base64,aGFsbw==')).rejects.toMatchObject({
      code: 'letterhead.image-invalid',
    });
    await expect(change(version + 1, [], 'data:image/svg+xml;base64,aGFsbw==')).rejects.toMatchObject({
      code: 'letterhead.image-invalid',
    });
    const large = `data:image/png;base64,${Buffer.alloc(100_001).toString('base64')}`;
    await expect(change(version + 1, [], large)).rejects.toMatchObject({
      code: 'letterhead.image-too-large',
    });
  });
});
