import { savedSearchLimits, toName } from '../../../../../data/model/savedSearch.ts';
import type { NameFault } from '../../../../../data/model/savedSearchPages.ts';
import { ConflictError } from '../../../../store/conflictError.ts';

/** The name that a form gives a search, or what is wrong with it. */
export function readName(form: URLSearchParams | null): { name: string; fault: NameFault | null } {
  const name = toName(form?.get('name') ?? '');
  // Joiners alone are no name.
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return { name, fault: 'missing' };
  return { name, fault: [...name].length > savedSearchLimits.name ? 'too-long' : null };
}

/** Does what may be refused because of what is saved already, and says why it was. */
export async function refusalOf(save: () => Promise<unknown>): Promise<NameFault | null> {
  try {
    await save();
    return null;
  } catch (error) {
    if (error instanceof ConflictError && (error.code === 'name-taken' || error.code === 'too-many'))
      return error.code;
    throw error;
  }
}
