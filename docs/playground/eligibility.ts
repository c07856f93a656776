import {
  type Authorisation,
  checkSparkEligibility,
  type Finding,
  type Post,
  type SparkContext,
} from 'tiktok-spark-ads';
import {
  accesses,
  authorisationStages,
  type EligibilityCode,
  postKinds,
  postOwners,
  postStates,
  visibilities,
} from 'tiktok-spark-ads/vocabulary';
import { describeIssueIn } from 'tiktok-spark-ads/messages';
import { answer, byId, day, h, p, startOfDay, type Tone } from './dom';
import { words } from './words';

const unknown = 'not known';
const readable = (value: string) => value.replaceAll('_', ' ');

interface Field {
  readonly id: string;
  readonly label: string;
  readonly options?: readonly string[];
  readonly start?: string;
}

const fields: readonly Field[] = [
  { id: 'owner', label: 'Whose post is it?', options: postOwners, start: 'creator' },
  { id: 'access', label: 'How do you get at it?', options: accesses, start: 'code' },
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
  const { status, blockers, unknowns, warnings, unverified } = checkSparkEligibility(post, context);
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
      warnings.length > 0 &&
        p(`${warnings.length === 1 ? 'One thing' : `${warnings.length} things`} to know before it does.`),
    ),
    group('What stands in the way', blockers),
    group('What must be known', unknowns),
    group('What to know', warnings),
    group('What only TikTok can tell', unverified),
  );
}

function group(title: string, findings: readonly Finding<EligibilityCode>[]): HTMLElement | string {
  if (findings.length === 0) return '';
  return h(
    'div',
    {},
    h('h3', {}, title),
    h(
      'ul',
      { class: 'findings' },
      ...findings.map((finding) => {
        const { text, remedy } = describeIssueIn(words, finding);
        return h('li', {}, h('span', { class: 'who' }, finding.actor), text, p(remedy, 'quiet'));
      }),
    ),
  );
}
