/**
 * Extracts the operations that the product uses from GitHub's own descriptions of its APIs. Tests check requests against them.
 * The packages have 400 MB, so they are not dependencies: run `npx node scripts/github-api.ts` by hand when the product needs
 * another operation, or GitHub changes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = { rest: '@octokit/openapi@23.0.2', graphql: '@octokit/graphql-schema@15.26.1' };
const DATA = join(import.meta.dirname, '../test/data');

/** The REST operations that the product uses. A request to any other fails a test. */
const OPERATIONS = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/environments': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['patch', 'delete'],
} as const;

/** GitHub's examples from which the tests' stand-in makes its answers. */
const EXAMPLES = [
  'diff-entry-items',
  'issue-comment',
  'pull-request',
  'pull-request-review',
  'pull-request-review-comment-items',
  'pull-request-simple-items',
  'repository-collaborator-permission-response-if-user-has-admin-permissions',
];

/** The GraphQL fields that the product uses, by type. */
const FIELDS = { Query: ['viewer'], User: ['databaseId', 'login'] };

/** Keys with text for people only. */
const PROSE = new Set(['description', 'summary', 'tags', 'example', 'examples', 'externalDocs', 'x-github', 'links']);

// biome-ignore lint/suspicious/noExplicitAny: a description of another party's API, walked as data
type Any = any;

/** The operations, and all components that they refer to. */
function cutRest(whole: Any): Any {
  const components: Record<string, Record<string, Any>> = {};
  const copy = (value: Any, names: boolean): Any => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((one) => copy(one, false));
    if (typeof value.$ref === 'string') takeComponent(value.$ref);
    // Keys below `properties` are names of fields, even if they equal one of the keys above.
    const kept = Object.entries(value).filter(([key]) => names || !PROSE.has(key));
    return Object.fromEntries(kept.map(([key, inner]) => [key, copy(inner, !names && key === 'properties')]));
  };
  const takeComponent = (reference: string): void => {
    const [, , kind = '', name = ''] = reference.split('/');
    const those = components[kind] ?? {};
    if (name in those) return;
    components[kind] = those;
    those[name] = undefined;
    those[name] = copy(whole.components[kind][name], false);
  };
  const paths = Object.entries(OPERATIONS).map(([path, methods]) => {
    const operations = methods.map((method) => [method, copy(whole.paths[path][method], false)]);
    return [path, Object.fromEntries(operations)];
  });
  const examples = EXAMPLES.map((name) => [name, { value: whole.components.examples[name].value }]);
  const { title, version } = whole.info;
  return {
    openapi: whole.openapi,
    info: { title, version },
    paths: Object.fromEntries(paths),
    components: { ...components, examples: Object.fromEntries(examples) },
  };
}

/** The fields, in GraphQL's own language. */
function cutGraphql(types: readonly Any[]): string {
  const written = (type: Any): string => {
    if (type.kind === 'NON_NULL') return `${written(type.ofType)}!`;
    return type.kind === 'LIST' ? `[${written(type.ofType)}]` : type.name;
  };
  const blocks = Object.entries(FIELDS).map(([name, fields]) => {
    const all = types.find((type) => type.name === name).fields;
    const lines = fields.map((field) => {
      const { type } = all.find((one: Any) => one.name === field);
      return `  ${field}: ${written(type)}\n`;
    });
    return `type ${name} {\n${lines.join('')}}\n`;
  });
  return blocks.join('\n');
}

/** JSON with one line for each path, component and example, so that diffs are readable. */
function lines({ paths, components, ...head }: Any): string {
  const block = (named: Record<string, Any>): string => {
    const entries = Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{\n${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',\n')}\n}`;
  };
  const kinds = Object.entries(components as Record<string, Any>).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
    `"paths":${block(paths)}`,
    `"components":{\n${kinds.map(([kind, named]) => `${JSON.stringify(kind)}:${block(named)}`).join(',\n')}\n}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** The text of one file in an npm package, which is downloaded to a temporary folder. */
function fileOf(named: string, file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'github-api-'));
  try {
    const packed = execFileSync('npm', ['pack', '--silent', named], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', packed, `package/${file}`], { cwd: folder });
    return readFileSync(join(folder, 'package', file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rest = JSON.parse(fileOf(PACKAGES.rest, 'generated/api.github.com.json'));
writeFileSync(join(DATA, 'github-api.json'), lines(cutRest(rest)));
const graphql = JSON.parse(fileOf(PACKAGES.graphql, 'schema.json'));
writeFileSync(join(DATA, 'github-api.graphql'), cutGraphql((graphql.data ?? graphql).__schema.types));
