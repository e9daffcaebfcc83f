import type { DialogueAct } from '../../../language/dialogue-acts.ts'
import type { Archetype } from '../../../scenario/template.ts'

/** First reactions to what the learner did. Each list offers ways to say one thing; none is used twice in a talk. */
export type Reactions = Partial<Record<DialogueAct, readonly string[]>>

/** Where every archetype reacts alike. */
export const reactions: Reactions = {
  pressure: [
    'Please do not push me.',
    'I will not be hurried into this.',
    'Pressing me does not help you.',
    'That sounds like pressure, and I do not respond to it.',
    'Slowly. This is my decision too.',
    'If it has to be now, then it is no.',
  ],
  accusation: [
    'That is an accusation, and I do not accept it.',
    'Careful what you say about me.',
    'You have made up your mind about me already, it seems.',
    'I did not come here to be blamed.',
    'Is that really what you think of me?',
    'You say that without knowing me.',
  ],
  dismissal: [
    'You are brushing this aside.',
    'It is not as small as you make it.',
    'So that is all it means to you?',
    'You say that very easily.',
    'For you, perhaps. Not for me.',
    'That does not take it off my mind.',
  ],
  jargon: [
    'I do not follow these terms. In plain words, please.',
    'Those abbreviations mean nothing to me.',
    'Could you say that so that I understand it?',
    'You lost me with all those terms.',
  ],
  empathy: [
    'Thank you. It helps that you see it.',
    'It is good that somebody says so.',
    'You are listening. I notice that.',
    'Yes, it has been like that.',
    'That is kindly put.',
  ],
  reflection: [
    'Yes, that is what I mean.',
    'You have understood that.',
    'So you did listen.',
    'That is about it, yes.',
  ],
  apology: [
    'All right. I hear that.',
    'Thank you for saying it.',
    'An apology is a beginning.',
    'I will take you at your word.',
    'That was not easy to say, I suppose.',
  ],
  accountability: [
    'That you say so yourself counts for something.',
    'I respect that you do not hide behind others.',
    'At least you do not look for excuses.',
    'That is more than I expected to hear.',
  ],
  limits_admitted: [
    'I like that you tell me where it ends.',
    'At least you do not promise the moon.',
    'That is an honest answer.',
    'Better that you say so now than that I find out later.',
    'Good that you say what you do not know.',
  ],
  summary: [
    'Yes, you have understood it correctly.',
    'You sum it up fairly.',
    'That is how it is, in short.',
    'Right, that covers it.',
  ],
  thanks: ['You are welcome.', 'It is all right.', 'Not at all.'],
  greeting: ['Good day.', 'Hello.', 'Good to meet you.'],
}

/** Where the other person is put down. */
export const insulted: readonly string[] = [
  'There is no need to be rude.',
  'I do not let anybody talk to me like that.',
  'Please choose your words with more care.',
  'That was uncalled for.',
  'If you have nothing better to say, we can stop here.',
]

