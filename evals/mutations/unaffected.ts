import { readFileSync } from 'node:fs'
import type { MadeBefore } from '../made-before.ts'

const src = new URL('../../src/', import.meta.url)

const reading = [
  'scenario/extract-template.ts',
  'scenario/assemble-template.ts',
  'scenario/set-aside-orders.ts',
  'scenario/library.ts',
  'conversation/guards/is-order.ts',
]

/** Where each stage begins; whatever these import, directly or not, may change what the stage makes. */
const entries: Readonly<Record<keyof MadeBefore, readonly string[]>> = {
  readings: reading,
  personas: [...reading, 'persona/build-persona.ts', 'persona/wish.ts'],
  assessments: [...reading, 'assessment/assess.ts'],
}

const stages = Object.keys(entries) as (keyof MadeBefore)[]

/**
 * @param module under src
 * @returns the stages whose results a change of this module cannot touch: nothing they import leads to it. What lies in src
 * itself (roleplay.ts, step.ts ...) touches them all.
 */
export function unaffectedBy(module: string): (keyof MadeBefore)[] {
  if (!module.includes('/')) return []
  return stages.filter((stage) => !entries[stage].some((entry) => leadsTo(entry).has(module)))
}

const known = new Map<string, Set<string>>()

/** Everything a module imports, directly or not, itself included. */
function leadsTo(entry: string): Set<string> {
  const before = known.get(entry)
  if (before) return before
  const found = new Set<string>()
  const open = [entry]
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (found.has(module)) continue
    found.add(module)
    open.push(...importsOf(module))
  }
  known.set(entry, found)
  return found
}

function importsOf(module: string): string[] {
  const url = new URL(module, src)
  const imports = readFileSync(url, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)
  return [...imports].map(([, path = '']) => new URL(path, url).pathname.slice(src.pathname.length))
}
