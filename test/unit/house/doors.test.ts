import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/alias.ts';

// A name that comes or goes is a visible change: `npm test -- -u` writes it down.
test.each(['', '/schemas', '/business-api', '/messages', '/fixtures'])(
  'tiktok-spark-ads%s opens these names',
  async (door) => {
    const names = Object.keys((await import(/* @vite-ignore */ `tiktok-spark-ads${door}`)) as object).sort();
    const file = `names/${door.slice(1) || 'index'}.txt`;
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(path.join(root, 'test/unit/house', file));
  },
);
