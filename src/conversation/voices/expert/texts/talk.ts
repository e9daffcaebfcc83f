import type { Archetype } from '../../../../scenario/template.ts'

/** The rest of what an expert says: openings, consolation, recaps, drills, farewells. */

export const drillLeads: {
  readonly quoted: readonly string[]
  readonly played: readonly string[]
  readonly use: readonly string[]
  readonly lines: Readonly<Record<Archetype, readonly string[]>>
} = {
  quoted: [
    'Let us practise. {Name} holds this against you:',
    'A round of practice; you hear this from {name}:',
    'Suppose {they} would say it as it stands here:',
    'Answer this one:',
  ],
  played: [
    'I play {name} for a moment:',
    'I am {name} now:',
    'Imagine {them} saying:',
    'Suddenly you hear:',
    'Next scene, {name} speaks:',
    'Here comes {name}:',
  ],
  use: [
    'Make something of this passage:',
    'Use this in one sentence:',
    'Turn this into a question to {them}:',
    'Work with this one:',
    'Build a line on it:',
  ],
  lines: {
    PERSUASION: [
      'I have two minutes. What do you want?',
      'What I have works. Why should I change?',
      'Who says so, apart from you?',
      'And what is the catch?',
      'Send me an e-mail.',
      'Let us say I try it. What happens then?',
    ],
    CONFRONTATION: [
      'So, what is this about?',
      'You have no idea what that was like.',
      'Why do you come to me with that only now?',
      'And what is going to change?',
      'Everybody makes mistakes, or not?',
      'I have nothing more to say.',
    ],
    HELP_SEEKING: [
      'I do not even know where to begin.',
      'Can you help me or not?',
      'Everybody tells me something else.',
      'And if it does not work?',
      'What would you do in my place?',
      'How long will all this take?',
    ],
    INVESTIGATION: [
      'I do not remember much.',
      'Am I in trouble?',
      'Why do you want to know that?',
      'It was a day like any other.',
      'Ask the others.',
      'Is that all?',
    ],
    NEGOTIATION: [
      'That is our price.',
      'What are you prepared to give?',
      'Others pay more.',
      'I cannot decide that alone.',
      'Meet me halfway.',
      'And if we leave it as it is?',
    ],
  },
}

export const tellRemarks: readonly string[] = [
  'You see it as the document does:',
  'There is something on that in the text:',
  'The document would agree:',
  'Compare that with this passage:',
  'Hold it against the text:',
]

export const tellNoted: readonly string[] = [
  'Keep that thought for the talk itself.',
  'Good that you think about it beforehand.',
  'That is a view one can work with.',
  'Let us see whether it carries.',
]

export const comfort: readonly string[] = [
  'That is what practice is for; here nothing can go wrong.',
  'Nobody finds that easy, and you need not be brilliant.',
  'That is honest, and it is a good place to begin.',
  'Most people feel so before such a talk.',
  'Then we make the step smaller.',
  'Let us take just one sentence.',
]

export const smallSteps: readonly string[] = [
  'Start with one question and leave the rest.',
  'Do only the greeting and one open question.',
  'Say one thing that you know of {them}, and then ask.',
  'Take one passage we read and turn it into a question.',
]

export const planRemarks: readonly string[] = [
  'A plan; now I need the words.',
  'The direction is right, but {name} will hear words, not intentions.',
  'Good idea. As a line it becomes real.',
  'That can work. It depends on how it sounds.',
  'So far the plan, and now aloud.',
]

export const rescueLeads: readonly string[] = [
  'If it happens all the same, stop and say:',
  'Your way back:',
  'What you can do in that moment:',
  'To catch it:',
  'And then you might say:',
]

export const rescues: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: [
    'I see that this does not convince you. What would?',
    'I was too fast. What should I answer first?',
    'That is a fair point. May I come back with the paper?',
  ],
  CONFRONTATION: [
    'That came out wrong. I do not want to put it on you. Tell me how you see it.',
    'I notice that this made it worse. I would like to listen first.',
    'You have a reason to be angry. What should I know?',
  ],
  HELP_SEEKING: [
    'I went too fast. What was it that you wanted to know?',
    'I see that this did not help. Let us begin with your question.',
    'That must sound cold. How is it for you at the moment?',
  ],
  INVESTIGATION: [
    'I did not mean to suggest anything. Tell it in your own words.',
    'You are not accused of anything. I want to understand the order of things.',
    'Let us take a step back. Where would you like to begin?',
  ],
  NEGOTIATION: [
    'That was not meant as a threat. What would you need for it?',
    'Let us leave that point for a moment. What else could we put on the table?',
    'I hear that this is fixed. What is the reason behind it?',
  ],
}

export const whyLeads: readonly string[] = [
  'My reason:',
  'Because of this:',
  'From experience:',
  'The reason behind it:',
  'It comes down to this:',
  'Why it works so:',
]

