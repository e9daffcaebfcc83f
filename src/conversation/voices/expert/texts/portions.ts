import type { Topic } from '../topics.ts'

/** How a portion of the scenario is introduced, and what the learner is to make of it. */
export interface PortionText {
  readonly introduces: readonly string[]
  readonly advises: readonly string[]
}

export const portionTexts: Partial<Record<Topic, PortionText>> = {
  who: {
    introduces: ['First, whom you meet: {who}.', 'You will sit opposite {who}.'],
    advises: ['Picture {them} before you plan your words.', 'Keep {their} day in mind: you are one part of it.'],
  },
  goal: {
    introduces: ['What you are there for:', 'Your task, before anything else:'],
    advises: ['Measure every sentence by whether it brings you nearer to that.'],
  },
  situation: {
    introduces: ['What has happened so far:', 'The situation you walk into:'],
    advises: [
      'Know it, and still let {them} tell it: {their} version is what you work with.',
      'Refer to it in plain words; do not act as if it were new to you.',
    ],
  },
  wants: {
    introduces: ['What matters to {them}:', 'What {name} is after:'],
    advises: [
      'Speak to that, in {their} order, and leave the rest for later.',
      'If you remember one thing about {them}, let it be this.',
    ],
  },
  worry: {
    introduces: ['What {name} is afraid of:', 'Under the surface lies a worry:'],
    advises: [
      'Do not argue it away. Let {them} say it, and say that you heard it.',
      'Nobody listens to facts while a fear is unspoken; make room for it first.',
    ],
  },
  feeling: {
    introduces: ['How {they} will come into the room:', 'What {name} feels:'],
    advises: [
      'Name what you notice before you explain anything.',
      'A feeling that is seen gets smaller; one that is corrected grows.',
    ],
  },
  objection: {
    introduces: ['Be ready to hear this:', 'What {they} will hold against it:'],
    advises: [
      'Take it as a question: repeat it in your words, answer just that, ask whether it is settled.',
      'Do not answer before you know what lies behind it.',
    ],
  },
  money: {
    introduces: ['The figures you should have in your head:', 'About money:'],
    advises: [
      'Have the figures ready, but let the need come before the number.',
      'Say figures plainly and once; rounded ones sound like excuses.',
    ],
  },
  time: {
    introduces: ['Mind the clock:', 'About time:'],
    advises: ['Say at the start how long you need, and keep to it.', 'Whoever saves {them} time is heard longer.'],
  },
  limit: {
    introduces: ['Here is a limit:', 'What will not move:'],
    advises: [
      'Do not spend your time on that; look for room elsewhere.',
      'Respect it aloud, and ask for the reason behind it.',
    ],
  },
  hidden: {
    introduces: ['What {name} will keep back unless you ask well:', 'Something stays under the table at first:'],
    advises: [
      'You get it only by an open question and some patience.',
      'Do not show that you know it; make it safe to say.',
    ],
  },
  opens: {
    introduces: ['Now the door that opens:', 'What brings {name} nearer:'],
    advises: [
      'Do that early; later it looks like a technique.',
      'It costs you one sentence, and it changes the rest of the talk.',
    ],
  },
  closes: {
    introduces: ['What closes {them} up:', 'Here you can lose {them}:'],
    advises: [
      'If it happens all the same: stop, say that it came out wrong, and ask.',
      'Watch for it in your own first draft; it slips in when one is nervous.',
    ],
  },
  reacts: {
    introduces: ['This is how {name} works:', 'Something to know about {their} reactions:'],
    advises: [
      'Be ready for it, and do not be startled when it comes.',
      'Decide beforehand whether you want to set that off.',
    ],
  },
  history: {
    introduces: ['There is a story behind it:', 'Something from before plays into this:'],
    advises: [
      'It explains a reaction that would surprise you otherwise.',
      'Do not bring it up yourself; recognise it when it comes.',
    ],
  },
  family: {
    introduces: ['There are others who count, though they will not be in the room:', 'Who else has a say:'],
    advises: [
      'Ask who else is concerned, and do not talk over their heads.',
      'A decision may have to hold at home too.',
    ],
  },
  manner: {
    introduces: ['How {they} will come across:', 'About {their} manner:'],
    advises: ['Do not take it personally; match the pace and stay plain.', 'Let it be, and keep your own calm.'],
  },
  handling: {
    introduces: ['What good handling looks like here:', 'The document even says how to do it well:'],
    advises: ['Take them one by one; nobody does all of it at the first try.'],
  },
  mistake: {
    introduces: ['Mistakes that others made before you:', 'Something to leave out:'],
    advises: ['Most of these come from haste. One question more, one statement less.'],
  },
  ending: {
    introduces: ['A good ending looks like this:', 'Where it can lead if it goes well:'],
    advises: ['Steer there in small steps, and let {them} take the last one.'],
  },
  marking: {
    introduces: ['How it will be looked at afterwards:', 'What counts in the assessment:'],
    advises: ['Use it for preparing, and forget it while you talk.'],
  },
}

export const factIntroductions: readonly string[] = [
  'Facts you must know:',
  'More of the matter itself:',
  'Some ground under your feet:',
  'To have at hand:',
  'Details that may come up:',
  'Another piece of the picture:',
  'Small, but useful:',
  'What else the text gives you:',
]

export const factAdvice: readonly string[] = [
  'Know it, so that nothing surprises you; use it only when it helps {them}.',
  'Nobody expects you to recite it, but {they} will notice if you get it wrong.',
  'It may become the question that {they} will answer at length.',
  'Facts are for answering, not for opening.',
]

/** Why a kind of talk is hard, for the first minute. */
export const hardParts = {
  PERSUASION:
    'The hard part: {they} will not need your offer, only what it changes for {them}, and will want to see proof.',
  CONFRONTATION: 'The hard part: there is a feeling in the room before you say a word, and being right does not help.',
  HELP_SEEKING:
    'The hard part: {they} will need to be heard before your answer can reach {them}, and you will want to answer at once.',
  INVESTIGATION: 'The hard part: {they} will answer what you ask and not more, so everything hangs on how you ask.',
  NEGOTIATION: 'The hard part: both of you have limits, and whoever talks only about the number runs into them.',
} as const
