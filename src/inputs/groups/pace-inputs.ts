/** Inputs about how fast records are sent, how often each is tried, and which part of them. */
import { PUSH, REACHING } from '../commands.ts';
import { type Inputs, quote, type Reader, whole } from '../readers.ts';

const rate: Reader<number | undefined> = (text, wrong) => {
  if (text === '') return undefined;
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (!(number > 0 && number <= 1000)) wrong(`is ${quote(text)}, but must be a number above 0 and at most 1000.`);
  return number;
};

/** The ledger has 256 buckets, and a bucket is never split: further parts would have no account. */
const MOST_PARTS = 256;

const part: Reader<{ readonly part: number; readonly of: number } | undefined> = (text, wrong) => {
  if (text === '') return undefined;
  const [, k, n] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { part: Number(k), of: Number(n) };
  if (shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST_PARTS) return shard;
  return wrong(`is ${quote(text)}, but must be \`k/n\` such as \`2/4\`, with k from 1 to n and n up to ${MOST_PARTS}.`);
};

export const PACE_INPUTS = {
  concurrency: {
    description: 'Records sent at the same time, 1 to 64.',
    default: '8',
    value: 'count',
    summary: 'records sent at the same time',
    commands: PUSH,
    read: whole(1, 64),
  },
  'requests-per-second': {
    description:
      'At most this many records per second. Usually not needed: the push finds the rate that CustomerGauge accepts by itself.',
    value: 'number',
    summary: 'the most records per second',
    commands: PUSH,
    read: rate,
  },
  'timeout-seconds': {
    description: 'How long one request may take, 1 to 600 seconds.',
    default: '60',
    value: 'seconds',
    summary: 'how long one request may take',
    commands: REACHING,
    read: whole(1, 600),
  },
  retries: {
    description:
      'How often a record is tried again after a temporary failure, 0 to 20. `0`: each record is sent once, whatever the answer.',
    default: '5',
    value: 'count',
    summary: 'how often a record is tried again',
    commands: PUSH,
    read: whole(0, 20),
  },
  shard: {
    description:
      '`k/n`: send only the k-th of n parts of the accounts, so that a matrix of jobs can share a very large first load.',
    value: 'k/n',
    summary: 'which part of the accounts to send',
    commands: PUSH,
    read: part,
  },
} as const satisfies Inputs;
