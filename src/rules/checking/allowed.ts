/** Removes findings that a comment such as `# allow: looks-alike` allows. */
import type { AllowComments } from '../../aliases/alias-file.ts';
import { nearest } from '../../aliases/nearest.ts';
import { RULE_IDS, type RuleId } from '../all-rules.ts';
import type { RuleFinding } from '../problem.ts';

/** Without these rules it is unclear what a file means or what would be sent, so no comment can allow them. */
const NEVER: readonly RuleId[] = ['yaml-syntax', 'schema', 'duplicate-alias', 'conflicting-alias'];

/** @param words the words after `# allow:` on the line of a name */
export function isAllowed(rule: RuleId, words: readonly string[] | undefined): boolean {
  return words?.includes(rule) === true && !NEVER.includes(rule);
}

/**
 * The findings that no comment allows. If a comment on the same line has a mistake, the hint says so.
 * @param allowed the comments of each file
 */
export function withoutAllowed(
  findings: readonly RuleFinding[],
  allowed: ReadonlyMap<string, AllowComments>,
): readonly RuleFinding[] {
  return findings.flatMap((found) => {
    const words = allowed.get(found.place.file)?.get(found.place.line);
    if (words === undefined) return [found];
    if (isAllowed(found.rule, words)) return [];
    const wrong = words.map((word) => mistakeIn(word, found.rule)).find((mistake) => mistake !== undefined);
    return [
      wrong === undefined
        ? found
        : { ...found, hint: `${/[.?!]$/.test(found.hint) ? found.hint : `${found.hint}.`} ${wrong}` },
    ];
  });
}

function mistakeIn(word: string, rule: RuleId): string | undefined {
  if (word === rule) return `No comment can allow \`${rule}\`.`;
  if ((RULE_IDS as readonly string[]).includes(word)) return undefined;
  const meant = nearest(word, RULE_IDS, 4);
  return `The comment here allows \`${word}\`, which is not a rule${meant === undefined ? '.' : `. Did you mean \`${meant}\`?`}`;
}
