import type { Archetype } from '../../../../scenario/template.ts'
import type { Fault, Move } from '../line-findings.ts'

/** What is good in a tried line. `{part}` stands for the learner's own words. */
export const praise: Readonly<Record<Move, readonly string[]>> = {
  accountability: [
    '‘{part}’: you own your part, and you do it first.',
    'With ‘{part}’ you name your own share; that takes the edge off it.',
    'You take it on yourself (‘{part}’), and that disarms.',
  ],
  apology: [
    '‘{part}’: an apology without hiding behind anything.',
    'The apology is there and it is plain: ‘{part}’.',
    'You say sorry and leave it at that, as it should be.',
  ],
  empathy: [
    '‘{part}’: you show that you see how it is for {them}.',
    'One hears that you have put yourself in {their} place: ‘{part}’.',
    'There is warmth in ‘{part}’, and {they} will notice.',
    'You begin with {them} and not with yourself; good.',
  ],
  reflection: [
    '‘{part}’ gives back what {they} may have said or lived; {name} will feel heard.',
    'You repeat what counts for {them} (‘{part}’) before you add your own.',
    'By ‘{part}’ you show that you listened.',
  ],
  limits_admitted: [
    '‘{part}’: you admit where it ends, and that makes the rest credible.',
    'Honest about the limit (‘{part}’): that builds trust.',
    'You do not promise what you cannot keep; that is worth a lot.',
  ],
  evidence: [
    '‘{part}’ is something that can be checked.',
    'A fact instead of an adjective, well done: ‘{part}’.',
    'You put something on the table that {they} can look at.',
  ],
  condition: [
    '‘{part}’ links what you give to what you get.',
    'Given and taken in one sentence, that is how it should be.',
    'You tie it to a condition (‘{part}’), so nothing is given away.',
  ],
  clarity: [
    '‘{part}’: you say what happens, in order, so {they} can follow.',
    'Clear and in steps; nobody gets lost in that.',
    'After ‘{part}’ {they} will know what comes.',
  ],
  summary: ['You sum up what you heard, so {they} can correct it.', '‘{part}’ checks that you both mean the same.'],
  open_question: [
    '‘{part}’ is an open question: {they} can tell it in {their} own way.',
    'You ask openly (‘{part}’) and leave the answer to {them}.',
    'A question that cannot be answered with yes or no: good.',
    '‘{part}’ invites a story, and stories hold what you need.',
    'The question is wide enough to surprise you.',
    'Good that you ask before you tell.',
  ],
  next_step: [
    '‘{part}’ is a next step one can hold you to.',
    'It ends with something concrete: ‘{part}’.',
    'You leave no doubt about what happens next.',
  ],
  offer: [
    '‘{part}’ is a definite offer, easier to answer than good will.',
    'You offer something concrete.',
    'There is something on the table now.',
  ],
  concession: [
    'You grant {them} a point, which makes it easier to grant you one.',
    '‘{part}’: you move first where it costs little.',
  ],
  purpose: [
    'You say what the talk is for (‘{part}’); that takes the fear out of it.',
    '‘{part}’: now {they} will know why you ask.',
  ],
  permission: [
    'Asking for leave (‘{part}’) gives {them} the choice.',
    'You ask instead of taking the floor; polite and clever.',
  ],
}

