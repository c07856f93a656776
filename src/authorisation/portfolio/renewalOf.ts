import { millisecondsInDay } from 'date-fns/constants';
import { laterOf } from '../../time/laterOf';
import type { Renewal, RenewalEntry } from '../../vocabulary/renewals';
import { boundsAt } from '../dates';
import type { DatedBinding } from './bindings';
import { type JoinedCampaign, lossAfter, type LossOptions } from './campaignAtRisk';
import { howToRenew, type HowToRenewOptions } from './howToRenew';

/** What to ask for the authorisation that carries the ads of a post, and what is lost without it. */
export function renewalOf<Entry extends RenewalEntry>(
  carrier: DatedBinding<Entry>,
  campaign: JoinedCampaign,
  horizonDays: number,
  options: HowToRenewOptions & LossOptions,
): Renewal<Entry> {
  const { authorisation, status, endsAt } = carrier;
  const { flight, dailySpend, rightsUntil } = campaign;
  const bounds = boundsAt(authorisation, status, options.now);
  const lostFrom = laterOf(endsAt, options.now);
  const way = howToRenew(carrier, campaign, options);
  const { remedy, countsFrom, daysNeeded, daysToAsk, generateFrom, warnings } = way;
  const { daysAtRisk, spendAtRisk, spendAtRiskPerDay } = lossAfter(campaign, lostFrom, options);
  // Each field by its name: spreading the objects would make a plan take a tenth longer.
  return {
    authorisation,
    status,
    endsAt,
    endIsUpperBound: bounds.endIsUpperBound,
    endIsLowerBound: bounds.endIsLowerBound,
    endIsUnconfirmed: bounds.endIsUnconfirmed,
    daysLeft: Math.floor((lostFrom.getTime() - options.now.getTime()) / millisecondsInDay),
    horizonDays,
    remedy,
    countsFrom,
    daysNeeded,
    daysToAsk,
    generateFrom,
    flight,
    dailySpend,
    rightsUntil,
    daysAtRisk,
    spendAtRisk,
    spendAtRiskPerDay,
    warnings,
  };
}
