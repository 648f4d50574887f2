import { useTranslations } from 'use-intl';
import type { Facets } from '../../data/model/card.ts';
import type { Query } from '../../data/model/query.ts';
import { type ChannelKind, channelKinds } from '../../data/model/vocabulary.ts';
import { ChoiceChips } from './ChoiceChips.tsx';

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
  const entries = kinds.map((kind) => ({ id: kind, name: t(kind) }));
  return <ChoiceChips name="via" entries={entries} chosen={query.via} counts={facets.via} />;
}
