import type { LocalizedText } from './pickText.ts';
import type { ContactRole, Maintainer } from './upkeep.ts';
import type { ProviderType, ServiceState } from './vocabulary.ts';

interface PlaceName {
  fi: string;
  sv: string;
}

/** Something that a maintainer looks after, by name. */
export interface NamedScope {
  /** As a form sends it back. */
  value: string;
  role: ContactRole;
  of:
    | { kind: 'provider'; type: string; municipality: PlaceName | null }
    | { kind: 'service'; id: string; name: LocalizedText | null };
}

export interface MaintainerItem {
  maintainer: Maintainer;
  scopes: NamedScope[];
  serviceCount: number;
  /** How many of the services have something that is due. */
  dueCount: number;
  lastUsedAt: string | null;
  openLinks: number;
}

export interface MaintainersData {
  q: string;
  items: MaintainerItem[];
  next: string | null;
}

export interface MaintainerData extends MaintainerItem {
  services: { id: string; name: LocalizedText; state: ServiceState; isDue: boolean }[];
  /** An editor may let their changes be published at once. */
  canBeTrusted: boolean;
  trustedAt: string | null;
  municipalities: { code: string; name: PlaceName }[];
  providers: { type: ProviderType; name: string }[];
  /** What was typed for something more to look after. */
  typed: { kind: string; type: string; municipality: string; service: string; role: string };
  outcome:
    | { isDone: true; action: string }
    | {
        isDone: false;
        code: 'service' | 'provider' | 'missing' | 'not-municipal' | 'is-disabled' | 'no-scope' | 'choice';
      }
    | null;
}
