/**
 * network: no answer, or one that says nothing about the file. not-found: the file is not there. not-json: not readable
 * as JSON. wrong-shape: JSON, but not what this version writes. newer-schema: written by a newer version of the app.
 */
export type LoadErrorCode = 'network' | 'not-found' | 'not-json' | 'wrong-shape' | 'newer-schema';

/** The world is wrong: a file could not be had or not be trusted. Words for the code live in the locales. */
export class LoadError extends Error {
  readonly code: LoadErrorCode;

  /** `where`: the file, or the path inside it to the first thing that is wrong. For bug reports, not for parents. */
  constructor(code: LoadErrorCode, where: string) {
    super(`${code}: ${where}`);
    this.name = 'LoadError';
    this.code = code;
  }
}
