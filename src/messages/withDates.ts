import type { IssueCode, IssueParams } from '../vocabulary/verdict';

/** The names of all parameters that are instants. */
type InstantName = { [Code in IssueCode]: InstantsOf<IssueParams[Code]> }[IssueCode];
type InstantsOf<Params> = {
  [Name in keyof Params]-?: Date extends Params[Name] ? Name : never;
}[keyof Params];

/** A new parameter that is an instant does not compile until it is listed here. */
const instants: Readonly<Record<InstantName, true>> = {
  startsAt: true,
  endsAt: true,
  generatedAt: true,
  rightsUntil: true,
  flightStartsAt: true,
  flightEndsAt: true,
  counted: true,
  stated: true,
  publishedAt: true,
};

/** The parameters of an issue that went through JSON, with texts turned back into dates. */
export function withDates(params: object | undefined): object | undefined {
  if (!params) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isInstant(name, value) ? new Date(value) : value]),
  );
}

function isInstant(name: string, value: unknown): value is string {
  return Object.hasOwn(instants, name) && typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(value);
}
