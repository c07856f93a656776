import { readFileSync } from 'node:fs';
import { checkAdSetup } from 'tiktok-spark-ads';
import { allFacts } from 'tiktok-spark-ads/facts';
import type { IssueCode, SetupFinding } from 'tiktok-spark-ads/vocabulary';
import { adSetupCase, buildAdSetup } from 'tiktok-spark-ads/fixtures';
import { describeIssue, enCampaign } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { nearMisses } from './nearMisses';

const codes = Object.keys(enCampaign) as (keyof typeof enCampaign)[];
const issueCodes = new URL('../../../docs/issue-codes.md', import.meta.url);
const factIds = allFacts().map(({ id }) => id);

const findingsOf = (setup = buildAdSetup()): readonly SetupFinding[] => {
  const verdict = checkAdSetup(setup);
  return [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings];
};

test('the sample set-up has nothing against it', () => {
  expect(findingsOf()).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  const findings = () => findingsOf(adSetupCase(code));

  test('has a set-up that trips it, and nothing else', () => {
    expect(findings().map((finding): IssueCode => finding.code)).toEqual([code]);
  });

  test.each(nearMisses[code].map((change) => [change]))('does not trip once there is %o', (change) => {
    const nearby = findingsOf({ ...adSetupCase(code), ...change });
    expect(nearby.map((finding): IssueCode => finding.code)).not.toContain(code);
  });

  test('is listed among the issue codes', () => {
    expect(readFileSync(issueCodes, 'utf8')).toContain(`\`${code}\``);
  });

  test('rests on a fact', () => {
    expect(factIds).toContain(findings()[0]?.factId);
  });

  test.each(['advertiser', 'creator'] as const)('speaks to the %s', (audience) => {
    const { text, remedy } = describeIssue(findings()[0]!, { audience });
    for (const sentence of [text, remedy]) {
      expect(sentence).toMatch(/^[A-Z“].+\.$/);
      expect(sentence).not.toMatch(/TODO|undefined|NaN|setup_|\bobject\b/);
      expect(sentence.length).toBeLessThan(160);
    }
  });
});
