import type { FormEntry } from './formFields.ts';
import type { Service } from './service.ts';
import type { Sender } from './submission.ts';

/** Why a field cannot be taken as it is; the page says it in the reader's language (`submit.fault`). */
const formFaultCodes = [
  'required',
  'finnishOrSwedish',
  'tooLong',
  'tooMany',
  'email',
  'phone',
  'postalCode',
  'postalCodeUnknown',
  'url',
  'municipality',
  'municipalities',
  'language',
  'languageTwice',
  'hours',
  'choice',
  'ptvId',
  'position',
  'consent',
  'channel',
  'duplicate',
  'date',
  'invalid',
] as const;
export type FormFaultCode = (typeof formFaultCodes)[number];

export interface FormFault {
  /** The name of the field, e.g. `channels.0.phone`. */
  field: string;
  code: FormFaultCode;
  /** What the message quotes: a limit, or the words that were not understood. */
  detail?: string;
}

/** What an editor should look at, and the sender is asked about, though it may be right. */
const formDoubtCodes = [
  'link',
  'markup',
  'postalCodeElsewhere',
  'positionFar',
  'positionElsewhere',
  'positionWater',
  'positionAbroad',
  'noLanguages',
  'noHours',
] as const;
export interface FormDoubt {
  field: string;
  /** Of the channel that the field belongs to: `visit`, `phone` …; absent elsewhere. */
  kind?: string;
  code: (typeof formDoubtCodes)[number];
}

/** Why nothing was sent though no field is at fault. */
export type FormRefusal = 'tooFast' | 'tokenOld' | 'tooMany';

/** A service in the directory that may be the one that is being sent in. */
export interface LikelyDuplicate {
  id: string;
  slug: string;
  name: Record<string, string>;
  street: string | null;
  municipality: { fi: string; sv: string };
  phone: string | null;
  /** 0 to 1. */
  score: number;
  reasons: ('name' | 'address' | 'phone' | 'email' | 'url')[];
}

/** What a form says of a service; identity, state and provenance come from elsewhere. */
export type FormService = Omit<Service, 'id' | 'slug' | 'state' | 'provenance'>;

export interface NamedCode {
  code: string;
  name: string;
}

/** What a page needs for the form of a service. */
export interface ServiceFormData {
  /** What stands in it: what is known, or what was typed. */
  entries: FormEntry[];
  faults: FormFault[];
  municipalities: NamedCode[];
  /** Where the page goes on with a row that was added. */
  focus: string | null;
}

/** What the page for sending in a service shows. */
export interface SubmitPageData extends ServiceFormData {
  stage: 'form' | 'check';
  doubts: FormDoubt[];
  refusal: FormRefusal | null;
  /** How long to wait before sending again, where there were too many. */
  waitMinutes: number | null;
  /** Where the check page shows what was understood, with nothing left to correct. */
  read: { sender: Sender; service: FormService; note: string } | null;
  /** Signed; ties everything that is sent from this form together. */
  token: string;
  /** Services of the directory that may be the one that is sent in. */
  duplicates: LikelyDuplicate[];
}

/** The page after sending. */
export interface SubmissionSentData {
  reference: string;
}

/** The page that confirms a sender's address. */
export interface ConfirmAddressData {
  reference: string;
  state: 'open' | 'confirmed' | 'expired';
}

/** The longest texts, in characters. */
export const textLimits = { line: 200, name: 150, summary: 300, text: 5000 } as const;
