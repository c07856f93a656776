import { startCode } from './code';
import { startEligibility } from './eligibility';
import { startFormats } from './formats';
import { startTime } from './time';

// The page's own clock: the library itself never reads one.
const today = new Date();

startCode();
startTime(today);
startEligibility(today);
startFormats(today);
