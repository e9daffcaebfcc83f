import type { DialogueAct } from '../../../language/dialogue-acts.ts'
import type { Archetype } from '../../../scenario/template.ts'
import type { SubType } from './confrontation.ts'

/** First reactions to what the learner did. Each list offers ways to say one thing; none is used twice in a talk. */
export type Reactions = Partial<Record<DialogueAct, readonly string[]>>

/** Where every archetype reacts alike. */
export const reactions: Reactions = {
  pressure: [
    "Please don't push me.",
    "I won't be hurried into this.",
    "You're pressing me, and it makes me want to stop.",
    'Slowly. I have a say in this too.',
    "If it has to be now, then it's no.",
    'No. Not under that kind of pressure.',
    'The more you push, the less I hear.',
    "I don't decide things that way.",
  ],
  accusation: [
    "I don't accept that.",
    "Careful. You don't know me.",
    "You've made up your mind about me already, it seems.",
    "I didn't come here to be blamed.",
    'Is that really what you think of me?',
    "You say that without knowing what it's like.",
    'And what do you base that on?',
    "That's not fair, and I think you know it.",
  ],
  dismissal: [
    "You're brushing this aside.",
    "It isn't as small as you make it.",
    "So that's all it means to you?",
    'You say that very easily.',
    'For you, perhaps. Not for me.',
    "That doesn't take it off my mind.",
    "If it were that simple, I wouldn't be sitting here.",
    'Please take it a bit more seriously than that.',
  ],
  jargon: [
    "I don't follow. In plain words, please.",
    'Those terms mean nothing to me.',
    'Could you say that so that I understand it?',
    'You lost me there.',
  ],
  empathy: [
    'Thank you. It helps to hear that.',
    "That's kind of you to say.",
    'I appreciate that.',
    "Yes. It's been like that.",
    'Thanks. I mean it.',
    "It's good to hear somebody say so.",
  ],
  reflection: [
    "Yes, that's what I mean.",
    "You've got that right.",
    "That's it, yes.",
    "That's how it was, yes.",
    'Exactly.',
    'Put like that, yes.',
  ],
  apology: [
    "All right. Let's leave it at that.",
    "That's okay.",
    "Fine. Let's go on from there.",
    'Never mind.',
    'No harm done.',
    'Thank you for saying so.',
  ],
  accountability: [
    'It counts for something that you say so yourself.',
    "I respect that you don't hide behind others.",
    "At least you don't look for excuses.",
    "That's more than I expected to hear.",
  ],
  limits_admitted: [
    'I like that you tell me where it ends.',
    "At least you don't promise me the moon.",
    "That's an honest answer.",
    'Better you say so now than that I find out later.',
    "Good that you say what you don't know.",
    'Honest. I can work with honest.',
  ],
  summary: [
    "Yes, you've got it right.",
    'That sums it up fairly.',
    "That's it, in short.",
    'Right, that covers it.',
    "Yes. There's nothing I'd correct in that.",
  ],
  thanks: ["You're welcome.", "That's all right.", "Don't mention it.", 'Sure.'],
  greeting: ['Good day.', 'Hello.', 'Hello to you, too.', 'Yes, hello.'],
}

/** What is said to a line that meets one coldly without doing anything that has a name. */
export const coolReactions: Readonly<Record<Exclude<Archetype, 'CONFRONTATION'> | SubType, readonly string[]>> = {
  PERSUASION: [
    "That doesn't convince me.",
    "I've heard that one before.",
    "You're making it a bit easy for yourself.",
    "That's a sales line. What does it mean for me?",
    "Don't sell it to me, explain it to me.",
    "I don't see it that way.",
    "That's no argument for me.",
    "I'd be careful with that, if I were you.",
  ],
  HELP_SEEKING: [
    "I'm not sure you've understood me.",
    "That's not what I came for.",
    'I was hoping for a bit more than that.',
    'You make it sound so easy.',
    "I'm sorry, but that doesn't help me.",
    'It feels as if you want me out of the door.',
    "That's hard to hear, the way you say it.",
    'I wish you would listen first.',
  ],
  INVESTIGATION: [
    "I wouldn't put it like that.",
    'I can only say what I saw myself.',
    "You're putting words in my mouth.",
    'You make it sound as if I had done something.',
    "I don't like where this is going.",
    "I'd rather you asked me straight.",
    "That's not how I remember it.",
    "I'm not going to guess at things for you.",
  ],
  NEGOTIATION: [
    "That's not how we get to a deal.",
    "I don't see what I'd get out of that.",
    "That doesn't move me.",
    'Not on those terms.',
    "I've got my own house to answer to.",
    "You won't get a better price out of me that way.",
    "That's your side of it. There's mine, too.",
    "Let's stay fair, please.",
  ],
  VICTIM: [
    "That's not good enough.",
    "You're still not hearing me.",
    "That isn't the point, and you know it.",
    'Is that all you have to say to me?',
    "I'd hoped for something else from you.",
    "You'd see it differently if it had been you.",
    "Please don't talk around it.",
    'Do you hear how that sounds?',
  ],
  PERPETRATOR: [
    "I don't like the tone of this.",
    "You've made up your mind, haven't you?",
    "You weren't there.",
    'Just say what you want from me.',
    "That's a bit rich.",
    "I don't have to take that.",
    "There's more to it than that.",
  ],
  BYSTANDER: [
    "I'm not comfortable with this.",
    "Please don't drag me into it like that.",
    "I'd rather you didn't put it that way.",
    "I can't just nod to that.",
    "It isn't that easy for me.",
    "I don't think that's fair, to anybody.",
  ],
}

