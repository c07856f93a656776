import type { ReadinessAction } from '../vocabulary/readiness';
import type { SheetAction } from '../vocabulary/sheet';
import type { ActionMessages } from './actionMessages';
import { enActions } from './en/actions';
import type { Audience } from './issueMessage';
import { wordFor } from './wordFor';
import { audienceOf } from './reader';
import { tell } from './tell';

/** Options of {@link describeAction}. */
export interface DescribeActionOptions {
  /** Another language, or your own words; English if absent, and wherever it lacks an action. */
  readonly messages?: Partial<ActionMessages> | undefined;
  /** Who presses the button; the advertiser if absent. */
  readonly audience?: Audience | undefined;
}

/**
 * The label of a button for an action, in a few words.
 *
 * The advertiser asks for what the creator has to do, so each sees their own label: it says what the person who presses
 * the button does.
 *
 * @param action - The `action` of a `nextAction`. One that this version has no words for is returned as it is.
 * @param options - Another language or your own words, and who presses the button.
 *
 * @example
 * ```ts
 * describeAction('generate_code'); // => 'Get a code'
 * describeAction('generate_code', { audience: 'creator' }); // => 'Send a code'
 * ```
 */
export function describeAction(
  action: ReadinessAction['action'] | SheetAction,
  options: DescribeActionOptions = {},
): string {
  return tell('action', () => {
    const { messages } = options ?? {};
    const audience = audienceOf(options?.audience);
    const label = wordFor({ ...enActions, ...messages }, action);
    return typeof label === 'string' ? label : label[audience];
  });
}
