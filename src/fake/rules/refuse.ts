import { type Refusal, type RefusalName, refusals } from './refusals';

/** What the platform's error is thrown as inside of the fake, until it becomes a body. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(readonly reason: RefusalName) {
    const { message, factId }: Refusal = refusals[reason];
    super(`TikTok refuses this: ${reason}, ${message} (fact ${factId})`);
    this.refusal = refusals[reason];
  }
}

/** Refuses a request or an act. */
export function refuse(reason: RefusalName): never {
  throw new Refused(reason);
}

/** Refuses when something is so; the rows of a table, the first that is so decides. */
export function refuseFirst(rows: readonly (readonly [RefusalName, boolean])[]): void {
  const found = rows.find(([, isSo]) => isSo);
  if (found) refuse(found[0]);
}
