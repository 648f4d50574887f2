import type { FormEntry } from '../../../data/model/formFields.ts';
import type { Service } from '../../../data/model/service.ts';
import type { Store } from '../../store/schema.ts';
import { carryOver } from '../form/carryOver.ts';
import { type Looked, lookedAt } from './lookedAt.ts';
import { maintainersEntries } from './readMaintainersForm.ts';

/** What a maintainer typed, over what others have made of the service (`base`) meanwhile. */
export async function carriedEntries(
  db: Store,
  { typed, base, ...looked }: Looked & { typed: FormEntry[]; base: Service },
): Promise<FormEntry[]> {
  const now = maintainersEntries(base);
  const before = await lookedAt(db, looked);
  return before ? carryOver(typed, maintainersEntries(before), now) : now;
}
