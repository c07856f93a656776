import { buildCode } from 'tiktok-spark-ads/fixtures';
import { day } from '../dom';

/** A sheet as people keep them, around today. */
export function exampleSheet(today: Date): string {
  const inDays = (days: number) => day(new Date(today.getTime() + days * 86_400_000));
  const link = (handle: string, id: number) =>
    `https://www.tiktok.com/@${handle}/video/74400000000000000${id}`;
  const rows = [
    [
      'Creator',
      'Post',
      'Code',
      'Generated',
      'Days',
      'Status',
      'Campaign start',
      'Campaign end',
      'Daily spend',
    ],
    ['@ana', link('ana', 11), buildCode(1), inDays(-26), '30', 'applied', inDays(-20), inDays(20), '80'],
    ['@ben', link('ben', 12), buildCode(2), inDays(-10), '60', 'applied', inDays(-5), inDays(30), '50'],
    ['@cleo', link('cleo', 13), buildCode(3), inDays(-40), '30', 'applied', inDays(-35), inDays(15), '40'],
    ['@dora', link('dora', 14), buildCode(4), inDays(-1), '30', 'not applied', inDays(3), inDays(24), '120'],
    ['@emil', link('emil', 15), 'https://vm.tiktok.com/ZMabc123/', '', '', '', '', '', ''],
    ['@fay', link('fay', 16), `${buildCode(5).slice(0, 30)}…`, '', '', '', '', '', ''],
    ['@gil', link('gil', 17), '', '', '', 'asked', '', '', ''],
    ['@hana', link('hana', 18), '#NAME?', inDays(-12), '30', '', '', '', ''],
    ['@ana', link('ana', 19), buildCode(6), inDays(-27), '30', 'applied', inDays(-20), inDays(30), '25'],
    ['@ivan', link('ivan', 20), buildCode(7), inDays(-200), '365', 'applied', inDays(-10), inDays(60), '30'],
    ['@ben', link('ben', 12), buildCode(2), '', '', '', '', '', ''],
    ['@jo', link('jo', 21), buildCode(8), '03/04/2026', '60', 'applied', '', '', ''],
  ];
  return rows.map((row) => row.join('\t')).join('\n');
}
