import type { AliasPair } from '../aliases/alias.ts';
import { PairSet } from '../aliases/pair-set.ts';
import { decode } from '../aliases/reading/decode.ts';
import { readGiven } from '../files/given.ts';
import { refusePush } from '../github/event.ts';
import { forget as withoutRemoved } from '../ledger/advance.ts';
import { auditMessage } from '../ledger/audit.ts';
import { countEntries, entryOf, pairsIn } from '../ledger/ledger.ts';
import { count, type Failure, type RunReport } from '../report/report.ts';
import { noLedgerYet, openBooks } from './books.ts';
import { openRepositoryOf } from './open.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** Drops removed aliases from the ledger, once somebody deleted them in CustomerGauge by hand. */
export async function forget(run: Run): Promise<RunReport> {
  const { settings, trigger } = run;
  const report = emptyReport(settings, 'forget');
  const refusal = refusePush(trigger, settings.environmentExplicit, 'forget');
  if (refusal) return failedReport(report, { code: 'permission', ...refusal }, 'blocked');
  const asked = settings.only === undefined ? undefined : await readOnly(settings.only, run);
  if (asked && 'code' in asked) return failedReport(report, asked);

  await using repository = await openRepositoryOf(run);
  const { store, identity } = await openBooks(run, repository);
  const { ledger } = store;
  if (!ledger) {
    const message = noLedgerYet(store.ref, await repository.remoteOfSeveral());
    return failedReport(report, { code: 'ledger-missing', message, hint: '' });
  }
  const isRemoved = (pair: AliasPair): boolean => entryOf(ledger.removed, pair) !== undefined;
  const meant = asked?.map((pair) => (isRemoved(pair) ? pair : unquoted(pair)));
  const unknown = meant?.filter((pair) => !isRemoved(pair)) ?? [];
  if (unknown.length > 0) return failedReport(report, notRemoved(unknown, settings.only ?? ''));
  const wanted = new PairSet<AliasPair>(meant ?? pairsIn(ledger.removed));

  const left = (): number => countEntries(store.ledger?.removed ?? new Map());
  if (settings.dryRun) {
    const verdict = `Dry run, nothing was written: ${count(wanted.size, 'removed alias', 'removed aliases')} would be forgotten; ${left() - wanted.size} left.`;
    return { ...report, result: 'planned', verdict, ledger: { ref: store.ref, commit: store.commit } };
  }
  await store.write({
    author: identity.actor,
    nothingSent: true,
    next: (before) => before && withoutRemoved(before, wanted),
    message: (after) =>
      auditMessage({
        title: `forget: ${count(wanted.size, 'removed alias', 'removed aliases')}`,
        run: identity.run,
        actor: identity.actor,
        source: after.source.commit,
        accepted: 0,
        rejected: 0,
        unanswered: 0,
        unsent: 0,
        pending: countEntries(after.pending),
      }),
  });
  const none = asked
    ? `the file \`${settings.only}\` names no alias.`
    : 'the ledger has no removed aliases. What left the files since the last push comes to it with the next one.';
  const verdict =
    wanted.size === 0
      ? `Nothing to forget: ${none}`
      : `${count(wanted.size, 'removed alias was', 'removed aliases were')} forgotten; ${left()} left.`;
  return { ...report, result: 'forgotten', verdict, ledger: { ref: store.ref, commit: store.commit } };
}

/** A removed alias, and where the file of the input `only` names it. */
interface AskedPair extends AliasPair {
  readonly line: number;
}

async function readOnly(file: string, { cwd, env }: Run): Promise<readonly AskedPair[] | Failure> {
  const given = await readGiven({ file, cwd, workspace: env.GITHUB_WORKSPACE });
  if (!given.ok) {
    const message = `The file \`${file}\` ${given.why === '' ? 'cannot be read' : `is not read: ${given.why}`}.`;
    return { code: 'only', message, hint: 'Check the input `only`: it is a path from where the command runs.' };
  }
  const decoded = decode({ path: file, bytes: given.bytes });
  if (!decoded.ok && decoded.why !== 'line-ends') {
    const { message, hint } = decoded.problem;
    return { code: 'only', message: `The file \`${file}\` is not read. ${message}`, hint };
  }
  const pairs: AskedPair[] = [];
  const wrong: number[] = [];
  decoded.source.text.split(/\r\n|\n|\r/).forEach((text, index) => {
    if (text.trim() === '') return;
    const [account, alias, ...rest] = text.split('\t');
    const line = index + 1;
    // A spreadsheet may write a tab for each empty column behind.
    if (!account || !alias || rest.some((cell) => cell !== '')) wrong.push(line);
    else pairs.push({ account: account.normalize('NFC'), alias: alias.normalize('NFC'), line });
  });
  if (wrong.length === 0) return pairs;
  return {
    code: 'only',
    message: `${linesOf(wrong)} of \`${file}\` cannot be understood.`,
    hint: 'Write one removed alias a line: account, one tab, alias.',
  };
}

/** A pair as a spreadsheet means it that puts quotes around what holds a comma or a quote. */
function unquoted({ account, alias, line }: AskedPair): AskedPair {
  const plain = (cell: string): string => (/^".+"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  return { account: plain(account), alias: plain(alias), line };
}

/** What the file says stays in it: it may be another one than was meant. */
function notRemoved(pairs: readonly AskedPair[], file: string): Failure {
  const lines = linesOf(pairs.map(({ line }) => line));
  return {
    code: 'not-removed',
    message: `${lines} of \`${file}\`: the ledger has no such removed alias. Nothing was forgotten.`,
    hint: 'The command `status` lists the removed aliases; all of them, to the letter, are in its `report.json`.',
  };
}

function linesOf(lines: readonly number[]): string {
  const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, 10).join(', ')}${more}`;
}
