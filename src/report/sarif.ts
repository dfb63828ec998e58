import type { Log, PhysicalLocation, Region, Result } from 'sarif';
import { compareText } from '../aliases/alias.ts';
import type { Place } from '../aliases/source.ts';
import { RULE_IDS, RULES, type RuleId } from '../rules/all.ts';
import type { Problem } from '../rules/problem.ts';
import { visible } from './neutral.ts';

/** GitHub takes this many results of a run (https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning). */
const MOST_RESULTS = 25_000;

/** Problems as SARIF 2.1.0, for code scanning. Errors come first, because what is beyond the limit is left out. */
export function sarifDocument(problems: readonly Problem[], ruleUrl: (rule: RuleId) => string): Log {
  const ordered = [...problems].sort((a, b) => compareText(a.severity, b.severity));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'customergauge-aliases',
            rules: RULES.map(({ id, severity }) => ({
              id,
              ...helpUri(ruleUrl(id)),
              defaultConfiguration: { level: severity },
            })),
          },
        },
        // Columns are counted as JavaScript counts them, which is SARIF's default too.
        columnKind: 'utf16CodeUnits',
        results: ordered.slice(0, MOST_RESULTS).map((one) => result(one, RULE_IDS.indexOf(one.rule))),
      },
    ],
  };
}

/** SARIF wants an absolute URI; the command line knows only a path. */
function helpUri(url: string): { readonly helpUri?: string } {
  return URL.canParse(url) ? { helpUri: url } : {};
}

function result(problem: Problem, ruleIndex: number): Result {
  const { rule, severity, place, message, hint, related, fix } = problem;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: text(`${message} ${hint}`) },
    locations: [{ physicalLocation: physical(place) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map(({ what, place: at }, id) => ({
            id,
            message: { text: text(what) },
            physicalLocation: physical(at),
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
                  artifactLocation: { uri: uri(place.file) },
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

function physical(place: Place): PhysicalLocation {
  return { artifactLocation: { uri: uri(place.file) }, region: region(place) };
}

function region({ line, column, endLine, endColumn }: Place): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a relative URI reference: any character may stand in a file name. */
function uri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** SARIF makes a link of `[text](place)`, and names in a message must not. */
function text(sentence: string): string {
  return visible(sentence).replaceAll('](', ']\u200b(');
}
