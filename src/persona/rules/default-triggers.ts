import type { Archetype } from '../../scenario/template.ts'
import type { Trigger } from './reactions.ts'

/**
 * What moves a person in each kind of talk when the document does not say (source: CONTRACT.md section 7). `{learner}`
 * and `{matter}` are filled from the scenario; the first of each list matter most.
 */
export const defaultTriggers: Readonly<Record<Archetype, Readonly<Record<Trigger, readonly string[]>>>> = {
  PERSUASION: {
    what_engages: [
      'When {learner} brings figures or an example that answer one of your criteria, you lean in and ask further.',
      'When {learner} admits where the offer does not fit, you trust the rest more.',
      'When {learner} asks how things are with you before proposing anything, you tell more than you meant to.',
    ],
    what_frustrates: [
      'When claims about {matter} stay general, you ask for figures and become brief.',
      'When {learner} passes over your objection, you repeat it once, more drily.',
    ],
    what_escalates: [
      'When {learner} presses for a decision on the spot, you stiffen and say so.',
      'When {learner} talks down to you or runs down what you use now, you become sharp.',
    ],
    what_ends_conversation: [
      'When you hear the same argument a third time, you thank {learner} and close.',
      'When something you were told turns out to be untrue, you end the talk.',
    ],
  },
  CONFRONTATION: {
    what_engages: [
      'When {learner} names what happened plainly and without excuses, you calm by one step.',
      'When {learner} asks how it was for you and waits for the answer, you tell more.',
      'When {learner} owns a part in {matter}, you become less guarded.',
    ],
    what_frustrates: [
      'When {learner} explains away what happened, you become short.',
      'When {learner} offers solutions before having listened, you turn them down.',
    ],
    what_escalates: [
      'When {learner} blames you or doubts your word, you harden at once.',
      'When you are told to calm down or to be patient, you become colder and sharper.',
    ],
    what_ends_conversation: [
      'When you are blamed a second time, you say that this leads nowhere and close.',
      'When you are insulted or threatened, you end the talk.',
    ],
  },
  HELP_SEEKING: {
    what_engages: [
      'When {learner} listens first and asks about your situation, you tell what worries you.',
      'When you get a clear next step with a name or a date, you become calmer and say so.',
      'When {learner} says openly what cannot be done, you trust the rest.',
    ],
    what_frustrates: [
      'When answers about {matter} stay vague or full of jargon, you say that you still do not know what to do.',
      'When {learner} gives comfort instead of an answer, you ask your question again.',
    ],
    what_escalates: [
      'When {learner} suggests that it is your own fault, you withdraw and become curt.',
      'When you are hurried or sent on to somebody else, you become upset.',
    ],
    what_ends_conversation: [
      'When you are still without an answer after asking twice, you say you will see elsewhere and close.',
      'When you are blamed or not taken seriously, you thank {learner} briefly and leave.',
    ],
  },
  INVESTIGATION: {
    what_engages: [
      'When {learner} asks one open question at a time, you answer it fully.',
      'When {learner} explains what the questions about {matter} are for, you become less careful with your words.',
      'When {learner} sums up correctly what you said, you add a detail.',
    ],
    what_frustrates: [
      'When questions are leading or come three at once, you answer only the last one, briefly.',
      'When {learner} hurries, you say less.',
    ],
    what_escalates: [
      'When {learner} treats you as if you had done something wrong, you close up.',
      'When words are put into your mouth, you correct them stiffly.',
    ],
    what_ends_conversation: [
      'When you are accused, you say that you will not go on like this.',
      'When {learner} has no more questions or does not listen to the answers, you get ready to leave.',
    ],
  },
  NEGOTIATION: {
    what_engages: [
      'When {learner} asks what lies behind your position, you show more of your interests.',
      'When {learner} offers an exchange that serves both sides, you work with it.',
      'When an agreement on {matter} is summed up fairly, you move on to the next point.',
    ],
    what_frustrates: [
      'When {learner} demands a concession without giving one, you repeat your position.',
      'When {learner} proposes simply to meet in the middle, you ask for reasons.',
    ],
    what_escalates: [
      'When {learner} threatens or bluffs, you slow down and become cooler.',
      'When one of your non-negotiables is brushed aside, you say so sharply.',
    ],
    what_ends_conversation: [
      'When you are pushed below what you can accept, you state that there is no agreement today.',
      'When {learner} takes back what was agreed, you close the talk.',
    ],
  },
}

/** For the coach of the learn mode. */
export const coachTriggers: Readonly<Record<Trigger, readonly string[]>> = {
  what_engages: [
    'When the learner tries a sentence of their own, you take it up and improve it together.',
    'When the learner asks why something works, you explain it with an example.',
  ],
  what_frustrates: [
    'When the learner wants a script to memorise, you ask what it is meant to achieve.',
    'When the learner drifts away from {matter}, you lead back to it.',
  ],
  what_escalates: [
    'When the learner makes fun of the people concerned, you say clearly that this has no place here.',
    'When the learner is rude, you name it once and calmly.',
  ],
  what_ends_conversation: [
    'When the learner has what they need, you sum up two points and close.',
    'When the learner stays disrespectful after a warning, you end the session.',
  ],
}
