import { useMemo } from 'react';
import { useLoaderData } from 'react-router';
import type { Answer } from '../../../data/model/card.ts';
import type { QueryFault } from '../../../data/model/queryCodec.ts';
import { useOwnPosition } from '../../answers/ownPosition.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { askedOf, queryOfSearch } from '../../filters/directorySearch.ts';
import { useSearch } from '../useSearch.ts';

export interface DirectoryData {
  answer: Answer;
  faults: QueryFault[];
}

/**
 * The answer to the address: the browser's own once it holds the directory, else the one that was loaded. It stays the
 * same while the question does, whatever is selected and wherever the map is.
 */
export function useAnswer(): DirectoryData {
  const loaded = useLoaderData() as DirectoryData;
  const asked = askedOf(useSearch());
  const source = useBrowserSource();
  const own = useOwnPosition();
  const self = own.kind === 'on' ? own.position : null;
  return useMemo(() => {
    const { query, faults } = queryOfSearch(asked);
    const answer = source?.answerAtOnce(query, self);
    return answer ? { answer, faults } : loaded;
  }, [source, asked, self, loaded]);
}
