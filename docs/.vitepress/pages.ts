// The order in which the documentation is read. Titles come from the pages themselves.

/** A part of the documentation, as one group of the side bar. */
export interface Part {
  readonly title: string;
  /** Paths below docs, without `.md`. */
  readonly pages: readonly string[];
}

/** The guides by the job that they do, then what to know, then what to look up. */
export const parts: readonly Part[] = [
  { title: 'Start', pages: ['overview', 'guides/check-a-pasted-code', 'guides/form-fields'] },
  {
    title: 'Keep ads running',
    pages: ['guides/from-a-spreadsheet', 'guides/never-lose-a-running-ad'],
  },
  {
    title: 'Make ads',
    pages: [
      'guides/pick-the-posts-to-spark',
      'guides/why-cant-i-spark-this-post',
      'guides/from-a-code-to-a-running-ad',
      'guides/show-the-formats',
    ],
  },
  {
    title: 'In your code base',
    pages: [
      'guides/test-your-app',
      'guides/localise-messages',
      'guides/languages',
      'guides/strict-csp',
      'guides/migrate-from-a-regex',
      'guides/move-from-0.3',
    ],
  },
  {
    title: 'Concepts',
    pages: [
      'concepts/codes',
      'concepts/authorisation',
      'concepts/eligibility',
      'concepts/campaign',
      'concepts/formats',
      'concepts/candidates',
    ],
  },
  { title: 'Look up', pages: ['issue-codes', 'pastes', 'coverage', 'benchmarks'] },
  {
    title: 'Facts',
    pages: [
      'facts',
      'facts/codes',
      'facts/authorisation',
      'facts/eligibility',
      'facts/campaign',
      'facts/formats',
      'facts/candidates',
      'facts/business-api',
      'facts/refuted',
      'facts/sources',
    ],
  },
  {
    title: 'Project',
    pages: ['decisions/index', 'contributing', 'security', 'changelog'],
  },
];
