/** A page on which someone asks for a link by mail: to sign in, or to look after their services. */
export interface AskForLinkData {
  /** What was typed. */
  email: string;
  fault: 'email' | 'tooMany' | null;
  waitMinutes: number | null;
  /** A link is on its way, if the address is known. */
  isSent: boolean;
}
