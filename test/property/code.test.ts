import fc from 'fast-check';
import {
  authorisationCodeField,
  type CodeVerdict,
  codeForQuery,
  codeKey,
  extractCodes,
  isAuthorisationCode,
  maskCode,
  redactCodes,
  sameCode,
  validateCode,
} from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describeCodeIssue } from 'tiktok-spark-ads/messages';
import { authorisationCodeSchema } from 'tiktok-spark-ads/schemas';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/codeRuns.ts';
import { writers } from '../support/writers.ts';
import { pastes } from '../unit/code/pastes.ts';

const shapes = ['plausible', 'canonical'] as const;
const canonical = fc.nat().map((seed) => buildCode(seed) as string);
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const from = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

/** Pieces of which pastes are made, glued in any order: it finds what random characters never would. */
const piece = fc.oneof(
  fc.constantFrom(...'#+/=-_ .,:;!?*•…%&<>[](){}|"\'`~@\n\t'),
  fc.constantFrom(
    '%2',
    '%23',
    '%2B',
    '%3D',
    '%25',
    '&',
    '&#',
    '&#43;',
    '&#35;',
    '&amp;',
    '&am',
    '&#x2',
    '%20',
    '\\',
    '\\u00',
    '\\x2',
    '\\n',
    '=3D',
    '=2',
    '=\r\n',
    '&num;',
    '\u0345',
    '\u0301',
    '1. ',
  ),
  fc.constantFrom(
    'Code',
    'code:',
    'spark',
    'ad',
    '＃',
    '＝',
    '\u200b',
    '\ufeff',
    '\u00a0',
    '\ud83d',
    '\udc4d',
    '**',
  ),
  fc.constantFrom('https://', 'tiktok.com/', '@jane', '](', '</b>', '<b>', '*0!1', 'adcode-', 'Q9jT', '...'),
  from(base64, 0, 20),
  canonical,
);
const paste = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const tablePaste = fc.constantFrom(...pastes.map(({ input }) => input));
const anyText = fc.oneof(paste, tablePaste, fc.string({ unit: 'binary', maxLength: 300 }), fc.string());

const couldBecome = (verdict: CodeVerdict) => verdict.ok || verdict.couldBecomeValid;

