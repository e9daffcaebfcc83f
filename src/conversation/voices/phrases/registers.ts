import type { DialogueAct } from '../../../language/dialogue-act.ts'

/** Wordings that a manner of talking prefers; they come before the plain ones. */
type Register = Partial<Record<DialogueAct, readonly string[]>>

export const brief: Register = {
  evidence: ['Noted.', 'Good figures.'],
  empathy: ['Thanks.', 'Appreciate it.'],
  apology: ['All right.', 'Accepted.'],
  accountability: ['Good of you to say it.'],
  clarity: ['Understood.', 'Clear.'],
  offer: ['Could work.', 'Worth a thought.'],
  condition: ['Sounds fair.'],
  next_step: ['Fine.', 'That works.'],
  limits_admitted: ['Honest. Good.'],
  summary: ['Correct.', "That's right."],
  vague_claim: ['Meaning what?', 'Figures?'],
  pressure: ['No.', 'Not like that.'],
}

export const formal: Register = {
  greeting: ['Good day to you.'],
  thanks: ['You are very welcome.'],
  limits_admitted: ['I appreciate your candour.'],
  evidence: ['I take note of that.'],
  vague_claim: ['May I ask what that is based on?'],
  pressure: ['I must ask you not to press me.'],
  next_step: ['Yes, I would agree to that.'],
  empathy: ['That is considerate of you.'],
}

export const hesitant: Register = {
  greeting: ['Hello … thank you for having me.'],
  empathy: ['Thank you … that is kind of you.'],
  clarity: ['I … yes, I think I follow.'],
  offer: ['Oh. That would be a great help.'],
  next_step: ['Yes … yes, I can do that.'],
  vague_claim: ['I am sorry, I did not quite understand what that means.'],
  pressure: ['Please … not so fast.'],
  dismissal: ['I know it may seem small …'],
  jargon: ['Sorry, what does that mean?'],
}
