import type { ReadinessAction } from '../vocabulary/readiness';
import type { ActionMessages } from './actionMessages';
import { enActions } from './en/actions';

/** What {@link describeAction} takes beside the action. */
export interface DescribeActionOptions {
  /** Another language, or your own words; English when absent. */
  readonly messages?: ActionMessages | undefined;
}

/**
 * The label of a button for an action: what its actor does, in a few words.
 *
 * @param action - The `action` of a `nextAction`.
 * @param options - Another language, or your own words.
 *
 * @example
 * ```ts
 * describeAction('generate_code'); // => 'Generate a code'
 * ```
 */
export function describeAction(
  action: ReadinessAction['action'],
  { messages = enActions }: DescribeActionOptions = {},
): string {
  return messages[action];
}