export const whyOpen: readonly string[] = [
  'The document does not forbid or explain it in so many words.',
  'The text gives no reason for that.',
  'That is not explained in the document; I can only tell you what experience says.',
]

export const recapLeads = {
  covered: ['We have spoken about', 'So far we went through', 'Up to here it was about', 'On the list are'],
  tried: ['You tried', 'Of your own you brought', 'Your lines so far:'],
  strengths: ['What you already do:', 'Your strong side:', 'It shows that you can do this:'],
  work: ['To work on:', 'Still open:', 'What I would practise next:'],
  nothing: ['We have only just begun; there is nothing to sum up yet.', 'So far we have little to look back on.'],
  remember: [
    'And keep this passage in mind:',
    'If you remember one sentence, take this:',
    'The passage to take with you:',
  ],
} as const

/** After the last recap, before the talk itself. */
export const readyQuestions: readonly string[] = [
  'Those were all the points. Are you ready for {name}, or is something still open?',
  'That is the whole lesson. Is there anything you want to go over before you meet {name}?',
  'Now you have everything I have. Which of it will you do first with {name}?',
]

export const recapInvitations: readonly string[] = [
  'Shall we work on that now?',
  'Do you want to try one more line before you go?',
  'What would you like to go over again?',
  'Ready for the talk itself, or one more round?',
]

export const verdictRemarks = {
  good: [
    'Yes. You could say it like that.',
    'I would let it stand.',
    'It does what it should.',
    'Yes, {they} could work with that.',
  ],
  thin: [
    'It is not wrong, only not enough yet.',
    'Half way: the tone is right, the purpose is missing.',
    'Not quite; {name} would not know what to do with it.',
  ],
  poor: [
    'Not yet; it would cost you something with {name}.',
    'No, and you have probably noticed it yourself.',
    'Honestly, no: {they} would shut the door.',
  ],
  none: ['I have not heard a line from you yet.', 'Give me a line first, then I can tell you.'],
} as const

export const farewells: readonly string[] = [
  'Good. Take two things with you: one question you will ask, and one sentence you will leave out.',
  'Then go and try it. In the talk itself, listen more than you remember.',
  'That is enough for today. Choose one point and do only that one.',
]

export const goodLuck: readonly string[] = [
  'Good luck with {name}!',
  'You are ready for {name}.',
  'I would like to hear how it went with {name}.',
]

export const moveNames: Readonly<Record<string, string>> = {
  accountability: 'naming your own part',
  apology: 'a plain apology',
  empathy: 'a word for the feeling',
  reflection: 'giving back what you heard',
  limits_admitted: 'honesty about limits',
  evidence: 'things that can be checked',
  condition: 'tying what you give to what you get',
  clarity: 'clear steps',
  summary: 'summing up',
  open_question: 'open questions',
  next_step: 'a concrete next step',
  offer: 'definite offers',
  concession: 'granting a point',
  purpose: 'saying what the talk is for',
  permission: 'asking for leave',
}

export const topicNames: Readonly<Record<string, string>> = {
  who: 'whom you meet',
  goal: 'your task',
  learner: 'your part in it',
  situation: 'what happened',
  wants: 'what matters to {them}',
  worry: '{their} worries',
  feeling: 'how {name} feels',
  objection: 'the objections',
  money: 'the figures',
  time: 'the time there is',
  limit: 'the limits',
  hidden: 'what stays unsaid',
  opens: 'what opens {them}',
  closes: 'what closes {them} up',
  reacts: '{their} reactions',
  history: 'what went before',
  family: 'the others who count',
  manner: '{their} manner',
  handling: 'good handling',
  mistake: 'the usual mistakes',
  ending: 'a good ending',
  marking: 'the assessment',
  facts: 'some facts',
}

/** Why a move works, for a learner who asks why a line was better. */
export const moveReasons: Readonly<Record<string, string>> = {
  accountability: 'Whoever names their own part first takes the fight out of it; there is nothing left to prove.',
  apology: 'A plain apology asks for nothing; that is why it can be accepted.',
  empathy: 'People can listen only after they feel seen; before that every fact is noise.',
  reflection: 'To hear the own words from somebody else is the proof that they arrived.',
  limits_admitted: 'One honest limit makes everything beside it believable.',
  evidence: 'What can be checked need not be believed; that is a relief for a sceptic.',
  condition: 'A condition gives the offer a value; a gift has none.',
  clarity: 'An order of steps takes away the fear of what comes next.',
  summary: 'A summary invites correction, and the correction is what you did not know.',
  open_question: 'An open question gives {them} room, and what fills the room is what you did not know before.',
  next_step: 'A step with a day shows that it is meant; good will without a date is forgotten.',
  offer: 'A definite offer can be answered with yes, no or something better.',
  concession: 'Whoever moves first in a small thing is followed in a bigger one.',
  purpose: 'As long as {they} must guess the purpose, {they} will guess the worst.',
  permission: 'A choice, however small, keeps the door open.',
}
