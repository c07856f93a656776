import { objectiveLabels } from '../facts/tables/objectiveLabels';
import type { Objective } from '../vocabulary/campaign';
import type { OpenEnum } from '../vocabulary/openEnum';

/**
 * The Ads Manager label of an objective.
 *
 * @param objective - In the API's own words.
 * @returns The label; `undefined` for an unknown objective.
 *
 * @example
 * ```ts
 * objectiveLabel('ENGAGEMENT'); // => 'Community interaction'
 * objectiveLabel('SOMETHING_NEW'); // => undefined
 * ```
 */
export function objectiveLabel(objective: Objective): string;
export function objectiveLabel(objective: OpenEnum<Objective>): string | undefined;
export function objectiveLabel(objective: OpenEnum<Objective>): string | undefined {
  return objectiveLabels.find((row) => row.objective === objective)?.label;
}