/** Said by somebody who does not trust the other yet, before the plain reactions. */
export const guarded: Reactions = {
  empathy: ["You say that. We'll see.", 'Perhaps you mean it.', 'Hm. Well, yes.'],
  apology: ['All right. I hear you.', "Okay. Let's see whether it holds.", "I'll take that as a start."],
  next_step: ["I'll believe it when I see it.", 'We can try that.', 'If it really happens, fine.'],
  offer: ['That would be something. If it happens.', "And what's the catch?", 'It sounds good, at least.'],
  summary: ['More or less.', "That's one way to put it.", 'Roughly, yes.'],
  reflection: ['Yes. So you did listen.', 'Something like that.', "That's part of it."],
}

/** Where the other person is put down. */
export const insulted: readonly string[] = [
  "There's no need to be rude.",
  "I don't let anybody talk to me like that.",
  'Watch how you talk to me, please.',
  'That was uncalled for.',
  'If you have nothing better to say, we can stop here.',
]

/** What is said when figures are taken up: the figures first, as they were said. */
export const onFigures: Readonly<Record<Archetype, readonly ((figures: string) => string)[]>> = {
  PERSUASION: [
    (figures) => `${figures}. Where can I read that?`,
    (figures) => `${figures}, you say. I can check that.`,
    (figures) => `${figures}. Good, something I can work with.`,
    (figures) => `${figures}. And who counted that?`,
    (figures) => `${figures}. That's worth more to me than adjectives.`,
  ],
  CONFRONTATION: [(figures) => `${figures}. So it's written down somewhere, at least.`],
  HELP_SEEKING: [
    (figures) => `${figures}. Let me write that down.`,
    (figures) => `${figures}, okay. I can picture that.`,
    (figures) => `${figures}. That's good to know.`,
  ],
  INVESTIGATION: [(figures) => `${figures}? If that's what your papers say.`],
  NEGOTIATION: [
    (figures) => `${figures}. I'd have to put that next to my own figures.`,
    (figures) => `${figures}. Noted. What comes with it?`,
    (figures) => `${figures}, then. That moves us a little.`,
    (figures) => `${figures}. I'd have to run the numbers on that.`,
    (figures) => `${figures} is a figure we can talk about.`,
  ],
}

/** What is said when a day or an hour is named. */
export const onDates: readonly ((date: string) => string)[] = [
  (date) => `${date}, then. I'll hold you to it.`,
  (date) => `${date}. Good, that's a date.`,
  (date) => `${date} is fine with me.`,
  (date) => `${date}. I'll make a note of that.`,
]

