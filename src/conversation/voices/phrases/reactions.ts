import type { DialogueAct } from '../../../language/dialogue-acts.ts'
import type { Archetype } from '../../../scenario/template.ts'

/** First reactions to what the learner did. Each list offers ways to say one thing; none is used twice in a talk. */
export type Reactions = Partial<Record<DialogueAct, readonly string[]>>

/** Where every archetype reacts alike. */
export const reactions: Reactions = {
  pressure: [
    'Please do not push me.',
    "I won't be hurried into this.",
    'You are pressing me, and it makes me want to stop.',
    'Slowly. This is my decision too.',
    "If it has to be now, then it's no.",
    'No. Not under that kind of pressure.',
    'The more you push, the less I hear.',
  ],
  accusation: [
    "That is an accusation, and I don't accept it.",
    'Careful what you say about me.',
    'You have made up your mind about me already, it seems.',
    "I didn't come here to be blamed.",
    'Is that really what you think of me?',
    'You say that without knowing me.',
    'And on what do you base that?',
  ],
  dismissal: [
    'You are brushing this aside.',
    "It isn't as small as you make it.",
    "So that's all it means to you?",
    'You say that very easily.',
    'For you, perhaps. Not for me.',
    "That doesn't take it off my mind.",
    "If it were that simple, I wouldn't be sitting here.",
  ],
  jargon: [
    "I don't follow these terms. In plain words, please.",
    'Those abbreviations mean nothing to me.',
    'Could you say that so that I understand it?',
    'You lost me with all those terms.',
  ],
  empathy: [
    'Thank you. It helps that you see it.',
    'It is good that somebody says so.',
    'You are listening. I notice that.',
    'Yes, it has been like that.',
    "That's kindly put.",
    'Yes. You have it about right.',
  ],
  reflection: [
    'Yes, that is what I mean.',
    'You have understood that.',
    'So you did listen.',
    'That is about it, yes.',
    'Exactly that.',
    'Put like that, yes.',
  ],
  apology: [
    'All right. I hear that.',
    'Thank you for saying it.',
    "Fine. Let's go on from there.",
    'I will take you at your word.',
    "That wasn't easy to say, I suppose.",
    'Accepted. Start again.',
  ],
  accountability: [
    'That you say so yourself counts for something.',
    "I respect that you don't hide behind others.",
    "At least you don't look for excuses.",
    'That is more than I expected to hear.',
  ],
  limits_admitted: [
    'I like that you tell me where it ends.',
    "At least you don't promise the moon.",
    "That's an honest answer.",
    'Better that you say so now than that I find out later.',
    "Good that you say what you don't know.",
    'Honest. I can work with honest.',
  ],
  summary: [
    'Yes, you have understood it correctly.',
    'You sum it up fairly.',
    'That is how it is, in short.',
    'Right, that covers it.',
    'Yes. I have nothing to correct in that.',
  ],
  thanks: ['You are welcome.', 'It is all right.', 'Not at all.', 'No need.'],
  greeting: ['Good day.', 'Hello.', 'Good to meet you.', 'Come in, then.'],
}

/** Said by somebody who does not trust the other yet, before the plain reactions. */
export const guarded: Reactions = {
  empathy: ["You say that. We'll see.", 'Perhaps you mean it.', 'Hm. Well, yes.'],
  apology: ['An apology is a beginning.', "Let's see whether it holds.", 'I hear the words.'],
  next_step: ["I'll believe it when I see it.", 'We can try that.', 'If it really happens, fine.'],
  offer: ['That would be something. If it happens.', 'And there is no catch?', 'On paper that sounds well.'],
  summary: ['More or less.', 'That is one way to put it.', 'Roughly, yes.'],
  reflection: ['Yes. So you did listen.', 'Something like that.', 'That is part of it.'],
}

/** Where the other person is put down. */
export const insulted: readonly string[] = [
  'There is no need to be rude.',
  "I don't let anybody talk to me like that.",
  'Please choose your words with more care.',
  'That was uncalled for.',
  'If you have nothing better to say, we can stop here.',
]

/** What is said when figures are taken up: the figures first, as they were said. */
export const onFigures: Readonly<Record<Archetype, readonly ((figures: string) => string)[]>> = {
  PERSUASION: [
    (figures) => `${figures}. Where can I read that?`,
    (figures) => `${figures}, you say. That is something I can check.`,
    (figures) => `${figures}. Good, a figure at last.`,
    (figures) => `${figures}. And who counted that?`,
    (figures) => `${figures}. That is worth more to me than adjectives.`,
  ],
  CONFRONTATION: [(figures) => `${figures}. So it is written down somewhere, at least.`],
  HELP_SEEKING: [
    (figures) => `${figures}. Let me write that down.`,
    (figures) => `${figures}, good. I can picture that.`,
    (figures) => `${figures}. That is good to know.`,
  ],
  INVESTIGATION: [(figures) => `${figures}? If that is what your papers say.`],
  NEGOTIATION: [
    (figures) => `${figures}. I will put that next to my own figures.`,
    (figures) => `${figures}. Noted. What goes with it?`,
    (figures) => `${figures}, then. That moves us a little.`,
    (figures) => `${figures}. I have to calculate that.`,
  ],
}

