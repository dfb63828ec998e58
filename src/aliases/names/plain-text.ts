/** What tools of YAML 1.1 (and CustomerGauge's neighbours that use them) make of text that YAML 1.2 leaves text. */
const OTHER_READINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:y|n|yes|no|on|off|true|false)$/i, 'yes or no'],
  [/^(?:null|\.nan|[-+]?\.inf)$/i, 'an empty value or a special number'],
  [/^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/, 'a date'],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a time or a number'],
  [/^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+)$/i, 'a number'],
  [/^[-+]?(?:\d[\d_,]*\.?[\d_]*|\._*\d[\d_]*)(?:e[-+]?\d+)?$/i, 'a number'],
  // An exponent alone: some tools need no digit before it.
  [/^[-+]?(?:\._*)?e[-+]?\d+$/i, 'a number'],
  [/^(?:<<|=)$/, 'an instruction'],
];

/**
 * How tools that follow YAML 1.1 read a plain (unquoted) text, for instance `yes or no` for `on`; undefined where every
 * tool reads the text itself.
 */
export function otherReading(text: string): string | undefined {
  for (const [pattern, reading] of OTHER_READINGS) if (pattern.test(text)) return reading;
  return undefined;
}

/**
 * Whether every YAML tool, whatever its version, reads a plain text as that text. Errs on the side of no: such a text is
 * looked at again by the parser.
 */
export function isPlainlyText(text: string): boolean {
  return !SUSPICIOUS.test(text) || (!NUMERIC.test(text) && otherReading(text) === undefined);
}

/** Nearly all names begin otherwise, and need no closer look. */
const SUSPICIOUS = /^(?:[-+.\d~<=]|[ynotf][a-z]{0,4}$|e[-+]?\d+$|$)/i;

/** What might be read as no text by anyone. */
const NUMERIC = /^(?:true|false|null|~||[-+.]*\d[\da-fox_.,:+\-tz ]*)$/i;
