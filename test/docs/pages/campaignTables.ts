import { checkAdSetup, setupSteps, type AdSetup } from 'tiktok-spark-ads';
import { budgetMinimums, findFact, objectiveLabels, type PostEdit, postEdits } from 'tiktok-spark-ads/facts';
import { describeSetupStep } from 'tiktok-spark-ads/messages';
import { table } from '../../support/markdown.ts';

const isTaken = (setup: AdSetup) => {
  const verdict = checkAdSetup(setup);
  if (!verdict.ok) {
    const isReadOnly = verdict.issues.some(({ code }) => code === 'setup_objective_read_only');
    return isReadOnly ? 'the API only reads it' : 'no';
  }
  return verdict.warnings.some(({ severity }) => severity === 'unknown') ? 'not known' : 'yes';
};

const needsSpark = (setup: AdSetup) => {
  const verdict = checkAdSetup(setup);
  return !verdict.ok && verdict.issues.some(({ code }) => code === 'setup_engagement_needs_account');
};

const confidenceOf = ({ factId }: PostEdit) => findFact(factId)?.confidence.replaceAll('_', ' ') ?? '';

/** The tables of `docs/concepts/campaign.md`, by the name of their place. */
export const campaignTables = () => ({
  objectives: table(
    ['Ads Manager', 'API', 'Spark Ad', 'Photo post', 'Runs as Spark only'],
    objectiveLabels.map(({ objective, label }) => [
      label,
      `\`${objective}\``,
      isTaken({ objective, identityType: 'TT_USER' }),
      isTaken({ objective, postKind: 'photo', identityType: 'TT_USER' }),
      needsSpark({ objective, identityType: 'CUSTOMIZED_USER' }) ? 'yes' : '',
    ]),
  ),
  edits: table(
    ['Change', 'On an ad that runs an existing post', 'Confidence'],
    (postEdits as readonly PostEdit[]).map((row) => [
      row.edit.replaceAll('_', ' '),
      row.possible ? 'possible' : 'a new post, and a new code if there was one',
      confidenceOf(row),
    ]),
  ),
  budgets: table(
    ['Level', 'Mode', 'More than, in US dollars'],
    budgetMinimums.map(({ level, mode, amount, per }) => [
      level.replaceAll('_', ' '),
      `\`${mode}\``,
      `${String(amount)} ${{ day: 'a day', lifetime: 'in all', scheduled_day: 'for each scheduled day' }[per]}`,
    ]),
  ),
  steps: (['own', 'creator'] as const)
    .map((source) => {
      const rows = setupSteps(source).map((step, index) => {
        const { who, where, what, gives } = describeSetupStep(step);
        return [String(index + 1), who, where, what, step.links ? `**${gives}**` : gives];
      });
      const title = source === 'own' ? 'A post of your own' : 'A creator’s post, by code';
      return `${title}:\n\n${table(['', 'Who', 'Where', 'What', 'Gives'], rows)}`;
    })
    .join('\n\n'),
});
