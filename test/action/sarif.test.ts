import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleLink, ruleLinks } from '../../src/report/links.ts';
import { type SarifOptions, sarifDocument } from '../../src/report/sarif.ts';
import { RULE_IDS } from '../../src/rules/all-rules.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { runProgram } from '../support/program.ts';
import { TestRepository } from '../support/repository.ts';

describe('the SARIF file', () => {
  it('links each rule to its page, but only by an absolute address, as SARIF demands', async () => {
    const bytes = Buffer.from('account: 007\naliases: [Bond]\n');
    const { problems } = await checkAliases([{ path: 'a.yaml', bytes }], { severities: DEFAULT_SEVERITIES });
    const rulesOf = (ruleUrl: SarifOptions['ruleUrl']) =>
      sarifDocument(problems, { ruleUrl, version: '1.2.3' }).runs[0]?.tool.driver.rules ?? [];
    const online = rulesOf(ruleLinks({ GITHUB_REPOSITORY: 'acme/aliases', GITHUB_SHA: 'abc' }));
    expect(online.map(({ id, helpUri }) => [id, helpUri])).toEqual(
      RULE_IDS.map((id) => [id, `https://github.com/acme/aliases/blob/abc/docs/rules.md#${id}`]),
    );
    for (const local of [rulesOf((rule) => ruleLink(rule)), rulesOf(ruleLinks({}))]) {
      expect(local.map(({ id }) => id)).toEqual(RULE_IDS);
      for (const rule of local) expect(rule).not.toHaveProperty('helpUri');
    }
  });

  it('has what code scanning needs of every rule and every finding', async () => {
    const bytes = Buffer.from('- account: 007\n  aliases: [x, y ]\n- account: 007\n  aliases: [no, off]\n');
    const { problems } = await checkAliases([{ path: 'a.yaml', bytes }], { severities: DEFAULT_SEVERITIES });
    const ruleUrl = ruleLinks({ GITHUB_REPOSITORY: 'acme/aliases', GITHUB_SHA: 'abc' });
    const { $schema, version, runs } = sarifDocument(problems, { ruleUrl, version: '1.2.3' });
    expect([$schema, version, runs.length]).toEqual(['https://json.schemastore.org/sarif-2.1.0.json', '2.1.0', 1]);
    const [{ tool, results = [] } = { tool: { driver: { name: '' } } }] = runs;
    expect(tool.driver).toMatchObject({ name: 'customergauge-aliases', version: '1.2.3', semanticVersion: '1.2.3' });
    // https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
    for (const rule of tool.driver.rules ?? []) {
      const texts = [rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text, rule.help?.markdown];
      for (const text of texts) expect(text, rule.id).toMatch(/\S{3}/);
      expect(rule.shortDescription?.text.length, rule.id).toBeLessThanOrEqual(1024);
      expect(rule.help?.markdown, rule.id).toContain(
        `(https://github.com/acme/aliases/blob/abc/docs/rules.md#${rule.id})`,
      );
      expect(rule.help?.text, rule.id).toContain('Right:');
      expect(rule.defaultConfiguration?.level, rule.id).toMatch(/^(?:error|warning)$/);
    }
    expect(results.length).toBe(problems.length);
    for (const { ruleId, ruleIndex = -1, message, level, locations = [], partialFingerprints = {} } of results) {
      expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).toMatch(/\S{3}/);
      expect(level).toMatch(/^(?:error|warning)$/);
      const [{ physicalLocation } = {}] = locations;
      expect(physicalLocation?.artifactLocation?.uri).toBe('a.yaml');
      const { startLine, startColumn, endLine, endColumn } = physicalLocation?.region ?? {};
      for (const number of [startLine, startColumn, endLine, endColumn]) expect(number).toBeGreaterThanOrEqual(1);
      expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{32}:\d+$/)]);
    }
  });

  it('marks a finding alike wherever its line moves, and no two findings alike', async () => {
    const marks = async (text: string): Promise<readonly (string | undefined)[]> => {
      const file = { path: 'a.yaml', bytes: Buffer.from(text) };
      const { problems } = await checkAliases([file], { severities: DEFAULT_SEVERITIES });
      const { runs } = sarifDocument(problems, { ruleUrl: (rule) => ruleLink(rule), version: '1.2.3' });
      return (runs[0]?.results ?? []).map((one) => one.partialFingerprints?.['aliasProblem/v1']);
    };
    const entries = ['account: A\n  aliases: [no, 12]\n', 'account: B\n  aliases: [no, 12, 13]\n'];
    const first = await marks(entries.map((one) => `- ${one}`).join(''));
    expect(first.length).toBeGreaterThan(4);
    expect(new Set(first).size).toBe(first.length);
    expect(await marks(`# A comment\n\n${entries.map((one) => `- ${one}`).join('\n')}`)).toEqual(first);
  });

  it('names files from the root of the repository, from whatever folder of it the command runs', async () => {
    using repository = new TestRepository();
    for (const name of ['deep/er/aliases/a.yaml', 'deep/other/a.yaml'])
      repository.write(name, 'account: 007\naliases: [x]\n');
    repository.commitAll();
    for (const [folder, path, named] of [
      ['deep/er', 'aliases', 'deep/er/aliases/a.yaml'],
      ['deep', 'er/aliases', 'deep/er/aliases/a.yaml'],
      ['deep/other', '.', 'deep/other/a.yaml'],
      ['', 'deep/other', 'deep/other/a.yaml'],
    ] as const) {
      const cwd = join(repository.work, folder);
      const args = ['validate', '--path', path, '--sarif-file', 'found.sarif'];
      await runProgram('cli.js', { cwd, args, env: {} });
      const { runs } = JSON.parse(readFileSync(join(cwd, 'found.sarif'), 'utf8'));
      expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(named);
    }
  });

  it('is written where an alias file was read, and not where none was', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'aliases-sarif-'));
    try {
      mkdirSync(join(cwd, 'aliases'));
      const args = ['validate', '--sarif-file', 'aliases.sarif'];
      await runProgram('cli.js', { cwd, args, env: {} });
      expect(existsSync(join(cwd, 'aliases.sarif'))).toBe(false);
      writeFileSync(join(cwd, 'aliases/a.yaml'), 'account: 007\naliases: [Bond]\n');
      expect((await runProgram('cli.js', { cwd, args, env: {} })).code).toBe(2);
      const { runs } = JSON.parse(readFileSync(join(cwd, 'aliases.sarif'), 'utf8'));
      expect(runs[0].results).toMatchObject([{ ruleId: 'not-text' }]);
      expect(JSON.stringify(runs)).not.toContain('helpUri');
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});
