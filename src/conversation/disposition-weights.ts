import type { DialogueAct } from '../language/dialogue-act.ts'
import type { Archetype } from '../scenario/template.ts'
import type { Disposition } from './conversation.ts'

/** What an act adds to each part of the disposition, before room and relevance are taken into account. */
export type Weight = Partial<Disposition>

/** What an act does with anybody. The signs follow CONTRACT.md section 7; the sizes are ours, tuned by evals. */
const withAnybody: Partial<Record<DialogueAct, Weight>> = {
  greeting: { rapport: 0.02 },
  introduction: { rapport: 0.02 },
  open_question: { rapport: 0.03, progress: 0.03, patience: 0.02 },
  closed_question: { rapport: 0.01, progress: 0.015 },
  evidence: { progress: 0.05 },
  limits_admitted: { rapport: 0.05, progress: 0.04 },
  vague_claim: { rapport: -0.03, progress: -0.03, patience: -0.06 },
  pressure: { rapport: -0.1, progress: -0.05, patience: -0.14 },
  empathy: { rapport: 0.08, progress: 0.03, patience: 0.05 },
  reflection: { rapport: 0.06, progress: 0.04, patience: 0.03 },
  apology: { rapport: 0.07, progress: 0.02, patience: 0.09 },
  accountability: { rapport: 0.07, progress: 0.05, patience: 0.06 },
  accusation: { rapport: -0.14, progress: -0.05, patience: -0.15 },
  dismissal: { rapport: -0.13, progress: -0.06, patience: -0.15 },
  advice: { rapport: -0.02, patience: -0.03 },
  offer: { rapport: 0.02, progress: 0.05, patience: 0.01 },
  concession: { rapport: 0.04, progress: 0.05, patience: 0.02 },
  condition: { progress: 0.03 },
  summary: { rapport: 0.04, progress: 0.06, patience: 0.02 },
  next_step: { rapport: 0.02, progress: 0.06, patience: 0.01 },
  thanks: { rapport: 0.02 },
  acknowledgement: { rapport: 0.01 },
  clarity: { rapport: 0.02, progress: 0.05, patience: 0.02 },
  jargon: { rapport: -0.03, progress: -0.01, patience: -0.05 },
}

const byArchetype: Readonly<Record<Archetype, Partial<Record<DialogueAct, Weight>>>> = {
  PERSUASION: {
    evidence: { progress: 0.11, rapport: 0.04, patience: 0.03 },
    limits_admitted: { rapport: 0.08, progress: 0.08, patience: 0.02 },
    open_question: { rapport: 0.05, progress: 0.05, patience: 0.03 },
    condition: { progress: 0.06, rapport: 0.02 },
    next_step: { progress: 0.1, rapport: 0.02, patience: 0.01 },
    offer: { progress: 0.06, rapport: 0.03, patience: 0.01 },
    claim: { patience: -0.02 },
    vague_claim: { rapport: -0.07, progress: -0.05, patience: -0.12 },
    pressure: { rapport: -0.1, progress: -0.06, patience: -0.14 },
  },
  CONFRONTATION: {
    empathy: { rapport: 0.11, progress: 0.07, patience: 0.06 },
    apology: { rapport: 0.09, progress: 0.07, patience: 0.09 },
    accountability: { rapport: 0.13, progress: 0.1, patience: 0.08 },
    open_question: { rapport: 0.06, progress: 0.06, patience: 0.03 },
    advice: { rapport: -0.05, progress: -0.02, patience: -0.08 },
    vague_claim: { rapport: -0.05, progress: -0.03, patience: -0.08 },
    next_step: { progress: 0.13, rapport: 0.03, patience: 0.02 },
    offer: { progress: 0.06, rapport: 0.03, patience: 0.02 },
  },
  HELP_SEEKING: {
    summary: { rapport: 0.04, progress: 0.1, patience: 0.03 },
    clarity: { rapport: 0.05, progress: 0.1, patience: 0.05 },
    next_step: { rapport: 0.03, progress: 0.09, patience: 0.03 },
    offer: { rapport: 0.04, progress: 0.07, patience: 0.02 },
    empathy: { rapport: 0.1, progress: 0.05, patience: 0.05 },
    evidence: { rapport: 0.02, progress: 0.08 },
    advice: { rapport: -0.03, progress: -0.02, patience: -0.05 },
    vague_claim: { rapport: -0.05, progress: -0.04, patience: -0.09 },
    jargon: { rapport: -0.05, progress: -0.03, patience: -0.1 },
  },
  INVESTIGATION: {
    open_question: { rapport: 0.04, progress: 0.07, patience: 0.02 },
    closed_question: { rapport: 0.02, progress: 0.04 },
    summary: { rapport: 0.06, progress: 0.11, patience: 0.04 },
    reflection: { rapport: 0.06, progress: 0.07, patience: 0.03 },
    clarity: { rapport: 0.06, progress: 0.05, patience: 0.04 },
    claim: { progress: -0.01 },
    advice: { rapport: -0.04, progress: -0.02, patience: -0.06 },
  },
  NEGOTIATION: {
    open_question: { rapport: 0.06, progress: 0.06, patience: 0.03 },
    condition: { progress: 0.1, rapport: 0.04, patience: 0.02 },
    offer: { progress: 0.08, rapport: 0.03, patience: 0.01 },
    concession: { progress: 0.09, rapport: 0.05, patience: 0.02 },
    summary: { progress: 0.08, rapport: 0.04, patience: 0.02 },
    pressure: { rapport: -0.11, progress: -0.08, patience: -0.16 },
  },
}

/** @returns what an act does with a persona of this archetype; null when it leaves the persona as it was */
export function weightOf(act: DialogueAct, archetype: Archetype): Weight | null {
  const weight = { ...withAnybody[act], ...byArchetype[archetype][act] }
  return Object.keys(weight).length > 0 ? weight : null
}
