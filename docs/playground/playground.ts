import { startYourCodes } from './codes/yourCodes';
import { startEligibility } from './eligibility';
import { startFormats } from './formats/formats';
import { startPastedCode } from './pastedCode';
import { startTime } from './time';

// The page's own clock: the library itself never reads one.
const today = new Date();

startYourCodes(today);
startPastedCode();
startTime(today);
startEligibility(today);
startFormats(today);
// A bundle of its own, loaded after the rest: its statistics are needed by no other section.
void import('./ranking.js').then(({ startRanking }) => startRanking(today));
