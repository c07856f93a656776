import { eligibilityActions } from 'tiktok-spark-ads/vocabulary';
import { describeAction } from 'tiktok-spark-ads/messages';
import { expect, test } from 'vitest';

test.each(['?', 'constructor', '__proto__', 'an_action_of_a_newer_server'])(
  '%s, for which there are no words, stands for itself',
  (action) => {
    expect(describeAction(action as never)).toBe(action);
  },
);

test('every label fits a button, and a creator is asked for nothing that a buyer does', () => {
  for (const action of eligibilityActions) {
    for (const audience of ['advertiser', 'creator'] as const) {
      expect(describeAction(action, { audience })).toMatch(/^[A-Z][^.]{5,38}$/u);
    }
  }
  expect(describeAction('finish_review')).toBe('Wait for TikTok’s review');
  expect(describeAction('disclose', { audience: 'creator' })).toBe('Turn on the paid-partnership label');
});

test('what a language lacks is said in English', () => {
  const messages = { generate_code: { advertiser: 'Code holen', creator: 'Code senden' } };
  expect(describeAction('generate_code', { messages, audience: 'creator' })).toBe('Code senden');
  expect(describeAction('apply_code', { messages })).toBe('Apply the code');
});
