import type { Archetype } from '../../../scenario/template.ts'

/** For a question on something the persona's facts do not tell. */
export const notKnown: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: [
    "I'd have to look that up.",
    "I've never counted that.",
    "I couldn't tell you off the top of my head.",
    "I'd rather hear what you have first.",
    'It depends.',
    "Let's leave my side for a moment. What have you got?",
    "I can't give you a straight answer to that.",
    'Why do you need to know that?',
  ],
  CONFRONTATION: [
    "I don't want to talk about that now.",
    "I haven't got an answer to that.",
    'Why do you ask me that?',
    "That's not the point for me.",
    "I'm not sure. I haven't thought that far.",
    "Let's stay with what happened.",
    "I couldn't say.",
  ],
  HELP_SEEKING: [
    "I don't know, to be honest.",
    'Nobody has told me that.',
    "I'd have to look that up at home.",
    "I'm not sure. Is it important?",
    "I can't tell you that, I'm sorry.",
    "I haven't thought about that yet.",
    "I really couldn't say.",
  ],
  INVESTIGATION: [
    "I don't know.",
    "I can't tell you that.",
    "I couldn't say.",
    'I could only guess, so I will not.',
    "I can't help you with that one.",
    "I don't remember that.",
    'Not that I know of.',
    "I've no idea, honestly.",
    'I never paid attention to that.',
  ],
  NEGOTIATION: [
    "I'll keep that to myself for now.",
    "I haven't got that figure with me.",
    "That's not for this table.",
    "I'd have to check that with my people.",
    'We can come back to that later.',
    'That depends on the whole package.',
    "I can't say yes or no to that yet.",
  ],
}

/** The same, with the matter that was asked about taken up. */
export const notKnownAbout: Readonly<Record<Archetype, readonly ((matter: string) => string)[]>> = {
  PERSUASION: [
    (matter) => `I've no figures on ${matter} to hand.`,
    (matter) => `I couldn't tell you exactly about ${matter}.`,
    (matter) => `For ${matter} I'd have to ask my people.`,
  ],
  CONFRONTATION: [
    (matter) => `I don't want to go into ${matter} now.`,
    (matter) => `This isn't about ${matter}, not for me.`,
    (matter) => `What has ${matter} got to do with it?`,
  ],
  HELP_SEEKING: [
    (matter) => `I really don't know about ${matter}.`,
    (matter) => `Nobody has said anything to me about ${matter}.`,
    (matter) => `Does ${matter} matter here? I couldn't say.`,
  ],
  INVESTIGATION: [
    (matter) => `I can't tell you anything about ${matter}.`,
    (matter) => `I didn't pay attention to ${matter}.`,
    (matter) => `I had nothing to do with ${matter}.`,
  ],
  NEGOTIATION: [
    (matter) => `I'd rather not discuss ${matter} here.`,
    (matter) => `On ${matter} I'd have to ask my people first.`,
    (matter) => `Let's leave ${matter} for later.`,
  ],
}

/** The same, to somebody who has earned a friendlier no. */
export const notKnownWarm: readonly string[] = [
  "I couldn't tell you, honestly.",
  "I'd tell you if I knew.",
  "I'd have to think about that one.",
  "I've never asked myself that.",
  "Good question. I don't know.",
  "To be honest, I've never looked into that.",
]

/** When the same is asked again. */
export const againLeads: readonly string[] = [
  'As I said,',
  'Like I said before,',
  'As I told you,',
  'To say it again:',
  'My answer is still the same:',
  'As I mentioned,',
  'It is what I told you:',
  'Once more, then:',
]
/** Before what was told in passing, behind something else that answers. */
export const adding: readonly string[] = ['And', 'Besides,', 'Also,']
/** When something else is asked that was told in passing: connecting words that say nothing about the question. */
export const connecting: readonly string[] = [
  'You see,',
  'The thing is,',
  'Put it this way:',
  "It's like this:",
  'In fact,',
  'I mean,',
  'As it happens,',
  'Honestly,',
  'Well, you see,',
  'What I mean is,',
]
/** Before an answer that may not be one; said once in a while, not at every turn. */
export const unsureLeads: readonly string[] = [
  "I'm not sure that is what you mean, but",
  'If that is what you are asking:',
  'What I can tell you about that:',
  'As far as I can say,',
]
/** To a question that may mean one thing or another. */
export const askingBack: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `Do you mean ${one} or ${other}?`,
  (one, other) => `Are you asking about ${one}, or about ${other}?`,
  (one, other) => `Sorry, is this about ${one} or ${other}?`,
  (one, other) => `What is it you want to know about, ${one} or ${other}?`,
  (one, other) => `You mean ${one}? Or ${other}?`,
]

