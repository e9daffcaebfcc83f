import type { Archetype } from '../../../../scenario/template.ts'
import type { Topic } from '../topics.ts'

/** One exchange of a model dialogue: what the learner's side does, and what of the person it brings out. */
export interface ModelExchange {
  readonly says: string // does what this kind of talk rewards
  readonly brings: readonly Topic[] // what of the document the answer tells, the first that there is
  readonly opens: string // the answer, before what the document tells
  readonly alone: string // the answer, when the document has nothing that the person could say
}

/** Before the dialogue: that it is a model. */
export const dialogueLeads: readonly string[] = [
  'A model of how it can go, not a script to learn by heart. Watch what each line of yours does.',
  'Here is a model dialogue; your own will sound different. Watch what your side does.',
]

/** After it. */
export const dialogueQuestions: readonly string[] = [
  'Which of these lines would you take over, and which would you say otherwise?',
  'Where in it did the talk turn, do you think?',
]

/** Five exchanges each: begun with the person, then what is hard, then an end that holds (own texts, after CONTRACT.md section 7). */
export const modelExchanges: Readonly<Record<Archetype, readonly ModelExchange[]>> = {
  PERSUASION: [
    {
      says: 'Thank you for the time. Before I speak of mine, I would like to hear how you manage now, and what you would not want to lose.',
      brings: ['situation', 'history', 'wants'],
      opens: 'That I can tell you.',
      alone: 'What I have does its work. There are days when I would like something better.',
    },
    {
      says: 'So that has to stay. And of what you would like to be better, what weighs most?',
      brings: ['wants', 'worry', 'money'],
      opens: 'There is one thing, yes.',
      alone: 'It must be worth the trouble of changing, and nobody has shown me that yet.',
    },
    {
      says: 'On just that I have one figure with me, with its source, and I also brought the place where it looks less good.',
      brings: ['objection', 'worry', 'money'],
      opens: 'I have a question all the same.',
      alone: 'You show me the weak place yourself? That is new.',
    },
    {
      says: 'You ask because you answer for it afterwards. What I know is on this page; what I do not know, I find out by Friday.',
      brings: ['hidden', 'history', 'feeling'],
      opens: 'An honest answer, at least. Then you should know this.',
      alone: 'An honest answer, at least. On that one can build.',
    },
    {
      says: 'Then let us begin small: one case, one month, and you tell me whether it deserves a second.',
      brings: [],
      opens: '',
      alone: 'One case, one month. That I can agree to.',
    },
  ],
  CONFRONTATION: [
    {
      says: 'I asked you here because of what happened. I will not call it a misunderstanding.',
      brings: ['situation', 'history'],
      opens: 'So you did notice. You know what it was for me.',
      alone: 'So you did notice. I had stopped counting on it.',
    },
    {
      says: 'I noticed, and I did nothing. For that part I answer, nobody else. What was the worst of it?',
      brings: ['feeling', 'worry'],
      opens: 'You really want to hear it? All right.',
      alone: 'The worst was that everybody went on as if it were nothing.',
    },
    {
      says: 'I hear you. I will not explain it away. Is there more that I should know?',
      brings: ['hidden', 'history', 'worry'],
      opens: 'There is. I have told nobody.',
      alone: 'There is more. It was not the first time.',
    },
    {
      says: 'Thank you for telling me. What do you need, so that you do not have to wait for the next time?',
      brings: ['wants', 'limit', 'worry'],
      opens: 'Nothing big.',
      alone: 'That somebody says it aloud, and not only to me.',
    },
    {
      says: 'I will do my part of it by Wednesday, and you hear from me that same day, also if it went badly.',
      brings: [],
      opens: '',
      alone: 'Wednesday. Then I know what to hold you to.',
    },
  ],
  HELP_SEEKING: [
    {
      says: 'Sit down first. I have time, so tell me from where it began.',
      brings: ['situation', 'wants', 'history'],
      opens: 'Thank you. I hardly know where to start.',
      alone: 'Thank you. Since it began I have asked many people, and now I am more lost than before.',
    },
    {
      says: 'That was a lot to carry alone. What frightens you most in it?',
      brings: ['worry', 'feeling', 'hidden'],
      opens: 'It is hard to say.',
      alone: 'That I find out too late what I should have done.',
    },
    {
      says: 'It is good that you said it. Let us take that one first, and the others after it, one by one. Which is the next?',
      brings: ['wants', 'money', 'time'],
      opens: 'There is something else that I wanted to ask.',
      alone: 'What happens next? Nobody has told me the order of things.',
    },
    {
      says: 'First we do this part together now. The rest I cannot answer myself; I ask today, and you hear from me before evening.',
      brings: ['hidden', 'history'],
      opens: 'You say what you do not know. Then I will say something, too.',
      alone: 'You say what you do not know. That helps me more than comfort.',
    },
    {
      says: 'I have put it on paper for you: the step, the day, the name. Is there anything that I have not answered?',
      brings: [],
      opens: '',
      alone: 'No. For the first time I know what I do tomorrow.',
    },
  ],
  INVESTIGATION: [
    {
      says: 'Thank you for coming. I am here to understand how it came about, so that it does not happen again; you will read what I write.',
      brings: ['feeling', 'worry', 'manner'],
      opens: 'Good to know.',
      alone: 'Good to know. I had thought this was about whose fault it is.',
    },
    {
      says: 'Take me to the beginning of it, and go on in your own time. I will not interrupt.',
      brings: ['situation', 'history'],
      opens: 'Let me think.',
      alone: 'It began like any other day. Then one thing came after another.',
    },
    {
      says: 'You mentioned that in passing. What exactly did you see there yourself?',
      brings: ['situation', 'time', 'history'],
      opens: 'Myself? This.',
      alone: 'Myself, only what was in front of me. The rest I heard later.',
    },
    {
      says: 'I ask about the next part because somebody else may stand there one day. It stays a question, no charge.',
      brings: ['hidden', 'worry'],
      opens: 'Then I will tell you. It is nothing I am proud of.',
      alone: 'Then I will tell you, although it is nothing I am proud of.',
    },
    {
      says: 'I say it back to you in order. Where have I got it wrong, and what is missing?',
      brings: [],
      opens: '',
      alone: 'It is right so. One small thing you could add, and then you have it all.',
    },
  ],
  NEGOTIATION: [
    {
      says: 'Before figures: what has changed on your side since we last sat here?',
      brings: ['situation', 'worry', 'history'],
      opens: 'More than you would think.',
      alone: 'The costs have. I do not raise anything for pleasure.',
    },
    {
      says: 'I understand the pressure. Which part of the terms would help you most, if we could move it?',
      brings: ['wants', 'time', 'money'],
      opens: 'If you ask me so.',
      alone: 'Planning would help. What I can count on, I can make cheaper.',
    },
    {
      says: 'There we have room, if you come towards us on the price. The two go together for us.',
      brings: ['limit', 'money', 'objection'],
      opens: 'Up to a point.',
      alone: 'Up to a point. Below a certain line I cannot go, whatever you offer.',
    },
    {
      says: 'I respect that line, and I will not ask twice. What else could you put beside it that costs you little?',
      brings: ['opens', 'hidden', 'wants'],
      opens: 'There would be something.',
      alone: 'There would be something that costs me little and is worth a lot to you.',
    },
    {
      says: 'Then I read it back: the price, the term, the payment, each tied to the other. Is it so?',
      brings: [],
      opens: '',
      alone: 'It is so. Write it down, and we both sign.',
    },
  ],
}
