import {defineConfig} from 'vitest/config'

export default defineConfig({test: {setupFiles: ['test/fuzz-seed.ts'], testTimeout: 60_000, hookTimeout: 120_000}})
