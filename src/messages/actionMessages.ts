import type { ReadinessAction } from '../vocabulary/readiness';

/** A label for every action that a `nextAction` can name. */
export type ActionMessages = Readonly<Record<ReadinessAction['action'], string>>;
