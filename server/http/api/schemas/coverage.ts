import { z } from 'zod';
import { municipalityCodeSchema } from '../../../../data/model/channel.ts';
import type { Coverage } from '../../../../data/model/coverage.ts';
import { areaKinds } from '../../../../data/model/query.ts';
import { coverageFields } from '../../../coverage/coverageFields.ts';
import { areaNamesSchema } from './answer.ts';

/** What the columns of the exports say of the same figure. */
const meaningOf = (id: string) => coverageFields.find((field) => field.id === id)?.meaning.en ?? id;
const counted = (id: string) => z.int().meta({ description: meaningOf(id) });

const figures = {
  services: counted('services'),
  staff: counted('by_staff'),
  interpreter: counted('by_interpreter'),
  written: counted('by_writing'),
  visit: counted('at_a_place'),
  phone: counted('by_phone_only'),
  online: counted('online_only'),
  writtenOnly: counted('written_beside'),
  due: counted('languages_due'),
  confirmed: counted('languages_confirmed'),
  oldestOn: z.iso
    .date()
    .nullable()
    .meta({ description: meaningOf('oldest') }),
  municipalities: counted('municipalities_served'),
  located: counted('services_located'),
};

export const coverageSchema: z.ZodType<Coverage> = z
  .object({
    by: z.enum(areaKinds),
    day: z.iso.date().meta({ description: meaningOf('day') }),
    services: z.int().meta({ description: 'Different services for any of the areas' }),
    nationwide: z.int().meta({ description: 'Different services for the whole country' }),
    silent: z.int().meta({ description: 'Services of which no language is known; no cell counts them' }),
    areas: z.array(
      z.object({
        code: z.string(),
        name: areaNamesSchema,
        municipalities: z.int(),
        population: z.int(),
        seat: z.object({ code: municipalityCodeSchema, lat: z.number(), lng: z.number() }),
        services: z.int().meta({ description: 'Different services for the area, in any language' }),
        languages: z.int().meta({ description: 'Languages with at least one service' }),
      }),
    ),
    languages: z.array(
      z.object({
        tag: z.string(),
        speakers: z.object({ count: z.int(), year: z.int() }).nullable(),
        services: z.int().meta({ description: 'Different services for any of the areas' }),
        areasWithout: z.int().meta({ description: 'Areas without any' }),
        areasThin: z.int().meta({ description: 'Areas with a single one' }),
        nationwide: z.object(figures).meta({ id: 'CoverageFigures' }),
      }),
    ),
    cells: z
      .array(
        z.array(
          z.object({ language: z.string(), area: z.string(), ...figures }).meta({ id: 'CoverageCell' }),
        ),
      )
      .meta({ description: 'For each language, in order, its cells in the order of the areas' }),
  })
  .meta({ id: 'Coverage' });
