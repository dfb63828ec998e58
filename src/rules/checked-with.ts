import { createHash } from 'node:crypto';
import type { CheckOptions } from './check.ts';
import { RULES_FINGERPRINT } from './fingerprint.generated.ts';

/**
 * Stands for everything but the files that decides what a check finds: the rules as they are written, their severities, the
 * known accounts, and the version of Unicode that names are compared by. Equal for equal checks only.
 */
export function checkedWith({ severities, known }: CheckOptions): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([RULES_FINGERPRINT, process.versions.unicode, Object.entries(severities).sort()]));
  if (known) for (const name of [...known.names].sort()) hash.update(`\n${JSON.stringify(name)}`);
  return hash.digest('hex');
}
