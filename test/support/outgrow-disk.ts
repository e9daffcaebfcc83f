import { writeSync } from 'node:fs'
import { RoleplayError } from '../../src/errors.ts'
import { openLowdbStore } from '../../src/store/lowdb-store.ts'
import { aConversation } from '../store/samples.ts'

/**
 * A process of its own, run with a limit on the size of files: stores a short talk, then one that does not fit, and
 * prints the code and message of the error.
 */
const [folder = ''] = process.argv.slice(2)
const store = await openLowdbStore(folder, { log: () => {} })
await store.conversations.put('talk', aConversation('talk', 3))
try {
  await store.conversations.put('talk', aConversation('talk', 3_000))
} catch (error) {
  if (!(error instanceof RoleplayError)) throw error
  writeSync(
    1,
    `${JSON.stringify({ code: error.code, message: error.message, hasCause: error.cause instanceof Error })}\n`,
  )
}
await store.conversations.put('other', aConversation('other', 1))
await store.close()
