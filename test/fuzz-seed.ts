import fc from 'fast-check'

// The same documents at every run, so that a red run speaks of the change; other documents by FUZZ_SEED=2 npx vitest run.
fc.configureGlobal({seed: Number(process.env.FUZZ_SEED ?? 1)})
