import { expect, test } from 'vitest';
import { toPublicService } from '../../data/model/service.ts';
import { serviceWith, snapshotOf, tuesdayMorning } from '../directory/fixtures/serviceWith.ts';
import type { ExportRow } from './ExportRow.ts';
import { type ExportEnding, exportFormats } from './exportFormats.ts';

const [service] = snapshotOf([toPublicService(serviceWith())]).services;
const card = snapshotOf([toPublicService(serviceWith())]).cardAt(0);

test.each(Object.keys(exportFormats) as ExportEnding[])(
  '%s: rows are made as they are read, and no more once the reader stops',
  async (ending) => {
    let made = 0;
    let hasEnded = false;
    async function* endless(): AsyncGenerator<ExportRow> {
      try {
        for (; made < 1_000_000; made++) {
          yield {
            service: service as ExportRow['service'],
            card,
            distanceKm: null,
            reader: 'fi',
            pageUrl: '',
          };
        }
      } finally {
        hasEnded = true;
      }
    }
    const options = { reader: 'fi', separator: 'semicolon', modifiedAt: tuesdayMorning } as const;
    let bytes = 0;
    for await (const part of exportFormats[ending].write(endless(), options)) {
      bytes += part.length;
      if (bytes > 20_000) break;
    }
    await expect.poll(() => hasEnded).toBe(true);
    expect(made).toBeLessThan(20_000);
  },
);

test.each(Object.keys(exportFormats) as ExportEnding[])(
  '%s: a row that fails ends the file with its error, not the process',
  async (ending) => {
    async function* failing(): AsyncGenerator<ExportRow> {
      yield { service: service as ExportRow['service'], card, distanceKm: null, reader: 'fi', pageUrl: '' };
      throw new Error('the row failed');
    }
    const options = { reader: 'fi', separator: 'semicolon', modifiedAt: new Date(0) } as const;
    const read = async () => {
      for await (const part of exportFormats[ending].write(failing(), options)) expect(part).toBeTruthy();
    };
    await expect(read()).rejects.toThrow('the row failed');
  },
);
