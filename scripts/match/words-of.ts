/** Reads the legal names from which words are counted: one per line after a header, compressed or not. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldWords } from '../../src/match/fold-words.ts';

/** Each name as its folded words. */
export function legalNames(file: string): readonly (readonly string[])[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => foldWords(line).split(' '));
}
