import type { DialogueAct } from '../../../language/dialogue-act.ts'
import type { Archetype } from '../../../scenario/template.ts'

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

/** Said by somebody who does not trust the other yet, before the plain reactions. */
export const guarded: Reactions = {
  empathy: ["You say that. We'll see.", 'Perhaps you mean it.', 'Hm. Well, yes.'],
  apology: ['All right. I hear you.', "Okay. Let's see whether it holds.", "I'll take that as a start."],
  next_step: ["I'll believe it when I see it.", 'We can try that.', 'If it really happens, fine.'],
  offer: ['That would be something. If it happens.', "And what's the catch?", 'It sounds good, at least.'],
  summary: ['More or less.', "That's one way to put it.", 'Roughly, yes.'],
  reflection: ['Yes. So you did listen.', 'Something like that.', "That's part of it."],
}

/** Where a good word is said for the persona or for what is theirs. */
export const onPraise: readonly string[] = [
  "That's nice of you to say.",
  'Thank you, one likes to hear that.',
  "Thanks. It wasn't always easy.",
  "You're kind.",
  'Well, thank you.',
]

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
