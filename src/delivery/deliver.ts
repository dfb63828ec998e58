/** Sends records: decides which is next, how often each is tried, and when to stop. */
import type { AliasPair } from '../aliases/alias.ts';
import type { Clock } from '../clock.ts';
import type { Answer } from '../customergauge/record-answer.ts';
import { messageOf } from '../error.ts';
import type { AskedWaits } from './asked-waits.ts';
import { backoffMs } from './backoff.ts';
import { Judge } from './circuit.ts';
import { Outage } from './outage.ts';
import type { Outcome, RecordState, Stop } from './outcome.ts';
import { type Course, givenUp, note, outcomeOf, type Passing, type Wall } from './outcome-of.ts';
import { Pace } from './pace.ts';
import type { RecordToSend } from './record.ts';
import { askedToWait, INTERRUPTED, isStop, mistake, outageOf, unreachable, walled } from './stops.ts';
import { Turns } from './turns.ts';

/** Requests in flight get this long to be answered once the run is told to stop. */
const GRACE_MS = 3000;

export interface DeliverOptions {
  /** Drawn one by one, only when one can be sent. */
  readonly records: Iterable<RecordToSend> | AsyncGenerator<RecordToSend>;
  readonly send: (pair: AliasPair, signal: AbortSignal) => Promise<Answer>;
  readonly concurrency: number;
  readonly requestsPerSecond: number | undefined;
  /** How often one record is tried again after a temporary failure. */
  readonly retries: number;
  /** The waits that any part of the API has requested so far. */
  readonly waits: AskedWaits;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Ends delivery; requests in flight get three seconds. If its reason is a `Stop`, that is reported. */
  readonly signal: AbortSignal;
  /** Whether this target ever accepted a record. If so, the headings are right. */
  readonly proven?: boolean;
  /** Whether to leave out a record, because another run had it accepted since it was drawn. */
  readonly leaveOut?: (record: RecordToSend) => boolean;
  /** Called once, as soon as no new request will be made. */
  readonly onStop?: () => void;
  /** Called for every wait that the API requests and the run accepts. */
  readonly onRest?: (askedMs: number) => void;
  /** Called once for every record that is not left out, in the order of their outcomes. */
  readonly onOutcome: (outcome: Outcome) => void;
}

export interface Delivered {
  readonly counts: Readonly<Record<RecordState, number>>;
  readonly stop: Stop | undefined;
}

/**
 * Sends every record and reports its outcome: one at a time until one is accepted, so that a wrong target affects only
 * one record, then up to `concurrency` at a time.
 */
export async function deliver(options: DeliverOptions): Promise<Delivered> {
  const { clock, signal } = options;
  const finished = new AbortController();
  const delivery = new Delivery(options);
  const interrupt = (): void => {
    delivery.halt(isStop(signal.reason) ? signal.reason : INTERRUPTED);
    clock.sleep(GRACE_MS, finished.signal).then(() => delivery.giveUp());
  };
  if (signal.aborted) interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    return await delivery.run();
  } finally {
    signal.removeEventListener('abort', interrupt);
    finished.abort();
  }
}

class Delivery {
  readonly #options: DeliverOptions;
  readonly #stopping = new AbortController();
  readonly #givingUp = new AbortController();
  readonly #counts: Record<RecordState, number> = { accepted: 0, rejected: 0, unanswered: 0, unsent: 0 };
  readonly #judge: Judge;
  readonly #outage: Outage;
  readonly #pace: Pace;
  readonly #turns: Turns;
  #first: Course | undefined;
  #stop: Stop | undefined;

  constructor(options: DeliverOptions) {
    const { signal } = this.#stopping;
    this.#options = options;
    this.#judge = new Judge(options.proven ?? false);
    this.#outage = new Outage(options);
    this.#pace = new Pace({ ...options, outage: this.#outage, signal });
    this.#turns = new Turns({ ...options, stopped: signal });
  }