/** Reactions in which the kind of talk shows. */
export const archetypeReactions: Readonly<Record<Archetype, Reactions>> = {
  PERSUASION: {
    evidence: [
      'Now that is something I can work with.',
      'Those are figures, good.',
      'If that holds, it matters to me.',
      'That speaks to what I look at.',
      'Numbers I can check are a good start.',
      'That I would like to see in writing.',
      'All right, that point I give you.',
    ],
    vague_claim: [
      'Everybody says that. What is it based on?',
      'Do you have figures for that?',
      'Fine words. What can you show me?',
      'And how do you know that?',
      'I would need more than that. A source, a number, anything.',
      'Who measured that, and where?',
    ],
    claim: [
      'So you say. What supports it?',
      'I hear you, but I am not convinced yet.',
      'Perhaps. I have my doubts.',
      'That may be so in other places.',
    ],
    clarity: ['That is clear enough.', 'Good, that I can picture.', 'Now I see how it would go.'],
    offer: [
      'That is concrete, at least.',
      'I could imagine looking at that.',
      'An offer I can think about.',
      'Small steps suit me better than big ones.',
      'We can come to that.',
    ],
    next_step: [
      'That would be possible.',
      'A date is better than a promise.',
      'I have no objection to that.',
      'Yes, that could be arranged.',
    ],
    empathy: ['You have noticed that, then.', 'Good that you see my side of it.', 'Yes, that is my daily life.'],
    introduction: ['Good day. Please, go ahead.', 'Pleased to meet you. What brings you here?'],
  },
  CONFRONTATION: {},
  HELP_SEEKING: {
    clarity: [
      'That I can follow.',
      'Good, now I see the order of it.',
      'So that is how it works.',
      'That makes it clearer to me.',
      'I will write that down.',
      'When you put it like that, I understand it.',
    ],
    next_step: [
      'That would help me.',
      'Then I know what happens next.',
      'That takes a weight off me.',
      'Yes, let us do it that way.',
    ],
    offer: ['Would you really do that?', 'I would be glad of that.', 'That is kind, and it helps.', 'Yes, please.'],
    evidence: [
      'That is good to know.',
      'I had not read that anywhere.',
      'That is less than I feared.',
      'So there are real numbers for it.',
    ],
    claim: ['I see.', 'I did not know that.', 'Is that so?', 'All right.'],
    limits_admitted: [
      'Thank you for being honest about that.',
      'Then at least I know where I stand.',
      'I would rather hear that than a promise.',
    ],
    vague_claim: [
      'I still do not know what to do now.',
      'That sounds kind, but what does it mean for me?',
      'Could you be more definite?',
      'Others have told me that before, and it did not help.',
    ],
    advice: [
      'I had hoped you would hear me out first.',
      'It is not that simple for me.',
      'Perhaps, but I do not see how.',
    ],
  },
  INVESTIGATION: {
    clarity: ['All right, now I know what it is about.', 'Good, then I understand why you ask.', 'I see. Go ahead.'],
    empathy: ['It is all right.', 'Thank you.', 'That is decent of you.'],
    claim: [
      'I could not say that.',
      'That is what you think, not what I said.',
      'I do not want to guess.',
      'You would have to ask somebody else about that.',
      'Those are not my words.',
    ],
    evidence: ['If it is written there, it will be so.', 'That I cannot judge.', 'I can only speak for what I saw.'],
    next_step: ['All right.', 'That is fine with me.', 'As you think best.'],
    offer: ['If you like.', 'That would be good.', 'I have nothing against that.'],
    vague_claim: [
      'I do not know what you want to hear.',
      'What exactly do you want to know?',
      'That is not really a question.',
    ],
    advice: ['If you say so.', 'That is not for me to decide.', 'I only answer what I am asked.'],
    thanks: ['It is all right.', 'Not at all.'],
  },
  NEGOTIATION: {
    offer: [
      'That is a proposal one can calculate with.',
      'I hear an offer. Let us see what goes with it.',
      'We are getting somewhere.',
      'That moves things.',
      'It is a beginning, not yet a balance.',
    ],
    condition: [
      'An exchange, then. I like that better than a demand.',
      'If both sides give, we can talk.',
      'That is how one comes to terms.',
      'Linked like that, it becomes interesting.',
    ],
    concession: [
      'I note that, and I will answer it with something.',
      'Good. Then I can move as well.',
      'That is a step, I appreciate it.',
    ],
    evidence: [
      'Those figures I will check.',
      'That is one side of the calculation.',
      'I have figures too, and they say something else.',
    ],
    claim: [
      'That is your calculation. Mine looks different.',
      'I see it otherwise.',
      'Others may tell you that.',
      'That does not change my costs.',
    ],
    clarity: ['That is clear.', 'Good, then we speak of the same thing.'],
    next_step: ['We can do it that way.', 'Then let us fix that.'],
    vague_claim: ['I cannot put that into a contract.', 'What is that in figures?', 'Be exact, please.'],
    empathy: ['Good that you look at my side as well.', 'You have thought about my position, I see.'],
    pressure: [
      'A threat does not change my costs.',
      'I take note of that, and nothing more.',
      'Then you will have to do what you have to do.',
      'Pressing me makes it slower, not cheaper.',
      'That is a demand, not an offer.',
    ],
  },
}
