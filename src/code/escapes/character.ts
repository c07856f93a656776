/** The character of a number; where there is none, the sign for that, which no code goes over. */
export function character(digits: string, base: number): string {
  const number = parseInt(digits, base);
  return String.fromCodePoint(number <= 0x10ffff ? number : 0xfffd);
}
