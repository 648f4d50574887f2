import { audit } from '../../store/audit.ts';
import { appendProgramme, type NewProgramme } from '../../store/programmes.ts';
import type { Store } from '../../store/schema.ts';

/** Writes the next state of a link and notes who did, together. Throws ConflictError where another was faster. */
export function saveProgramme(store: Store, programme: NewProgramme): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    await appendProgramme(transaction, programme);
    const { author: actor, url, municipalityCode: subject, now } = programme;
    const action = url === null ? 'programme.remove' : 'programme.set';
    await audit(transaction, { actor, action, subject, now });
  });
}
