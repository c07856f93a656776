// Checks codes side by side with what others would use, in one run, and shows how time grows with hostile texts.
// Needs a build:  node test/bench/code.bench.mjs
import { performance } from 'node:perf_hooks';
import { extractCodes, isAuthorisationCode, redactCodes, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import * as v from 'valibot';
import * as z from 'zod';
import * as mini from 'zod/mini';

const BUDGET = { overRegex: 1.4, refusalsPerSecond: 100_000, growth: 2.4 };
const shape = /^#[A-Za-z0-9+/]{63}=$/;
const zodSchema = z.string().regex(shape);
const miniSchema = mini.string().check(mini.regex(shape));
const valibotSchema = v.pipe(v.string(), v.regex(shape));

const codes = Array.from({ length: 1000 }, (_, seed) => buildCode(seed));
const contenders = {
  'bare regex': (code) => shape.test(code),
  'plain rule': (code) => code.startsWith('#') && code.length >= 20 && /^#[A-Za-z0-9+/=]{20,}$/.test(code),
  isAuthorisationCode: (code) => isAuthorisationCode(code),
  validateCode: (code) => validateCode(code).ok,
  valibot: (code) => v.safeParse(valibotSchema, code).success,
  'zod/mini': (code) => miniSchema.safeParse(code).success,
  zod: (code) => zodSchema.safeParse(code).success,
};

const [code, other] = codes;
const refused = {
  empty: '',
  hashtag: '#sparkads',
  prose: 'I will send you the code tomorrow, promised',
  'post link': 'https://www.tiktok.com/@sample.creator/video/7440000000000000001?is_from_webapp=1',
  'short link': 'https://vm.tiktok.com/ZMabc123/',
  handle: '@sample.creator',
  'post id': '7440000000000000001',
  'login code': 'AbCdEf123456_-xyz*0!6410',
  uuid: '550e8400-e29b-41d4-a716-446655440000',
  'cut off': code.slice(0, 12),
  'without #': code.slice(1),
  '+ turned to space': code.replaceAll('+', ' '),
  masked: `${code.slice(0, 4)}***${code.slice(-4)}`,
  'two codes': `${code} ${other}`,
  'code in a text': `Hi, here you go: ${code} let me know`,
};

// What a regex that backtracks would choke on.
const hostile = {
  spaces: (n) => `a${' '.repeat(n)}b`,
  'spaces after a #': (n) => `#${' '.repeat(n)}b`,
  percents: (n) => `${'%'.repeat(n)}x`,
  'nested percents': (n) => `#${'%25'.repeat(n / 3)}`,
  entities: (n) => `#${'&amp;'.repeat(n / 5)}x`,
  quotes: (n) => `${'"'.repeat(n)}x`,
  stars: (n) => `${'*'.repeat(n)}x`,
  brackets: (n) => `${'['.repeat(n / 2)}${'](#'.repeat(n / 6)}`,
  tags: (n) => `<${'</a'.repeat(n / 3)}`,
  labels: (n) => `${'spark ads code '.repeat(n / 15)}1`,
  'labels without spaces': (n) => `${'adspark'.repeat(n / 7)}1`,
  hashes: (n) => '#'.repeat(n),
  'short runs': (n) => '#aB3'.repeat(n / 4),
  'one long run': (n) => `#${'aB3+'.repeat(n / 4)}`,
  'equals signs': (n) => `#${'='.repeat(n)}`,
  dots: (n) => `#a${'.'.repeat(n)}x`,
  capitals: (n) => `${'A'.repeat(n)} 1`,
  links: (n) => 'https://www.tiktok.com/@a/'.repeat(n / 26),
  'links with commas': (n) => ',tiktok.com/'.repeat(n / 12),
  handles: (n) => '@a'.repeat(n / 2),
  tabs: (n) => '\t'.repeat(n),
  'open quotes in a sheet': (n) => '\t"a\n'.repeat(n / 4),
  'blank lines': (n) => ' \n'.repeat(n / 2),
  codes: (n) => `${code} https://vm.tiktok.com/Z1/\n`.repeat(n / 96),
  surrogates: (n) => '\ud83d'.repeat(n),
};

console.log('canonical codes, in one interleaved run');
const medians = interleaved(contenders, 41);
const regex = medians['bare regex'];
for (const [name, time] of Object.entries(medians)) {
  console.log(
    `  ${name.padEnd(22)}${time.toFixed(0).padStart(7)} ns ${(time / regex).toFixed(2).padStart(7)} ×`,
  );
}
report('validateCode over the bare regex', medians.validateCode / regex, BUDGET.overRegex);
report('validateCode over valibot', medians.validateCode / medians.valibot, 1);
report('validateCode over zod', medians.validateCode / medians.zod, 1);

console.log('\nrefusals a second');
const refusals = Object.entries(refused).map(([name, text]) => {
  const perSecond = 1e9 / timeOf(() => validateCode(text), 2000);
  console.log(`  ${name.padEnd(22)}${Math.round(perSecond).toLocaleString('en').padStart(12)}`);
  return perSecond;
});
report('budget over the slowest', BUDGET.refusalsPerSecond / Math.min(...refusals), 1);

console.log('\nhostile texts: ms at 256 KB, 512 KB and 1 MB, and the growth of the last doubling');
const growths = Object.entries(hostile).flatMap(([name, make]) =>
  [validateCode, (text) => validateCode(`#${text}`), extractCodes, redactCodes].map((judge, index) => {
    const [a, b, c] = [2 ** 18, 2 ** 19, 2 ** 20].map(
      (length) => timeOf(() => judge(make(length)), 1, 5) / 1e6,
    );
    const label = `${name}, ${['validateCode', 'validateCode after #', 'extractCodes', 'redactCodes'][index]}`;
    console.log(
      `  ${label.padEnd(48)}${[a, b, c].map((ms) => ms.toFixed(1).padStart(9)).join('')}${(c / b).toFixed(2).padStart(8)} ×`,
    );
    // Below a few milliseconds a doubling measures the machine.
    return c < 5 ? 0 : c / b;
  }),
);
report('growth by doubling', Math.max(...growths), BUDGET.growth);

function interleaved(judges, rounds) {
  const times = Object.fromEntries(Object.keys(judges).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, judge] of Object.entries(judges)) {
      const started = performance.now();
      for (let repeat = 0; repeat < 20; repeat += 1)
        for (const each of codes) if (!judge(each)) throw new Error(name);
      times[name].push(((performance.now() - started) * 1e6) / (20 * codes.length));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all.slice(5))]));
}

function timeOf(run, repeats, rounds = 15) {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    for (let repeat = 0; repeat < repeats; repeat += 1) run();
    return ((performance.now() - started) * 1e6) / repeats;
  });
  return repeats === 1 ? Math.min(...times) : median(times);
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function report(what, value, budget) {
  console.log(`  → ${what}: ${value.toFixed(2)} × (budget ${budget} ×) ${value <= budget ? 'ok' : 'OVER'}`);
}
