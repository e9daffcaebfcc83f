import { readdir } from 'node:fs/promises'
import type { Roleplay } from '../../src/roleplay.ts'
import { readTalk, type ScriptLine } from './gold.ts'
import { play } from './play.ts'
import { measureTalk, type TalkFigures } from './talks.ts'

/** A talk of twenty lines with the persona of a bundled scenario: evals/talks/<scenario>.<number>.jsonl */
export interface Script {
  readonly scenario: string
  readonly number: string
  readonly lines: readonly ScriptLine[]
}

const folder = new URL('../talks/', import.meta.url)

/** @returns the scripts by scenario and number */
export async function readScripts(): Promise<Script[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const [scenario = '', number = ''] = name.split('.')
      return { scenario, number, lines: (await readTalk(new URL(name, folder).pathname)) ?? [] }
    }),
  )
}

/** Plays a script to the persona of its scenario, the same one for all scripts: words may differ from persona to persona. */
export async function playScript(roleplay: Roleplay, { scenario, lines }: Script) {
  const persona =
    (await roleplay.listPersonas()).find(({ template_id }) => template_id === scenario) ??
    (await roleplay.createPersona(scenario, { mode: 'assess_mode' })).persona
  const played = await play(
    roleplay,
    persona.id,
    lines.map(({ text }) => text),
  )
  const figures: TalkFigures = measureTalk(played, lines)
  return { archetype: persona.archetype, played, figures }
}
