import { type Refusal, type RefusalName, refusals } from './refusals';

/** An error of the platform, thrown inside the fake until it becomes the body of a response. */
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

/** Refuses with the first reason of a table that applies. */
export function refuseFirst(rows: readonly (readonly [RefusalName, boolean])[]): void {
  const found = rows.find(([, applies]) => applies);
  if (found) refuse(found[0]);
}
