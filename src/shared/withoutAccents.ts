/** Letters with a stroke and the like, which Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Small letters without accents, as people type them; other scripts, whose marks make other letters, stay as they are. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[łđıøßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}
