import type { Answer, Card, Geography, Hit, ServiceDetail, Shell } from '../../data/model/card.ts';
import { localLimit } from '../../data/model/localLimit.ts';
import type { PageSource } from '../../data/model/pageSource.ts';
import { defaultLimit, type Query, splitSort } from '../../data/model/query.ts';
import { formatQuery, formatSearch } from '../../data/model/queryCodec.ts';
import type { Position } from '../../data/model/vocabulary.ts';
import type { ClusterFeature, Pin } from '../../data/search/clusterFeature.ts';
import { distanceKm } from '../../data/search/distance.ts';
import { isOfColumns } from '../../data/search/orders.ts';
import type { Snapshot } from '../../data/search/pack.ts';
import { offeredLanguages } from '../cards/offeredLanguages.ts';
import type { Features } from './features.ts';
import { ApiError, fetchJson } from './fetchJson.ts';
import type { LocalDirectory } from './localDirectory.ts';
import { ownPosition } from './ownPosition.ts';

/** Pages' data in the browser: from the snapshot once it is there, until then and for large directories from the API. */
export interface BrowserSource extends PageSource {
  /** Whether the browser may hold the whole directory: then the visitor's own position needs no server. */
  isSmall: boolean;
  answersAtOnce(query: Query): boolean;
  /** The answer, where `answersAtOnce`; `self`: the visitor's own position. */
  answerAtOnce(query: Query, self: Position | null): Answer | null;
  /** Fetches the whole directory, where it is small. Harmless when called again. */
  loadSnapshot(): Promise<LocalDirectory | null>;
  geography(): Promise<Geography>;
  /** Code of the municipality whose seat is nearest to the visitor; worked out here, for large directories. */
  nearestMunicipality(): Promise<string | null>;
  /** What the map draws: what matches, and some other services that the list offers beside it. */
  features(query: Query, beside?: Hit[]): Features;
  /** The card, where the browser holds it; asks for nothing. */
  heldCard(id: string): Card | null;
  /** The card, as it was at the end of the day `at` where there is one. */
  cardById(id: string, at: string | null): Card | Promise<Card | null> | null;
  cardBySlug(slug: string, at: string | null): Card | Promise<Card | null> | null;
}

function pinOf(hit: Hit, wanted: string[]): Pin {
  const { id, position, isExact } = hit;
  const languages = offeredLanguages(hit, wanted).map(({ tag }) => tag);
  return { kind: 'pin', id, ...position, isExact, languages };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

export function createBrowserSource(shell: Shell): BrowserSource {
  const isSmall = shell.count <= localLimit;
  const geography = once(() => fetchJson<Geography>('/api/v1/municipalities'));
  let local: LocalDirectory | null = null;

  const loadSnapshot = once(async () => {
    if (!isSmall) return null;
    const [{ packed, cards }, places, { createLocalDirectory }] = await Promise.all([
      fetchJson<Snapshot>('/api/v1/snapshot'),
      geography(),
      import('./localDirectory.ts'),
    ]);
    local = cards && createLocalDirectory(packed, cards, places);
    return local;
  });

  /** The server alone knows past days, times far away, and the orders of the officials' table. */
  function isAnsweredHere({ at, open, sort }: Query): boolean {
    return (
      at === null &&
      (open === null || open === 'now') &&
      (sort === null || isOfColumns(splitSort(sort).order))
    );
  }

  async function detail(slugOrId: string, at: string | null): Promise<ServiceDetail | null> {
    const search = at ? `?at=${encodeURIComponent(at)}` : '';
    try {
      return await fetchJson<ServiceDetail>(`/api/v1/details/${encodeURIComponent(slugOrId)}${search}`);
    } catch (error) {
      // 400: no such day.
      if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return null;
      throw error;
    }
  }

  const fetchedCard = async (slugOrId: string, at: string | null) =>
    (await detail(slugOrId, at))?.card ?? null;

  return {
    isSmall,
    answersAtOnce: (query) => local !== null && isAnsweredHere(query),
    answerAtOnce: (query, self) => (local && isAnsweredHere(query) ? local.answer(query, self) : null),
    loadSnapshot,
    geography,
    shell: (language) => fetchJson<Shell>(`/api/v1/shell?lang=${language}`),
    service: detail,
    async answer(query) {
      const self = ownPosition();
      const directory = self ? await loadSnapshot() : local;
      if (directory && isAnsweredHere(query)) return directory.answer(query, self);
      return fetchJson<Answer>(`/api/v1/answer${formatSearch(query)}`);
    },
    async nearestMunicipality() {
      const self = ownPosition();
      if (!self) return null;
      const { items } = await geography();
      const nearest = items.reduce((best, item) =>
        distanceKm(self, item) < distanceKm(self, best) ? item : best,
      );
      return nearest.code;
    },
    features(query, beside = []) {
      if (local && isAnsweredHere(query)) {
        return local.features(
          query,
          beside.map(({ id }) => id),
        );
      }
      const pins = beside.map((hit) => pinOf(hit, query.speaks));
      return async (box, zoom) => {
        const parameters = formatQuery({ ...query, cursor: null, limit: defaultLimit });
        parameters.set(
          'box',
          [box.west, box.south, box.east, box.north].map((degrees) => degrees.toFixed(4)).join(','),
        );
        parameters.set('zoom', String(Math.round(zoom)));
        const { features } = await fetchJson<{ features: ClusterFeature[] }>(
          `/api/v1/clusters?${parameters}`,
        );
        return [...features, ...pins];
      };
    },
    heldCard: (id) => local?.cardById(id) ?? null,
    cardById: (id, at) => (local && !at ? local.cardById(id) : fetchedCard(id, at)),
    cardBySlug: (slug, at) => (local && !at ? local.cardBySlug(slug) : fetchedCard(slug, at)),
  };
}
