import { useTranslations } from 'use-intl';
import type { Facets } from '../../data/model/card.ts';
import type { Query } from '../../data/model/query.ts';
import { type ChannelKind, channelKinds } from '../../data/model/vocabulary.ts';
import { ChoiceChip } from './ChoiceChip.tsx';

/** Most visitors ask for these; the others stand with the filters that fewer need. */
export const mainKinds: readonly ChannelKind[] = ['visit', 'phone'];
export const otherKinds: readonly ChannelKind[] = channelKinds.filter((kind) => !mainKinds.includes(kind));

interface ViaChoicesProps {
  kinds: readonly ChannelKind[];
  query: Query;
  facets: Facets;
}

/** Channels to choose from, with how many services each would leave. */
export function ViaChoices({ kinds, query, facets }: ViaChoicesProps) {
  const t = useTranslations('filters.kind');
  return kinds.map((kind) => (
    <ChoiceChip
      key={kind}
      name="via"
      value={kind}
      isChecked={query.via.includes(kind)}
      label={t(kind)}
      count={facets.via[kind] ?? 0}
    />
  ));
}
