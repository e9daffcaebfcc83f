import { expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { labelledTranscripts } from '../../../evals/scoring/labelled-transcript.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../../evals/transcripts/${name}`, import.meta.url))

test.each(['known', 'unseen'])(
  'the %s transcripts: three levels of each scenario, all kinds of talk, labels that stand',
  (name) => {
    const transcripts = labelledTranscripts(folder(name))

    expect(transcripts).toHaveLength(15)
    expect(new Set(transcripts.map(({ archetype }) => archetype)).size).toBe(5)
    for (const [scenario, of] of Map.groupBy(transcripts, ({ scenario_file }) => scenario_file))
      expect(of.map(({ level }) => level).toSorted(), scenario).toEqual(['good', 'middling', 'poor'])
    for (const { name: talk, checks, facts_wrong, turns } of transcripts) {
      expect(checks, talk).toHaveLength(8)
      for (const { turn, quote } of facts_wrong) expect(turns[turn - 1]?.learner, talk).toContain(quote)
    }
  },
)