  /** Stops making new requests. The first reason is reported. */
  halt(reason: Stop): void {
    this.#stop ??= reason;
    if (this.#stopping.signal.aborted) return;
    this.#options.onStop?.();
    this.#stopping.abort();
  }

  /** Stops waiting for answers. */
  giveUp(): void {
    this.#givingUp.abort();
  }

  async run(): Promise<Delivered> {
    await this.#work(true);
    await Promise.all(Array.from({ length: this.#options.concurrency }, () => this.#work(false)));
    this.#stop ??= this.#judge.atEnd();
    return { counts: this.#counts, stop: this.#stop };
  }

  /** @param opening whether to end with the first accepted record */
  async #work(opening: boolean): Promise<void> {
    try {
      while (!opening || this.#counts.accepted === 0) {
        const course = await this.#turns.next(opening);
        if (!course) return;
        this.#first ??= course;
        await this.#send(course);
      }
    } catch (error) {
      this.halt(mistake(error));
    }
  }

  async #send(course: Course): Promise<void> {
    // It may have waited a long time since it was drawn.
    if (course.attempts > 0 && this.#options.leaveOut?.(course.record)) return;
    const began = await this.#pace.enter();
    if (began === undefined) return this.#settle(givenUp(course));
    try {
      course.attempts++;
      const answer = await this.#options.send(course.record, this.#givingUp.signal);
      note(course, answer);
      if (answer.kind === 'retryable') this.#failed(course, answer, began);
      else this.#ended(course, answer, began);
    } catch (error) {
      this.halt(mistake(error));
      // It is unknown whether it was sent.
      const reason = { code: 'internal', message: messageOf(error) };
      this.#settle(givenUp({ ...course, uncertain: true, reason }));
    } finally {
      this.#pace.leave();
    }
  }

  #ended(course: Course, answer: Exclude<Answer, Passing>, began: number): void {
    const outcome = outcomeOf(course, answer);
    const accepted = outcome.state === 'accepted';
    if (accepted) this.#pace.recover(began);
    this.#outage.answered(accepted);
    this.#settle(outcome);
    if (answer.kind === 'wrong-target' || answer.kind === 'no-token') this.#walled(outcome, answer);
    else this.#judged(course.record, outcome);
  }

  #walled(outcome: Outcome, wall: Wall): void {
    const { waits, clock } = this.#options;
    const askedMs = wall.kind === 'no-token' ? wall.retryAfterMs : undefined;
    const tooLong = askedMs === undefined ? undefined : waits.take(askedMs, clock.now());
    this.halt(tooLong ? askedToWait(tooLong, clock.epoch()) : walled(outcome, wall, this.#counts.accepted > 0));
  }

  /** After a temporary failure the record is set aside, unless it was tried often enough. */
  #failed(course: Course, answer: Passing, began: number): void {
    const { clock, random, retries, waits, onRest } = this.#options;
    const now = clock.now();
    const { retryAfterMs: askedMs, slowDown } = answer;
    const silent = this.#outage.failed({ began, now, askedMs: askedMs ?? 0 });
    if (askedMs !== undefined) {
      const tooLong = waits.take(askedMs, now);
      if (tooLong) this.halt(askedToWait(tooLong, clock.epoch()));
      else onRest?.(askedMs);
    }
    if (slowDown) this.#pace.slowDown(began, askedMs);
    const lone = course === this.#first && !course.answered;
    if (silent) this.halt(lone ? unreachable(course.reason) : outageOf(course.reason));
    if (!this.#stop && course.attempts <= retries) {
      const dueAt = now + Math.max(backoffMs(course.attempts, random()), askedMs ?? 0);
      // No other record is sent before the first one is answered, so its last attempt does not wait for others.
      this.#turns.setAside(course, dueAt, course.attempts === retries && !lone);
      return;
    }
    const outcome = givenUp(course);
    this.#settle(outcome);
    if (lone) this.halt(unreachable(course.reason));
    // A record that was tried again says nothing about other records.
    else if (retries === 0) this.#judged(course.record, outcome);
  }

  #settle(outcome: Outcome): void {
    this.#counts[outcome.state]++;
    try {
      this.#options.onOutcome(outcome);
    } catch (error) {
      this.halt(mistake(error));
    }
  }

  #judged(record: RecordToSend, outcome: Outcome): void {
    const stop = this.#judge.take(record, outcome);
    if (stop) this.halt(stop);
  }
}
