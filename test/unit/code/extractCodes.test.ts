import { codeForQuery, extractCodes, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { shortCode } from './pastes.ts';

const [a, b, c] = [buildCode(1), buildCode(2), buildCode(3)];
const video = (handle: string, last: number) =>
  `https://www.tiktok.com/@${handle}/video/744000000000000000${last}`;
const ana = video('ana', 1);
const ben = video('ben', 2);

/** What a text says of each code: its index among the three, its post and its account. */
function owners(text: string) {
  return extractCodes(text).codes.map(({ value, postUrl, handle }) => [value, postUrl, handle]);
}

describe('which codes a text holds', () => {
  test.each([
    ['a canonical one that a word is glued to', `code${a}, and`, [a]],
    ['a canonical one that a link is glued to', `${a}https://vm.tiktok.com/ZMabc123/`, [a]],
    ['none that goes on', `${a}and`, []],
    ['one in italics', `see _${a}_, ok`, [a]],
    ['one in bold italics', `___${a}___`, [a]],
    ['none that goes on behind its italics', `_${a}_and`, []],
    ['a plausible one in italics, without its underscores', `see __${shortCode}X__ ok`, [`${shortCode}X`]],
    [
      'one in a form, that JSON escaped',
      `x=a+${encodeURIComponent(a.replace('#', '\\u0023').replace('=', '\\u003d'))}+b`,
      [a],
    ],
    [
      'one in a form, that HTML escaped',
      `x=a+${encodeURIComponent(a.replace('#', '&num;').replace('=', '&#61;'))}+b`,
      [a],
    ],
    ['one in a link', `https://example.com/?code=${encodeURIComponent(a)}&x=1`, [a]],
    ['a long plausible one that stands alone', `see ${shortCode}X, ok`, [`${shortCode}X`]],
    ['none in the fragment of a link', `https://example.com/page${shortCode}X`, []],
    ['none that is plausible but short', '#Ab1TtYkVj2cRxnqQ0Zz', []],
    ['none in hashtags, however long', `#${'thisisaveryloud'.repeat(5)} #ad #SparkAds2026`, []],
    ['none without its #', a.slice(1), []],
    ['both of two glued ones', `${a}${b}`, [a, b]],
    ['one of a cell in quotes', `"${a}","30"`, [a]],
    ['one that is full-width', `＃${a.slice(1).replaceAll('+', '＋')}`, [a]],
    [
      'one that an entity escapes',
      a.replaceAll('#', '&#35;').replaceAll('+', '&amp;#43;').replaceAll('=', '&#61;'),
      [a],
    ],
  ])('%s', (_, text, values) => {
    expect(extractCodes(text).codes.map(({ value }) => value)).toEqual(values);
  });

  test('positions are those of the code as written', () => {
    const text = `Hé 👍 ${encodeURIComponent(a)}!`;
    const [code] = extractCodes(text).codes;
    expect(text.slice(code!.start, code!.end)).toBe(encodeURIComponent(a));
    expect(code).toMatchObject({ value: a, shape: 'canonical' });
  });

  test('one of an unusual shape is said to be plausible', () => {
    expect(extractCodes(`see ${shortCode}X`).codes).toMatchObject([{ shape: 'plausible' }]);
  });

  test('the same code twice is one, where it first stands', () => {
    const text = `${encodeURIComponent(a)} and ${a}, ${b}`;
    expect(extractCodes(text).codes.map(({ value, start }) => [value, start])).toEqual([
      [a, 0],
      [b, text.indexOf(b)],
    ]);
  });

  test('with and without its =, it is one code; the whole one is given', () => {
    const { codes } = extractCodes(`${a.slice(0, -1)} ${a}`);
    expect(codes).toMatchObject([{ value: a, shape: 'canonical', start: 0, end: 64 }]);
  });
});

describe('what cannot be read within a code', () => {
  const long = buildCode(5);
  const places = [...long.matchAll(/[+/=]/g)].map(({ index }) => index);
  const signs: readonly (readonly [string, (sign: string) => string])[] = [
    ['a space', () => ' '],
    ['a tab', (sign) => `\t${sign}`],
    ['a no-break space', (sign) => `\u00a0${sign}`],
    ['a line of a table', (sign) => ` |\n| ${sign}`],
    ['a line in a box', (sign) => ` │\n│ ${sign}`],
    ['a line of a comment', (sign) => `\n// ${sign}`],
    ['two strings in a row', (sign) => `" +\n  "${sign}`],
    ['two strings of SQL', (sign) => `' || '${sign}`],
    ['a function of SQL', (sign) => `'+CHAR(${sign.charCodeAt(0)})+'`],
    ['RTF', (sign) => `\\'${sign.charCodeAt(0).toString(16)}`],
    ['R', (sign) => `<U+00${sign.charCodeAt(0).toString(16)}>`],
    ['TeX', (sign) => `{\\${sign}}`],
    ['CDATA', (sign) => `]]><![CDATA[${sign}`],
    ['an unknown tag', (sign) => `<x-hit>${sign}</x-hit>`],
    ['a link', (sign) => `<a href="https://example.com/">${sign}</a>`],
    ['PowerShell', (sign) => `\`${sign}`],
    ['UTF-7', () => '+AC0-'],
    ['a number that goes on', (sign) => `&#${sign.charCodeAt(0)}9`],
    ['a number too large', () => '&#x110000;'],
    ['a control character', () => '\\001'],
    ['the subject of an e-mail', (sign) => `?=\r\n =?utf-8?q?${sign}`],
  ];

  test.each(signs)('%s: no half of it is given', (_, write) => {
    for (const place of places) {
      const text = long.slice(0, place) + write(long.charAt(place)) + long.slice(place + 1);
      const found = extractCodes(`see ${text}, ok`).codes.map(({ value }) => value);
      // Without its = it is the same code.
      for (const value of found) expect([long, long.slice(0, -1)], text).toContain(value);
      const { suggestion } = validateCode(`see ${text}, ok`);
      if (suggestion) expect([long, long.slice(0, -1)], text).toContain(suggestion);
    }
  });

  test.each([
    ['C#', `#Ab1\\x002BTtYk`, '#Ab1+TtYk'],
    ['C# in short', `#Ab1\\x02BTtYk`, '#Ab1+TtYk'],
    ['Perl', `#Ab1\\x{2b}TtYk`, '#Ab1+TtYk'],
    ['Python in small letters', `#Ab1\\u0000002bTtYk`, '#Ab1+TtYk'],
    ['PostgreSQL', `#Ab1\\002BTtYk`, '#Ab1+TtYk'],
    ['PostgreSQL with a +', `#Ab1\\+00002bTtYk`, '#Ab1+TtYk'],
    ['LDAP', `#Ab1\\2bTtYk`, '#Ab1+TtYk'],
    ['.NET and Office', `#Ab1_x002B_TtYk`, '#Ab1+TtYk'],
    ['HTML without a semicolon', `#Ab1&#43TtYk`, '#Ab1+TtYk'],
    ['a form', `Hi%2C+%23Ab1%2BTtYk%3D+bye`, 'Hi, #Ab1+TtYk= bye'],
    ['a code behind an &', `&#0KAb1`, '&#0KAb1'],
    ['a fold before an escape', `#Ab1\\\nx2bTtYk`, '#Ab1\\\nx2bTtYk'],
    ['an octal number of nothing', `#Ab1\\003TtYk`, '#Ab1\\003TtYk'],
  ])('what %s writes is read as it is meant', (_, written, read) => {
    expect(decodeURIComponent(codeForQuery(written))).toBe(read);
  });
});

describe('what a code belongs to', () => {
  test('an object within one that has another code keeps its own link', () => {
    const text = `{ "code": "${a}", "next": { "code": "${b}", "url": "${ben}" }, "last": "${c}" }`;
    expect(owners(text)).toEqual([
      [a, undefined, undefined],
      [b, ben, 'ben'],
      [c, undefined, undefined],
    ]);
  });

  test('a link that a line end has cut is no link of a post', () => {
    const { codes } = extractCodes(`${ana.slice(0, -5)}\n${ana.slice(-5)} ${a}`);
    expect(codes).toMatchObject([{ value: a }]);
    expect(codes[0]!.postUrl).toBeUndefined();
  });

  test.each([
    ['a link in its line', `${ana} ${a}`, [[a, ana, 'ana']]],
    [
      'a link in each line',
      `${ana} ${a}\n${ben}: ${b}`,
      [
        [a, ana, 'ana'],
        [b, ben, 'ben'],
      ],
    ],
    [
      'a link in its paragraph',
      `Post: ${ana}\nCode: ${a}\n\nPost: ${ben}\nCode: ${b}`,
      [
        [a, ana, 'ana'],
        [b, ben, 'ben'],
      ],
    ],
    ['nothing, with two links in the line', `${ana} ${ben} ${a}`, [[a, undefined, undefined]]],
    [
      'nothing, with two codes in the line',
      `${ana} ${a} ${b}`,
      [
        [a, undefined, undefined],
        [b, undefined, undefined],
      ],
    ],
    [
      'the link in the line before, when links and codes take turns',
      `${ana}\n${a}\n${ben}\n${b}`,
      [
        [a, ana, 'ana'],
        [b, ben, 'ben'],
      ],
    ],
    [
      'the link in the line behind, when codes and links take turns',
      `Here:\n${a}\n${ana}\n${b}\n${ben}\nThanks`,
      [
        [a, ana, 'ana'],
        [b, ben, 'ben'],
      ],
    ],
    [
      'nothing, when they do not',
      `${ana}\n${a}\n${b}\n${ben}`,
      [
        [a, undefined, undefined],
        [b, undefined, undefined],
      ],
    ],
    [
      'nothing, when one link is missing',
      `${ana}\n${a}\n${b}`,
      [
        [a, undefined, undefined],
        [b, undefined, undefined],
      ],
    ],
    ['nothing of another paragraph', `${ana}\n\n${a}`, [[a, undefined, undefined]]],
    ['the same link twice', `${ana} ${ana} ${a}`, [[a, ana, 'ana']]],
    ['the link as its line has it', `${ana}\n${ana}?lang=en ${a}`, [[a, `${ana}?lang=en`, 'ana']]],
    ['a short link', `https://vm.tiktok.com/ZM1/ ${a}`, [[a, 'https://vm.tiktok.com/ZM1/', undefined]]],
    ['a link in brackets', `(${ana}). ${a}`, [[a, ana, 'ana']]],
    [
      'no link of another site',
      `https://tiktok.com.evil.example/@a/video/1 ${a}`,
      [[a, undefined, undefined]],
    ],
    ['a name alone with it', `@Jane.Doe: ${a}`, [[a, undefined, 'jane.doe']]],
    ['a name alone in its line, whatever stands above', `Here it is\n@jane: ${a}`, [[a, undefined, 'jane']]],
    ['a name with a label', `@jane code - ${a}`, [[a, undefined, 'jane']]],
    ['a profile alone with it', `https://www.tiktok.com/@jane ${a}`, [[a, undefined, 'jane']]],
    ['no name amid prose', `Hey @brand, my code is ${a}`, [[a, undefined, undefined]]],
    ['no name of two', `@jane @brand ${a}`, [[a, undefined, undefined]]],
    ['no account, when line and paragraph differ', `Post: ${ana}\n@ben: ${a}`, [[a, ana, undefined]]],
    ['the account that line and paragraph agree on', `Post: ${ana}\n@Ana: ${a}`, [[a, ana, 'ana']]],
    ['no e-mail address', `jane@example.com ${a}`, [[a, undefined, undefined]]],
    ['the account of the link, whoever is mentioned', `@brand here: ${ana} ${a}`, [[a, ana, 'ana']]],
    ['a name in a comma-separated line', `@jane,30,${a}`, [[a, undefined, 'jane']]],
    ['no name in a sentence with commas', `Hi, @brand, ${a}`, [[a, undefined, undefined]]],
    ['a name in a semicolon-separated line', `@jane;30;${a}`, [[a, undefined, 'jane']]],
    ['a link in a comma-separated line', `${ana}?lang=en,30,${a}`, [[a, `${ana}?lang=en`, 'ana']]],
    ['a link in a semicolon-separated line', `${ana};30;${a}`, [[a, ana, 'ana']]],
    ['a link that the code is glued to', `${ana}${a}`, [[a, ana, 'ana']]],
    ['a name at the end of a sentence', `@jane. ${a}`, [[a, undefined, 'jane']]],
    [
      'a name above, where the link stands further down',
      `@jane: ${a}\n\n${ben} ${b}`,
      [
        [a, undefined, 'jane'],
        [b, ben, 'ben'],
      ],
    ],
    [
      'the account of its line, when the link of its paragraph names none',
      `Post: https://vm.tiktok.com/ZM1/\n@ben: ${a}`,
      [[a, 'https://vm.tiktok.com/ZM1/', 'ben']],
    ],
    [
      'no account in the link of a hashtag',
      `https://www.tiktok.com/tag/fyp ${a}`,
      [[a, undefined, undefined]],
    ],
    [
      'the profile, whomever its query names',
      `https://tiktok.com/@jane?by=@brand ${a}`,
      [[a, undefined, 'jane']],
    ],
  ])('%s', (_, text, expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

describe('a pasted sheet', () => {
  test('is read row by row', () => {
    expect(owners(`@ana\t${ana}\t${a}\t30\r\n@ben\t${ben}\t${b}\t60`)).toEqual([
      [a, ana, 'ana'],
      [b, ben, 'ben'],
    ]);
  });

  test('a row without a link takes none from its neighbours', () => {
    expect(owners(`@ana\t${ana}\t${a}\n@ben\t\t${b}`)).toEqual([
      [a, ana, 'ana'],
      [b, undefined, 'ben'],
    ]);
  });

  test('a row takes no link of one that has no code yet', () => {
    expect(owners(`@ana\t${ana}\tpending\n@ben\t\t${b}`)).toEqual([[b, undefined, 'ben']]);
  });

  test('the last column of a sheet with the line ends of Windows is read like any other', () => {
    expect(owners(`${a}\t30\t@ana\r\n${b}\t30\t@ben\r\n`)).toEqual([
      [a, undefined, 'ana'],
      [b, undefined, 'ben'],
    ]);
  });

  test('a column of names needs no @', () => {
    expect(owners(`Days\tCreator\tCode\n30\tjane.doe\t${a}\n30\tben\t${b}`)).toEqual([
      [a, undefined, 'jane.doe'],
      [b, undefined, 'ben'],
    ]);
    expect(owners(`Days\tNote\tCode\n30\turgent\t${a}`)).toEqual([[a, undefined, undefined]]);
  });

  test('a cell in quotes may hold lines', () => {
    const sheet = `@ana\t"my post\n${ana}\nthanks"\t${a}\n@ben\t"""ok"""\t${b}`;
    expect(owners(sheet)).toEqual([
      [a, ana, 'ana'],
      [b, undefined, 'ben'],
    ]);
  });

  test('a quote that is never closed does not swallow the sheet', () => {
    const rows = Array.from({ length: 200 }, (_, index) => `@c${index}\t5"\t${buildCode(index)}`);
    expect(owners(`"open\t1\n${rows.join('\n')}`).at(-1)).toEqual([buildCode(199), undefined, 'c199']);
  });

  test('a name that its link contradicts is left out', () => {
    expect(owners(`@ben\t${ana}\t${a}`)).toEqual([[a, ana, undefined]]);
  });
});

describe('conflicts', () => {
  test.each([
    ['https://lite.tiktok.com/t/ZTabc/', 'https://lite.tiktok.com/t/ZTabc/'],
    ['https://vm.tiktok.com/ZMabc/', 'https://www.tiktok.com/t/ZMabc/'],
    ['https://www.tiktokv.com/share/video/7440000000000000001/', ana],
    ['https://www.tiktok.com/%40ana/video/7440000000000000001', ana],
    ['https:\\/\\/www.tiktok.com\\/@ana\\/video\\/7440000000000000001', ana],
    ['https%3A%2F%2Fwww.tiktok.com%2F%40ana%2Fvideo%2F7440000000000000001', ana],
    ['https://www.tiktok.com/pt-BR/@ana/video/7440000000000000001', ana],
  ])('%s and %s are one post, which two codes cannot both open', (one, other) => {
    expect(extractCodes(`${one} ${a}\n${other} ${b}`).conflicts).toMatchObject([
      { kind: 'post_with_several_codes', codes: [a, b] },
    ]);
  });

  test('one post with two codes', () => {
    const { codes, conflicts } = extractCodes(`${ana} ${a}\n${ana}?lang=en ${b}`);
    expect(conflicts).toEqual([{ kind: 'post_with_several_codes', postUrl: ana, codes: [a, b] }]);
    expect(codes.map(({ postUrl }) => postUrl)).toEqual([ana, `${ana}?lang=en`]);
  });

  test('one code with two posts belongs to neither', () => {
    const { codes, conflicts } = extractCodes(`${ana} ${a}\n${ben} ${a}`);
    expect(conflicts).toEqual([{ kind: 'code_with_several_posts', code: a, postUrls: [ana, ben] }]);
    expect(codes).toEqual([{ value: a, shape: 'canonical', start: ana.length + 1, end: ana.length + 66 }]);
  });

  test('one short link, however it is written, is one post', () => {
    const links = ['https://vm.tiktok.com/ZM1/', 'vm.tiktok.com/ZM1', 'http://vm.tiktok.com/ZM1/?k=1'];
    expect(
      extractCodes(links.map((link, at) => `${link} ${buildCode(at + 1)}`).join('\n')).conflicts,
    ).toEqual([{ kind: 'post_with_several_codes', postUrl: links[0], codes: [a, b, c] }]);
  });

  test('a code that lost its = beside the whole one is none', () => {
    expect(extractCodes(`${ana} ${a}\n${ana} ${a.slice(0, -1)}`).conflicts).toEqual([]);
  });

  test('the same pair twice, and a code that stands once alone, are none', () => {
    const { codes, conflicts } = extractCodes(`${a}\n\n${ana} ${a}\n${ana} ${a}\n${c}`);
    expect(conflicts).toEqual([]);
    expect(codes.map(({ postUrl }) => postUrl)).toEqual([ana, undefined]);
  });
});

test('an empty text holds nothing', () => {
  expect(extractCodes('')).toEqual({ codes: [], conflicts: [] });
});

describe('where a code stands', () => {
  test.each([
    ['before a link', `${a} https://vm.tiktok.com/ZMabc123/`],
    ['behind a link', `https://vm.tiktok.com/ZMabc123/ ${a}`],
    ['between a name and a link', `@ana\t${a}\t${ana}`],
    ['in a paragraph with a link', `${ana}\n${a}\n@ana`],
  ])('%s', (_, text) => {
    const [found] = extractCodes(text).codes;
    expect(text.slice(found?.start, found?.end)).toBe(a);
  });
});

describe('a code that an e-mail broke', () => {
  test.each([38, 40, 50, 60, 63, 64])('is whole again, broken after %i characters', (at) => {
    for (const [before, quote, after] of [
      ['', '', ''],
      ['Hi Jane\n\n', '', '\nBye'],
      ['> Hi\n> ', '> ', '\n> Bye'],
      ['Hi ', '\r', ' thanks'],
    ]) {
      const written = `${a.slice(0, at)}\n${quote}${a.slice(at)}`;
      const text = `${before}${written}${after}`;
      const [found, ...more] = extractCodes(text).codes;
      expect([found?.value, more.length, text.slice(found?.start, found?.end)]).toEqual([a, 0, written]);
    }
  });

  // Every letter of the prefix may be one of the code.
  test.each(['+', '-', '// ', '8-', '#', 'a1b2c3d4 (Ana 2026-11-23 8) '])(
    'without the %j of each line',
    (prefix) => {
      for (const lineEnd of ['\n', '=\r\n', '\\\n']) {
        const written = `${a.slice(0, 44)}${lineEnd}${prefix}${a.slice(44)}`;
        expect(owners(`${prefix}Hi\n${prefix}${written}\n${prefix}Bye`)).toEqual([[a, undefined, undefined]]);
      }
    },
  );

  test('not with the letters of a prefix that nobody knows', () => {
    expect(owners(`${a.slice(0, 44)}\nAL> ${a.slice(44)}`)).toEqual([]);
    expect(owners(`${a.slice(0, 44)}\n++${a.slice(44)}`)).toEqual([]);
  });

  test('nor is the link of a post beside it cut', () => {
    const text = `https://www.tiktok.com/t/ZTabc\\\n-def/ ${a}`;
    expect(owners(text)).toEqual([[a, undefined, undefined]]);
  });

  test('in three pieces, and with a soft line end', () => {
    expect(owners(`${a.slice(0, 20)}\r\n${a.slice(20, 40)}\r\n${a.slice(40)}`)).toEqual([
      [a, undefined, undefined],
    ]);
    expect(owners(`${a.slice(0, 50)}=\n${a.slice(50)}`)).toEqual([[a, undefined, undefined]]);
  });

  test('is none when its pieces make no canonical code', () => {
    expect(owners(`${a.slice(0, 50)}\n${a.slice(52)}`)).toEqual([]);
  });

  test('is not glued to what only stands below it', () => {
    expect(owners(`${shortCode}\nfoo=bar\n${a}\nabc=`)).toEqual([
      [shortCode, undefined, undefined],
      [a, undefined, undefined],
    ]);
  });
});

test.each([[null], [undefined], [42], [{}]])('%s is no text, and holds nothing', (value) => {
  expect(extractCodes(value as never)).toEqual({ codes: [], conflicts: [] });
});

describe('quotes in a sheet', () => {
  const handlesOf = (...rows: string[]) => extractCodes(rows.join('\n')).codes.map(({ handle }) => handle);

  test('a closed cell over two lines ends its row, whatever other quotes follow', () => {
    expect(handlesOf(`@ana\t"one\ntwo"\t${a}`, `@ben\t5"\t${b}`, '@cleo\tx\t')).toEqual(['ana', 'ben']);
  });

  test('inches are no quotes', () => {
    expect(handlesOf(`@ana\t5"\t${a}`, `@ben\t6"\t${b}`)).toEqual(['ana', 'ben']);
  });

  test('a cell over two lines is one cell, in the first row and far down in the sheet', () => {
    const row = (handle: string, code: string) => `@${handle}\t"one\ntwo"\t${code}`;
    const filler = Array.from({ length: 200 }, (_, at) => `row ${at}\tof no interest whatever`);
    expect(handlesOf(row('ana', a), ...filler, row('ben', b))).toEqual(['ana', 'ben']);
  });

  test('the last row counts, though its quote is never closed', () => {
    expect(handlesOf(`@ana\tx\t${a}`, `@ben\t"never closed\t${b}`)).toEqual(['ana', 'ben']);
  });

  test('a quote that is never closed does not swallow the rest of the sheet', () => {
    const filler = Array.from({ length: 200 }, (_, row) => `row ${row}\tof no interest whatever`);
    expect(handlesOf('x\t"never closed', ...filler, `@ana\t${a}`, `@ben\t${b}`)).toEqual(['ana', 'ben']);
  });
});

describe('a long text', () => {
  test.each([
    ['rows of a sheet with open quotes', '\t"a\n', '', ''],
    ['full stops behind a link', '.', 'https://tiktok.com/', 'x'],
    ['a word without end beside a code', 'a', `${a} `, ''],
    ['blank lines', ' \n', 'x', ''],
    ['names', '@ab ', a, ''],
  ])('takes time that grows with the length: %s', (_, unit, before, after) => {
    const text = before + unit.repeat(100_000 / unit.length) + after;
    const began = process.cpuUsage();
    extractCodes(text);
    // Time of this process only: other programs may run, too.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1500);
  });
});
