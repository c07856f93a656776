import type { IssueCode, IssueParams } from '../vocabulary/verdict';

/** The names of all parameters that hold an instant. */
type InstantName = { [Code in IssueCode]: InstantsOf<IssueParams[Code]> }[IssueCode];
type InstantsOf<Params> = {
  [Name in keyof Params]-?: Date extends Params[Name] ? Name : never;
}[keyof Params];

/** A new parameter that holds an instant does not compile until it stands here. */
const instants: Readonly<Record<InstantName, true>> = {
  startsAt: true,
  endsAt: true,
  generatedAt: true,
  rightsUntil: true,
  flightStartsAt: true,
  flightEndsAt: true,
};

/** The parameters of an issue that went through JSON, with the dates that became text there made dates again. */
export function withDates(params: object | undefined): object | undefined {
  if (!params) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isInstant(name, value) ? new Date(value) : value]),
  );
}

function isInstant(name: string, value: unknown): value is string {
  return Object.hasOwn(instants, name) && typeof value === 'string';
}
