import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AliasPair, pairKey } from '../aliases/alias.ts';
import { refusePush } from '../github/event.ts';
import { forget as withoutRemoved } from '../ledger/advance.ts';
import { auditMessage } from '../ledger/audit.ts';
import { countEntries, entriesOf, entryOf } from '../ledger/ledger.ts';
import { count, type Failure, type RunReport } from '../report/report.ts';
import { actorName, noLedgerYet, openBooks, runName } from './books.ts';
import { openRepositoryOf } from './open.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Drops removed aliases from the ledger, once somebody deleted them in CustomerGauge by hand. */
export async function forget(run: Run): Promise<RunReport> {
  const { settings, trigger, env, cwd } = run;
  const report = emptyReport(settings, 'forget');
  const refusal = refusePush(trigger, settings.environmentExplicit);
  if (refusal) return failedReport(report, { code: 'permission', ...refusal }, 'blocked');
  const asked = settings.only === undefined ? undefined : await readOnly(resolve(cwd, settings.only), settings.only);
  if (asked && 'code' in asked) return failedReport(report, asked);

  await using repository = await openRepositoryOf(run);
  const { store } = await openBooks(run, repository);
  const { ledger } = store;
  if (!ledger) return failedReport(report, { code: 'ledger-missing', message: noLedgerYet(store.ref), mend: '' });
  const wanted: readonly AliasPair[] = asked ?? entriesOf(ledger.removed);
  const unknown = wanted.filter((pair) => entryOf(ledger.removed, pair, pairKey(pair)) === undefined);
  if (unknown.length > 0) return failedReport(report, notRemoved(unknown));

  const keys = new Map(wanted.map((pair) => [pairKey(pair), pair]));
  const actor = actorName(env);
  await store.write({
    author: actor,
    next: (before) => before && withoutRemoved(before, keys),
    message: (after) =>
      auditMessage({
        title: `forget: ${count(keys.size, 'removed alias', 'removed aliases')}`,
        run: runName(env),
        actor,
        source: after.source.commit,
        accepted: 0,
        rejected: 0,
        unanswered: 0,
        unsent: 0,
        pending: countEntries(after.pending),
      }),
  });
  const left = countEntries(store.ledger?.removed ?? new Map());
  const verdict = `${count(keys.size, 'removed alias was', 'removed aliases were')} forgotten; ${left} left.`;
  return { ...report, result: 'forgotten', verdict, ledger: { ref: store.ref, commit: store.commit } };
}

async function readOnly(file: string, shown: string): Promise<readonly AliasPair[] | Failure> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    const mend = 'Check the input `only`: it is a path from where the command runs.';
    return { code: 'only', message: `The file \`${shown}\` cannot be read.`, mend };
  }
  const pairs: AliasPair[] = [];
  const wrong: number[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const [account, alias, ...rest] = line.split('\t');
      if (!account || !alias || rest.length > 0) wrong.push(index + 1);
      else pairs.push({ account: account.normalize('NFC'), alias: alias.normalize('NFC') });
    });
  if (wrong.length === 0) return pairs;
  const where = `${wrong.length === 1 ? 'Line' : 'Lines'} ${wrong.slice(0, 10).join(', ')}`;
  return {
    code: 'only',
    message: `${where} of \`${shown}\` cannot be understood.`,
    mend: 'Write one removed alias a line: account, one tab, alias.',
  };
}

function notRemoved(pairs: readonly AliasPair[]): Failure {
  const names = pairs.slice(0, 5).map(({ account, alias }) => `${JSON.stringify(alias)} of ${JSON.stringify(account)}`);
  const more = pairs.length > 5 ? ` and ${pairs.length - 5} more` : '';
  return {
    code: 'not-removed',
    message: `The ledger has no such removed alias: ${names.join(', ')}${more}. Nothing was forgotten.`,
    mend: 'The command `status` lists the removed aliases.',
  };
}
