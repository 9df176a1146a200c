import fc from 'fast-check';

// The same cases on every run and machine. PROPERTY_SEED=… npm test looks at others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261026), numRuns: 300 });
