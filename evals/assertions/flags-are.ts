import { z } from 'zod'
import { defineCheck, listed } from '../check.ts'
import { WatchedTalk } from '../outputs.ts'

/** The trainer finds exactly these flags on the talk. Wanted: flags, none is an empty list. Needs `watch: true`. */
export default defineCheck(
  'flags-are',
  { output: WatchedTalk, wanted: z.array(z.string().min(1)) },
  ({ watch: { flags } }, wanted) => ({
    pass: flags.toSorted().join() === wanted.toSorted().join(),
    reason: `flags ${listed(flags)}, wanted ${listed(wanted)}`,
  }),
)
