import { compareAdFormats, type FormatRow } from 'tiktok-spark-ads';
import { type AdFormat, type FormatValue, apiPlacements } from 'tiktok-spark-ads/vocabulary';
import { describeFormatValue, enFormats } from 'tiktok-spark-ads/messages';
import { button, byId, h, longDay } from '../dom';
import { shareable } from '../shareable';
import { inGroups } from './aspectGroups';
import { changedSince } from './changedSince';

const columns = ['spark_pull', 'spark_push', 'non_spark'] as const;
const headings = {
  spark_pull: ['Spark pull', 'an existing post'],
  spark_push: ['Spark push', 'a post the ad publishes'],
  non_spark: ['Non-Spark', 'only in the campaign'],
} as const;
const everywhere = 'every placement';

/** The last day of a month, counted from January 2025. */
const monthEnd = (month: number) => new Date(Date.UTC(2025, month + 1, 1) - 86_400_000);
const monthName = (month: number) =>
  monthEnd(month).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The comparison, on a day and for a placement. */
export function startFormats(today: Date): void {
  const slider = byId<HTMLInputElement>('as-of');
  const placement = byId<HTMLSelectElement>('placement');
  const form = byId<HTMLFormElement>('formats-form');
  const onlyDiffering = byId<HTMLInputElement>('only-differing');
  const onlyChanged = byId<HTMLInputElement>('only-changed');
  const thisMonth = (today.getUTCFullYear() - 2025) * 12 + today.getUTCMonth();
  slider.max = String(thisMonth);
  slider.value = String(thisMonth);
  placement.append(
    ...[everywhere, ...apiPlacements].map((value) =>
      h('option', { value }, (enFormats.cases[value] ?? value).replaceAll('_', ' ')),
    ),
  );
  const rowsOf = (month: number) =>
    compareAdFormats(columns, {
      asOf: month === thisMonth ? today : monthEnd(month),
      ...(placement.value !== everywhere && { placement: placement.value }),
    });
  const show = () => {
    const month = Number(slider.value);
    const text = longDay(month === thisMonth ? today : monthEnd(month));
    byId('as-of-day').textContent = text;
    slider.setAttribute('aria-valuetext', text);
    const rows = rowsOf(month);
    const changed = changedSince(rowsOf(month - 1), rows);
    drawTable(rows, changed, {
      caption: captionOf(changed, month),
      isShown: (row) =>
        (!onlyDiffering.checked || row.differs) && (!onlyChanged.checked || isChanged(row, changed)),
    });
  };
  const monthsOfChange = Array.from({ length: thisMonth }, (_, index) => index + 1).filter(
    (month) => changedSince(rowsOf(month - 1), rowsOf(month)).size > 0,
  );
  byId('months-of-change').append(
    ...monthsOfChange.map((month) =>
      button(monthName(month), () => {
        slider.value = String(month);
        form.dispatchEvent(new Event('input'));
      }),
    ),
  );
  shareable(form);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function captionOf(changed: ReadonlySet<string>, month: number): string {
  if (changed.size === 0) return `Nothing changed in ${monthName(month)}.`;
  const aspects = new Set([...changed].map((cell) => cell.split(' ')[0] as FormatRow['aspect']));
  const names = [...aspects].map((aspect) => enFormats.aspects[aspect]).join(', ');
  return `Changed in ${monthName(month)}, and marked below: ${names}.`;
}

interface Shown {
  readonly caption: string;
  readonly isShown: (row: FormatRow<AdFormat>) => boolean;
}

function drawTable(
  rows: readonly FormatRow<AdFormat>[],
  changed: ReadonlySet<string>,
  { caption, isShown }: Shown,
): void {
  byId('formats-news').textContent = caption;
  byId('formats-table').replaceChildren(
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, 'Aspect'),
        ...columns.map((name) =>
          h(
            'th',
            { scope: 'col' },
            headings[name][0],
            h('span', { class: 'quiet' }, ` ${headings[name][1]}`),
          ),
        ),
      ),
    ),
    ...inGroups(rows, isShown).map(({ title, rows: ofGroup }) =>
      h(
        'tbody',
        {},
        h('tr', { class: 'group' }, h('th', { scope: 'rowgroup', colspan: '4' }, title)),
        ...ofGroup.map(({ aspect, values }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, enFormats.aspects[aspect]),
            ...columns.map((name) => cell(values[name], changed.has(`${aspect} ${name}`))),
          ),
        ),
      ),
    ),
  );
}

const isChanged = ({ aspect }: FormatRow<AdFormat>, changed: ReadonlySet<string>) =>
  columns.some((format) => changed.has(`${aspect} ${format}`));

const quietKinds: readonly string[] = ['unknown', 'not_applicable', 'unrestricted'];

function cell(value: FormatValue, isNew: boolean): HTMLElement {
  const className = isNew ? 'changed' : quietKinds.includes(value.kind) ? 'quiet' : '';
  return h(
    'td',
    className ? { class: className } : {},
    isNew && h('span', { class: 'new' }, 'changed'),
    describeFormatValue(value),
  );
}
