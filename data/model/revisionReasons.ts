/** Why a revision was made, where nobody typed a reason; the histories say it in the reader's language. */
export const revisionReasons = {
  firstContent: 'First content',
  stillCorrect: 'All still correct',
  changedByProvider: 'Changed by the provider',
  personErased: 'A person’s data were erased',
} as const;