describe('validateCode', () => {
  test('never throws, and gives at least one issue, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyText), (input) => {
        for (const accept of shapes) {
          const verdict = validateCode(input, { accept });
          if (!verdict.ok) expect(verdict.issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  test('what it gives out needs no repair', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const verdict = validateCode(input);
        if (!verdict.ok) return;
        expect(validateCode(verdict.value)).toMatchObject({ ok: true, value: verdict.value, repairs: [] });
        expect(isAuthorisationCode(verdict.value)).toBe(true);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('its boolean twin is true exactly when there is nothing to repair', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, canonical), (input) => {
        const verdict = validateCode(input);
        expect(isAuthorisationCode(input)).toBe(verdict.ok && verdict.repairs.length === 0);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('a suggestion is itself ok', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...shapes), (input, accept) => {
        const verdict = validateCode(input, { accept });
        if (!verdict.suggestion) return;
        expect(validateCode(verdict.suggestion, { accept })).toMatchObject({ ok: true, repairs: [] });
      }),
      { numRuns: runs(1500) },
    );
  });

  test('something else is one issue; a doubt is no issue', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const verdict = validateCode(input);
        if (verdict.ok) return;
        const codes: string[] = verdict.issues.map(({ code }) => code);
        const isOther = /_is_|_not_text|_empty|_placeholder|_multiple|_inside_text|_masked|_truncated/;
        if (codes.some((code) => isOther.test(code))) expect(codes).toHaveLength(1);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('with canonical only, doubts become issues', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          from(`${base64}-_`, 15, 80).map((body) => `#${body}`),
        ),
        (input) => {
          const loose = validateCode(input);
          const strict = validateCode(input, { accept: 'canonical' });
          expect(strict.ok).toBe(loose.ok && loose.shape === 'canonical');
          if (loose.ok && loose.shape === 'plausible') {
            expect(strict).toMatchObject({
              issues: loose.doubts,
              couldBecomeValid: loose.couldBecomeCanonical,
            });
          }
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  test('no message and no issue holds the code', () => {
    fc.assert(
      fc.property(canonical, anyText, fc.nat({ max: 64 }), (code, around, at) => {
        for (const input of [
          `${around} ${code}`,
          code.slice(0, at) + around + code.slice(at),
          code.slice(at),
        ]) {
          const verdict = validateCode(input);
          const issues = verdict.ok ? (verdict.shape === 'plausible' ? verdict.doubts : []) : verdict.issues;
          const said = JSON.stringify([issues, issues.map((issue) => describeCodeIssue(issue))]);
          for (let start = 0; start + 8 <= code.length; start += 8) {
            expect(said).not.toContain(code.slice(start, start + 8));
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('lossless damage', () => {
  const escape = (text: string, of: (character: string) => string) => text.replace(/[#+/=]/g, of);
  const inner: Record<string, (code: string) => string> = {
    percent: encodeURIComponent,
    percentLower: (code) =>
      encodeURIComponent(code)
        .toLowerCase()
        .replace(/^.*$/s, () => encodeURIComponent(code)),
    percentOfPlusOnly: (code) => code.replaceAll('+', '%2B'),
    decimal: (code) => escape(code, (character) => `&#${character.charCodeAt(0)};`),
    hexadecimal: (code) => escape(code, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
    escapedTwice: (code) => code.replace(/&/g, '&amp;').replaceAll('%', '%25'),
    wide: (code) =>
      code.replace(/[#+/=]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    zeroWidth: (code) => `${code.slice(0, 7)}\u200b${code.slice(7)}\u2060`,
  };
  const outer: Record<string, (code: string) => string> = {
    spaces: (code) => ` \t${code}\r\n`,
    noBreak: (code) => `\u00a0${code}\u202f`,
    quotes: (code) => `"${code}"`,
    curly: (code) => `“${code}”`,
    guillemets: (code) => `« ${code} »`,
    backticks: (code) => '```' + code + '```',
    brackets: (code) => `(${code})`,
    angle: (code) => `<${code}>`,
    label: (code) => `Code: ${code}`,
    longLabel: (code) => `TikTok Spark Ads authorization code - ${code}`,
    wideLabel: (code) => `TT code：${code}`,
    bold: (code) => `**${code}**`,
    italics: (code) => `_${code}_`,
    stop: (code) => `${code}.`,
    comma: (code) => `${code},`,
    mark: (code) => `\ufeff${code}\u200e`,
    bullet: (code) => `• ${code}`,
    isolate: (code) => `\u2068${code}\u2069`,
  };
  const damages = (of: typeof inner, maxLength: number) =>
    fc.array(fc.constantFrom(...Object.keys(of)), { maxLength });

  test('a canonical code survives every combination of it', () => {
    fc.assert(
      fc.property(canonical, damages(inner, 3), damages(outer, 5), (code, inside, outside) => {
        const damaged = outside.reduce(
          (text, name) => outer[name]!(text),
          inside.reduce((text, name) => inner[name]!(text), code),
        );
        // Two full stops together are dots of something left out.
        fc.pre(!damaged.replace(/[\ufeff\u200e\u2068\u2069]/g, '').includes('..'));
        expect(validateCode(damaged), damaged).toMatchObject({ ok: true, value: code, shape: 'canonical' });
        expect(validateCode(damaged).ok && sameCode(damaged, code)).toBe(true);
      }),
      { numRuns: runs(2500) },
    );
  });

  test('a lost # or =, and + turned to spaces, are suggested back', () => {
    fc.assert(
      fc.property(canonical, fc.boolean(), fc.boolean(), fc.boolean(), (code, hash, pad, plus) => {
        const damaged = code
          .slice(hash ? 1 : 0, pad ? -1 : undefined)
          .replaceAll('+', plus ? ' ' : '+')
          .trim();
        const verdict = validateCode(damaged);
        // A + at an end is a space that nobody sees.
        if (damaged.length !== code.length - Number(hash) - Number(pad)) return;
        if (verdict.ok && verdict.shape === 'canonical') expect(damaged).toBe(code);
        else expect(verdict).toMatchObject({ suggestion: code });
        expect(codeKey(damaged)).toBe(codeKey(code));
      }),
      { numRuns: runs(1500) },
    );
  });
});

// A pattern that can read the same text in two ways takes twice as long for each more of it: this would not return.
test('whatever is repeated, it gives an answer', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), piece, piece, (unit, before, after) => {
      const text = before + unit.join('').repeat(120) + after;
      expect(validateCode(text)).toHaveProperty('ok');
      expect(extractCodes(text)).toHaveProperty('codes');
    }),
    { numRuns: runs(100) },
  );
});

describe('typing on', () => {
  test('every beginning of a canonical code is ok or could become so', () => {
    fc.assert(
      fc.property(canonical, fc.constantFrom(...shapes), (code, accept) => {
        for (let length = 0; length <= code.length; length += 1) {
          expect(couldBecome(validateCode(code.slice(0, length), { accept })), code.slice(0, length)).toBe(
            true,
          );
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('every beginning of a paste that is ok could become so', () => {
    const good = pastes.filter(({ input }) => validateCode(input).ok).map(({ input }) => input);
    for (const input of good) {
      for (let length = 0; length < input.length; length += 1) {
        expect(
          couldBecome(validateCode(input.slice(0, length))),
          JSON.stringify(input.slice(0, length)),
        ).toBe(true);
      }
    }
  });

  test('where nothing could become of it, no ending makes it ok', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.oneof(anyText, canonical),
        fc.constantFrom(...shapes),
        (input, ending, accept) => {
          const whole = validateCode(input + ending, { accept });
          if (whole.ok)
            expect(couldBecome(validateCode(input, { accept })), JSON.stringify([input, ending])).toBe(true);
        },
      ),
      { numRuns: runs(4000) },
    );
  });

  test.each([
    ['%', '41'],
    ['%2', 'B'],
    ['%25', '2B'],
    ['%e2%80', '%8B'],
    ['&', '#43;'],
    ['&#', '43;'],
    ['&#x2', 'b;'],
    ['&am', 'p;#43;'],
    ['&amp;', '#43;'],
    ['\\', '+'],
    ['<', 'wbr>'],
    ['<b', '>'],
    ['A=', '2B'],
    ['%26%', '23x43;'],
    ['\\u00', '41'],
    ['%2\n', 'b'],
  ])('a half-typed escape, link or tag can still end: %s', (begun, end) => {
    for (const start of ['#', '#Ab1TtYk']) {
      expect(validateCode(start + begun)).toMatchObject({ ok: false, couldBecomeValid: true });
      expect(couldBecome(validateCode(`${start}${begun}${end}aA0aA0aA0aA0aA0`))).toBe(true);
      expect(validateCode(`${start} ${begun}`)).toMatchObject({ ok: false, couldBecomeValid: false });
    }
  });

  test.each([
    ['#Ab1', true],
    ['#Ab1 ', false],
    ['#Ab1é', false],
    ['#Ab1=c', false],
    ['#Ab1T tY', false],
    ['Spark co', true],
    ['Spark cow', false],
    ['Sparkling', false],
    ['jane.doe', false],
    ['1. ', true],
    ['[23/11/2026, 10:22] An', true],
    ['\u0345', true],
    ['7123456789123456789', false],
  ])('what somebody types, %j, could become a code: %s', (input, expected) => {
    expect(validateCode(input)).toMatchObject({ ok: false, couldBecomeValid: expected });
  });
});

describe('the same answer everywhere', () => {
  test('function, field and schema agree', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyText), (input) => {
        const verdict = validateCode(input);
        const field = authorisationCodeField['~standard'].validate(input);
        const schema = authorisationCodeSchema.safeParse(input);
        expect(schema.success).toBe(verdict.ok);
        if (verdict.ok) {
          expect(field).toEqual({ value: verdict.value });
          expect(schema.data).toBe(verdict.value);
        } else {
          expect(field.issues?.map(({ message }) => message)).toEqual(verdict.issues.map(({ code }) => code));
          expect(schema.error?.issues.map(({ message }) => message)).toEqual(
            verdict.issues.map((issue) => describeCodeIssue(issue).text),
          );
        }
      }),
      { numRuns: runs(700) },
    );
  });

  test('a code in a query comes back as it was', () => {
    fc.assert(
      fc.property(canonical, (code) => {
        const query = new URLSearchParams(`auth_code=${codeForQuery(code)}`);
        expect(query.get('auth_code')).toBe(code);
        expect(validateCode(codeForQuery(code))).toMatchObject({ ok: true, value: code });
      }),
      { numRuns: runs(200) },
    );
  });

  test('what is redacted holds no code, and is masked as it would be shown', () => {
    fc.assert(
      fc.property(canonical, anyText, fc.constantFrom(String, encodeURIComponent), (code, text, escape) => {
        const value = { note: `${text} ${escape(code)}`, list: [{ auth_code: code }], [code]: 1 };
        const redacted = JSON.stringify(redactCodes(value));
        for (let start = 4; start + 6 <= 60; start += 6) {
          expect(redacted).not.toContain(code.slice(start, start + 6));
        }
        expect(redacted).toContain(maskCode(code));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('redactCodes and codeKey', () => {
  const escaped = fc
    .tuple(fc.oneof(anyText, canonical), fc.constantFrom(...Object.values(writers)))
    // Half an emoji cannot be written in a link.
    .map(([text, write]) => write(text.replace(/\p{Cs}/gu, '')));

  test('nothing that is read as a code survives', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, escaped), (text) => {
        const safe = redactCodes(text);
        const before = validateCode(text);
        const after = validateCode(safe);
        const read = [before.ok && before.value, before.suggestion];
        const left = [after.ok && after.value, after.suggestion];
        for (const { value } of extractCodes(text).codes) read.push(value);
        for (const { value } of extractCodes(safe).codes) left.push(value);
        for (const one of read) if (one) expect(left, JSON.stringify([text, safe])).not.toContain(one);
      }),
      { numRuns: runs(800) },
    );
  });

  test('the key of a key is itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, escaped), (text) => {
        expect(codeKey(codeKey(text)), JSON.stringify(text)).toBe(codeKey(text));
      }),
      { numRuns: runs(800) },
    );
  });
});

describe('extractCodes', () => {
  const prose = fc.constantFrom(
    'Hi, here is the code for the ad',
    '#fyp #foryou #SparkAds #ad',
    'https://example.com/path?x=1#section-2',
    'https://www.tiktok.com/@jane.doe/video/7123456789123456789',
    'https://vm.tiktok.com/ZMabc123/',
    'advertiser 7012345678901234567, post 7123456789123456789',
    '550e8400-e29b-41d4-a716-446655440000',
    '[23/11/2026, 14:16:05] Jane:',
    '@jane.doe',
    'colour #ff00aa, ticket #12345',
    '{{auth_code}} #XXXXXXXX',
    'c’est noté 👍🏽 明天发给你',
    'a+b=c/d',
    '',
  );
  const separator = fc.constantFrom(' ', '\n', '\n\n', ' - ', ': ', ', ', '\t', ' (', '“', '>');

  test('it finds every code that was planted, where it stands, and nothing else', () => {
    const damage = fc.constantFrom<(code: string) => string>(
      String,
      encodeURIComponent,
      (code) => code.replaceAll('+', '&#43;'),
      (code) => `＃${code.slice(1)}`,
      (code) => `${code.slice(0, 30)}\u200b${code.slice(30)}`,
    );
    const chat = fc.array(fc.tuple(prose, separator, fc.option(fc.tuple(canonical, damage)), separator), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(chat, (parts) => {
        const planted: { code: string; written: string }[] = [];
        let text = '';
        for (const [words, before, code, after] of parts) {
          text += words + before;
          if (code) {
            const written = code[1](code[0]);
            if (!planted.some((one) => one.code === code[0])) planted.push({ code: code[0], written });
            text += written;
          }
          text += after;
        }
        const { codes } = extractCodes(text);
        expect(codes.map(({ value }) => value as string)).toEqual(planted.map(({ code }) => code));
        expect(codes.map(({ start, end }) => text.slice(start, end))).toEqual(
          planted.map(({ written }) => written),
        );
      }),
      { numRuns: runs(500) },
    );
  });

  test('a row of a sheet keeps its cells together, in whatever order its columns are', () => {
    const row = fc.record({
      seed: fc.nat(),
      id: fc.bigInt({ min: 7n * 10n ** 18n, max: 8n * 10n ** 18n - 1n }),
    });
    const sheet = fc.tuple(
      fc.uniqueArray(row, { selector: ({ seed }) => seed, minLength: 1, maxLength: 20 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    );
    fc.assert(
      fc.property(sheet, ([rows, order]) => {
        const urls = rows.map(({ id }, index) => `https://www.tiktok.com/@creator.${index}/video/${id}`);
        const lines = rows.map(({ seed }, index) => {
          const cells = [`@creator.${index}`, urls[index], buildCode(seed), '2026-11-23', '30'];
          return order.map((column) => cells[column]).join('\t');
        });
        const { codes } = extractCodes(lines.join('\r\n'));
        expect(codes.map(({ value, postUrl, handle }) => ({ value, postUrl, handle }))).toEqual(
          rows.map(({ seed }, index) => ({
            value: buildCode(seed),
            postUrl: urls[index],
            handle: `creator.${index}`,
          })),
        );
      }),
      { numRuns: runs(50) },
    );
  });

  test('it never throws', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        extractCodes(text).codes.every(({ value }) => isAuthorisationCode(value)),
      ),
      {
        numRuns: runs(800),
      },
    );
  });
});