/** What is said when a day or an hour is named. */
export const onDates: readonly ((date: string) => string)[] = [
  (date) => `${date}, then. I will hold you to it.`,
  (date) => `${date}. Good, that is a date.`,
  (date) => `${date} suits me.`,
  (date) => `${date}. I am writing that down.`,
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
      'That is the kind of answer I was waiting for.',
    ],
    vague_claim: [
      'Everybody says that. What is it based on?',
      'Do you have figures for that?',
      'Fine words. What can you show me?',
      'And how do you know that?',
      'I would need more than that. A source, a number, anything.',
      'Who measured that, and where?',
      'I have heard that sentence before, from others.',
      'That is what it says in every brochure.',
    ],
    claim: [
      'So you say. What supports it?',
      "I hear you, but I'm not convinced yet.",
      'Perhaps. I have my doubts.',
      'That may be so in other places.',
      'That would have to be shown first.',
    ],
    clarity: ['That is clear enough.', 'Good, that I can picture.', 'Now I see how it would go.'],
    offer: [
      'That is concrete, at least.',
      'I could imagine looking at that.',
      'An offer I can think about.',
      'Small steps suit me better than big ones.',
      'We can come to that.',
    ],
    condition: ['That is fair.', 'Under those terms I would listen.', 'I like that it ties you as well.'],
    concession: ['Good that you give way there.', 'That meets me halfway.', 'That I count in your favour.'],
    next_step: [
      'That would be possible.',
      'A date is better than a promise.',
      'I have no objection to that.',
      'Yes, that could be arranged.',
    ],
    empathy: ['You have noticed that, then.', 'Good that you see my side of it.', 'Yes, that is my daily life.'],
    introduction: ['Good day. Please, go ahead.', 'Pleased to meet you. What brings you here?'],
    advice: [
      'I will be the judge of that.',
      'You know what I should do, it seems.',
      'I did not ask for a recommendation yet.',
    ],
  },
  CONFRONTATION: {},
  HELP_SEEKING: {
    clarity: [
      'That I can follow.',
      'Good, now I see the order of it.',
      'So that is how it works.',
      'That makes it clearer to me.',
      'When you put it like that, I understand it.',
      'Nobody has explained it to me like that.',
    ],
    next_step: [
      'That would help me.',
      'Then I know what comes next.',
      'That takes a weight off me.',
      "Yes, let's do it that way.",
      'Good. One thing less to lie awake over.',
    ],
    offer: [
      'Would you really do that?',
      'I would be glad of that.',
      'That is kind, and it helps.',
      'Yes, please.',
      'I had not dared to ask for that.',
    ],
    evidence: [
      'That is good to know.',
      "I hadn't read that anywhere.",
      'So there are real numbers for it.',
      'That helps me to judge it.',
    ],
    claim: ['I see.', "I didn't know that.", 'Is that so?', 'All right.', 'Hm, I see what you mean.'],
    limits_admitted: [
      'Thank you for being honest about that.',
      'Then at least I know where I stand.',
      'I would rather hear that than a promise.',
      "It isn't what I hoped, but thank you for saying it.",
    ],
    vague_claim: [
      "I still don't know what to do now.",
      'That sounds kind, but what does it mean for me?',
      'Could you be more definite?',
      "Others have told me that before, and it didn't help.",
      "That doesn't answer what I asked.",
    ],
    advice: [
      'I had hoped you would hear me out first.',
      "It isn't that simple for me.",
      "Perhaps, but I don't see how.",
      "If it were only that, I'd have done it.",
    ],
    condition: ['I could do my part of that.', 'That sounds fair.'],
    concession: ['Thank you for meeting me there.', 'That makes it easier.'],
  },
  INVESTIGATION: {
    clarity: [
      'All right, now I know what it is about.',
      'Good, then I understand why you ask.',
      'I see. Go ahead.',
      'Then I can answer more easily.',
    ],
    empathy: ["It's all right.", 'Thank you.', 'That is decent of you.', 'Yes, it was not nice.'],
    claim: [
      "I couldn't say that.",
      'That is what you think, not what I said.',
      "I don't want to guess.",
      'You would have to ask somebody else about that.',
      'Those are not my words.',
    ],
    evidence: ['If it is written there, it will be so.', 'That I cannot judge.', 'I can only speak for what I saw.'],
    next_step: ['All right.', 'That is fine with me.', 'As you think best.'],
    offer: ['If you like.', 'That would be good.', 'I have nothing against that.'],
    vague_claim: [
      "I don't know what you want to hear.",
      'What exactly do you want to know?',
      'That is not really a question.',
    ],
    advice: ['If you say so.', 'That is not for me to decide.', 'I only answer what I am asked.'],
    thanks: ["It's all right.", 'Not at all.'],
    accusation: [
      'I have done nothing. Ask me what I saw, and I will tell you.',
      'So that is why I am here?',
      'You can write down what you like. That is not how it was.',
      'Then I had better say nothing more.',
      'If you think that, you do not need me.',
    ],
    pressure: [
      'I can say it fast or I can say it right.',
      'Rushing me will not make me remember more.',
      'One thing after the other, please.',
      'I will not put my name to something in a hurry.',
    ],
  },
  NEGOTIATION: {
    offer: [
      'That is a proposal one can calculate with.',
      'I hear an offer. What goes with it?',
      'We are getting somewhere.',
      'It is a beginning, not yet a balance.',
      'That is worth a thought.',
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
    next_step: ['We can do it that way.', "Then let's fix that."],
    vague_claim: ['I cannot put that into a contract.', 'What is that in figures?', 'Be exact, please.'],
    empathy: ['Good that you look at my side as well.', 'You have thought about my position, I see.'],
    dismissal: [
      'For you it may be small. I have to live with it.',
      'If it is nothing, then give it to me.',
      'You do not have to take my points seriously, but then we stay where we are.',
    ],
    pressure: [
      'A threat does not change my costs.',
      'I take note of that, and nothing more.',
      'Then you will have to do what you have to do.',
      'Pressing me makes it slower, not cheaper.',
      'That is a demand, not an offer.',
    ],
  },
}