/** To a question that may mean anything. */
export const askingWhat: readonly string[] = [
  'How do you mean that?',
  'What exactly would you like to know?',
  "I'm not sure what you're after. Could you put it another way?",
  'Which part of it do you mean?',
  'Sorry, what are you asking me?',
]

/** For a reason that is not known. */
export const reasonNotKnown: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: [
    'Why, I never found out.',
    "The reason I couldn't give you.",
    "What was behind that, I don't know.",
    "I only know that it's so, not why.",
  ],
  CONFRONTATION: [
    'Why? I have asked myself that, too.',
    "I don't know why. Nobody has told me.",
    "What was behind it, I can't say.",
    'I only know that it was so, not why.',
  ],
  HELP_SEEKING: [
    'Why, nobody has told me.',
    "I don't know the reason, I'm afraid.",
    'I wish I knew why.',
    "What's behind it, I can't tell you.",
  ],
  INVESTIGATION: [
    "Why that was, I don't know.",
    'The reason I can only guess at, so I leave it.',
    "What was behind it, I can't tell you.",
    'I know that it was so, not why.',
  ],
  NEGOTIATION: [
    "There's no more to it than that.",
    "Why that is, I'd have to ask my people.",
    "The reason isn't mine to give.",
    'That is how it stands. I have no other reason for you.',
  ],
}

export const toldAlready: readonly string[] = [
  'I have told you that already.',
  'You asked me that before.',
  "I've answered that.",
  "There's no more I can say on that.",
  "We've been through that.",
]

/** What anybody in that place wants, when the document does not say it. */
export const generalWants: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: ['I want to see that it works on an ordinary day.', 'Something I can check for myself would help.'],
  CONFRONTATION: [
    'I want it said plainly, in front of those who were there.',
    'I want it not to happen again, and somebody to see to that.',
    'I would like to be asked before things are decided about me.',
  ],
  HELP_SEEKING: [
    'I would like to know what happens next, step by step.',
    'Somebody I can call when something comes up would help.',
    "An honest answer, even if it isn't a nice one.",
  ],
  INVESTIGATION: ['I want it written down the way I said it.', "I don't want anybody blamed for what they didn't do."],
  NEGOTIATION: ['I want terms that still hold in a year.', 'I need a result that I can explain to my own people.'],
}

/** When the persona has no wish to answer. */
export const refusals: readonly string[] = [
  "I'd rather not go into that.",
  'Not like this.',
  "I don't see why I should answer that.",
  "I've nothing to say to that.",
  'Ask me differently, then perhaps.',
  "I'm not answering that.",
]

/** When a line gives nothing to react to. */
export const shrugs: readonly string[] = [
  'Hm.',
  'Right.',
  'Okay.',
  'All right.',
  'Mm.',
  'Go on.',
  "I'm listening.",
  'Yes, and?',
  'Well.',
  'I see.',
]

/** To something longer that asks for nothing and hurts nobody. */
export const listening: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: [
    "All right, I'm listening.",
    'Okay. And what does that mean for me?',
    "I'll keep that in mind.",
    "I hear what you're saying.",
    'Good to know.',
    'I can follow that so far.',
    "Let's say that's so. What follows from it?",
    'All right. Go on.',
    "Okay, I'll take your word for that.",
  ],
  CONFRONTATION: [
    'I hear you.',
    "I'm listening.",
    'Let me take that in.',
    "I'll have to think about that.",
    'Okay. Go on.',
    'All right. And?',
    "All right, I've heard that.",
    'Hm. Okay.',
  ],
  HELP_SEEKING: [
    'Okay, I think I follow.',
    'Let me take that in for a moment.',
    "All right. I'll remember that.",
    'All right, thank you for telling me.',
    'Okay. One thing at a time.',
    'Okay. Give me a second.',
    'Good, thank you.',
    'I see what you mean.',
  ],
  INVESTIGATION: [
    "All right, that's fine.",
    'Okay.',
    'Right, I understand.',
    'Fine by me.',
    'Yes, all right.',
    'Good, thank you.',
    'Hm. Okay.',
    "All right. I've got that.",
    'Yes, okay.',
    'Right.',
  ],
  NEGOTIATION: [
    'I hear you.',
    "All right, let's see where that takes us.",
    "I'll keep that in mind.",
    'Okay. I can see why you say that.',
    'Good to know where you stand.',
    "That's fair enough as far as it goes.",
    'Noted.',
    "Let's come back to that when we talk about the whole.",
  ],
}

