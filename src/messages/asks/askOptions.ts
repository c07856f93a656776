import {
  assertInstant,
  assertObject,
  assertTextIfGiven,
  assertTimeZoneIfGiven,
} from '../../shared/assertions';
import { givenZone } from '../../shared/givenZone';
import type { Clock } from '../../vocabulary/time';
import { enAsks } from '../en/asks';
import type { Say } from '../say/say';
import { sayIn } from '../say/sayIn';
import type { AskWords } from './askWords';

/** Options of the texts of the asks. */
export interface AskTextOptions extends Clock {
  /** How to address the creator; if absent, by handle, if known. */
  readonly creator?: string | undefined;
  /** Who asks; "we" if absent. */
  readonly brand?: string | undefined;
  /** The creator's time zone, by its IANA name; without it, deadlines work wherever the creator lives. */
  readonly timeZone?: string | undefined;
  /** Another language, or your own words; English if absent. Spread `enAsks` to change a part. */
  readonly words?: AskWords | undefined;
}

/** What all texts of an ask need. */
export interface AskContext {
  readonly now: Date;
  readonly words: AskWords;
  readonly say: Say;
  /** Days near to this instant have no year. */
  readonly nearTo: Date | undefined;
  readonly timeZone: string | undefined;
  readonly brand: string | undefined;
  readonly creator: string | undefined;
}

/** The options of an ask's text, checked and completed. */
export function askContext(options: AskTextOptions): AskContext {
  assertObject('options', options);
  const { now, brand, creator } = options;
  const timeZone = givenZone(options.timeZone);
  const words = options.words ?? enAsks;
  if (typeof (words as Partial<AskWords>).greeting !== 'function') {
    throw new RangeError('words must be those of the asks: enAsks, or `asks` of a language');
  }
  assertInstant('now', now);
  assertTimeZoneIfGiven('timeZone', timeZone);
  assertTextIfGiven('brand', brand);
  assertTextIfGiven('creator', creator);
  return {
    now,
    words,
    say: sayIn({ locale: words.locale, timeZone: timeZone ?? 'UTC', nearTo: now }),
    nearTo: now,
    timeZone,
    brand: oneLine(brand),
    creator: oneLine(creator),
  };
}

/** The same for what is kept, such as a brief or a contract: every day has its year. */
export function formalContext(context: AskContext): AskContext {
  const { words, timeZone } = context;
  const say = sayIn({ locale: words.locale, timeZone: timeZone ?? 'UTC' });
  return { ...context, say, nearTo: undefined };
}

/** A name as it stands in a subject: a line break would begin another header of the mail. */
function oneLine(name: string | null | undefined): string | undefined {
  return name?.replace(/\s+/g, ' ').trim() || undefined;
}
