import { assertInstant } from '../../shared/assertions';
import type { Clock } from '../../vocabulary/time';
import { enAsks } from '../en/asks';
import type { Say } from '../say/say';
import { sayIn } from '../say/sayIn';
import type { AskWords } from './askWords';

/** What the texts of the asks take beside the facts. */
export interface AskTextOptions extends Clock {
  /** How to address the creator; the handle where one is known, when absent. */
  readonly creator?: string | undefined;
  /** Who asks; "we" when absent. */
  readonly brand?: string | undefined;
  /** The creator's time zone, by its IANA name; without it, deadlines hold wherever the creator lives. */
  readonly timeZone?: string | undefined;
  /** Another language, or your own words; English when absent. Spread `enAsks` to change a part. */
  readonly words?: AskWords | undefined;
}

/** What every text of an ask is made with. */
export interface AskContext {
  readonly now: Date;
  readonly words: AskWords;
  readonly say: Say;
  readonly timeZone: string | undefined;
  readonly brand: string | undefined;
}

/** The options of an ask's text, checked and completed. */
export function askContext({ now, words = enAsks, timeZone, brand }: AskTextOptions): AskContext {
  assertInstant('now', now);
  return { now, words, say: sayIn({ locale: words.locale, timeZone: timeZone ?? 'UTC' }), timeZone, brand };
}
