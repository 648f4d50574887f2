import { offerHows } from '../model/vocabulary.ts';
import type { Columns } from './columns.ts';
import type { Plan } from './plan.ts';

const interpreterBit = 1 << offerHows.indexOf('interpreter');

/** The part of a plan that is about channels; facets lift one criterion at a time. */
export interface ChannelCriteria {
  viaMask: number;
  howMask: number;
  open: Uint8Array | null;
}

/**
 * Whether a service has channels that satisfy the plan: a channel of a wanted kind that offers the language in the
 * wanted way and, where a time is asked for, serves in that language then.
 */
export function channelsMatch(columns: Columns, row: number, plan: Plan, criteria: ChannelCriteria): boolean {
  if (plan.wanted.length === 0) return someChannelMatches(columns, row, plan, criteria);
  if (!plan.needsAll) return offersLanguage(columns, row, plan.isWanted, criteria);
  return plan.wanted.every((languages) => offersLanguage(columns, row, languages, criteria));
}

function offersLanguage(
  columns: Columns,
  row: number,
  languages: Uint8Array,
  criteria: ChannelCriteria,
): boolean {
  const { channelStart, channelKind, offerStart, offerLanguage, offerHow, offerSchedule } = columns;
  const { viaMask, howMask, open } = criteria;
  const end = channelStart[row + 1] as number;
  for (let channel = channelStart[row] as number; channel < end; channel++) {
    if (!(viaMask & (1 << (channelKind[channel] as number)))) continue;
    const offersEnd = offerStart[channel + 1] as number;
    for (let offer = offerStart[channel] as number; offer < offersEnd; offer++) {
      if (!languages[offerLanguage[offer] as number]) continue;
      if (!(howMask & (1 << (offerHow[offer] as number)))) continue;
      if (open === null || open[offerSchedule[offer] as number]) return true;
    }
  }
  return false;
}

function someChannelMatches(columns: Columns, row: number, plan: Plan, criteria: ChannelCriteria): boolean {
  const { channelStart, channelKind, channelSchedule, channelInterprets } = columns;
  const { viaMask, howMask, open } = criteria;
  const end = channelStart[row + 1] as number;
  for (let channel = channelStart[row] as number; channel < end; channel++) {
    if (!(viaMask & (1 << (channelKind[channel] as number)))) continue;
    const serves = !plan.needsHow || (howMask & interpreterBit && channelInterprets[channel]);
    if (serves && (open === null || open[channelSchedule[channel] as number])) return true;
    if (plan.needsHow && offersAnything(columns, channel, criteria)) return true;
  }
  return false;
}

function offersAnything(columns: Columns, channel: number, { howMask, open }: ChannelCriteria): boolean {
  const { offerStart, offerHow, offerSchedule } = columns;
  const end = offerStart[channel + 1] as number;
  for (let offer = offerStart[channel] as number; offer < end; offer++) {
    if (!(howMask & (1 << (offerHow[offer] as number)))) continue;
    if (open === null || open[offerSchedule[offer] as number]) return true;
  }
  return false;
}

/** Visits the languages that a service offers under the criteria; one of several channels comes as often. */
export function forEachOffered(
  columns: Columns,
  row: number,
  { viaMask, howMask, open }: ChannelCriteria,
  visit: (language: number) => void,
): void {
  const { channelStart, channelKind, offerStart, offerLanguage, offerHow, offerSchedule } = columns;
  const end = channelStart[row + 1] as number;
  for (let channel = channelStart[row] as number; channel < end; channel++) {
    if (!(viaMask & (1 << (channelKind[channel] as number)))) continue;
    const offersEnd = offerStart[channel + 1] as number;
    for (let offer = offerStart[channel] as number; offer < offersEnd; offer++) {
      if (!(howMask & (1 << (offerHow[offer] as number)))) continue;
      if (open === null || open[offerSchedule[offer] as number]) visit(offerLanguage[offer] as number);
    }
  }
}

/** The best way (index into `offerHows`; 3: none) in which a service offers any wanted language. */
export function bestHow(columns: Columns, row: number, plan: Plan): number {
  for (let how = 0; how < 3; how++) {
    const criteria = { viaMask: plan.viaMask, howMask: (1 << how) & plan.howMask, open: plan.open };
    if (criteria.howMask && offersLanguage(columns, row, plan.isWanted, criteria)) return how;
  }
  return 3;
}

/** Visits every offer of a service: indexes of its language, its way, and its channel's kind. */
export function forEachOffer(
  { channelStart, channelKind, offerStart, offerLanguage, offerHow }: Columns,
  row: number,
  visit: (language: number, how: number, kind: number) => void,
): void {
  const end = channelStart[row + 1] as number;
  for (let channel = channelStart[row] as number; channel < end; channel++) {
    const offersEnd = offerStart[channel + 1] as number;
    for (let offer = offerStart[channel] as number; offer < offersEnd; offer++)
      visit(offerLanguage[offer] as number, offerHow[offer] as number, channelKind[channel] as number);
  }
}
