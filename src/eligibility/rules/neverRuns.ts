/** What rules say of a post that nothing can make run. */
export const neverRuns = {
  severity: 'blocker',
  actor: 'advertiser',
  action: 'choose_another_post',
  isFinal: true,
} as const;
