import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { openLowdbStore } from '../../src/store/lowdb-store.ts'

/** A process of its own: opens the store in the folder given, prints `open` and keeps it so until its input ends. */
const [folder = ''] = process.argv.slice(2)
const store = await openLowdbStore(folder, { log: () => {} })
writeSync(1, 'open\n')
process.stdin.resume()
await once(process.stdin, 'end')
await store.close()
