import { compareAdFormats } from 'tiktok-spark-ads';
import { type FormatValue, apiPlacements } from 'tiktok-spark-ads/vocabulary';
import { describeFormatValue, enFormats } from 'tiktok-spark-ads/messages';
import { byId, h } from './dom';
import { shareable } from './shareable';

const firstMonth = Date.UTC(2025, 0, 1);
const columns = ['spark_pull', 'spark_push', 'non_spark'] as const;
const headings = {
  spark_pull: 'Spark pull: an existing post',
  spark_push: 'Spark push: a post the ad publishes',
  non_spark: 'Non-Spark: only in the campaign',
};
const everywhere = 'every placement';

/** The comparison, on a day and for a placement. */
export function startFormats(today: Date): void {
  const slider = byId<HTMLInputElement>('as-of');
  const placement = byId<HTMLSelectElement>('placement');
  const form = byId<HTMLFormElement>('formats-form');
  slider.value = String((today.getUTCFullYear() - 2025) * 12 + today.getUTCMonth());
  placement.append(
    ...[everywhere, ...apiPlacements].map((value) =>
      h('option', { value }, (enFormats.cases[value] ?? value).replaceAll('_', ' ')),
    ),
  );
  const show = () => {
    const from = new Date(firstMonth);
    const asOf = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + Number(slider.value), 28));
    const text = asOf.toLocaleDateString('en', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    byId('as-of-day').textContent = text;
    slider.setAttribute('aria-valuetext', text);
    drawTable(asOf, placement.value, byId<HTMLInputElement>('only-differing').checked);
  };
  shareable(form);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function drawTable(asOf: Date, placement: string, onlyDiffering: boolean): void {
  const rows = compareAdFormats(columns, { asOf, ...(placement !== everywhere && { placement }) });
  const shown = onlyDiffering ? rows.filter(({ differs }) => differs) : rows;
  byId('formats-table').replaceChildren(
    h('caption', { class: 'quiet' }, `${shown.length} aspects, by the rules of ${rows[0]?.asOf ?? ''}`),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, 'Aspect'),
        ...columns.map((name) => h('th', { scope: 'col' }, headings[name])),
      ),
    ),
    h(
      'tbody',
      {},
      ...shown.map(({ aspect, values }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, enFormats.aspects[aspect]),
          ...columns.map((name) => cell(values[name])),
        ),
      ),
    ),
  );
}

function cell(value: FormatValue): HTMLElement {
  const isQuiet = ['unknown', 'not_applicable', 'unrestricted'].includes(value.kind);
  return h('td', isQuiet ? { class: 'quiet' } : {}, describeFormatValue(value));
}
