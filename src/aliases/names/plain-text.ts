/** Knows which text without quotes is read as something else by some YAML tools. */

/** Text in YAML 1.2 that tools for YAML 1.1 read as something else. */
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

/** How YAML 1.1 tools read a text without quotes: `yes or no` for `on`. Undefined if they read it as text. */
export function otherReading(text: string): string | undefined {
  for (const [pattern, reading] of OTHER_READINGS) if (pattern.test(text)) return reading;
  return undefined;
}

/**
 * Whether all YAML tools, of 1.1 and 1.2, read a text without quotes as that text. If in doubt, it returns false: then the
 * parser decides.
 */
export function isPlainlyText(text: string): boolean {
  return !SUSPICIOUS.test(text) || (!NUMERIC.test(text) && otherReading(text) === undefined);
}

/** Hardly any name matches, so the slower tests are rarely needed. */
const SUSPICIOUS = /^(?:[-+.\d~<=]|[ynotf][a-z]{0,4}$|e[-+]?\d+$|$)/i;

/** Text that YAML 1.2 tools may read as a number, boolean or null. */
const NUMERIC = /^(?:true|false|null|~||[-+.]*\d[\da-fox_.,:+\-tz ]*)$/i;
