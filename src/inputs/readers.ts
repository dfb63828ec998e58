/**
 * Functions that turn the text of an input into a value. For a wrong text a reader calls `wrong` and returns any value of
 * its type, which must not be used.
 */
import type { CommandName } from './commands.ts';

/** Takes what is wrong as the end of a sentence that begins with the input's name. */
export type Wrong = (message: string) => undefined;

/**
 * @param text the text without surrounding white space, or the default
 * @param verbatim the text exactly as it was given
 */
export type Reader<T> = (text: string, wrong: Wrong, verbatim: string) => T;

export const text: Reader<string> = (given) => given;

export const oneLine: Reader<string> = (given, wrong) => {
  if (/[\r\n]/.test(given)) wrong('contains a line break. Copy the value again, as one line.');
  return given;
};

export const flag: Reader<boolean> = (given, wrong) => {
  if (!/^(true|false)$/i.test(given)) wrong(`is ${quote(given)}, but must be \`true\` or \`false\`.`);
  return given.toLowerCase() === 'true';
};

/** Undefined for an empty text. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (given, wrong, verbatim) => (given === '' ? undefined : read(given, wrong, verbatim));
}

/** One of the given words; upper and lower case do not matter. */
export function oneOf<const T extends string>(first: T, ...others: readonly T[]): Reader<T> {
  const allowed = [first, ...others];
  return (given, wrong) => {
    const found = allowed.find((one) => one.toLowerCase() === given.toLowerCase());
    if (found === undefined)
      wrong(`is ${quote(given)}, but must be ${allowed.map((one) => `\`${one}\``).join(' or ')}.`);
    return found ?? first;
  };
}

export function whole(least: number, most: number): Reader<number> {
  return (given, wrong) => {
    const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    if (!(number >= least && number <= most))
      wrong(`is ${quote(given)}, but must be a whole number from ${least} to ${most}.`);
    return number;
  };
}

export function yamlMap(schema: 'core' | 'failsafe'): Reader<Promise<Readonly<Record<string, unknown>> | undefined>> {
  return async (given, wrong, verbatim) => {
    if (given === '') return undefined;
    // Loaded only when such an input is set: most runs never need it here.
    const { parse } = await import('yaml');
    try {
      // With `logLevel: 'silent'` the parser would ignore mistakes.
      const value: unknown = parse(verbatim, { logLevel: 'error', schema });
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // The parser's own message is about a file, not an input. Ours is below.
    }
    return wrong('must be a YAML map: one `name: value` per line, each name once, and every quote closed.');
  };
}

/** A value in quotes for a sentence: on one line, at most 60 characters. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
}

export interface Input<T> {
  /** Markdown. `--help` shows it without backticks. */
  readonly description: string;
  /** The same in a few words, for the completion of a shell. */
  readonly summary: string;
  /** The default in `action.yml`. */
  readonly default?: string;
  /** The default where it matters whether the user set the value explicitly; `action.yml` then has none. */
  readonly unset?: string;
  /** Placeholder in `--help`; empty for an option that needs no value. */
  readonly value: string;
  /** The commands whose help shows it. */
  readonly commands: readonly CommandName[];
  /** On the command line it comes from this variable only: other users of the machine can see arguments. */
  readonly secretVariable?: string;
  /** Whether its value is masked everywhere. */
  readonly secret?: true;
  /** Whether it is the path of a file to read, relative to the user's working folder. */
  readonly namesFile?: true;
  /** Never read from `CUSTOMERGAUGE_*`: a variable left in the environment would decide for later runs, too. */
  readonly flagOnly?: true;
  /** The next step if a push lacks it. */
  readonly needed?: string;
  readonly read: Reader<T>;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;
