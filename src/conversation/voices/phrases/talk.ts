import type { Archetype } from '../../../scenario/template.ts'

/** For a question on something the persona's facts do not tell. */
export const notKnown: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: [
    'That I would have to look up.',
    'I have not counted that.',
    'Off the top of my head I cannot say.',
    'I would rather hear what you have to say first.',
    'That depends on the case.',
    'Let us leave my side for a moment. What do you bring?',
    'That is different from day to day.',
  ],
  CONFRONTATION: [
    'I do not want to talk about that now.',
    'I have no answer to that.',
    'Why do you ask me that?',
    'That is not the point for me.',
    'I am not sure. I have not thought that far.',
    'Let us stay with what happened.',
  ],
  HELP_SEEKING: [
    'I do not know, to be honest.',
    'Nobody has told me that.',
    'I would have to look that up at home.',
    'I am not sure, is that important?',
    'That I cannot tell you, I am sorry.',
    'I have not thought about that yet.',
  ],
  INVESTIGATION: [
    'I do not know.',
    'That I cannot tell you.',
    'I did not see that.',
    'I could only guess, so I will not.',
    'You would have to ask somebody who was there.',
    'I do not remember that.',
    'No, nothing that I know of.',
    'I have no idea, honestly.',
    'I never paid attention to that.',
  ],
  NEGOTIATION: [
    'That I keep to myself.',
    'I do not have that figure with me.',
    'That is not for this table.',
    'I would have to ask in my house.',
    'We can come back to that later.',
    'That depends on the whole package.',
  ],
}

/** The same, with the matter that was asked about taken up. */
export const notKnownAbout: Readonly<Record<Archetype, readonly ((matter: string) => string)[]>> = {
  PERSUASION: [
    (matter) => `About ${matter} I have no figures at hand.`,
    (matter) => `I could not tell you exactly how it is with ${matter}.`,
    (matter) => `With ${matter} I would have to ask my people.`,
  ],
  CONFRONTATION: [
    (matter) => `I do not want to go into ${matter} now.`,
    (matter) => `This is not about ${matter}, not for me.`,
    (matter) => `What has ${matter} to do with it?`,
  ],
  HELP_SEEKING: [
    (matter) => `About ${matter} I really do not know.`,
    (matter) => `Nobody has said anything to me about ${matter}.`,
    (matter) => `Is ${matter} important for it? I could not say.`,
  ],
  INVESTIGATION: [
    (matter) => `About ${matter} I know nothing.`,
    (matter) => `I did not pay attention to ${matter}.`,
    (matter) => `With ${matter} I had nothing to do.`,
  ],
  NEGOTIATION: [
    (matter) => `I do not discuss ${matter} here.`,
    (matter) => `About ${matter} I would have to ask in my house.`,
    (matter) => `Let us leave ${matter} for later.`,
  ],
}

/** The same, to somebody who has earned a friendlier no. */
export const notKnownWarm: readonly string[] = [
  "I couldn't tell you, honestly.",
  "I'd tell you if I knew.",
  'I would have to think about that one.',
  'That I have never asked myself.',
  'Good question. I have no answer to it.',
  'You are asking something I never looked at.',
]

/** When the same is asked again. */
export const againLeads: readonly string[] = [
  'Well, as I told you,',
  'Like I said before,',
  'You have it from me already:',
  'I said it a moment ago:',
  'To say it again,',
  'It has not changed:',
  'The same as before:',
  'As I said:',
  'It is what I told you:',
  'I mentioned it:',
  'Once more, then:',
]
export const toldAlready: readonly string[] = [
  'I have told you that already.',
  'You asked me that before.',
  'That I have answered.',
  'More than that I cannot say on it.',
  'We had that.',
]

/** What anybody in that place wants, when the document does not say it. */
export const generalWants: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: ['I want to see that it holds on an ordinary day.', 'Something I can check myself, that would help.'],
  CONFRONTATION: [
    'I want it to be said plainly, in front of those who were there.',
    'That it does not happen again, and that somebody sees to it.',
    'I would like to be asked before things are decided about me.',
  ],
  HELP_SEEKING: [
    'I would like to know what happens next, step by step.',
    'Somebody I can call when something comes up.',
    'An honest answer, also if it is not a nice one.',
  ],
  INVESTIGATION: ['I want it to be written down as I said it.', 'That nobody is blamed for what he did not do.'],
  NEGOTIATION: ['I want terms that still hold in a year.', 'A result that I can explain in my own house.'],
}

