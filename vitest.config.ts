import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Each of these files has a process of its own: they start browsers, and what they set up holds for one file. */
const apart = ['test/browser/**/*.test.ts', 'test/vite-config.test.ts', 'test/store/**/*.test.ts']

/** The others share processes, which saves loading the product for each file. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    maxWorkers: availableParallelism(), // left alone, one processor would stand idle
    projects: [
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: apart, isolate: false } },
      { extends: true, test: { name: 'apart', include: apart, expect: { poll: { timeout: 20_000 } } } },
    ],
  },
})