/** What to change in it, and why. */
export const criticism: Readonly<Record<Fault, readonly string[]>> = {
  accusation: [
    '‘{part}’ accuses, and then people defend themselves instead of telling.',
    'In ‘{part}’ the verdict comes before the question.',
    'After ‘{part}’ {they} will look for a defence, not for an answer.',
    'It puts blame first: ‘{part}’.',
  ],
  dismissal: [
    '‘{part}’ makes it smaller than it is for {them}.',
    'With ‘{part}’ {they} will hear that it does not matter.',
    '‘{part}’ is meant to comfort, and it closes the subject.',
  ],
  pressure: [
    '‘{part}’ pushes, and pushed people close.',
    'There is pressure in ‘{part}’; {they} will want out, not on.',
    'By ‘{part}’ you take the choice away from {them}.',
  ],
  vague_claim: [
    '‘{part}’ is praise without a source.',
    'What would you say if {they} asked ‘how do you know?’ after ‘{part}’?',
    '‘{part}’ sounds like an advertisement; one thing that can be checked would do more.',
  ],
  leading: [
    '‘{part}’ carries its answer with it; what comes back will be yours.',
    'You have put the words into {their} mouth: ‘{part}’.',
    'In ‘{part}’ your guess is inside the question.',
  ],
  advice: [
    'The advice comes too early (‘{part}’); {they} will first want to be heard.',
    '‘{part}’ tells {them} what to do before you know what {they} could already have tried.',
  ],
  but_apology: ['The ‘but’ takes the apology back.', 'All that stands before the ‘but’ is gone once it is said.'],
  jargon: [
    'The special terms will lose {them}; say it as to a neighbour.',
    'Too many terms of the trade for somebody who hears them for the first time.',
  ],
  reveals_limit: [
    'Careful: with ‘{part}’ you show your own limit, and from then on that is the price.',
    'That figure is your secret; once said, it is the new starting point.',
  ],
  unknown_figure: [
    'The figure in ‘{part}’ is not in the document; use only what you can show.',
    'I do not find your number in the material. Can you prove it?',
  ],
  many_questions: [
    'That is more than one question; {they} will answer the easiest.',
    'Several questions at once: choose the one that matters.',
  ],
  too_long: ['It is long; by the end {they} will have lost the beginning.', 'Half of it would do twice as much.'],
  promise: ['‘{part}’ promises more than you can know.', 'Can you keep ‘{part}’? If not, say what you can do.'],
  offer_first: [
    'It begins with you and your matter; {they} will not have said a word yet.',
    'Before this, {they} would have to want to hear it: ask something first.',
  ],
  closed: [
    'It can be answered with a yes or a no, and then you have to ask again.',
    'A small question gets a small answer; open it.',
    'Yes or no is all you will get by that.',
  ],
  no_effect: [
    'Polite, but it does not yet do anything for {them}.',
    'That is a beginning; it still has to do one thing: ask, explain or acknowledge.',
    'It would not hurt {them}, and it would not move {them} either.',
    'I hear the tone, but not yet the purpose.',
  ],
}

/** What would still make a line better, by what is missing. */
export const missing: Partial<Record<Move, readonly string[]>> = {
  open_question: [
    'What is missing is a question that lets {them} speak.',
    'Now leave room for {them}: end it with an open question.',
    'Add one question, and then wait.',
  ],
  evidence: [
    'What {name} still needs is one thing that can be checked.',
    'Next, one figure or source from the material.',
  ],
  limits_admitted: [
    'Say also where it does not help; {they} will believe the rest.',
    'One honest limit would make it stronger.',
  ],
  next_step: ['It still needs an end: one small step, with a day.', 'Close it with something that has a date.'],
  empathy: ['What is missing is a word on how it is for {them}.', 'Before the matter, one sentence for the feeling.'],
  accountability: [
    'Your own part is not in it yet; name it before {they} must.',
    'Say what you yourself did or left undone.',
  ],
  reflection: [
    'Say back what you know of {their} situation before you go on.',
    'Take up something {they} might have told you.',
  ],
  clarity: ['Put it in order: first, then, by when.', 'It would help {them} to hear the steps.'],
  purpose: [
    'Say first what the talk is for and what happens with the answers.',
    'Begin with the purpose; it takes the fear out.',
  ],
  summary: ['Later, sum it up and ask what you have left out.'],
  condition: ['Tie it to something you want in return.', 'Where is the ‘if’ in it? Nothing without return.'],
}

/** When a second try is better than the one before, or is not. */
export const progressRemarks = {
  better: [
    'Better than the line before: {gone} is gone.',
    'You see? Without {gone} it is another sentence.',
    'That is a real step: {gone} has disappeared.',
    'Good change: this time without {gone}.',
  ],
  stronger: [
    'Stronger than your last one.',
    'You keep getting more concrete.',
    'That moves it on.',
    'The line before was a start; this one does something.',
    'It grows from try to try.',
  ],
  weaker: [
    'Your line before was better; something has slipped in.',
    'One step back, that happens.',
    'You had it already; this one loses it.',
  ],
  still: ['The same thing is still in it.', 'Still there, in other words.', 'Not yet: it only changed its clothes.'],
  same: [],
} as const

/** How a fault is called when it is gone. */
export const faultNames: Readonly<Record<Fault, string>> = {
  accusation: 'the blame',
  dismissal: 'the playing down',
  pressure: 'the pressure',
  vague_claim: 'the empty praise',
  leading: 'the answer inside the question',
  advice: 'the early advice',
  but_apology: 'the ‘but’',
  jargon: 'the jargon',
  reveals_limit: 'the figure that should stay with you',
  unknown_figure: 'the unproven figure',
  many_questions: 'the heap of questions',
  too_long: 'the length',
  promise: 'the big promise',
  offer_first: 'the offer at the start',
  closed: 'the yes-or-no question',
  no_effect: 'the small talk',
}

export const betterLeads: readonly string[] = [
  'Closer to it:',
  'With your words:',
  'Try it so:',
  'I would turn it round:',
  'Rather:',
  'Say instead:',
  'What about:',
  'Built on yours:',
  'From your line I would make:',
  'A version to steal:',
  'It could go:',
]

