import { writeSync } from 'node:fs'
import { openLowdbStore } from '../../src/store/lowdb-store.ts'
import { aConversation, aTurn } from '../store/samples.ts'

/**
 * A process of its own: adds turns to the conversation `talk` in the folder given, for ever, and prints the number of
 * each as soon as the store has acknowledged it.
 */
const [folder = ''] = process.argv.slice(2)
const store = await openLowdbStore(folder, { log: () => {} })
let conversation = (await store.conversations.get('talk')) ?? aConversation('talk')
for (;;) {
  const turn = conversation.turns.length + 1
  conversation = { ...conversation, turns: [...conversation.turns, aTurn(turn)] }
  await store.conversations.put('talk', conversation)
  writeSync(1, `${turn}\n`)
}
