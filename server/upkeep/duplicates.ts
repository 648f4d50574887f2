import type { Channel } from '../../data/model/channel.ts';
import { foldText, foldWords } from '../../data/model/foldText.ts';
import type { PublicService } from '../../data/model/service.ts';
import type { FormService, LikelyDuplicate } from '../../data/model/submissionForm.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';

/** How much each likeness counts; names weigh less across municipalities, where many are called alike. */
const weights = { name: 0.6, nameElsewhere: 0.25, address: 0.35, phone: 0.4, email: 0.4, url: 0.2 };
const likely = 0.38;
const maxShown = 4;

interface Traits {
  names: Set<string>[];
  municipalities: Set<string>;
  streets: Set<string>;
  phones: Set<string>;
  emails: Set<string>;
  urls: Set<string>;
}

type Describable = Pick<FormService, 'name' | 'provider' | 'channels'>;

function traitsOf({ name, provider, channels }: Describable): Traits {
  const addresses = channels.flatMap((channel) => ('address' in channel ? channel.address : []));
  const values = (key: 'phone' | 'email' | 'url') =>
    new Set(
      channels
        .map((channel) => (channel as Partial<Record<typeof key, string>> & Channel)[key])
        .filter((value) => value !== undefined),
    );
  return {
    names: Object.values(name).map((text) => new Set(foldWords(text))),
    municipalities: new Set([
      provider.municipalityCode,
      ...addresses.map(({ municipalityCode }) => municipalityCode),
    ]),
    streets: new Set(
      addresses.flatMap(({ street, municipalityCode }) =>
        street ? `${municipalityCode} ${foldText(street).replace(/\s+/g, ' ').trim()}` : [],
      ),
    ),
    phones: values('phone'),
    emails: values('email'),
    urls: values('url'),
  };
}

const published = new WeakMap<PublicService, Traits>();

/** A published service never changes while it is published, so its traits are worked out once. */
function traitsOfPublished(service: PublicService): Traits {
  const known = published.get(service) ?? traitsOf(service);
  published.set(service, known);
  return known;
}

function nameLikeness(a: Traits, b: Traits): number {
  let best = 0;
  for (const one of a.names) {
    for (const other of b.names) {
      const shared = [...one].filter((word) => other.has(word)).length;
      if (shared > 0) best = Math.max(best, shared / (one.size + other.size - shared));
    }
  }
  return best;
}

const meet = (a: Set<string>, b: Set<string>) => [...a].some((value) => b.has(value));

function compare(given: Traits, known: Traits): Pick<LikelyDuplicate, 'score' | 'reasons'> {
  const reasons: LikelyDuplicate['reasons'] = [];
  const isNear = meet(given.municipalities, known.municipalities);
  const name = nameLikeness(given, known);
  let score = name * (isNear ? weights.name : weights.nameElsewhere);
  if (name >= 0.5) reasons.push('name');
  const alike = { address: 'streets', phone: 'phones', email: 'emails', url: 'urls' } as const;
  for (const [reason, trait] of Object.entries(alike) as ['address', 'streets'][]) {
    if (!meet(given[trait], known[trait])) continue;
    reasons.push(reason);
    score += weights[reason];
  }
  return { score: Math.min(1, score), reasons };
}

/** Services of the directory that may be the one that is being sent in, the likeliest first. */
export function findDuplicates(snapshot: DirectorySnapshot, service: Describable): LikelyDuplicate[] {
  const given = traitsOf(service);
  const found: LikelyDuplicate[] = [];
  for (const [row, candidate] of snapshot.services.entries()) {
    const { score, reasons } = compare(given, traitsOfPublished(candidate));
    if (score < likely || reasons.length === 0) continue;
    const { id, slug, name, street, municipality, channels } = snapshot.cardAt(row);
    const phone = channels.find(({ kind }) => kind === 'phone');
    found.push({
      id,
      slug,
      name,
      street,
      municipality: municipality.name,
      phone: phone?.display ?? phone?.value ?? null,
      score,
      reasons,
    });
  }
  return found.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id)).slice(0, maxShown);
}
