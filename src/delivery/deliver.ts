import type { AliasPair } from '../aliases/alias.ts';
import { shown } from '../aliases/shown.ts';
import { type FinalAnswer, named, type Reason } from '../customergauge/answer.ts';
import { type Attempted, attempt, STOPPED } from './attempt.ts';
import { Circuit } from './circuit.ts';
import type { Clock } from './clock.ts';
import type { Outcome, RecordState, Stop } from './outcome.ts';
import { Pace } from './pace.ts';

/** Requests under way get this long to be answered once the run is told to stop. */
const GRACE_MS = 3000;
/** So many opening records refused over the same headings show that the headings are wrong. */
const OPENING_REFUSALS = 3;

export interface RecordToSend extends AliasPair {
  /** Failed in an earlier push: it says nothing about the state of this one. */
  readonly triedBefore?: boolean;
  /** An earlier push sent it and got no clear answer, so it may exist already. */
  readonly mayExist?: boolean;
}

export interface DeliverOptions {
  /** Drawn one by one as there is room, never ahead of it. */
  readonly records: Iterable<RecordToSend> | AsyncGenerator<RecordToSend>;
  readonly send: (pair: AliasPair, signal: AbortSignal) => Promise<FinalAnswer>;
  readonly concurrency: number;
  readonly requestsPerSecond: number | undefined;
  readonly retries: number;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Tells the run to end; what is under way gets three seconds. Its reason is told where it is a `Stop`. */
  readonly signal: AbortSignal;
  /** Whether this target ever accepted a record: then one that was refused before says nothing about the headings. */
  readonly proven?: boolean;
  /** Called once, as soon as no new request is made any more. */
  readonly onStop?: () => void;
  /** Called whenever the API asks to wait for so long. */
  readonly onRest?: (askedMs: number) => void;
  /** Called once for every record, in the order in which they end. */
  readonly onOutcome: (outcome: Outcome) => void;
}

export interface Delivered {
  readonly counts: Readonly<Record<RecordState, number>>;
  readonly stop: Stop | undefined;
}

/**
 * Sends every record and says how each ended. One at a time until one is accepted, because a wrong target must show on
 * one record and not on many; then up to `concurrency` at a time.
 */
export async function deliver(options: DeliverOptions): Promise<Delivered> {
  const { clock, signal, concurrency, requestsPerSecond } = options;
  const stopping = new AbortController();
  const givingUp = new AbortController();
  const counts: Record<RecordState, number> = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
  const circuit = new Circuit();
  /** What became of records before the first that was accepted. */
  const opening: Outcome[] = [];
  // Several workers draw from it: a generator answers one after the other.
  const records = Symbol.asyncIterator in options.records ? options.records : options.records[Symbol.iterator]();
  let stop: Stop | undefined;

  const halt = (reason: Stop): void => {
    stop ??= reason;
    if (!stopping.signal.aborted) options.onStop?.();
    stopping.abort();
  };
  const interrupt = (): void => {
    halt(isStop(signal.reason) ? signal.reason : INTERRUPTED);
    clock.sleep(GRACE_MS, finished.signal).then(() => givingUp.abort());
  };
  const finished = new AbortController();
  if (signal.aborted) interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  const pace = new Pace({ concurrency, requestsPerSecond, clock, signal: stopping.signal });

  const count = (outcome: Outcome): void => {
    counts[outcome.state]++;
    try {
      options.onOutcome(outcome);
    } catch (error) {
      halt(mistake(error));
    }
  };
  const sendNext = async (): Promise<boolean> => {
    const drawn = await records.next();
    if (drawn.done) return false;
    const record = drawn.value;
    if (stop) {
      count({ pair: record, state: 'unsent', attempts: 0, reason: STOPPED });
      return true;
    }
    const tried = await attempt(record, { ...options, pace, stopped: stopping.signal, givenUp: givingUp.signal }).catch(
      (error: unknown): Attempted => {
        halt(mistake(error));
        return { outcome: brokenOff(record, error), wall: undefined, unreachable: false };
      },
    );
    count(tried.outcome);
    const tripped = circuit.take(tried.outcome, !record.triedBefore);
    if (counts.accepted === 0 && !(options.proven && record.triedBefore)) opening.push(tried.outcome);
    const reason = stopAfter(tried, { counts, opening, tripped });
    if (reason) halt(reason);
    return true;
  };

  try {
    const worker = async (goesOn: () => boolean): Promise<void> => {
      try {
        while (goesOn() && (await sendNext()));
      } catch (error) {
        halt(mistake(error));
      }
    };
    await worker(() => counts.accepted === 0);
    await Promise.all(Array.from({ length: concurrency }, () => worker(() => true)));
  } finally {
    signal.removeEventListener('abort', interrupt);
    finished.abort();
  }
  // Fewer records than it takes to stop may still show that the headings are wrong.
  if (!stop && opening.length > 1 && counts.accepted === 0 && headingsRefused(opening)) stop = wrongHeadings(opening);
  return { counts, stop };
}

