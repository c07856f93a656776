import * as fc from 'fast-check';

// The same cases on every run: a failure is a change of ours. SEED=… goes looking for new ones.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20261123) });
