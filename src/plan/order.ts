import { type AliasPair, comparePairs, compareText } from '../aliases/alias.ts';

/** A pair as a push draws it. */
export interface InLine extends AliasPair {
  /** The part of the ledger that it is kept in: a checkpoint rewrites the parts it touches. */
  readonly bucket: string;
  /** An earlier push handed it to CustomerGauge without success. */
  readonly triedBefore: boolean;
}

/** Never-tried pairs before earlier failures, then bucket by bucket, then by account and alias. */
export function compareDelivery(a: InLine, b: InLine): number {
  return Number(a.triedBefore) - Number(b.triedBefore) || compareText(a.bucket, b.bucket) || comparePairs(a, b);
}
