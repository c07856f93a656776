import * as z from 'zod';
import { adFlightSchema } from './intervalSchema';

/** What a campaign has to lose. */
export const campaignFields = /* @__PURE__ */ (() => ({
  flight: adFlightSchema.optional(),
  dailySpend: z
    .number('A daily spend must be a number.')
    .min(0, 'A daily spend cannot be below 0.')
    .optional(),
}))();
