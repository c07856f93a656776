import { startYourCodes } from './codes/yourCodes';
import { startEligibility } from './eligibility';
import { startFormats } from './formats/formats';
import { startPastedCode } from './pastedCode';
import { startRanking } from './ranking/ranking';
import { startTime } from './time';

// The page's own clock: the library itself never reads one.
const today = new Date();

startYourCodes(today);
startPastedCode();
startTime(today);
startEligibility(today);
startRanking(today);
startFormats(today);
