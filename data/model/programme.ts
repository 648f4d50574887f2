/** Where a municipality's integration programme is to be read. */
export interface ProgrammeLink {
  url: string;
  /** The day on which an editor last opened it, `YYYY-MM-DD`. */
  checkedAt: string;
}

export const programmeLimits = { url: 2000, reason: 500 };
