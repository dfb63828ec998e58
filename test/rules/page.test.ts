import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainedRules, RULES_PAGE } from '../../scripts/rules-page.ts';
import { docsLinks, ruleLink } from '../../src/report/links.ts';
import { RULE_IDS } from '../../src/rules/all-rules.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { fixedFiles } from '../../src/rules/fix/fix-files.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { readAccountList } from '../../src/tables/account-list.ts';

const page = readFileSync(join(import.meta.dirname, '../..', RULES_PAGE), 'utf8');
const explained = explainedRules(page);

async function check(text: string, knownAccounts: string | undefined) {
  const list =
    knownAccounts === undefined
      ? undefined
      : await readAccountList(Buffer.from(knownAccounts), { file: 'known.txt', accountField: 'Account Name' });
  const files = [{ path: 'example.yaml', bytes: Buffer.from(text) }];
  const known = list?.ok ? list.known : undefined;
  const { problems } = await checkAliases(files, { severities: DEFAULT_SEVERITIES, known });
  return { problems, fixed: fixedFiles(files, problems)[0]?.after };
}

describe('docs/rules.md', () => {
  it('explains every rule and no other, each under a heading that links can name', () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
    expect(headings).toEqual([...RULE_IDS, 'False alarms', 'Credits']);
  });

  for (const { rule, severity, wrong, right, knownAccounts } of explained) {
    it(`has a wrong example of ${rule} that gives this rule alone, and a right one that gives none`, async () => {
      const { problems } = await check(wrong, knownAccounts);
      expect([...new Set(problems.map((one) => `${one.rule} ${one.severity}`))]).toEqual([`${rule} ${severity}`]);
      expect((await check(right, knownAccounts)).problems).toEqual([]);
    });
  }

  it('says of exactly those rules that validate --fix fixes them whose example it fixes into the right one', async () => {
    for (const { rule, wrong, right, knownAccounts } of explained) {
      const { fixed } = await check(wrong, knownAccounts);
      const section = page.slice(page.indexOf(`\n## ${rule}\n`) + 1).split(/^## /m)[1] ?? '';
      expect({ rule, fixes: section.includes('`validate --fix`') }).toEqual({ rule, fixes: fixed !== undefined });
      if (fixed) expect(Buffer.from(fixed).toString('utf8'), rule).toBe(right);
    }
  });
});

describe('the link to a rule', () => {
  it('is the heading of the rule on the page', () => {
    expect(ruleLink('not-text')).toBe('docs/rules.md#not-text');
    expect(ruleLink('not-text', 'https://example.com/rules.md')).toBe('https://example.com/rules.md#not-text');
  });

  it.each([
    [
      'the version of the action that runs',
      { GITHUB_ACTION_REPOSITORY: 'acme/aliases', GITHUB_ACTION_REF: 'v1.2' },
      'https://github.com/acme/aliases/blob/v1.2/docs/rules.md',
    ],
    [
      'a branch of the action',
      { GITHUB_ACTION_REPOSITORY: 'acme/aliases', GITHUB_ACTION_REF: 'feature/a#b' },
      'https://github.com/acme/aliases/blob/feature/a%23b/docs/rules.md',
    ],
    [
      'its default branch where no version is known',
      { GITHUB_ACTION_REPOSITORY: 'acme/aliases', GITHUB_SHA: 'abc' },
      'https://github.com/acme/aliases/blob/HEAD/docs/rules.md',
    ],
    [
      'the commit of a checkout that holds the action',
      { GITHUB_ACTION_REPOSITORY: '', GITHUB_REPOSITORY: 'acme/own', GITHUB_SHA: 'abc' },
      'https://github.com/acme/own/blob/abc/docs/rules.md',
    ],
    [
      'GitHub Enterprise Server',
      { GITHUB_SERVER_URL: 'https://git.acme.example:8443/', GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: 'v1' },
      'https://git.acme.example:8443/a/b/blob/v1/docs/rules.md',
    ],
    ['the file, where the environment says nothing', {}, 'docs/rules.md'],
    [
      'the file, where the environment is no place to link to',
      { GITHUB_SERVER_URL: 'javascript:alert(1)//', GITHUB_REPOSITORY: 'a/b' },
      'docs/rules.md',
    ],
    ['the file, where the repository is none', { GITHUB_REPOSITORY: 'a/b)[x](c', GITHUB_SHA: 'abc' }, 'docs/rules.md'],
  ])('leads to %s', (_what, env, base) => {
    expect(docsLinks(env)(RULES_PAGE)).toBe(base);
  });
});
