import type { LineTest } from '../line-tests.ts'
import type { Said, SaidLine, SaidTalk } from './read-said.ts'

/** What a question asks for, without its frame. */
export interface Clause {
  readonly text: string // plain text
  readonly names: readonly string[] // how the other person is called
}

/**
 * A kind of doing: how questions name it, and what shows it. `heads` are tried at the beginning of a clause (its verb), then
 * `nouns` anywhere in it; the first doing of the table that fits is taken.
 */
export interface Doing {
  readonly name: string
  readonly heads?: RegExp
  readonly nouns?: RegExp
  /**
   * What the rest of the clause counts for: `must` be what the sentence is about; `loose`: the doing has to stand near it, if
   * anybody in the talk speaks of it at all; `free`: it says nothing more.
   */
  readonly topic: 'must' | 'loose' | 'free'
  /** Words of the clause that belong to the doing and not to its matter. */
  readonly itself?: RegExp
  /** @returns the sentences that do it, in order; null where written words cannot show it */
  readonly find: (talk: SaidTalk, clause: Clause) => readonly Said[] | null
  /** Something that nobody should do: "stays calm" means that it is not found. */
  readonly means?: 'its absence'
}

/** @returns a finder: sentences that pass a test of their own */
export const sentencesThat =
  (test: (said: Said, talk: SaidTalk) => boolean) =>
  (talk: SaidTalk): Said[] =>
    talk.sentences.filter((said) => test(said, talk))

/** @returns a test of one sentence from a test of lines */
export const shows =
  (test: LineTest) =>
  ({ read }: Said): boolean =>
    test(read)

/** @returns a finder: the sentence of each line that passes a test of whole lines */
export const linesThat =
  (test: (line: SaidLine, talk: SaidTalk) => boolean) =>
  (talk: SaidTalk): Said[] =>
    talk.lines.flatMap((line) => {
      const first = line.sentences[0]
      return first && test(line, talk) ? [first] : []
    })
