/** What tools of YAML 1.1 (and CustomerGauge's neighbours that use them) make of text that YAML 1.2 leaves text. */
const OTHER_READINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:y|n|yes|no|on|off|true|false)$/i, 'yes or no'],
  [/^(?:null|\.nan|[-+]?\.inf)$/i, 'an empty value or a special number'],
  [/^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/, 'a date'],
  [/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/, 'a time or a number'],
  [/^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[0-7_]+)$/i, 'a number'],
  [/^[-+]?(?:\d[\d_,]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?$/i, 'a number'],
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
 * looked at again by `otherReading` and by the parser.
 */
export function isPlainlyText(text: string): boolean {
  return !UNSURE.test(text);
}

const UNSURE = /^(?:y|n|yes|no|on|off|true|false|null|~|<<|=|[-+]?\.(?:inf|nan)|[-+.]*\d[\da-fox_.,:+\-tz ]*|)$/i;
