import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.ts';
import { PAGES } from '../../src/report/links.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { GIT_ENV, TestRepository } from '../support/repository.ts';
import { workflowMistakes } from '../support/workflow-lint.ts';

const root = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/*.md'], { cwd: root }).filter((file) => file !== 'CHANGELOG.md');
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

/** The code blocks of a page, wherever they are indented. */
function blocksOf(page: string): readonly { readonly info: string; readonly text: string }[] {
  return [...textOf(page).matchAll(/^( *)```([^\n`]*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', info = '', text = '']) => ({
      info: info.trim(),
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

describe('the docs', () => {
  it.each(Object.keys(PAGES))('have the page that messages name: %s', (page) => {
    const [file = '', anchor = ''] = page.split('#');
    expect(anchorsOf(textOf(file))).toContain(anchor);
  });

  for (const page of pages) {
    it(`lead nowhere that is not there (${page})`, () => {
      const links = [
        ...textOf(page)
          .replace(/```[\s\S]*?```/g, '')
          .matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#([^)\s]+))?\)/g),
      ];
      const broken = links.filter(([, path = '', anchor]) => {
        const file = join(root, dirname(page), path);
        return !existsSync(file) || (anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor));
      });
      expect(broken.map(([link]) => link)).toEqual([]);
    });

    it(`show only workflows that pass actionlint and GitHub’s language service (${page})`, async () => {
      for (const text of workflowsOf(page)) expect(await workflowMistakes(text), text).toEqual([]);
    });

    it(`name every action by its commit, with the version beside it (${page})`, () => {
      const foreign = workflowsOf(page).flatMap((text) => text.match(/(?<=uses: )(?!OWNER\/)\S+.*$/gm) ?? []);
      expect(foreign.filter((uses) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))).toEqual([]);
    });

    it(`name only commands and options that exist (${page})`, () => {
      const program = buildProgram(async () => undefined, process);
      const named = [...textOf(page).matchAll(/customergauge-aliases((?: +(?:[\w./|-]+|"[^"]*"|<[^>]*>))*)/g)];
      const unknown = named
        .map(([, words = '']) => words.trim())
        .filter((words) => !isKnown(program, words.split(/ +/)));
      expect(unknown).toEqual([]);
    });
  }

  it('have workflows and steps that these checks look at', () => {
    expect(pages.filter((page) => workflowsOf(page).length > 0)).toEqual(
      expect.arrayContaining(['README.md', 'docs/files.md', 'docs/reference.md']),
    );
  });
});

/** The workflows of a page; steps alone are put into one, behind a step that they may ask for its outputs. */
function workflowsOf(page: string): readonly string[] {
  return blocksOf(page).flatMap(({ info, text }) => {
    if (info !== 'yaml') return [];
    if (/^on:/m.test(text) && /^jobs:/m.test(text)) return [text];
    if (!/^ *(?:- )?uses: /m.test(text)) return [];
    const indent = /^ */.exec(text)?.[0] ?? '';
    const steps = text.replace(new RegExp(`^${indent}`, 'gm'), '      ');
    return [
      `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/customergauge-aliases@v1
        id: aliases
${steps}`,
    ];
  });
}

function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Whether words behind the program's name are a command with options that it has, or no command at all but a sentence. */
function isKnown(program: Command, [name = '', ...rest]: readonly string[]): boolean {
  if (name === '' || !/^[a-z]+$/.test(name))
    return name !== '-' && (name === '' || ['--help', '--version'].includes(name) || !name.startsWith('--'));
  const command = program.commands.find((one) => one.name() === name);
  if (!command) return false;
  const options = rest.filter((word) => word.startsWith('--')).map((word) => word.split('=', 1)[0]);
  return options.every((option) => option === '--help' || command.options.some(({ long }) => long === option));
}

describe('a recipe for another CI system', () => {
  const page = 'docs/other-ci.md';
  const block = (info: string): string => blocksOf(page).find((one) => one.info === info)?.text ?? '';
  const gitlab = parse(block('yaml gitlab'));
  const azure = parse(block('yaml azure'));
  const jenkins = [...block('groovy').matchAll(/sh '([^']+)'/g)].map(([, script = '']) => script);
  const ref = 'customergauge/production';
  const recipes = {
    'GitLab CI': {
      plan: gitlab['aliases-plan'].script,
      push: gitlab['aliases-push'].script,
      env: { CUSTOMERGAUGE_LEDGER_REF: ref },
      ref,
    },
    Jenkins: { plan: jenkins.slice(0, 1), push: jenkins.slice(1), env: {}, ref: undefined },
    'Azure Pipelines': {
      plan: [azure.steps[1].script],
      push: [azure.steps[2].script],
      env: { CUSTOMERGAUGE_LEDGER_REF: ref },
      ref,
    },
  };

  for (const [system, { plan, push, env, ref: ledger }] of Object.entries(recipes)) {
    it(`plans, pushes and keeps the ledger (${system})`, async () => {
      using repository = new TestRepository();
      await using sandbox = await startSandbox({ clients: { 'a-client': 'a-secret' } });
      const commit = repository.commit({ Globex: ['Globex Corp', 'Globex Inc.'] });
      const clone = join(repository.folder, 'clone');
      repository.run(repository.folder, 'clone', '--quiet', repository.url, clone);
      const shell = (script: readonly string[]): Promise<string> =>
        inShell(repository.folder, clone, script, {
          ...env,
          CI: 'true',
          CUSTOMERGAUGE_AUTH_URL: sandbox.authUrl,
          CUSTOMERGAUGE_RECORDS_URL: sandbox.recordsUrl,
          CUSTOMERGAUGE_CONFIGURATION: sandbox.mapping.configuration,
          CUSTOMERGAUGE_CLIENT_ID: 'a-client',
          CUSTOMERGAUGE_CLIENT_SECRET: 'a-secret',
        });
      expect(await shell(plan)).toContain('2 aliases to create');
      await shell(push);
      expect(sandbox.records()).toHaveLength(2);
      const kept = repository.run(
        repository.remote,
        'ls-tree',
        '--name-only',
        `${ledger ?? 'refs/customergauge/production'}:source`,
      );
      expect(kept).toBe('all.yaml');
      expect(repository.run(repository.remote, 'rev-parse', 'main')).toBe(commit);
    });
  }
});

/** Runs lines in a shell where `npx` is this checkout's command line, and where a host's address is the test's remote. */
async function inShell(
  folder: string,
  cwd: string,
  lines: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const npx = `#!/bin/sh\nshift\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli.js'))} "$@"\n`;
  writeFileSync(join(bin, 'npx'), npx);
  chmodSync(join(bin, 'npx'), 0o755);
  const script = lines.filter((line) => !line.startsWith('git remote set-url')).join('\n');
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-e', '-c', script], {
      cwd,
      env: { ...GIT_ENV, ...env, PATH: `${bin}:${process.env.PATH}` },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`The script ended with ${code}:\n${output}`)),
    );
  });
}

it('every shell line of the docs that starts git is one that git knows', () => {
  const lines = pages.flatMap(blocksOf).flatMap(({ info, text }) => (info === 'sh' ? text.split('\n') : []));
  const commands = new Set(
    lines.flatMap((line) => [...line.matchAll(/\bgit (?!-)([a-z-]+)/g)].map(([, command = '']) => command)),
  );
  const known = execFileSync('git', ['--list-cmds=main,nohelpers,alias'], { encoding: 'utf8' }).split('\n');
  expect([...commands].filter((command) => !known.includes(command))).toEqual([]);
});
