import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleLink, ruleLinks } from '../src/report/rule-link.ts';
import { sarifDocument } from '../src/report/sarif.ts';
import { RULE_IDS } from '../src/rules/all.ts';
import { checkAliases } from '../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../src/rules/severities.ts';
import { runProgram } from './support/program.ts';

describe('the SARIF file', () => {
  it('links each rule to its page, but only by an absolute address, as SARIF demands', async () => {
    const bytes = Buffer.from('account: 007\naliases: [Bond]\n');
    const { problems } = await checkAliases([{ path: 'a.yaml', bytes }], { severities: DEFAULT_SEVERITIES });
    const rulesOf = (ruleUrl: Parameters<typeof sarifDocument>[1]) =>
      sarifDocument(problems, ruleUrl).runs[0]?.tool.driver.rules ?? [];
    const online = rulesOf(ruleLinks({ GITHUB_REPOSITORY: 'acme/aliases', GITHUB_SHA: 'abc' }));
    expect(online.map(({ id, helpUri }) => [id, helpUri])).toEqual(
      RULE_IDS.map((id) => [id, `https://github.com/acme/aliases/blob/abc/docs/rules.md#${id}`]),
    );
    for (const local of [rulesOf((rule) => ruleLink(rule)), rulesOf(ruleLinks({}))]) {
      expect(local.map(({ id }) => id)).toEqual(RULE_IDS);
      for (const rule of local) expect(rule).not.toHaveProperty('helpUri');
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
