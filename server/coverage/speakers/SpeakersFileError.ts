/** A file of speakers cannot be used; the message says where in it, and what was expected. */
export class SpeakersFileError extends Error {
  override name = 'SpeakersFileError';
}
