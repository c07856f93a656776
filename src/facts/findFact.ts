import type { Fact } from '../vocabulary/fact';
import { allFacts, type FactId } from './allFacts';

/**
 * Finds the platform fact with this id: what it states, its sources, when it was checked, and how far to trust it.
 *
 * @param id - A `factId` of a finding or of a comparison's cell.
 * @returns The fact; `undefined` for an unknown id.
 *
 * @example
 * ```ts
 * findFact('authorisation-end')?.confidence; // => 'inferred'
 * ```
 */
export function findFact(id: FactId): Fact;
export function findFact(id: string): Fact | undefined;
export function findFact(id: string): Fact | undefined {
  return allFacts().find((fact) => fact.id === id);
}
