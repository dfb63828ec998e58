/** Names that a program has damaged on their way. */
import { withoutEntities } from './entities.ts';
import { MAY_BE_MISREAD, unmisread } from './misread.ts';

/** What has happened to a name. */
export type Damage =
  | { readonly kind: 'lost'; readonly as: string }
  | { readonly kind: 'misread' | 'escaped'; readonly meant: string };

/** U+FFFD, the same read as Latin-1 and as a Chinese encoding, which take two of it for three characters. */
const LOST = /\ufffd|ï¿½|锟斤拷/;

/** A quick look that nearly every undamaged name passes. */
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
