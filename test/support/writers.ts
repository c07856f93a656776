const hex = (character: string, digits: number, upper = false) => {
  const number = character.charCodeAt(0).toString(16).padStart(digits, '0');
  return upper ? number.toUpperCase() : number;
};

/** A string of JSON in which more characters are escaped than must be. */
const jsonEscaping = (characters: RegExp, escape: (character: string) => string) => (text: string) =>
  JSON.stringify(text).replace(/\\.|[^\\]/gs, (unit) =>
    unit.length === 1 && characters.test(unit) ? escape(unit) : unit,
  );

/** HTML or XML text, in which more characters are escaped than must be. */
const htmlEscaping = (characters: RegExp, escape: (character: string) => string) => (text: string) =>
  text.replace(/[\s\S]/g, (character) => {
    const must: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    return characters.test(character) ? escape(character) : (must[character] ?? character);
  });

const named: Record<string, string> = { '#': 'num', '+': 'plus', '/': 'sol', '=': 'equals' };
const special = /[#+/=]/;
const everySpecial = /[#+/=]/g;

function quotedPrintable(also: RegExp) {
  return (text: string) =>
    text
      .split('\n')
      .map((line) => {
        const units = [...line].map((character) =>
          character > '~'
            ? encodeURIComponent(character).replaceAll('%', '=')
            : character === '=' || also.test(character)
              ? `=${hex(character, 2, true)}`
              : character,
        );
        let written = '';
        let length = 0;
        for (const unit of units) {
          if (length + unit.length > 75) {
            written += '=\r\n';
            length = 0;
          }
          written += unit;
          length += unit.length;
        }
        return written;
      })
      .join('\r\n');
}

/** How programs write a text into their output: alone and one within the other, each is read back by whoever reads. */
export const writers: Readonly<Record<string, (text: string) => string>> = {
  'JSON of JavaScript, Python, Go and jq': (text) => JSON.stringify(text),
  'JSON of Gson': jsonEscaping(/[=<>&']/, (character) => `\\u${hex(character, 4)}`),
  'JSON of .NET': jsonEscaping(/[+<>&'`]/, (character) => `\\u${hex(character, 4, true)}`),
  'JSON of Newtonsoft for HTML': jsonEscaping(/[<>&']/, (character) => `\\u${hex(character, 4)}`),
  'JSON of PHP': jsonEscaping(/\//, () => '\\/'),
  'JSON of PHP, hexadecimal': jsonEscaping(/[<>&'/]/, (character) =>
    character === '/' ? '\\/' : `\\u${hex(character, 4, true)}`,
  ),
  'JSON of Rails': jsonEscaping(/[<>&]/, (character) => `\\u${hex(character, 4)}`),
  'JSON that escapes the #': jsonEscaping(/[#+]/, (character) => `\\u${hex(character, 4)}`),
  'JSON that escapes all': jsonEscaping(/\p{ASCII}/u, (character) => `\\u${hex(character, 4)}`),
  'a JavaScript string, \\x': jsonEscaping(special, (character) => `\\x${hex(character, 2)}`),
  'a JavaScript string, \\u{}': jsonEscaping(special, (character) => `\\u{${hex(character, 2, true)}}`),
  'a C string, octal': jsonEscaping(
    special,
    (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  ),
  'a Python string, \\U': jsonEscaping(special, (character) => `\\U${hex(character, 8)}`),
  'a C# string, \\x': jsonEscaping(special, (character) => `\\x${hex(character, 4, true)}`),
  'a Perl string, \\x{}': jsonEscaping(special, (character) => `\\x{${hex(character, 2)}}`),
  'a PostgreSQL string, U&': (text) =>
    text.replace(everySpecial, (character) => `\\${hex(character, 4, true)}`),
  'an LDAP name': (text) => text.replace(everySpecial, (character) => `\\${hex(character, 2)}`),
  'names of XML by .NET': (text) => text.replace(/[^\w.-]/g, (character) => `_x${hex(character, 4, true)}_`),
  'a YAML string, folded': (text) =>
    // Not where the rest of an escape might seem to follow.
    JSON.stringify(text).replace(
      /(?:[^\\]|\\[^u]|\\u.{4}){60}(?=.{9})(?!u00|x(?:00|2[3bf]|3d)|0(?:[45]3|57|75))/gi,
      '$&\\\n  ',
    ),
  'a link': encodeURIComponent,
  'a link in small letters': (text) =>
    encodeURIComponent(text).replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase()),
  'a link that escapes all': (text) =>
    encodeURIComponent(text).replace(/%[\dA-F]{2}|[\s\S]/g, (unit) =>
      unit.length > 1 ? unit : `%${hex(unit, 2)}`,
    ),
  'a form': (text) => new URLSearchParams({ text }).toString().slice('text='.length),
  'escape() of JavaScript': (text) => text.replace(/[^\w@*.]/g, (character) => `%u${hex(character, 4)}`),
  'HTML, decimal': htmlEscaping(special, (character) => `&#${character.charCodeAt(0)};`),
  'HTML, as short as it goes': (text) =>
    text.replace(/[#+/=](?=[g-z"'])/gi, (character) => `&#${character.charCodeAt(0)}`),
  'HTML, hexadecimal': htmlEscaping(special, (character) => `&#x${hex(character, 2, true)};`),
  'HTML, with zeros': htmlEscaping(special, (character) => `&#x000${hex(character, 2)};`),
  'HTML, three digits': htmlEscaping(special, (character) => `&#0${character.charCodeAt(0)};`),
  'HTML, named': htmlEscaping(special, (character) => `&${named[character]};`),
  'HTML, what must be': htmlEscaping(/^$/, String),
  'HTML of letters': htmlEscaping(/[A-Za-z#]/, (character) => `&#${character.charCodeAt(0)};`),
  Markdown: (text) => text.replace(/[\\`*_{}[\]()#+!|-]/g, '\\$&'),
  'a shell': (text) => text.replace(/[#=+/&<>"'\\ ]/g, '\\$&'),
  'quoted-printable e-mail': quotedPrintable(/\P{ASCII}/u),
  'quoted-printable e-mail that escapes more': quotedPrintable(/[#+/"@\P{ASCII}]/u),
  'wide letters': (text) =>
    text.replace(/[\w#+/="',[\]&]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  'zero-width joiners': (text) => [...text].join('\u200b'),
};
