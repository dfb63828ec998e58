/** `init`: writes the workflow, the first alias file and the editor settings. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { GIT_CODES, hasCode, messageOf } from '../error.ts';
import { createFile, writeWhole } from '../files/replace.ts';
import { gitText } from '../git/git.ts';
import { gitEnvironment } from '../git/open-checkout.ts';
import { readChoices } from '../init/choices.ts';
import { EXAMPLE_ENTRY, type NewFile, newFiles } from '../init/files.ts';
import { nextSteps } from '../init/next-steps.ts';
import { pinOf, type Release, repositoryOf, usesMistake } from '../init/pin.ts';
import type { WorkflowOptions } from '../init/workflow.ts';
import type { LocalRun } from '../run/context.ts';
import type { LocalEnd, LocalRequest } from '../run/local-command.ts';

interface Written {
  readonly path: string;
  readonly state: 'written' | 'kept' | 'failed';
  readonly why?: string;
}

/** Asks for what is missing, and writes the files. It overwrites nothing without `--force`. */
export async function init(run: LocalRun, { options, ask }: LocalRequest): Promise<LocalEnd> {
  const flag = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const git = askingGit(run);
  const root = (await git(run.cwd, 'rev-parse', '--show-toplevel')) || undefined;
  if (root === undefined)
    return failed([
      `error: ${run.cwd} is not in a git repository.`,
      '  Clone your repository, or run `git init`, and run this there.',
    ]);
  const answer = async (name: string, question: string, fallback: string): Promise<string> =>
    flag(name) ?? (await ask?.(question, fallback)) ?? fallback;

  const uses = flag('uses');
  const mistake = uses === undefined ? undefined : usesMistake(uses);
  if (ask === undefined && flag('region') === undefined && !/:/.test(flag('environments') ?? ''))
    return failed(['error: The region is not known.', '  Add --region eu, --region us or --region au.']);
  const chosen = readChoices({
    region: await answer('region', 'Region of your CustomerGauge (eu, us, au)', 'eu'),
    environments: await answer('environments', 'Tenants, separated by commas', 'production'),
    path: await answer('path', 'Folder of the alias files', 'aliases'),
  });
  const problems = [...(mistake === undefined ? [] : [`--uses ${mistake}`]), ...(chosen.ok ? [] : chosen.problems)];
  if (!chosen.ok || problems.length > 0) return failed(problems.map((problem) => `error: ${problem}`));
  const account = await answer('account', 'One account, exactly as CustomerGauge has it', EXAMPLE_ENTRY.account);
  const alias = await answer('alias', 'One other name of that account', EXAMPLE_ENTRY.alias);

  const pin = pinOf(uses, await runningRelease(git, import.meta.dirname, manifest), manifest.version);
  const workflow: WorkflowOptions = {
    tenants: chosen.tenants,
    action: pin.action,
    version: pin.version,
    branch: await defaultBranch(git, root),
    gitHubEnvironment: options['no-environment'] !== true,
  };
  const files = newFiles(workflow, { first: { account, alias }, owners: flag('owners') });
  const done = files.map((file) => writeNew(root, file, options.force === true));
  const written = done.filter(({ state }) => state === 'written');
  const steps = nextSteps(workflow, pin, account === EXAMPLE_ENTRY.account);
  return {
    code: written.length === 0 || done.some(({ state }) => state === 'failed') ? 1 : 0,
    lines: [
      ...done.map(({ path, state, why }) => `${STATES[state]} ${path}${why === undefined ? '' : `: ${why}`}`),
      ...byHand(files, done),
      ...(written.length === 0
        ? ['', 'Nothing was written. To replace existing files, add --force.']
        : ['', 'What is left to do:', ...steps]),
    ],
    document: { version: 1, result: written.length === 0 ? 'failed' : 'written', files: done, todo: steps },
  };
}

const STATES = { written: '+', kept: '=', failed: '!' } as const;

function writeNew(root: string, { path, content }: NewFile, force: boolean): Written {
  const file = join(root, path);
  const bytes = Buffer.from(content, 'utf8');
  if (existsSync(file) && !force) return { path, state: 'kept', why: 'the file exists already' };
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (cause) {
    return { path, state: 'failed', why: messageOf(cause) };
  }
  const why = force ? writeWhole(file, bytes) : createFile({ cwd: root, path, content: bytes });
  return why === undefined ? { path, state: 'written' } : { path, state: 'failed', why };
}

/** Lines that the user has to add to an existing file by hand. */
function byHand(files: readonly NewFile[], done: readonly Written[]): readonly string[] {
  return files.flatMap(({ path, otherwise }, index) =>
    otherwise === undefined || done[index]?.state !== 'kept'
      ? []
      : [
          '',
          `Add this to ${path}:`,
          ...otherwise
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`),
        ],
  );
}

function failed(lines: readonly string[]): LocalEnd {
  return { code: 1, lines, document: { version: 1, result: 'failed', files: [], todo: [] } };
}

/** Runs git in a folder and gives its output; empty if git fails. @throws CodedError if git is not installed */
export type AskGit = (folder: string, ...args: readonly string[]) => Promise<string>;

/** Runs git without the secrets of this run in its environment. */
function askingGit({ env, secrets }: LocalRun): AskGit {
  const clean = gitEnvironment(env, (value, how) => secrets.isIn(value, how));
  return async (folder, ...args) => {
    try {
      return await gitText({ cwd: folder, env: clean, secrets: [] }, args);
    } catch (error) {
      if (hasCode(error, ...GIT_CODES) && error.code !== 'git-missing') return '';
      throw error;
    }
  };
}

/** The default branch as the clone knows it, else the branch that is checked out, else `main`. */
async function defaultBranch(git: AskGit, folder: string): Promise<string> {
  const remote = await git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  if (remote.startsWith('origin/')) return remote.slice('origin/'.length);
  return (await git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main';
}

/** In the npm package, beside `dist/`. A checkout may have a stale one from an older commit. */
const RELEASE_FILE = '../release.json';

/**
 * Finds the commit and repository; a part that cannot be found is left out.
 * @param dist the folder of the running program
 * @param manifest package.json, which names the repository
 */
async function runningRelease(
  git: AskGit,
  dist: string,
  manifest: { readonly version: string; readonly repository: { readonly url: string } },
): Promise<Release> {
  const { commit, tagged, repository = repositoryOf(manifest.repository.url) } = await foundOut(git, dist, manifest);
  return {
    ...(commit === undefined ? {} : { commit, tagged: tagged === true }),
    ...(repository === undefined ? {} : { repository }),
  };
}

async function foundOut(git: AskGit, dist: string, { version }: { readonly version: string }): Promise<Release> {
  // An installed package may be inside the user's own repository, whose commit says nothing about the package.
  const isCheckout =
    (await git(dist, 'rev-parse', '--show-prefix')) === 'dist/' && (await git(dist, 'ls-files', '--', 'cli.js')) !== '';
  if (!isCheckout) return packed(dist);
  const repository = repositoryOf(await git(dist, 'remote', 'get-url', 'origin'));
  const tags = (await git(dist, 'tag', '--points-at', 'HEAD')).split('\n');
  const commit = await git(dist, 'rev-parse', 'HEAD');
  return { commit, tagged: tags.includes(`v${version}`), ...(repository === undefined ? {} : { repository }) };
}

function packed(dist: string): Release {
  try {
    const { repository, commit, tagged } = JSON.parse(readFileSync(join(dist, RELEASE_FILE), 'utf8'));
    return { repository, commit, tagged };
  } catch {
    return {};
  }
}
