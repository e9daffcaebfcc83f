import type { TalkState } from './session.ts'

/** What goes on in a talk just now. */
export interface GoingOn {
  readonly work: TalkState['work']
  readonly isAnswering: boolean
  readonly isSpeaking: boolean // a reply is being read aloud
  readonly isHintAsked: boolean
  readonly isListening: boolean // to dictation
  readonly isTimeUp: boolean
}

/** @returns a sentence for the learner, empty when nothing goes on */
export function activityOf(on: GoingOn, who: string): string {
  if (on.work === 'settling')
    return `You stopped the reply. ${who} finishes it all the same: it will stand here whole in a moment.`
  if (on.work === 'ending') return 'The talk is being ended …'
  if (on.work === 'undoing') return 'Your last line is being taken back …'
  if (on.work === 'going back') return 'The talk goes back to that line …'
  if (on.work === 'returning') return 'The way you left is taken up again …'
  if (on.isAnswering) return `${who} is answering …`
  if (on.isSpeaking) return 'The reply is being read aloud.'
  if (on.isHintAsked) return 'A hint is on its way …'
  if (on.isListening) return 'Listening. Your browser writes down what you say.'
  if (on.isTimeUp) return 'The time is over. You may finish this line: it is still answered, then the talk ends.'
  return ''
}
