/** Recognises names that a program has damaged. */
import { withoutEntities } from './entities.ts';
import { MAY_BE_MISREAD, unmisread } from './misread.ts';

/** The kind of damage. */
export type Damage =
  | { readonly kind: 'lost'; readonly as: string }
  | { readonly kind: 'misread' | 'escaped'; readonly meant: string };

/** U+FFFD, also misread as Latin-1 or as a Chinese encoding, in which two of it become three characters. */
const LOST = /\ufffd|ï¿½|锟斤拷/;

/** A fast test that excludes nearly every undamaged name. */
const MAY_BE_DAMAGED = new RegExp(`[\\ufffd锟&\\\\%]|${MAY_BE_MISREAD.source}`);

export function damageOf(text: string): Damage | undefined {
  if (!MAY_BE_DAMAGED.test(text)) return undefined;
  const lost = LOST.exec(text);
  if (lost !== null) return { kind: 'lost', as: lost[0] };
  const misread = unmisread(text);
  if (misread !== undefined) return { kind: 'misread', meant: withoutEntities(misread) ?? misread };
  const unescaped = withoutEntities(text);
  return unescaped === undefined ? undefined : { kind: 'escaped', meant: unescaped };
}
