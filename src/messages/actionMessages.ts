import type { ReadinessAction } from '../vocabulary/readiness';
import type { SheetAction } from '../vocabulary/sheet';
import type { Audience } from './issueMessage';

/** One label for everybody, or one for each audience. */
export type ActionLabel = string | Readonly<Record<Audience, string>>;

/** A label for every action that a `nextAction` can name. */
export type ActionMessages = Readonly<Record<ReadinessAction['action'] | SheetAction, ActionLabel>>;
