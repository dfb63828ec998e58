/** Problems as SARIF 2.1.0, for GitHub code scanning. */
import { createHash } from 'node:crypto';
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import { compareText } from '../aliases/alias.ts';
import type { Place } from '../aliases/source.ts';
import { RULE_IDS, RULES, type RuleId } from '../rules/all-rules.ts';
import type { Problem } from '../rules/problem.ts';
import { visible } from './neutral.ts';
import { RULE_TEXTS } from './rule-texts.generated.ts';

/**
 * GitHub's limit of results
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning).
 */
const MOST_RESULTS = 25_000;

export interface SarifOptions {
  readonly ruleUrl: (rule: RuleId) => string;
  /** Gives the name of a file from the root of its repository. */
  readonly nameOf?: NameOf;
  readonly version: string;
}

/** Builds the document. Errors come first, because results beyond the limit are left out. */
export function sarifDocument(
  problems: readonly Problem[],
  { ruleUrl, nameOf = (file) => file, version }: SarifOptions,
): Log {
  const ordered = [...problems].sort((a, b) => compareText(a.severity, b.severity));
  const marked = fingerprints(ordered.slice(0, MOST_RESULTS), nameOf);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'customergauge-aliases',
            version,
            semanticVersion: version,
            rules: RULES.map((rule) => described(rule, ruleUrl(rule.id))),
          },
        },
        // Columns count UTF-16 code units, as in JavaScript. That is SARIF's default too.
        columnKind: 'utf16CodeUnits',
        results: marked.map(([one, fingerprint]) =>
          result(one, { ruleIndex: RULE_IDS.indexOf(one.rule), nameOf, fingerprint }),
        ),
      },
    ],
  };
}

/** A rule as code scanning shows it next to its findings. */
function described({ id, severity }: (typeof RULES)[number], url: string): ReportingDescriptor {
  const { summary, wrong, right } = RULE_TEXTS[id];
  const full = text(summary.replaceAll('`', ''));
  const more = URL.canParse(url) ? `\n\n[How to fix it](${url})` : '';
  // SARIF requires an absolute URI, but the command line knows only a path.
  return {
    id,
    shortDescription: { text: full },
    fullDescription: { text: full },
    help: {
      text: `${full}\n\nWrong:\n${visibleLines(wrong)}\nRight:\n${visibleLines(right)}${URL.canParse(url) ? `\n${url}` : ''}`,
      markdown: `${summary}\n\nWrong:\n\n\`\`\`yaml\n${visibleLines(wrong)}\`\`\`\n\nRight:\n\n\`\`\`yaml\n${visibleLines(right)}\`\`\`${more}`,
    },
    ...(URL.canParse(url) ? { helpUri: url } : {}),
    defaultConfiguration: { level: severity },
    properties: { tags: ['account-aliases'], 'problem.severity': severity },
  };
}

/** An example with invisible characters written out. */
function visibleLines(example: string): string {
  return example.split('\n').map(visible).join('\n');
}

/**
 * Identifies each problem across runs, even if its line moves: a hash of rule, file and message. Equal problems are
 * numbered. `upload-sarif` adds GitHub's own hash of the lines around it.
 */
function fingerprints(problems: readonly Problem[], nameOf: NameOf): readonly (readonly [Problem, string])[] {
  const seen = new Map<string, number>();
  return problems.map((one) => {
    const about = JSON.stringify([one.rule, nameOf(one.place.file), one.message]);
    const count = (seen.get(about) ?? 0) + 1;
    seen.set(about, count);
    return [one, `${createHash('sha256').update(about).digest('hex').slice(0, 32)}:${count}`];
  });
}

type NameOf = (file: string) => string;

function result(
  problem: Problem,
  {
    ruleIndex,
    nameOf,
    fingerprint,
  }: { readonly ruleIndex: number; readonly nameOf: NameOf; readonly fingerprint: string },
): Result {
  const { rule, severity, place, message, hint, related, fix } = problem;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: text(`${message} ${hint}`) },
    locations: [{ physicalLocation: physical(place, nameOf) }],
    partialFingerprints: { 'aliasProblem/v1': fingerprint },
    ...(related.length > 0
      ? {
          relatedLocations: related.map(({ what, place: at }, id) => ({
            id,
            message: { text: text(what) },
            physicalLocation: physical(at, nameOf),
          })),
        }
      : {}),
    ...(fix
      ? {
          fixes: [
            {
              description: { text: text(hint) },
              artifactChanges: [
                {
                  artifactLocation: { uri: uri(nameOf(place.file)) },
                  replacements: [
                    {
                      deletedRegion: region(fix.source.place(fix.start, fix.end)),
                      insertedContent: { text: fix.text },
                    },
                  ],
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function physical(place: Place, nameOf: NameOf): PhysicalLocation {
  return { artifactLocation: { uri: uri(nameOf(place.file)) }, region: region(place) };
}

function region({ line, column, endLine, endColumn }: Place): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a relative URI reference. File names may contain any character. */
function uri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** Escapes brackets, because SARIF turns `[text](place)` in a message into a link. */
function text(sentence: string): string {
  return visible(sentence).replaceAll('](', ']\u200b(');
}
