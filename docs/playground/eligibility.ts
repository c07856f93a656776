import {
  type Authorisation,
  checkSparkEligibility,
  type Finding,
  type Post,
  type SparkContext,
} from 'tiktok-spark-ads';
import {
  accessKinds,
  authorisationStages,
  type EligibilityCode,
  postKinds,
  postOwners,
  postStates,
  visibilities,
} from 'tiktok-spark-ads/vocabulary';
import { describeAction, describeIssueWith } from 'tiktok-spark-ads/messages';
import { answer, byId, day, h, p, startOfDay, type Tone } from './dom';
import { inYourCode } from './inYourCode';
import { shareable } from './shareable';
import { words } from './words';

const unknown = 'not known';

/** The library's words in ours. */
const inWords: Readonly<Record<string, string>> = {
  own: 'ours',
  creator: "a creator's",
  code: 'by a code',
  linked_account: 'the account is linked',
  bc_grant: 'granted in Business Center',
  affiliate: 'by affiliate authorization in TikTok Shop',
  none: 'not at all',
  private: 'only the author',
  requested: 'asked for, no answer yet',
  rejected: 'the creator said no',
  in_review: 'in review at TikTok',
  generated: 'we have it, not applied yet',
  applied: 'applied in Ads Manager',
};
const readable = (value: string) => inWords[value] ?? value.replaceAll('_', ' ');

interface Field {
  readonly id: string;
  readonly label: string;
  readonly options?: readonly string[];
  readonly start?: string;
}

const fields: readonly Field[] = [
  { id: 'owner', label: 'Whose post is it?', options: postOwners, start: 'creator' },
  { id: 'access', label: 'How do you get at it?', options: accessKinds, start: 'code' },
  { id: 'kind', label: 'What is it?', options: [unknown, ...postKinds], start: 'video' },
  { id: 'visibility', label: 'Who can see it?', options: [unknown, ...visibilities], start: 'public' },
  { id: 'state', label: 'Where does it stand?', options: [unknown, ...postStates], start: 'published' },
  {
    id: 'relation',
    label: 'Made from another post?',
    options: ['no', 'duet', 'stitch', 'mention', 'chain'],
    start: 'no',
  },
  {
    id: 'stage',
    label: 'How far is the code?',
    options: ['no code yet', ...authorisationStages],
    start: 'applied',
  },
  { id: 'code-ends', label: 'Code ends' },
  { id: 'ad-starts', label: 'Ad starts' },
  { id: 'ad-ends', label: 'Ad ends' },
];

/** The form that asks what is known, and answers whether the post can run. */
export function startEligibility(today: Date): void {
  const form = byId<HTMLFormElement>('eligibility-form');
  form.append(...fields.map(fieldOf));
  const later = (days: number) => day(new Date(today.getTime() + days * 86_400_000));
  byId<HTMLInputElement>('code-ends').value = later(20);
  byId<HTMLInputElement>('ad-starts').value = later(3);
  byId<HTMLInputElement>('ad-ends').value = later(30);
  const show = () => byId('eligibility-verdict').replaceChildren(verdict(today));
  shareable(form);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function fieldOf({ id, label, options, start }: Field): HTMLElement {
  const control = options
    ? h(
        'select',
        { id },
        ...options.map((value) =>
          h('option', { value, ...(value === start && { selected: '' }) }, readable(value)),
        ),
      )
    : h('input', { id, type: 'date' });
  return h('div', {}, h('label', { for: id }, label), control);
}

const value = (id: string) => byId<HTMLInputElement>(id).value;
const known = <Value extends string>(id: string) =>
  value(id) === unknown ? undefined : (value(id) as Value);

function verdict(now: Date): HTMLElement {
  const sourceId = '7440000000000000002';
  const relation = value('relation');
  const post: Post = {
    id: '7440000000000000001',
    kind: known('kind'),
    visibility: known('visibility'),
    state: known('state'),
    relations: {
      mentions: relation === 'mention' ? [sourceId] : [],
      ...(relation === 'duet' && { duetOf: sourceId }),
      ...(relation === 'stitch' && { stitchOf: sourceId }),
      isChain: relation === 'chain',
    },
  };
  const endsAt = startOfDay(value('code-ends'));
  const authorisation: Authorisation = { stage: known('stage'), ...(endsAt && { endsAt }) };
  const startsAt = startOfDay(value('ad-starts'));
  const flight = startsAt && { startsAt, endsAt: startOfDay(value('ad-ends')) };
  const backwards = flight?.endsAt && flight.endsAt <= flight.startsAt;
  if (backwards) return answer('bad', 'The ad ends before it starts');
  const context: SparkContext = {
    now,
    owner: known('owner') ?? 'creator',
    access: known('access'),
    ...(value('stage') !== 'no code yet' && { authorisation }),
    ...(flight && { flight }),
  };
  const { status, blockers, unknowns, warnings, unverified, nextAction } = checkSparkEligibility(
    post,
    context,
  );
  const tone: Record<typeof status, Tone> = { eligible: 'good', ineligible: 'bad', unknown: 'doubt' };
  const headline = {
    eligible: 'It can run as a Spark Ad',
    ineligible: 'It cannot run as a Spark Ad',
    unknown: 'Nobody can say yet',
  }[status];
  return h(
    'div',
    {},
    answer(
      tone[status],
      headline,
      nextAction && p(`Next, ${actors[nextAction.actor]}: ${describeAction(nextAction.action)}.`, 'next'),
      warnings.length > 0 &&
        p(`${warnings.length === 1 ? 'One thing' : `${warnings.length} things`} to know before it does.`),
    ),
    group('What stands in the way', blockers),
    group('What must be known', unknowns),
    group('What to know', warnings),
    folded('What only TikTok can tell', unverified),
    inYourCode(
      `import { checkSparkEligibility } from 'tiktok-spark-ads';\n\nconst post = ${asCode(post)};\ncheckSparkEligibility(post, ${asCode(context)});`,
      { status, nextAction, blockers },
    ),
  );
}

const actors = {
  creator: 'the creator',
  source_creator: 'the creator of the original post',
  advertiser: 'you',
  platform: 'TikTok',
} as const;

/** A value as one would write it in code. */
function asCode(input: unknown): string {
  return JSON.stringify(input, null, 2).replace(/"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g, "new Date('$1')");
}

function folded(title: string, findings: readonly Finding<EligibilityCode>[]): HTMLElement | string {
  if (findings.length === 0) return '';
  return h('details', {}, h('summary', {}, `${title} (${findings.length})`), listOf(findings));
}

function group(title: string, findings: readonly Finding<EligibilityCode>[]): HTMLElement | string {
  if (findings.length === 0) return '';
  return h('div', {}, h('h3', {}, title), listOf(findings));
}

function listOf(findings: readonly Finding<EligibilityCode>[]): HTMLElement {
  return h(
    'ul',
    { class: 'findings' },
    ...findings.map((finding) => {
      const { text, remedy } = describeIssueWith(words, finding);
      return h('li', {}, h('span', { class: 'who' }, actors[finding.actor]), text, p(remedy, 'quiet'));
    }),
  );
}