/** Reactions in which the kind of talk shows. */
export const archetypeReactions: Readonly<Record<Archetype, Reactions>> = {
  PERSUASION: {
    evidence: [
      'Now that I can work with.',
      'Those are figures, good.',
      'If that holds up, it matters to me.',
      "That's the kind of thing I look at.",
      'Numbers I can check are a good start.',
      "I'd like to see that in writing.",
      "All right, I'll give you that one.",
      "That's the kind of answer I was waiting for.",
    ],
    vague_claim: [
      'Everybody says that. What is it based on?',
      'Do you have figures for that?',
      'Fine words. What can you show me?',
      'And how do you know that?',
      'I would need more than that. A source, a number, anything.',
      'Who measured that, and where?',
      "I've heard that sentence before, from others.",
      "That's what it says in every brochure.",
    ],
    claim: [
      'So you say. What supports it?',
      "I hear you, but I'm not convinced yet.",
      'Perhaps. I have my doubts.',
      'That may be so in other places.',
      "You'd have to show me that first.",
    ],
    clarity: ["That's clear enough.", 'Good, I can picture that.', 'Now I see how it would work.'],
    offer: [
      "That's concrete, at least.",
      'I could imagine looking at that.',
      "I'll think about that one.",
      'Small steps suit me better than big ones.',
      'We could talk about that.',
    ],
    condition: ["That's fair.", "On those terms I'd listen.", 'I like that it ties you as well.'],
    concession: ["That's fair of you.", 'That meets me halfway.', 'I count that in your favour.'],
    next_step: [
      'That would be possible.',
      "I've no objection to that.",
      'Yes, that could be arranged.',
      'All right, we can do it like that.',
    ],
    empathy: ["That's decent of you.", 'Good that you see my side of it.', 'Thanks. Not everybody sees that.'],
    introduction: ['Good day. Please, go ahead.', 'Pleased to meet you. What brings you here?'],
    advice: [
      "I'll be the judge of that.",
      'You know what I should do, it seems.',
      "I haven't asked for a recommendation yet.",
    ],
    apology: ["That's all right.", 'Fair enough. Go on.', "Good. Let's start again, then."],
  },
  CONFRONTATION: {},
  HELP_SEEKING: {
    clarity: [
      'Okay, I can follow that.',
      'Good, now I see what comes when.',
      "So that's how it works.",
      'That makes it clearer.',
      'When you put it like that, I understand it.',
      'Nobody has explained it to me like that.',
    ],
    next_step: [
      'That would help me.',
      'Then I know what comes next.',
      "That's a weight off my mind.",
      "Yes, let's do it that way.",
      'Good. One thing less to lie awake over.',
    ],
    offer: [
      'Would you really do that?',
      "I'd be glad of that.",
      "That's kind, and it helps.",
      'Yes, please.',
      "I hadn't dared to ask for that.",
    ],
    evidence: [
      "That's good to know.",
      "I hadn't read that anywhere.",
      'So there are real numbers for it.',
      'That helps me to judge it.',
    ],
    limits_admitted: [
      'Thank you for being honest about that.',
      'Then at least I know where I stand.',
      "I'd rather hear that than a promise.",
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
      'All right, now I know what this is about.',
      'Good, then I understand why you ask.',
      'Okay. Go ahead.',
      'That makes it easier to answer.',
    ],
    empathy: ["It's all right.", 'Thank you.', "That's decent of you.", 'Thanks for saying that.'],
    claim: [
      "I couldn't say that.",
      "That's what you think, not what I said.",
      "I don't want to guess.",
      'You would have to ask somebody else about that.',
      'Those are not my words.',
    ],
    evidence: ["If it's written there, it'll be right.", "I can't judge that.", 'I can only speak for what I saw.'],
    next_step: ['All right.', "That's fine with me.", 'Okay, we can do that.'],
    offer: ['If you like.', 'That would be good.', 'Sure, why not.'],
    vague_claim: [
      "I don't know what you want to hear.",
      'What exactly do you want to know?',
      "That's not really a question.",
    ],
    advice: ['If you say so.', "That's not for me to decide.", 'I only answer what I am asked.'],
    thanks: ["It's all right.", "You're welcome."],
    apology: ["That's all right.", 'Okay. No harm done.', "Fine. Let's go on."],
    accusation: [
      'I have done nothing. Ask me what I saw, and I will tell you.',
      "So that's why I'm here?",
      "You can write down what you like. That's not how it was.",
      'Then I had better say nothing more.',
      "If that's what you think, you don't need me.",
    ],
    pressure: [
      'I can say it fast or I can say it right.',
      "Rushing me won't make me remember more.",
      'One thing after the other, please.',
      "I won't put my name to something in a hurry.",
    ],
  },
  NEGOTIATION: {
    offer: [
      "That's something I can put figures to.",
      'All right, an offer. What else comes with it?',
      "We're getting somewhere.",
      "It's a start. It's not a deal yet.",
      "That's worth a thought.",
      "I can see what you're after.",
    ],
    condition: [
      'An exchange, then. I like that better than a demand.',
      'If both sides give, we can talk.',
      "That's the kind of trade I can look at.",
      'Linked like that, it becomes interesting.',
    ],
    concession: [
      "Good. I won't leave that unanswered.",
      'All right. Then I can move as well.',
      "That's a step, I appreciate it.",
    ],
    evidence: [
      "I'll check those figures.",
      "That's one side of the calculation.",
      'I have figures too, and they say something else.',
    ],
    claim: [
      "That's your calculation. Mine looks different.",
      'I see it differently.',
      'Others may tell you that.',
      "That doesn't change my costs.",
    ],
    clarity: ["That's clear.", "Good, then we're talking about the same thing."],
    next_step: ['We can do it that way.', "Then let's fix that."],
    vague_claim: ["I can't put that into a contract.", 'What is that in figures?', 'Be exact, please.'],
    empathy: [
      "It's good that you look at my side as well.",
      "That's decent of you to say.",
      'Thanks, I appreciate that.',
    ],
    reflection: ["That's how it is, yes.", "You've got that right."],
    dismissal: [
      'For you it may be small. I have to live with it.',
      "If it's nothing, then give it to me.",
      "You don't have to take my points seriously, but then we stay where we are.",
    ],
    pressure: [
      "A threat doesn't change my costs.",
      'I take note of that, and nothing more.',
      'Then you will have to do what you have to do.',
      'Pressing me makes it slower, not cheaper.',
      "That's a demand, not an offer.",
    ],
    accusation: [
      "That's not how I do business.",
      "Let's leave the blaming out of it.",
      'I keep my side of things. Do you?',
    ],
  },
}
