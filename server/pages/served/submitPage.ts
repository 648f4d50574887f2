import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';
import { changeRows, emptyForm } from '../../../data/model/formRows.ts';
import { withPhoneText } from '../../../data/model/phoneText.ts';
import type { SubmitPageData } from '../../../data/model/submissionForm.ts';
import type { Directory } from '../../directory/directory.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import type { Store } from '../../store/schema.ts';
import { findDuplicates } from '../../upkeep/duplicates.ts';
import { type ReadForm, readSubmissionForm } from '../../upkeep/form/readSubmissionForm.ts';
import { issueFormToken, readFormToken } from '../../upkeep/formToken.ts';
import { submit } from '../../upkeep/submit.ts';
import type { SubmitLimits } from '../../upkeep/submitLimits.ts';
import { municipalityNames } from './municipalityNames.ts';
import type { PageResult, ServedPage, Visit } from './servedPage.ts';

export interface SubmitPageParts {
  store: Store;
  directory: Directory;
  limits: SubmitLimits;
  /** Signs the tokens of forms. */
  key: Buffer;
}

/** Nobody fills in and checks the form faster; programs do. */
const leastMs = 3000;

/** What the form has besides what was typed; `homepage` is hidden from people, and programs fill it in. */
const ownFields = ['do', 'token', 'homepage'];

type Given = Partial<SubmitPageData> & Pick<SubmitPageData, 'token' | 'entries'>;

function answer(visit: Visit, data: Given) {
  const whole: SubmitPageData = {
    stage: 'form',
    faults: [],
    doubts: [],
    refusal: null,
    waitMinutes: null,
    read: null,
    duplicates: [],
    municipalities: municipalityNames(visit.language),
    focus: null,
    ...data,
  };
  return { data: whole };
}

/** The page on which anyone sends in a service: its form, and the check before it is sent. */
export function createSubmitPage(parts: SubmitPageParts): ServedPage {
  const { directory, limits, key } = parts;

  async function post(visit: Visit): Promise<PageResult> {
    const all = [...(visit.form ?? [])];
    const sent = new FormFields(all);
    const fields = new FormFields(all.filter(([name]) => !ownFields.includes(name)));
    const entries: FormEntry[] = fields.entries();
    const action = sent.get('do');
    const known = readFormToken(key, sent.get('token'), visit.now);
    const token = known ? sent.get('token') : issueFormToken(key, visit.now);
    const given = { token, entries };

    const lookWait = await limits.look(visit.network);
    if (lookWait !== null) return tooMany(visit, given, lookWait);
    const changed = changeRows(entries, action);
    if (changed) return answer(visit, { token, ...changed });
    if (action === 'back') return answer(visit, given);

    const { language, now } = visit;
    const today = helsinkiDay(now);
    const read = readSubmissionForm(fields, { language, today });
    const { faults, doubts } = read;
    if (faults.length > 0) return { ...answer(visit, { ...given, faults, doubts }), status: 422 };
    const duplicates = findDuplicates(directory.current(), read.service);
    const check = { ...given, stage: 'check' as const, doubts, duplicates, read: shown(read) };
    if (action !== 'send') return answer(visit, check);

    if (!known) return refuse(visit, { ...check, refusal: 'tokenOld' });
    const isTooFast = now.getTime() - known.givenAt.getTime() < leastMs;
    if (isTooFast || sent.get('homepage') !== '') return refuse(visit, { ...check, refusal: 'tooFast' });
    const chosen = fields.get('changeOf');
    if (duplicates.length > 0 && chosen === '') {
      return refuse(visit, { ...check, faults: [{ field: 'changeOf', code: 'duplicate' }] });
    }
    const wait = await limits.send(visit.network, read.sender.email);
    if (wait !== null) return tooMany(visit, check, wait);
    const isKnown = directory.current().rowOfId(chosen) !== undefined;
    const { reference } = await submit(parts.store, {
      form: read,
      formId: known.formId,
      changeOf: isKnown ? chosen.toLowerCase() : null,
      duplicates: duplicates.map(({ id, score, reasons }) => ({ id, score, reasons })),
      today,
      baseUrl: visit.baseUrl,
      now,
    });
    return { redirect: `/${language}/submit/sent/${reference}` };
  }

  return {
    path: 'submit',
    load: (visit) => answer(visit, { token: issueFormToken(key, visit.now), entries: emptyForm() }),
    post,
  };
}

/** What was understood, telephone numbers as people write them. */
function shown({ sender, service, note }: ReadForm): SubmitPageData['read'] {
  const { channels, authorityContact, ...rest } = service;
  const contact = authorityContact && { authorityContact: withPhoneText(authorityContact) };
  return {
    sender: withPhoneText(sender),
    service: { ...rest, ...contact, channels: channels.map(withPhoneText) },
    note,
  };
}

function refuse(visit: Visit, given: Given): PageResult {
  return { ...answer(visit, given), status: 422 };
}

function tooMany(visit: Visit, given: Given, waitMinutes: number): PageResult {
  return {
    ...answer(visit, { ...given, refusal: 'tooMany', waitMinutes }),
    status: 429,
    headers: { 'retry-after': String(waitMinutes * 60) },
  };
}
