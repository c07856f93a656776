import { groupBy } from '../../shared/groupBy';
import type { Authorisation, EndBounds } from '../../vocabulary/authorisation';
import type { RunningAd } from '../../vocabulary/risk';
import { endIsLowerBound, endIsUnconfirmed, endIsUpperBound } from '../dates';
import {
  type Binding,
  type DatedBinding,
  disagree,
  isDatedBinding,
  longestLivedFirst,
  readBindings,
  rowsOfEachCode,
  soonestEndFirst,
  withoutDayOnly,
} from './bindings';

/** The authorisations that an ad can depend on, one of which carries it. */
export interface Candidates<Entry extends Authorisation> {
  readonly rows: readonly Binding<Entry>[];
  /** The same rows as they were given. */
  readonly entries: readonly Entry[];
  /** Whether they are all rows of one binding. */
  readonly isOneBinding: boolean;
  /** Rows of one binding say different things about it, so none of them can be relied on. */
  readonly disagree: boolean;
  /** The end or the platform status of one of them is not known. */
  readonly hasUnknown: boolean;
  /** Whether one of the ends can come earlier, can come later, or is not confirmed. */
  readonly bounds: EndBounds;
  /** The one that ends first. */
  readonly soonest: DatedBinding<Entry> | undefined;
  /** The one in force that ends last. */
  readonly longest: DatedBinding<Entry> | undefined;
}

/** The authorisations of one post, ready to be asked which of them carries an ad. */
export interface PostBindings<Entry extends Authorisation> {
  readonly byName: ReadonlyMap<string, Candidates<Entry>>;
  /** The rows that name no binding. */
  readonly unnamed: Candidates<Entry>;
  /** All rows that can carry an ad that names no binding. */
  readonly all: Candidates<Entry>;
  /** One row of each named binding that is in force and whose rows agree, longest-lived first. */
  readonly inForce: readonly DatedBinding<Entry>[];
  /** There is access to the post, and none of it needs a code. */
  readonly needsNoCode: boolean;
}

const nobody: Candidates<never> = {
  rows: [],
  entries: [],
  isOneBinding: false,
  disagree: false,
  hasUnknown: false,
  bounds: { endIsUpperBound: false, endIsLowerBound: false, endIsUnconfirmed: false },
  soonest: undefined,
  longest: undefined,
};

/** A post about which nothing is known. */
export const noBindings: PostBindings<never> = {
  byName: new Map(),
  unnamed: nobody,
  all: nobody,
  inForce: [],
  needsNoCode: false,
};

/** The authorisations of a list by post. */
export function bindingsOfPosts<Entry extends Authorisation>(
  authorisations: readonly Entry[],
  now: Date,
): ReadonlyMap<string | undefined, PostBindings<Entry>> {
  const byPost = groupBy(readBindings(authorisations, now), ({ authorisation }) => authorisation.postId);
  return new Map(Array.from(byPost, ([postId, rows]) => [postId, bindingsOfPost(rows)]));
}

function bindingsOfPost<Entry extends Authorisation>(rows: readonly Binding<Entry>[]): PostBindings<Entry> {
  const listed = rows.filter(({ status }) => status !== 'not_needed').sort(longestLivedFirst);
  const named = groupBy(
    listed.filter(({ authorisation }) => authorisation.bindingId),
    // A cell of a sheet may have spaces around its id.
    ({ authorisation }) => (authorisation.bindingId as string).trim(),
  );
  const carrying = Array.from(
    named,
    ([bindingId, ofBinding]) => [bindingId, withoutDayOnly(carryingOf(ofBinding))] as const,
  );
  const byName = new Map(carrying.map(([bindingId, own]) => [bindingId, candidates(own, disagree(own))]));
  const counted = new Set(carrying.flatMap(([, own]) => own));
  const byCode = listed.filter((row) => !row.authorisation.bindingId || counted.has(row));
  const one = [...byName.values()];
  const isDoubtful = one.some((binding) => binding.disagree);
  return {
    byName,
    unnamed: candidates(byCode.filter(({ authorisation }) => !authorisation.bindingId)),
    all: candidates(byCode.filter(canCarry(byCode)), isDoubtful),
    inForce: one.flatMap((binding) => (binding.disagree || !binding.longest ? [] : [binding.longest])),
    needsNoCode: rows.length > 0 && listed.length === 0,
  };
}

/**
 * The rows of one binding that its ads rest on. An ad names an identity and no code: of several codes, the one that lives
 * longest carries it. If none is in force and the end of one is not known, it may be any.
 */
function carryingOf<Entry extends Authorisation>(
  longestFirst: readonly Binding<Entry>[],
): readonly Binding<Entry>[] {
  const [first = longestFirst] = rowsOfEachCode(longestFirst);
  const isKnown = first[0]?.status === 'active' || longestFirst.every(isDatedBinding);
  return isKnown ? first : longestFirst;
}

/** If one is in force, another that never was carries no running ad. */
function canCarry(rows: readonly Binding<Authorisation>[]): (row: Binding<Authorisation>) => boolean {
  if (!rows.some(({ status }) => status === 'active')) return () => true;
  return ({ status }) => status !== 'pending' && status !== 'not_applied' && status !== 'not_started';
}

function candidates<Entry extends Authorisation>(
  rows: readonly Binding<Entry>[],
  isDoubtful = false,
): Candidates<Entry> {
  const [soonest] = [...rows].sort(soonestEndFirst);
  const names = new Set(rows.map((row) => row.authorisation.bindingId || row));
  return {
    rows,
    entries: rows.map(({ authorisation }) => authorisation),
    isOneBinding: names.size <= 1,
    disagree: isDoubtful,
    hasUnknown: !rows.every(isDatedBinding),
    bounds: {
      endIsUpperBound: rows.some(({ authorisation }) => endIsUpperBound(authorisation)),
      endIsLowerBound: rows.some(({ authorisation }) => endIsLowerBound(authorisation)),
      endIsUnconfirmed: rows.some(({ authorisation }) => endIsUnconfirmed(authorisation)),
    },
    soonest: soonest && isDatedBinding(soonest) ? soonest : undefined,
    longest: rows.filter(isDatedBinding).find(({ status }) => status === 'active'),
  };
}

/**
 * Which bindings may carry an ad: the one that it names, if a row names it too, or else the rows that name none. For an
 * ad that names none, all of them.
 */
export function candidatesFor<Entry extends Authorisation>(
  { bindingId }: RunningAd,
  { byName, unnamed, all }: PostBindings<Entry>,
): Candidates<Entry> {
  return bindingId ? (byName.get(bindingId.trim()) ?? unnamed) : all;
}
