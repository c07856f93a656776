import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeKey, sameCode, validateCode } from 'tiktok-spark-ads';
import { holds } from './property.ts';
import { canonical } from './texts.ts';

const escapingSigns = (escape: (sign: string) => string) => (code: string) => code.replace(/[#+/=]/g, escape);

const withinTheCode: readonly ((code: string) => string)[] = [
  encodeURIComponent,
  (code) => encodeURIComponent(code).replace(/%../g, (escape) => escape.toLowerCase()),
  (code) => code.replaceAll('+', '%2B'),
  escapingSigns((sign) => `&#${sign.charCodeAt(0)};`),
  escapingSigns((sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
  (code) => code.replace(/&/g, '&amp;').replaceAll('%', '%25'),
  escapingSigns((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (code) => `${code.slice(0, 7)}\u200b${code.slice(7)}\u2060`,
];

const aroundTheCode: readonly ((code: string) => string)[] = [
  (code) => ` \t${code}\r\n`,
  (code) => `\u00a0${code}\u202f`,
  (code) => `"${code}"`,
  (code) => `“${code}”`,
  (code) => `« ${code} »`,
  (code) => '```' + code + '```',
  (code) => `(${code})`,
  (code) => `<${code}>`,
  (code) => `Code: ${code}`,
  (code) => `TikTok Spark Ads authorization code - ${code}`,
  (code) => `TT code：${code}`,
  (code) => `**${code}**`,
  (code) => `_${code}_`,
  (code) => `${code}.`,
  (code) => `${code},`,
  (code) => `\ufeff${code}\u200e`,
  (code) => `• ${code}`,
  (code) => `\u2068${code}\u2069`,
];

const damages = (of: typeof withinTheCode, maxLength: number) =>
  fc.array(fc.constantFrom(...of), { maxLength });

export const damaging = [
  holds(
    'a canonical code survives every combination of lossless damage',
    2500,
    fc.property(canonical, damages(withinTheCode, 3), damages(aroundTheCode, 5), (code, within, around) => {
      const damaged = [...within, ...around].reduce((text, damage) => damage(text), code);
      // Two full stops together are dots of something left out.
      fc.pre(!damaged.replace(/[\ufeff\u200e\u2068\u2069]/g, '').includes('..'));
      const verdict = validateCode(damaged);
      assert(verdict.ok && verdict.shape === 'canonical');
      assert.equal(verdict.value, code);
      assert(sameCode(damaged, code));
    }),
  ),

  holds(
    'a lost # or =, and + turned to spaces, are suggested back',
    1500,
    fc.property(canonical, fc.boolean(), fc.boolean(), fc.boolean(), (code, hash, pad, plus) => {
      const damaged = code
        .slice(hash ? 1 : 0, pad ? -1 : undefined)
        .replaceAll('+', plus ? ' ' : '+')
        .trim();
      const verdict = validateCode(damaged);
      // A + at an end is a space that nobody sees.
      if (damaged.length !== code.length - Number(hash) - Number(pad)) return;
      if (verdict.ok && verdict.shape === 'canonical') assert.equal(damaged, code);
      else assert.equal(verdict.suggestion, code);
      assert.equal(codeKey(damaged), codeKey(code));
    }),
  ),
];