/** When the persona has no wish to answer. */
export const refusals: readonly string[] = [
  'I would rather not go into that.',
  'Not like this.',
  'I do not see why I should answer that.',
  'I have nothing to say to that.',
  'Ask me differently, then perhaps.',
  'No comment.',
]

/** When a line gives nothing to react to. */
export const shrugs: readonly string[] = [
  'Hm.',
  'I see.',
  'Well.',
  'If you like.',
  'Mm.',
  'All right.',
  'Possibly.',
  'Go on.',
  'Yes, and?',
  'I am listening.',
  'As you say.',
  'Fair enough.',
]

/** To something longer that no reaction fits. */
export const listening: readonly string[] = [
  'I hear what you say.',
  'That is something, at least.',
  'Let me take that in.',
  'All right, I note that.',
  'I will think about that.',
  'If it is like that, good.',
  'We will see what comes of it.',
  'That I had not known.',
]

/** Small courtesies: the question, and the ways to answer it warmly or coolly. */
export const courtesies: readonly {
  readonly asks: RegExp
  readonly warm: readonly string[]
  readonly cool: readonly string[]
}[] = [
  {
    asks: /\bhow are you(?: today| doing| now)?\s*\?|\bhow do you do\b|\bhow(?: i|')s it going\b/i,
    warm: ['It is all right, thank you.', 'I manage, thank you for asking.'],
    cool: ['I have had better days.', 'So so. Let us come to the matter.'],
  },
  {
    asks: /\b(?:may|can|could|might) i (?:just |briefly |quickly )?(?:ask|start|begin|sit|explain|show|tell|take notes|note|write|speak|come in|say|record|check)\b|\b(?:do you mind|would you mind|is it (?:ok|okay|all right|fine)) if i\b|\bdo you have (?:a (?:moment|minute|second)|(?:some|a little) time|\w+ minutes)\b/i,
    warm: ['Yes, go ahead.', 'Please do.', 'Of course.', 'Certainly.'],
    cool: ['If it has to be.', 'If it does not take long.', 'Go on, then.'],
  },
  {
    asks: /\bis (?:that|this) (?:all right|ok|okay|fine|clear|acceptable)\b|\bdo you (?:understand|follow|agree)\b|\b(?:does|would|is) that (?:suit|work|help|sound|make sense|fine)\b|\bare you (?:ok|okay|all right|comfortable) with\b|(?:^|[,.;–—] )(?:right|okay|ok|all right|agreed)\?\s*$/i,
    warm: ['Yes, that is fine with me.', 'Yes, I think so.', 'That suits me.', 'It does, yes.'],
    cool: ['For the moment.', 'We will see.', 'I suppose so.'],
  },
]

/** Who they are, when somebody asks for it. */
export const identityQuestions = {
  name: /\b(?:what(?:'s| is) your (?:full )?name|who are you|(?:and )?your (?:full )?name\?|may i have your (?:full )?name|how (?:should|may|shall) i (?:call|address) you)\b/i,
  age: /\bhow old are you\b|\byour age\b|\bdate of birth\b/i,
  role: /\bwhat do you do(?: for a living| for work| there| at work)?\s*\?|\bwhat(?:'s| is) your (?:job|role|profession|occupation|position|function)\b|\bwhat (?:kind of |sort of )?(?:work|job) do you (?:do|have)\b|\bwhere do you work\b/i,
  home: /\bwhere (?:do you live|are you from|do you come from)\b/i,
} as const

/** True of anybody in that kind of talk, for documents that tell little. */
export const generalTellings: Readonly<Record<Exclude<Archetype, 'CONFRONTATION'>, readonly string[]>> = {
  PERSUASION: [
    'At the moment we manage with what we have.',
    'I change things when I see a reason, not before.',
    'I have been promised a lot over the years.',
    'What I use now has its weak sides, but I know them.',
    'In the end it has to work on an ordinary day.',
    'I decide slowly and then I stay with it.',
  ],
  HELP_SEEKING: [
    'I have been carrying this around with me for a while.',
    'I do not know where to begin with it.',
    'I have tried on my own, and it did not get better.',
    'I want to do it right.',
    'It keeps me busy even when I do something else.',
    'I would like to know what happens next.',
  ],
  INVESTIGATION: [
    'There is not much more that I know.',
    'I did what I always do.',
    'It was a day like any other, until then.',
    'I told it as I saw it.',
    'More I did not see.',
  ],
  NEGOTIATION: [
    'I have my costs, as you have yours.',
    'It has to hold for longer than one season.',
    'We have worked together well so far.',
    'I need something that I can defend in my own house.',
    'The price is one part of it, not all.',
    'I want both sides to be able to plan.',
  ],
}
