import { type FormEntry, FormFields } from '../../../../data/model/formFields.ts';
import { changeRows } from '../../../../data/model/formRows.ts';
import type { Service } from '../../../../data/model/service.ts';
import { type UpkeepEditData, type UpkeepState, upkeepStates } from '../../../../data/model/upkeepPages.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import type { Store } from '../../../store/schema.ts';
import { cleanText } from '../../../upkeep/form/FormReader.ts';
import { faultsOfChecks } from '../../../upkeep/form/faultsOfChecks.ts';
import { readReopening } from '../../../upkeep/form/readReopening.ts';
import { baseOf } from '../../../upkeep/maintain/baseOf.ts';
import { carriedEntries } from '../../../upkeep/maintain/carriedEntries.ts';
import { changeService, type UpkeepChange } from '../../../upkeep/maintain/changeService.ts';
import { closedForATime, closedForGood, openAgain } from '../../../upkeep/maintain/closures.ts';
import { waitingMark } from '../../../upkeep/maintain/lookedAt.ts';
import { isTrustedFor, openMaintained, waitingChange } from '../../../upkeep/maintain/maintained.ts';
import { maintainersEntries, readMaintainersForm } from '../../../upkeep/maintain/readMaintainersForm.ts';
import { upkeepItem } from '../../../upkeep/maintain/upkeepItems.ts';
import { municipalityNames } from '../municipalityNames.ts';
import type { PageResult, ServedPage, Visit } from '../servedPage.ts';

type OpenData = Extract<UpkeepEditData, { kind: 'open' }>;

const ownFields = ['do', 'basedOn', 'waited', 'note', 'state', 'reopensOn'];
const maxNote = 2000;

const stateOf = ({ state }: Service): UpkeepState =>
  state === 'temporarily-closed' ? 'closed-for-a-time' : state === 'archived' ? 'closed-for-good' : 'open';

/** The page on which a maintainer changes one service, or closes it. */
export function editPage({ store }: { store: Store }): ServedPage {
  /** The service as it stands with the maintainer's own change that waits; null where the link does not open it. */
  async function open({ params, now }: Visit) {
    const { token = '', serviceId = '' } = params;
    const opened = await openMaintained(store, { token, serviceId, now });
    if (!opened) return null;
    const { maintainer, revision } = opened;
    const isTrusted = isTrustedFor(maintainer, revision.service);
    const waiting = isTrusted ? null : await waitingChange(store, maintainer, serviceId);
    return {
      ...opened,
      token,
      isTrusted,
      waited: waitingMark(waiting),
      base: baseOf(revision.service, waiting),
    };
  }
  type Opened = NonNullable<Awaited<ReturnType<typeof open>>>;

  async function show(
    visit: Visit,
    { maintainer, revision, token, isTrusted, waited, base }: Opened,
    changes: Partial<OpenData> = {},
    status = 200,
  ): Promise<PageResult> {
    const data: OpenData = {
      kind: 'open',
      token,
      item: await upkeepItem(store, maintainer, revision, visit.now),
      entries: maintainersEntries(base),
      faults: [],
      note: '',
      isTrusted,
      waited,
      municipalities: municipalityNames(visit.language),
      focus: null,
      chosen: { state: stateOf(base), reopensOn: base.reopensOn ?? '' },
      fault: null,
      ...changes,
    };
    return { data, status };
  }

  /** The form over what others have made of the service since it was opened; null where nobody has. */
  async function late(visit: Visit, opened: Opened, typed: FormEntry[], note: string) {
    const { maintainer, revision, base } = opened;
    const basedOn = Number(visit.form?.get('basedOn')) || 0;
    const waited = visit.form?.get('waited') ?? '';
    if (basedOn === revision.number && waited === opened.waited) return null;
    const looked = { maintainerId: maintainer.id, serviceId: base.id, basedOn, waited };
    const entries = await carriedEntries(store, { ...looked, typed, base });
    return show(visit, opened, { entries, note, fault: 'faster' }, 409);
  }

  async function write(
    visit: Visit,
    opened: Opened,
    typed: Partial<OpenData>,
    { rows = [], ...change }: Pick<UpkeepChange, 'change' | 'waited'> & { rows?: number[] },
  ): Promise<PageResult> {
    const { language, form, now } = visit;
    const { token, revision } = opened;
    const basedOn = Number(form?.get('basedOn')) || 0;
    const note = typed.note ?? '';
    const press = { token, serviceId: revision.service.id, basedOn, now };
    const outcome = await changeService(store, { ...press, ...change, note });
    switch (outcome.kind) {
      case 'missing':
        return closed;
      case 'faster':
        return show(visit, opened, { ...typed, fault: 'faster' }, 409);
      case 'faults':
        return show(visit, opened, { ...typed, faults: faultsOfChecks(outcome.faults, rows) }, 422);
      default:
        return { redirect: `/${language}/upkeep/${encodeURIComponent(token)}?done=${outcome.kind}` };
    }
  }

  function save(visit: Visit, opened: Opened, entries: FormEntry[], note: string) {
    const today = helsinkiDay(visit.now);
    const { faults, rows } = readMaintainersForm(entries, opened.base, today);
    if (faults.length > 0) return show(visit, opened, { entries, note, faults }, 422);
    const change = (base: Service) => readMaintainersForm(entries, base, today).document ?? base;
    return write(visit, opened, { entries, note }, { change, waited: opened.waited, rows });
  }

  function close(visit: Visit, opened: Opened) {
    const state = upkeepStates.find((known) => known === visit.form?.get('state')) ?? stateOf(opened.base);
    const typed = visit.form?.get('reopensOn')?.trim() ?? '';
    const chosen = { state, reopensOn: typed };
    if (state === 'closed-for-good') return write(visit, opened, { chosen }, { change: closedForGood });
    if (state === 'open') return write(visit, opened, { chosen }, { change: openAgain });
    const reopensOn = readReopening(typed, helsinkiDay(visit.now));
    if (reopensOn === undefined) return show(visit, opened, { chosen, fault: 'reopensOn' }, 422);
    return write(visit, opened, { chosen }, { change: closedForATime(reopensOn) });
  }

  return {
    path: 'upkeep/:token/:serviceId',
    async load(visit) {
      const opened = await open(visit);
      return opened ? show(visit, opened) : closed;
    },
    async post(visit) {
      const opened = await open(visit);
      if (!opened) return closed;
      const action = visit.form?.get('do') ?? '';
      if (action === 'close') return close(visit, opened);
      const sent = [...(visit.form ?? [])].filter(([name]) => !ownFields.includes(name));
      const entries = new FormFields(sent).entries();
      const note = cleanText(visit.form?.get('note') ?? '').slice(0, maxNote);
      const refused = await late(visit, opened, entries, note);
      if (refused) return refused;
      const changed = changeRows(entries, action);
      if (changed) return show(visit, opened, { ...changed, note });
      return save(visit, opened, entries, note);
    },
  };
}

const closed: PageResult = { data: { kind: 'closed' } satisfies UpkeepEditData, status: 404 };
