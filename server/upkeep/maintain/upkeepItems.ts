import { dueFacts, nextDueOn } from '../../../data/model/dueFacts.ts';
import { factGroupsOf } from '../../../data/model/factGroupOf.ts';
import { withPhoneText } from '../../../data/model/phoneText.ts';
import { diffServices } from '../../../data/model/serviceDiff.ts';
import type { Maintainer } from '../../../data/model/upkeep.ts';
import type { UpkeepItem } from '../../../data/model/upkeepPages.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { maintainedServices } from '../../store/maintainedServices.ts';
import type { Revision } from '../../store/revisionRow.ts';
import type { Store } from '../../store/schema.ts';
import { isConfirmedOn } from './confirmFacts.ts';
import { waitingChange } from './maintained.ts';

async function waitingOf(
  db: Store,
  maintainer: Maintainer,
  { service }: Revision,
): Promise<UpkeepItem['waiting']> {
  const change = await waitingChange(db, maintainer, service.id);
  if (!change) return null;
  const { authorityContact: _, provenance: __, ...published } = service;
  return {
    groups: [...factGroupsOf(diffServices(published, change.document))],
    isReturned: change.state === 'returned',
  };
}

/** A service as its maintainer sees it today. */
export async function upkeepItem(
  db: Store,
  maintainer: Maintainer,
  revision: Revision,
  now: Date,
): Promise<UpkeepItem> {
  const today = helsinkiDay(now);
  const { id, slug, name, state, reopensOn, channels, provider } = revision.service;
  const due = dueFacts(revision.service, today);
  return {
    serviceId: id,
    slug,
    name,
    municipality: municipalityByCode(provider.municipalityCode)?.name ?? { fi: '', sv: '' },
    state,
    reopensOn: reopensOn ?? null,
    basedOn: revision.number,
    channels: channels.map(withPhoneText),
    due,
    nextDueOn: due.length > 0 ? null : nextDueOn(revision.service),
    isConfirmedToday: isConfirmedOn(revision.service, today),
    waiting: await waitingOf(db, maintainer, revision),
  };
}

/** Everything that a maintainer looks after; what is due comes first, the longest due before the rest. */
export async function upkeepItems(db: Store, maintainer: Maintainer, now: Date): Promise<UpkeepItem[]> {
  const items: UpkeepItem[] = [];
  for (const revision of await maintainedServices(db, maintainer.id)) {
    items.push(await upkeepItem(db, maintainer, revision, now));
  }
  const dueOn = ({ due, nextDueOn: next }: UpkeepItem) =>
    due.map((fact) => fact.dueOn).sort()[0] ?? next ?? '9999';
  return items.sort((a, b) => dueOn(a).localeCompare(dueOn(b)) || a.slug.localeCompare(b.slug));
}
