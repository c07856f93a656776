import { objectiveLabels } from '../facts/tables/objectiveLabels';
import type { Objective } from '../vocabulary/campaign';
import type { OpenEnum } from '../vocabulary/openEnum';

/**
 * The label under which Ads Manager shows an objective of the API.
 *
 * @param objective - In the API's own words.
 * @returns The label; `undefined` for an objective that we do not know.
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
