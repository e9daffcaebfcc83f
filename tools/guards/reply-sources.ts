import { existsSync, readdirSync } from 'node:fs'
import type { ReplyKind } from '../../src/conversation/guards/classifier/reply-classifier.ts'
import { csv, json, sampled } from './sources.ts'

/** A reply to learn from. */
export interface ReplyExample {
  readonly text: string
  readonly kind: ReplyKind
  readonly source: string
  readonly weight: number // how far the label is trusted, 0 to 1
}

/** What one data set gives for the classifier of replies; commits and licences as in `sources.ts`, where it stands there too. */
export interface ReplySource {
  readonly name: string // owner/name on GitHub
  readonly read: (path: (file: string) => string) => Omit<ReplyExample, 'source'>[]
}

/** Of each set a part is left unread, to measure with: half of the models, the files or the last part of each set of dialogues. */
export const replySources: readonly ReplySource[] = [
  {
    name: 'tatsu-lab/alpaca_eval',
    // first paragraphs of answers by models whose name begins with a, c, e and every second letter on; other answers tell nothing
    read: (path) =>
      readdirSync(path('results'))
        .filter((model) => isLearnedFrom(model) && existsSync(path(`results/${model}/model_outputs.json`)))
        .flatMap((model) => json(path(`results/${model}/model_outputs.json`)) as { output: string | null }[])
        .map(({ output }) => firstParagraph(output ?? ''))
        .filter((text) => isBreak(text))
        .map((text) => ({ text, kind: 'persona_break' as const, weight: namesItself.test(text) ? 0.5 : 0.8 })),
  },
  {
    name: 'paul-rottger/exaggerated-safety', // at d7bb5bd738c1fcbc36edd83d5e7d1b71a3e2d84d, CC-BY-4.0
    // what three models answered to delicate questions, where people judged it a refusal (XSTest); two more are kept
    read: (path) =>
      ['llama2new', 'mistralguard', 'mistralinstruct']
        .flatMap((model) => csv(path(`model_completions/xstest_v2_completions_${model}.csv`)))
        .filter(({ final_label = '' }) => final_label === '2_full_refusal')
        .map(({ completion = '' }) => ({ text: firstParagraph(completion), kind: 'persona_break', weight: 0.8 })),
  },
  {
    name: 'abachaa/MTS-Dialog',
    read: (path) =>
      sampled(
        csv(path('Main-Dataset/MTS-Dialog-TrainingSet.csv')).flatMap(({ dialogue = '' }) => turnsOf(dialogue)),
        5_000,
      ).map(human),
  },
  {
    name: 'kushalchawla/CaSiNo',
    read: (path) =>
      sampled(
        (json(path('data/split/casino_train.json')) as { chat_logs: { text: string }[] }[]).flatMap(({ chat_logs }) =>
          chat_logs.map(({ text }) => text).filter((text) => !/^(?:Submit|Accept|Reject)-?Deal/.test(text)),
        ),
        4_000,
      ).map(human),
  },
  {
    name: 'ohyj1002/persuasionforgood',
    read: (path) => {
      const turns = csv(path('data/FullData/full_dialog.csv')).map(({ Unit = '' }) => Unit)
      return sampled(turns.slice(0, Math.floor(turns.length * 0.6)), 8_000).map(human)
    },
  },
  {
    name: 'nbertagnolli/counsel-chat',
    // what counsellors answer, as much at a time as one says: people who are sorry, cannot promise, explain and recommend
    read: (path) => {
      const answers = csv(path('data/20200325_counsel_chat.csv')).map(({ answerText = '' }) => plainOf(answerText))
      const read = answers.slice(0, Math.floor(answers.length * 0.7))
      return sampled(read.flatMap(inTurns), 8_000).map(human)
    },
  },
]

/** @returns whether the model is one to learn from; the others are kept to measure with */
export function isLearnedFrom(model: string): boolean {
  return model.toLowerCase().charCodeAt(0) % 2 === 1
}

/** @returns the first paragraph of an answer */
export function firstParagraph(answer: string): string {
  return (answer.trim().split('\n')[0] ?? '').trim().replaceAll('’', "'").slice(0, 600)
}

/** @returns whether a wide pattern sees an assistant that names itself or refuses in a paragraph of an assistant */
export function isBreak(paragraph: string): boolean {
  return paragraph.length >= 15 && (namesItself.test(paragraph) || refuses.test(paragraph.slice(0, 300)))
}

/** @returns the turns of a transcript with a speaker before each */
export function turnsOf(dialogue: string): string[] {
  return dialogue.split('\n').map((turn) => turn.replace(/^\s*\w+(?: \w+)?:\s*/, '').trim())
}

function human(text: string): Omit<ReplyExample, 'source'> {
  return { text: text.slice(0, 600), kind: 'in_character', weight: 1 }
}

/** A long answer in pieces of three sentences. */
function inTurns(answer: string): string[] {
  return (answer.match(/(?:[^.!?]+[.!?]+\s*){1,3}/g) ?? []).map((piece) => piece.trim())
}

function plainOf(html: string): string {
  return html
    .replace(/<[^>]+>|&\w+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const namesItself =
  /\bas an? (?:[\w-]+,? ){0,4}(?:AI|artificial intelligence|language model|chat ?bot|assistant|LLM|machine)\b|\bI(?:'m| am) (?:[\w-]+,? ){0,5}(?:AI|A\.I\.|artificial intelligence|language model|LLM|chat ?bot|(?:digital|virtual|helpful|open|your) assistant|computer program|machine learning model)\b|\bmy (?:training|programming|knowledge|last (?:knowledge )?update|creators|developers)\b|\bI was (?:created|developed|trained|made|designed|programmed) (?:by|to|as|on|using)\b|\bI(?:'m| am) (?:trained|programmed|designed) (?:by|to|as|on|using)\b/i
const refuses =
  /\b(?:I(?:'m| am) (?:\w+ )?(?:sorry|afraid|unable)|apologi[sz]e|sorry)\b.{0,60}\b(?:can(?:'t|not| not)|unable|not able|won't|do(?:n't| not) have|not (?:appropriate|comfortable|capable))\b|\bI (?:can(?:'t|not)|can not|am unable to|am not able to|must decline|won't|will not|do(?:n't| not)) (?:\w+ )?(?:provide|assist|fulfil|comply|generate|create|engage|browse|access|predict|offer|help (?:you )?with|condone|endorse|support|encourage|promote|have (?:access|personal|real-time|the (?:ability|capability)|feelings|opinions))/i
