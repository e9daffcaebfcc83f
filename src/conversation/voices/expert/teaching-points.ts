import type { Archetype } from '../../../scenario/template.ts'
import { cues } from './cues.ts'

/** One thing to learn for a kind of talk: what to do and why, how it can sound, and how it fails. */
export interface TeachingPoint {
  readonly id: string
  readonly teaches: string
  readonly example: string
  readonly poor: string
  readonly why: string // what is wrong with the poor line
  readonly about: RegExp // learner questions it answers
}

/** Points by kind of talk, in the order in which they come up in it (own texts, after CONTRACT.md section 7). */
export const teachingPoints: Readonly<Record<Archetype, readonly TeachingPoint[]>> = {
  PERSUASION: [
    {
      id: 'situation',
      teaches:
        'Begin with their situation, not with your offer. Somebody who was asked how they work today listens to what might change it.',
      example: 'Before I show you anything: what do you use today, and where does it let you down?',
      poor: 'Our new product will change the way you work, let me show you.',
      why: 'it answers a question that nobody has asked',
      about: cues('start | begin | open with | first | introduc*'),
    },
    {
      id: 'evidence',
      teaches:
        'Replace every adjective by something that can be checked. A sceptical listener hears ‘excellent’ as ‘no data’.',
      example: 'I have brought the page with the figure. May I show you how it was measured?',
      poor: 'It is the best on the market, everybody is happy with it.',
      why: 'praise without a source sounds like every other visitor',
      about: cues('evidence | figure* | proof | prove | data | convinc* | study | claim* | praise'),
    },
    {
      id: 'limits',
      teaches: 'Name the weak point before they do. Whoever admits where it ends is believed in the rest.',
      example: 'For one group I would not recommend it, and that is this one.',
      poor: 'There are no problems with it at all.',
      why: 'nobody believes that, and then nothing else is believed either',
      about: cues('weak* | risk* | honest* | downside* | drawback* | side effect*'),
    },
    {
      id: 'objections',
      teaches:
        'Take an objection as a question. Repeat it in your own words, answer just that, and check whether it is settled.',
      example:
        'You are worried about what it means over a whole year. May I answer just that, and you tell me whether it holds?',
      poor: 'You need not worry about that.',
      why: 'it makes the doubt small, and a small doubt comes back big',
      about: cues('objection* | object | price | expensive | doubt* | resist* | refuse*'),
    },
    {
      id: 'criteria',
      teaches:
        'Ask what their decision hangs on and speak to that, in their order. Three good arguments on the wrong point move nobody.',
      example: 'What would have to be true for you to try it?',
      poor: 'And it has ten more advantages.',
      why: 'ten reasons weigh less than the one that counts',
      about: cues('criteri* | decid* | decision | important | matter*'),
    },
    {
      id: 'small-step',
      teaches: 'End with one small step that has a date, not with ‘think about it’.',
      example: 'Would you try it in a small way first, and tell me in four weeks what you saw?',
      poor: 'So, do we have a deal today?',
      why: 'it asks for everything at once',
      about: cues('close | end | finish | next step | agree*'),
    },
  ],
  CONFRONTATION: [
    {
      id: 'name-it',
      teaches:
        'Name what happened, plainly and without softening it. As long as nobody says it, the other person has to prove it.',
      example: 'Something happened that I cannot pass over, and I want to speak about it with you.',
      poor: 'There was a bit of a misunderstanding the other day.',
      why: 'it makes the thing smaller than it was',
      about: cues('start | begin | open with | first | address | name it'),
    },
    {
      id: 'own-part',
      teaches: 'Own your part before you speak of anybody else. A ‘but’ after it takes it back.',
      example: 'I should have said something then. I did not, and I am sorry.',
      poor: 'I am sorry, but you must also see my side.',
      why: 'the ‘but’ takes the apology back',
      about: cues('apolog* | sorry | fault | part | responsib* | blame'),
    },
    {
      id: 'listen',
      teaches: 'Ask what it was like and then bear the pause. What comes after the silence is what matters.',
      example: 'How was that for you? Take the time you need.',
      poor: 'I know exactly how you feel.',
      why: 'it closes the subject before it was opened',
      about: cues('listen* | silen* | pause | feel* | emotion* | empath*'),
    },
    {
      id: 'no-advice',
      teaches: 'Leave out advice and good intentions of others. ‘He meant well’ says: your hurt is a mistake.',
      example: 'I do not know what it felt like. Tell me, if you want to.',
      poor: 'Try not to take it so personally.',
      why: 'it says that the feeling is the mistake',
      about: cues('advice | advise | meant | calm | defend* | excuse* | angry'),
    },
    {
      id: 'what-they-need',
      teaches:
        'Ask what they need before you offer something. A remedy that was decided over their head is one more insult.',
      example: 'What would have to happen for you to be able to work here in peace?',
      poor: 'I have already decided how we solve this.',
      why: 'it is one more thing done over somebody’s head',
      about: cues('need* | want* | solution | offer | fix | remedy'),
    },
    {
      id: 'date',
      teaches: 'Promise little, and put a day to it. Vague good will was what they got until now.',
      example: 'I will see to it myself tomorrow and tell you on Friday what came of it.',
      poor: 'We will keep an eye on it.',
      why: 'nobody can hold you to that',
      about: cues('end | close | promise* | next | agree*'),
    },
  ],
  HELP_SEEKING: [
    {
      id: 'hear-out',
      teaches:
        'Let them tell it once to the end before you explain anything. The first question is rarely the one that keeps them awake.',
      example: 'Tell me first what happened. I will not interrupt you.',
      poor: 'Yes, I know, that happens to many people.',
      why: 'it ends the story at the first sentence',
      about: cues('start | begin | open with | first | listen*'),
    },
    {
      id: 'give-back',
      teaches: 'Give back what you heard, with the feeling in it. Then they know that your answer is for them.',
      example: 'So you have been waiting since then, and nobody told you what comes next. That must be hard.',
      poor: 'I understand. Now, the form you need is this one.',
      why: '‘I understand’ without saying what is only a formula',
      about: cues('empath* | feel* | understand* | worr* | afraid | fear* | cry | cries'),
    },
    {
      id: 'plain-steps',
      teaches: 'Explain in steps and in plain words: first, then, by when. An abbreviation is one more worry.',
      example:
        'There are three steps. First we do this together today; then you hear from us; and by that date it is settled.',
      poor: 'You just have to go through the usual procedure.',
      why: 'to somebody who does not know it, that is no answer',
      about: cues('explain* | step* | plain | jargon | clear*'),
    },
    {
      id: 'honest',
      teaches: 'Say what you do not know and when you will. ‘It will be fine’ helps you, not them.',
      example: 'I cannot promise that. I will ask today and call you before five.',
      poor: 'Do not worry, it will be fine.',
      why: 'it comforts you, and leaves the worry alone',
      about: cues('honest* | promise* | comfort | reassur*'),
    },
    {
      id: 'one-by-one',
      teaches: 'Take their questions one by one and ask whether the answer was enough.',
      example: 'That was your first question. Is it answered, or did I miss the point?',
      poor: 'To all of that I can say that it is covered.',
      why: 'three questions got no answer at all',
      about: cues('question* | order | many'),
    },
    {
      id: 'take-home',
      teaches: 'Send nobody away with words only: a name, a number, a date on paper.',
      example: 'I have written it down for you: whom to call, when, and what to bring.',
      poor: 'If there is anything else, just call.',
      why: 'whom, when and on which number?',
      about: cues('end | close | next | write | finish'),
    },
  ],
  INVESTIGATION: [
    {
      id: 'purpose',
      teaches:
        'Say at the beginning what the talk is for and what happens to the notes. Somebody who fears blame answers with as little as possible.',
      example: 'I want to understand the course of events. You will read my notes and can correct them.',
      poor: 'I have to ask you some questions about what you did.',
      why: 'it sounds like an accusation before there is one',
      about: cues('start | begin | open with | first | purpose | introduc*'),
    },
    {
      id: 'open',
      teaches: 'Ask openly for a stretch of time instead of for a yes or no. People remember in films, not in forms.',
      example: 'Take me through that day, from the moment you came in.',
      poor: 'Were you there? Did you see it? Was it late?',
      why: 'three small questions bring three small words',
      about: cues('open | question* | ask | detail*'),
    },
    {
      id: 'one',
      teaches: 'Put one question at a time and wait. Of three questions at once the easiest is answered.',
      example: 'What did you do then?',
      poor: 'What did you see, and who else was there, and why did nobody call?',
      why: 'the easiest one gets the answer, the others are lost',
      about: cues('wait | silen* | pause | several'),
    },
    {
      id: 'not-leading',
      teaches: 'Put nothing into their mouth. What you suggest you will hear again, and it is worth nothing.',
      example: 'What did you see there yourself?',
      poor: 'You left before the end, didn’t you?',
      why: 'whatever comes back, you said it first',
      about: cues('leading | suggest* | accus* | pressur* | angry | blame'),
    },
    {
      id: 'source',
      teaches: 'Keep apart what they saw, what they heard from others and what they think.',
      example: 'Did you see that yourself, or did somebody tell you?',
      poor: 'So that is how it was.',
      why: 'it may be what somebody heard from somebody else',
      about: cues('saw | heard | rumour* | rumor* | source | sure'),
    },
    {
      id: 'sum-up',
      teaches: 'Sum up and ask what is missing. The last answer is often the one you came for.',
      example: 'I repeat it as I understood it. What have I left out?',
      poor: 'Good, then I have everything.',
      why: 'the thing that was left out stays out',
      about: cues('end | close | sum up | finish | missing'),
    },
  ],
  NEGOTIATION: [
    {
      id: 'interests',
      teaches:
        'Ask about costs and interests before you talk of numbers. Behind a position there are usually two or three ways to meet it.',
      example: 'What makes the present terms hard for you?',
      poor: 'What is your best price?',
      why: 'it makes a single number out of the whole talk',
      about: cues('start | begin | open with | first | interest*'),
    },
    {
      id: 'trade',
      teaches: 'Give nothing without naming what you want for it. A free concession only raises the next demand.',
      example: 'If you can plan with us for longer, what can you do about the price?',
      poor: 'All right, we can give you that as well.',
      why: 'it is a gift, and a gift asks for the next one',
      about: cues('concession* | give | trade | return | offer'),
    },
    {
      id: 'package',
      teaches: 'Put several matters on the table at once. With price alone one side has to lose.',
      example: 'Let us look at price, term and delivery together.',
      poor: 'Let us settle the price first.',
      why: 'one subject alone has a winner and a loser',
      about: cues('package* | several | price | option*'),
    },
    {
      id: 'no-threat',
      teaches:
        'Leave threats out, above all those you would not carry out. They make the other side slower and more formal.',
      example: 'I have another offer, and I would rather stay with you. Let us see what it takes.',
      poor: 'If not, we will go to somebody else.',
      why: 'a threat makes the other side slow and formal',
      about: cues('threat* | pressur* | leave | competitor* | bluff | angry'),
    },
    {
      id: 'firm',
      teaches:
        'Respect what they cannot give and look for room elsewhere. Asking for the reason is worth more than asking twice.',
      example: 'I see that this point is fixed. What is the reason behind it?',
      poor: 'There must be some room in that.',
      why: 'asking twice for what cannot move costs goodwill',
      about: cues('firm | fixed | limit* | refus* | non-negotiable* | bottom line'),
    },
    {
      id: 'state-it',
      teaches:
        'Say aloud what is agreed, point by point, with the figures. What is not said aloud will be negotiated again.',
      example: 'So we have this, this and this, with the dates as said. Is that how you see it?',
      poor: 'Then we agree more or less.',
      why: '‘more or less’ is negotiated again next week',
      about: cues('end | close | agree* | sum | finish | write'),
    },
  ],
}
