import { maskCode, type TriagedRow } from 'tiktok-spark-ads';
import { describeAction, describeIssue } from 'tiktok-spark-ads/messages';
import { h, longDay, p } from '../dom';
import { actorNames, stateNames } from './stateNames';

/** Rows that nobody has to look at. */
const quiet: readonly string[] = ['blank', 'duplicate', 'running'];

/** What to do about each row; those with nothing to do are folded. */
export function rowList(rows: readonly TriagedRow[]): HTMLElement {
  const loud = rows.filter(({ state }) => !quiet.includes(state));
  const rest = rows.filter(({ state }) => quiet.includes(state));
  return h(
    'div',
    {},
    h('h3', {}, 'Row by row, the most urgent first'),
    loud.length > 0 && h('ol', { class: 'rows' }, ...loud.map(rowOf)),
    rest.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${rest.length} more with nothing to do`),
        h('ol', { class: 'rows' }, ...rest.map(rowOf)),
      ),
  );
}

function rowOf({ row, state, reason, nextAction, entry }: TriagedRow): HTMLElement {
  const { text, remedy } = describeIssue(reason);
  const heading = reason.path[1];
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'headline' },
      h('span', { class: `state ${state}` }, stateNames[state]),
      ` ${entry.handle ? `@${entry.handle}` : (entry.creatorName ?? `Row ${row}`)}`,
      h('span', { class: 'quiet' }, ` row ${row}${entry.code ? ` · ${maskCode(entry.code)}` : ''}`),
    ),
    p(heading === undefined ? text : `${heading}: ${text}`),
    p(nextStep(entry.handle, nextAction, remedy), 'next'),
  );
}

/** Who has to do what by when: the creator what a button would say, you what the remedy says. */
function nextStep(handle: string | undefined, nextAction: TriagedRow['nextAction'], remedy: string): string {
  if (!nextAction) return remedy;
  const { actor, action, by } = nextAction;
  const before = by ? `, before ${longDay(by)}` : '';
  if (actor !== 'creator') return `Next, ${actorNames[actor]}: ${remedy || describeAction(action)}`;
  const who = handle ? `@${handle}` : actorNames.creator;
  return `Next, ${who}: ${describeAction(action, { audience: 'creator' })}${before}`;
}
