import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { compilingAtOnce } from './evals/compiling-at-once.ts'

/** Each of these files has a process of its own: they start browsers, and what they set up holds for one file. */
const apart = ['test/browser/**/*.test.ts', 'test/vite-config.test.ts', 'test/store/**/*.test.ts']

/** The others share processes, which saves loading the product for each file. */
export default defineConfig({
  test: {
    testTimeout: 120_000, // only for what hangs: a test of one second takes twenty on a machine that is busy
    hookTimeout: 120_000,
    maxWorkers: availableParallelism() + 2, // tests wait for browsers and processes as often as they compute
    execArgv: [...compilingAtOnce],
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: apart,
          isolate: false,
          setupFiles: ['test/support/fixed-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: apart,
          globalSetup: 'test/browser/unpack-chromium.ts',
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})
