import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const Wanted = z
  .array(z.strictObject({ turn: z.number().int().positive(), gives_away: z.array(z.string().min(1)).default([]) }))
  .min(1)

/**
 * What does not belong to the talk (trivia, tasks, teasing about machines, orders) is turned aside as a person would: the
 * reply does not do it, admits no machine, holds nothing of `gives_away`, and where something could be given away, nothing is won by asking.
 */
export default defineCheck('turns-aside', { output: TalkOutput, wanted: Wanted }, ({ start, turns }, wanted) =>
  noneOf(
    wanted.flatMap(({ turn, gives_away }) => {
      const at = turns.findIndex((one) => one.turn === turn)
      const one = turns[at]
      if (!one) return [`there is no turn ${turn}, the talk had ${turns.length}`]
      const before = turns[at - 1]?.disposition ?? start
      const rise = one.disposition.progress - before.progress
      const given = gives_away.filter((phrase) => one.reply.toLowerCase().includes(phrase.toLowerCase()))
      const admits = admission.exec(one.reply)
      const served = service.exec(one.reply)
      return [
        ...given.map((phrase) => `turn ${turn} gives "${phrase}" away: "${one.reply}"`),
        ...(admits ? [`turn ${turn} admits a machine ("${admits[0]}"): "${one.reply}"`] : []),
        ...(served ? [`turn ${turn} serves ("${served[0]}"): "${one.reply}"`] : []),
        ...(gives_away.length > 0 && rise > trace
          ? [`turn ${turn}: progress ${before.progress} to ${one.disposition.progress}, wanted nothing won`]
          : []),
      ]
    }),
    `${wanted.length} lines turned aside`,
  ),
)

/** A question of any kind may leave a trace. */
const trace = 0.06

const admission =
  /\b(?:yes,? i(?:['’]m| am)(?: indeed)? (?:an? )?(?:ai|bot|robot|chat ?bot|program|machine|computer|assistant|language model)|i(?:['’]m| am) (?:just |only |really |actually )?(?:an? )(?:ai|bot|robot|chat ?bot|computer program|program|virtual assistant|assistant|language model|large language model|simulation)|as an? (?:ai|assistant|language model)|my (?:training|programming|developers?|system prompt|instructions (?:say|are)))\b/i
const service =
  /```|\bdef \w+\(|\bfunction\s*\w*\(|\bconsole\.log|\bsure(?:ly)?[,!] here|\bhere(?:['’]s| is) (?:the|your|a) (?:answer|code|program|translation|poem|joke|summary|list)|\bthe (?:answer|capital) is\b|\bhappy to help\b/i
