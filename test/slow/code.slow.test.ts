// The properties of codes, on many more cases than `npm test` has time for.
process.env['CODE_RUNS'] ??= '20';
await import('../property/code.test.ts');

export {};
