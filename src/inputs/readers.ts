/** How the text of an input becomes a value. What is wrong is said, and some value of its kind returned: nothing acts on it. */

/** Says what is wrong, as the end of a sentence that begins with the input's name. */
export type Wrong = (message: string) => undefined;

/**
 * @param text what was given, without the white space around it, or the default
 * @param verbatim what was given, to the letter
 */
export type Reader<T> = (text: string, wrong: Wrong, verbatim: string) => T;

export const text: Reader<string> = (given) => given;

export const oneLine: Reader<string> = (given, wrong) => {
  if (/[\r\n]/.test(given)) wrong('holds a line break. Copy the value again, as one line.');
  return given;
};

export const flag: Reader<boolean> = (given, wrong) => {
  if (!/^(true|false)$/i.test(given)) wrong(`is ${quote(given)}, but must be \`true\` or \`false\`.`);
  return given.toLowerCase() === 'true';
};

/** Nothing where nothing is given. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (given, wrong, verbatim) => (given === '' ? undefined : read(given, wrong, verbatim));
}

/** One of some words, in upper or lower case. */
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
      // Told to be silent, the parser would pass over mistakes.
      const value: unknown = parse(verbatim, { logLevel: 'error', schema });
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // Said below: the parser's own words describe a file, not an input.
    }
    return wrong('must be a YAML map: one `name: value` a line, each name once, with every quote closed.');
  };
}

/** Shows a value inside a sentence, on one line and not too long. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
}