/** Small courtesies: the question, and the ways to answer it warmly or coolly. */
export const courtesies: readonly {
  readonly asks: RegExp
  readonly warm: readonly string[]
  readonly cool: readonly string[]
}[] = [
  {
    asks: /\bhow are you(?: today| doing| now)?\s*\?|\bhow do you do\b|\bhow(?: i|')s it going\b/i,
    warm: ["I'm all right, thank you.", "I'm managing, thanks for asking."],
    cool: ["I've had better days.", "So-so. Let's get to it."],
  },
  {
    asks: /\b(?:may|can|could|might) i (?:just |briefly |quickly )?(?:ask|start|begin|sit|explain|show|tell|take notes|note|write|speak|come in|say|record|check)\b|\b(?:do you mind|would you mind|is it (?:ok|okay|all right|fine)) if i\b|\b(?:do you have|have you got) (?:a (?:moment|minute|second)|(?:some|a little) time|\w+ minutes)\b/i,
    warm: ['Yes, go ahead.', 'Please do.', 'Of course.', 'Certainly.'],
    cool: ['If you must.', "If it doesn't take long.", 'Go on, then.'],
  },
  {
    asks: /\bis (?:that|this) (?:all right|ok|okay|fine|clear|acceptable)\b|\bdo you (?:understand|follow|agree)\b|\b(?:does|would|is) that (?:suit|work|help|sound|make sense|fine)\b|\bare you (?:ok|okay|all right|comfortable) with\b|(?:^|[,.;–—] )(?:right|okay|ok|all right|agreed)\?\s*$/i,
    warm: ["Yes, that's fine with me.", 'Yes, I think so.', 'That suits me.', 'Yes, sure.'],
    cool: ['For the moment, yes.', "We'll see.", 'I suppose so.'],
  },
]

/** Who they are, when somebody asks for it. */
export const identityQuestions = {
  name: /\b(?:what(?:'s| is) your (?:full )?name|who are you|(?:and )?your (?:full )?name\?|(?:may|can|could) i (?:please )?(?:have|ask|know|get|ask for|ask you for) your (?:full )?name|how (?:should|may|shall) i (?:call|address) you)\b/i,
  age: /\bhow old are you\b|\byour age\b|\bdate of birth\b/i,
  role: /\bwhat (?:is it (?:that )?|do )you do(?: for a living| for work| there| at work)?(?:,[^?]*)?\s*\?|\bwhat(?:'s| is) your (?:job|role|profession|occupation|position|function)\b|\bwhat (?:kind of |sort of )?(?:work|job) do you (?:do|have)\b|\bwhere do you work\b/i,
  home: /\bwhere do you live\b/i,
  origin:
    /\bwhere (?:are you from|(?:do|did) you (?:originally )?come from|(?:were you|are you) (?:born|originally from)|did you grow up)\b/i,
} as const

/** True of anybody in that kind of talk, for documents that tell little. */
export const generalTellings: Readonly<Record<Exclude<Archetype, 'CONFRONTATION'>, readonly string[]>> = {
  PERSUASION: [
    'At the moment we manage with what we have.',
    'I change things when I see a reason, not before.',
    "I've been promised a lot over the years.",
    'What I use now has its weak sides, but I know them.',
    'In the end it has to work on an ordinary day.',
    'I decide slowly, and then I stick with it.',
  ],
  HELP_SEEKING: [
    "I've been carrying this around with me for a while.",
    "I don't really know where to begin with it.",
    'I tried on my own, and it got me nowhere.',
    'I just want to do it right.',
    'It keeps going round in my head.',
    "I'd like to know what happens next.",
  ],
  INVESTIGATION: [
    "There isn't much more that I know.",
    'I did what I always do.',
    'It was a day like any other, until then.',
    "I've told you what I saw.",
    "I didn't see more than that.",
  ],
  NEGOTIATION: [
    'I have my costs, as you have yours.',
    'It has to hold for longer than one season.',
    "I'm here because I'd like us to find something.",
    'I need something that I can defend to my own people.',
    'The price is one part of it, not all.',
    'I want both sides to be able to plan.',
  ],
}
