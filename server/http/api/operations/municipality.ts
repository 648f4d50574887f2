import { findMunicipality } from '../../../directory/municipality/findMunicipality.ts';
import { municipalityAnswer } from '../../../directory/municipality/municipalityAnswer.ts';
import { Problem } from '../../problem.ts';
import { defineOperation, untilChange } from '../operation.ts';
import { municipalitySchema } from '../schemas/municipality.ts';

export const getMunicipality = defineOperation({
  path: '/municipalities/{id}',
  group: 'Directory',
  summary: 'Who serves the people of a municipality, and in which languages',
  description: "The same as the municipality's page.",
  takesQuery: false,
  id: {
    description: "The municipality's three-digit code, or its name as in the addresses of pages",
    example: '245',
    missing: 'There is no such municipality',
  },
  own: {},
  response: municipalitySchema,
  holds: untilChange,
  readsProgrammes: true,
  answer({ snapshot, id, programmes }) {
    const municipality = findMunicipality(id);
    if (!municipality) throw new Problem('not-found', { detail: 'There is no such municipality.' });
    const integrationProgramme = programmes.of(municipality.code);
    return { body: { ...municipalityAnswer(snapshot, municipality), integrationProgramme } };
  },
});