const INTERRUPTED: Stop = {
  kind: 'interrupted',
  message: 'The run was told to stop.',
  hint: 'Run it again to send the rest.',
  inputs: [],
};

/** A mistake of ours. Every other record would run into it, too, or worse. */
function mistake(error: unknown): Stop {
  return {
    kind: 'internal',
    message: `Something went wrong that should not: ${wordsOf(error)}`,
    hint: 'Please report it with this message, and run this again to send the rest.',
    inputs: [],
  };
}

/** Whether it was sent is not known. */
function brokenOff(pair: AliasPair, error: unknown): Outcome {
  return { pair, state: 'unanswered', attempts: 1, reason: { code: 'internal', message: wordsOf(error) } };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isStop(reason: unknown): reason is Stop {
  return reason !== null && typeof reason === 'object' && 'kind' in reason && 'hint' in reason;
}

/** Whether delivery has to stop after this record. */
function stopAfter(
  { outcome, wall, unreachable }: Attempted,
  about: {
    readonly counts: Delivered['counts'];
    /** See `deliver`. */
    readonly opening: readonly Outcome[];
    readonly tripped: string | undefined;
  },
): Stop | undefined {
  const { counts, opening, tripped } = about;
  if (wall) {
    const { account, alias } = outcome.pair;
    // The server answered, and it took others.
    const alone =
      counts.accepted > 0 && outcome.reason?.status !== undefined
        ? ` Others were accepted before it, so it may be about this alias alone: ${shown(alias)} of ${shown(account)}.`
        : '';
    const kind = wall.kind === 'no-token' && wall.passing ? 'unreachable' : 'wrong-target';
    return { kind, message: `${said(outcome.reason)}${alone}`, hint: wall.hint, inputs: wall.inputs };
  }
  const first = Object.values(counts).reduce((sum, one) => sum + one, 0) === 1;
  if (unreachable && first) {
    const message = said(outcome.reason);
    if (outcome.reason?.hint) return { kind: 'unreachable', message, hint: outcome.reason.hint, inputs: [] };
    const inputs = ['records-url', 'region'];
    return { kind: 'unreachable', message, hint: `Try again later, or check ${named(inputs)}.`, inputs };
  }
  if (opening.length >= OPENING_REFUSALS && headingsRefused(opening.slice(-OPENING_REFUSALS)))
    return wrongHeadings(opening);
  if (!tripped) return undefined;
  return {
    kind: 'circuit',
    message: `${tripped} The last one: ${said(outcome.reason)}`,
    hint: `Nothing more was sent. ${outcome.reason?.hint ?? 'See what the failed records have in common, fix it, and push again.'}`,
    inputs: [],
  };
}

/** Whether all these records were refused over the same `record.*` keys. */
function headingsRefused(outcomes: readonly Outcome[]): boolean {
  const about = outcomes.map(({ reason }) =>
    reason?.status === 422
      ? Object.keys(reason.fields ?? {})
          .filter((key) => key.startsWith('record.'))
          .sort()
          .join('\n')
      : '',
  );
  return about.length > 0 && about[0] !== '' && about.every((keys) => keys === about[0]);
}

function wrongHeadings(opening: readonly Outcome[]): Stop {
  const inputs = ['account-field', 'alias-field', 'configuration'];
  return {
    kind: 'wrong-target',
    message: `All records so far were refused over the same fields. ${said(opening.at(-1)?.reason)}`,
    hint: `Check ${named(inputs)}: both headings must be the Field Headings of the Inbound Mapping, to the letter.`,
    inputs,
  };
}

function said(reason: Reason | undefined): string {
  if (!reason) return '';
  const fields = Object.entries(reason.fields ?? {}).map(([key, words]) => ` ${key}: ${words.join(' ')}`);
  return `${reason.message}${fields.join('')}`;
}