export const reactionLeads: readonly string[] = [
  '{Name} would probably say: ',
  'I can hear {them} answer: ',
  'My guess at the answer: ',
  'Playing {name} for a moment: ',
  'What comes back, I think: ',
  'Likely reply: ',
  'And {name}? ',
  'If I were {name}: ',
  'The echo: ',
  'Expect something like: ',
]

/** What the person would probably answer, by kind of talk: to a good question, to something good that is told, to less. */
export const likelyReplies: Readonly<
  Record<Archetype, Readonly<Record<'asked' | 'told' | 'poor' | 'thin', readonly string[]>>>
> = {
  PERSUASION: {
    asked: [
      'All right, that I can answer. Sit down for a minute.',
      'That is a fair question. Let me think.',
      'Finally somebody who asks.',
      'Nobody has asked me that in a long time.',
    ],
    told: [
      'Hm. Go on, you have my attention.',
      'If that is so, show me.',
      'And where can I read that?',
      'At least you do not pretend.',
    ],
    poor: [
      'They all say that.',
      'I have no time for this.',
      'And who pays you to say so?',
      'Leave me a leaflet, please.',
      'I will think about it. Goodbye.',
    ],
    thin: ['Yes, and?', 'I see. What is it about?', 'Mhm.', 'So what can I do for you?'],
  },
  CONFRONTATION: {
    asked: [
      'You really want to know?',
      'It was worse than you think.',
      'Well. Since you ask.',
      'Do you have the time to hear it?',
    ],
    told: [
      'I did not expect you to say that.',
      'It is good that somebody says it.',
      'I thought nobody had noticed.',
      'So you do see it.',
    ],
    poor: [
      'So now it is my fault?',
      'Then there is nothing to talk about.',
      'You have not understood anything.',
      'Of course. As always.',
      'I am not going to listen to this.',
    ],
    thin: ['If you say so.', 'And that is all?', 'Hm.', 'What do you want from me?'],
  },
  HELP_SEEKING: {
    asked: [
      'Thank you. Nobody has asked me that.',
      'Where shall I begin? Perhaps with what worries me most.',
      'I have not told anybody yet.',
      'It is good that you ask.',
    ],
    told: [
      'Good, then I know what to do first.',
      'May I write that down?',
      'That helps. There is one more thing.',
      'Yes, that is how it is.',
    ],
    poor: [
      'I see. I will ask somewhere else.',
      'You do not understand.',
      'So you cannot help me.',
      'Everybody tells me that.',
      'Then I had better go.',
    ],
    thin: ['Yes, but what do I do now?', 'And what does that mean for me?', 'I am not sure I follow.', 'Okay ...'],
  },
  INVESTIGATION: {
    asked: [
      'Wait, let me think. It began earlier than that.',
      'I can tell you what I saw, from the beginning.',
      'Nobody has asked me about that part.',
      'There was something else, now that you ask.',
    ],
    told: [
      'All right. I will tell you how it was.',
      'Good to know. Then ask.',
      'I had feared it was about something else.',
      'Then let us begin.',
    ],
    poor: [
      'I have nothing to add.',
      'If you know already, why do you ask me?',
      'No.',
      'I would rather have somebody with me.',
      'Am I accused of something?',
    ],
    thin: ['Yes.', 'I suppose so.', 'I do not remember exactly.', 'What do you mean?'],
  },
  NEGOTIATION: {
    asked: [
      'You ask about the right thing. Let me explain.',
      'Good question. It is not the figure alone.',
      'That I can tell you.',
      'It depends on what you would give for it.',
    ],
    told: [
      'That is worth a thought. What would you give for it?',
      'We could look at that, if the rest fits.',
      'On that point we can move.',
      'Then let us put it into figures.',
    ],
    poor: [
      'Then take the other offer.',
      'That is not how we work.',
      'In that case there is no basis.',
      'I have heard that before.',
      'Our terms are as they are.',
    ],
    thin: ['Noted.', 'And in return?', 'That is your view.', 'Which figure do you have in mind?'],
  },
}

/** What to practise when a fault keeps coming back. */
export const criticismNames: Readonly<Record<string, string>> = {
  accusation: 'ask before you judge',
  dismissal: 'let the concern be as big as it is for the other',
  pressure: 'leave the choice with the other',
  vague_claim: 'one thing that can be checked instead of praise',
  leading: 'questions without your guess in them',
  advice: 'listen before you advise',
  but_apology: 'an apology without a ‘but’',
  jargon: 'plain words',
  reveals_limit: 'keep your own limit to yourself',
  unknown_figure: 'only figures you can show',
  many_questions: 'one question at a time',
  too_long: 'shorter lines',
  promise: 'promise only what you can keep',
  offer_first: 'ask before you offer',
  closed: 'open questions instead of yes-or-no ones',
  no_effect: 'a clear purpose in every line',
}
