/** One run of the action, by its own face, and what it says of itself. */
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AliasPair } from '../../src/aliases/alias.ts';
import type { RecordState, Stop } from '../../src/delivery/outcome.ts';
import type { RunReport } from '../../src/report/report.ts';
import type { Problem } from '../../src/rules/problem.ts';
import type { Environment } from './in-process.ts';
import { type ActionEnded, runAction } from './program.ts';

type ToldPlan = {
  readonly [part in 'create' | 'move' | 'retry' | 'remove']: readonly (AliasPair & {
    readonly reason?: string;
    readonly from?: string;
  })[];
} & {
  readonly unchanged: number;
  readonly digest: string;
  readonly base: { readonly commit: string | null; readonly why: string };
  readonly caution: string | null;
};

/** What report.json says, with plan.json in the place of its sizes. */
export interface Told extends Pick<RunReport, 'command' | 'result' | 'verdict' | 'notices' | 'failures'> {
  readonly problems: readonly (Pick<Problem, 'rule' | 'severity' | 'message' | 'hint'> & Problem['place'])[];
  readonly plan: ToldPlan;
  readonly delivery: Readonly<Record<RecordState, number>> & {
    readonly stop: Stop | null;
    readonly method: 'PUT' | 'POST' | null;
    readonly acceptedElsewhere: number;
    readonly records: readonly (AliasPair & { readonly state: RecordState; readonly attempts: number })[];
  };
  readonly ledger: { readonly ref: string; readonly commit: string | null } | null;
  readonly status: RunReport['status'] | null;
  readonly preview: RunReport['preview'] | null;
  readonly checks: RunReport['checks'] | null;
  readonly log: string;
  /** The summary of the job, as Markdown. */
  readonly summary: string;
}

export interface RunOfAction {
  readonly checkout: string;
  /** Where it names no event, the run is outside of GitHub. */
  readonly env: Environment;
  readonly inputs: Readonly<Record<string, string>>;
  /** Tells the run to stop, as somebody who cancels it. */
  readonly signal?: AbortSignal;
  /** As `dist/index.js` in a process of its own. */
  readonly asProcess?: boolean;
  readonly onOutput?: NonNullable<Parameters<typeof runAction>[0]['onOutput']>;
}

export async function told({ checkout, env, inputs, signal, asProcess = false, onOutput }: RunOfAction): Promise<Told> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'aliases-run-'));
  const { GITHUB_EVENT_NAME: event } = env;
  const outside = { GITHUB_ACTIONS: undefined, GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: undefined };
  const ended = await runAction({
    folder: folder.path,
    checkout,
    event: event ?? '',
    payload: {},
    ref: env.GITHUB_REF ?? '',
    inputs,
    env: event === undefined ? { ...outside, ...env } : env,
    asProcess,
    onStart: (kill) => signal?.addEventListener('abort', () => kill('SIGINT'), { once: true }),
    ...(onOutput ? { onOutput } : {}),
  });
  return toldBy(ended);
}

function toldBy({ report, plan, all, summary }: ActionEnded): Told {
  if (!report) throw new Error(`The run left no report: ${all}`);
  return { ...report, plan: plan ?? null, log: all, summary };
}
