import type { Archetype } from '../../../scenario/template.ts'

/** One thing to learn for a kind of talk: what to do, why it works, and how it can sound. */
export interface TeachingPoint {
  readonly id: string
  readonly teaches: string
  readonly example: string
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
      about: /\b(?:start|begin|open|first|introduc)/i,
    },
    {
      id: 'evidence',
      teaches:
        'Replace every adjective by something that can be checked. A sceptical listener hears "excellent" as "no data".',
      example: 'In that comparison it was 14 out of 100 instead of 22. I can leave you the page it is on.',
      about: /\b(?:evidence|figures?|proof|data|convinc|study|claim)/i,
    },
    {
      id: 'limits',
      teaches: 'Name the weak point before they do. Whoever admits where it ends is believed in the rest.',
      example: 'For one group I would not recommend it, and that is this one.',
      about: /\b(?:weak|limit|risk|honest|downside|drawback|know)/i,
    },
    {
      id: 'objections',
      teaches:
        'Take an objection as a question. Repeat it in your own words, answer just that, and check whether it is settled.',
      example:
        'You are worried about the cost over a whole year. May I show you that sum, and then you tell me whether it holds?',
      about: /\b(?:objection|object|price|expensive|doubt|resist|no\b)/i,
    },
    {
      id: 'criteria',
      teaches:
        'Ask what their decision hangs on and speak to that, in their order. Three good arguments on the wrong point move nobody.',
      example: 'What would have to be true for you to try it?',
      about: /\b(?:criteri|decid|decision|important|matter)/i,
    },
    {
      id: 'small-step',
      teaches: 'End with one small step that has a date, not with "think about it".',
      example: 'Would you try it in three cases and tell me in four weeks what you saw?',
      about: /\b(?:close|end|finish|next step|agree)/i,
    },
  ],
  CONFRONTATION: [
    {
      id: 'name-it',
      teaches:
        'Name what happened, plainly and without softening it. As long as nobody says it, the other person has to prove it.',
      example: 'On Tuesday a remark was made about you in front of everybody, and I did not say a word.',
      about: /\b(?:start|begin|open|first|address|name)/i,
    },
    {
      id: 'own-part',
      teaches: 'Own your part before you speak of anybody else. A "but" after it takes it back.',
      example: 'I should have stopped it. I did not, and I am sorry.',
      about: /\b(?:apolog|sorry|fault|part|respons|own)/i,
    },
    {
      id: 'listen',
      teaches: 'Ask what it was like and then bear the pause. What comes after the silence is what matters.',
      example: 'How was that for you? Take the time you need.',
      about: /\b(?:listen|silen|pause|ask|feel|emotion|empath)/i,
    },
    {
      id: 'no-advice',
      teaches: 'Leave out advice and good intentions of others. "He meant well" says: your hurt is a mistake.',
      example: 'I do not know what it felt like. Tell me, if you want to.',
      about: /\b(?:advice|advise|meant|calm|defend|excuse)/i,
    },
    {
      id: 'what-they-need',
      teaches:
        'Ask what they need before you offer something. A remedy that was decided over their head is one more insult.',
      example: 'What would have to happen for you to be able to work here in peace?',
      about: /\b(?:need|want|solution|offer|fix|remedy)/i,
    },
    {
      id: 'date',
      teaches: 'Promise little, and put a day to it. Vague good will was what they got until now.',
      example: 'I will speak to him myself tomorrow and tell you on Friday what came of it.',
      about: /\b(?:end|close|promise|next|agree|date)/i,
    },
  ],
  HELP_SEEKING: [
    {
      id: 'hear-out',
      teaches:
        'Let them tell it once to the end before you explain anything. The first question is rarely the one that keeps them awake.',
      example: 'Tell me first what happened. I will not interrupt you.',
      about: /\b(?:start|begin|open|first|listen)/i,
    },
    {
      id: 'give-back',
      teaches: 'Give back what you heard, with the feeling in it. Then they know that your answer is for them.',
      example:
        'So the letter came on Friday, and since then you have not known whom to ask. That must have been a long weekend.',
      about: /\b(?:empath|feel|understand|worr|afraid|fear)/i,
    },
    {
      id: 'plain-steps',
      teaches: 'Explain in steps and in plain words: first, then, by when. An abbreviation is one more worry.',
      example: 'First we send the form today. Then you get a letter within five days. And that letter you bring to me.',
      about: /\b(?:explain|steps?|plain|jargon|clear)/i,
    },
    {
      id: 'honest',
      teaches: 'Say what you do not know and when you will. "It will be fine" helps you, not them.',
      example: 'I cannot promise that. I will ask today and call you before five.',
      about: /\b(?:honest|promise|know|comfort|reassur)/i,
    },
    {
      id: 'one-by-one',
      teaches: 'Take their questions one by one and ask whether the answer was enough.',
      example: 'That was your first question. Is it answered, or did I miss the point?',
      about: /\b(?:questions?|check|order|many)/i,
    },
    {
      id: 'take-home',
      teaches: 'Send nobody away with words only: a name, a number, a date on paper.',
      example: 'I have written it down for you: whom to call, when, and what to bring.',
      about: /\b(?:end|close|next|write|finish)/i,
    },
  ],
  INVESTIGATION: [
    {
      id: 'purpose',
      teaches:
        'Say at the beginning what the talk is for and what happens to the notes. Somebody who fears blame answers with as little as possible.',
      example: 'I want to understand the course of events. You will read my notes and can correct them.',
      about: /\b(?:start|begin|open|first|purpose|introduc)/i,
    },
    {
      id: 'open',
      teaches: 'Ask openly for a stretch of time instead of for a yes or no. People remember in films, not in forms.',
      example: 'Take me through that evening, from the moment you came in.',
      about: /\b(?:open|question|ask|tell|yes)/i,
    },
    {
      id: 'one',
      teaches: 'Put one question at a time and wait. Of three questions at once the easiest is answered.',
      example: 'What did you do then?',
      about: /\b(?:one|wait|silen|pause|several)/i,
    },
    {
      id: 'not-leading',
      teaches: 'Put nothing into their mouth. What you suggest you will hear again, and it is worth nothing.',
      example: 'What did you see there yourself?',
      about: /\b(?:leading|suggest|mouth|accus|pressur)/i,
    },
    {
      id: 'source',
      teaches: 'Keep apart what they saw, what they heard from others and what they think.',
      example: 'Did you see that yourself, or did somebody tell you?',
      about: /\b(?:saw|hear|rumou?r|source|sure|know)/i,
    },
    {
      id: 'sum-up',
      teaches: 'Sum up and ask what is missing. The last answer is often the one you came for.',
      example: 'I repeat it as I understood it. What have I left out?',
      about: /\b(?:end|close|sum|finish|missing)/i,
    },
  ],
  NEGOTIATION: [
    {
      id: 'interests',
      teaches:
        'Ask about costs and interests before you talk of numbers. Behind a position there are usually two or three ways to meet it.',
      example: 'What makes the present terms hard for you?',
      about: /\b(?:start|begin|open|first|interest|why)/i,
    },
    {
      id: 'trade',
      teaches: 'Give nothing without naming what you want for it. A free concession only raises the next demand.',
      example: 'If you can plan with us for two years, what can you do about the price?',
      about: /\b(?:concession|give|trade|return|offer|price)/i,
    },
    {
      id: 'package',
      teaches: 'Put several matters on the table at once. With price alone one side has to lose.',
      example: 'Let us look at price, term and delivery together.',
      about: /\b(?:package|several|matter|price|options?)/i,
    },
    {
      id: 'no-threat',
      teaches:
        'Leave threats out, above all those you would not carry out. They make the other side slower and more formal.',
      example: 'I have another offer, and I would rather stay with you. Let us see what it takes.',
      about: /\b(?:threat|pressur|leave|competitor|bluff)/i,
    },
    {
      id: 'firm',
      teaches:
        'Respect what they cannot give and look for room elsewhere. Asking for the reason is worth more than asking twice.',
      example: 'I see that this point is fixed. What is the reason behind it?',
      about: /\b(?:firm|fixed|limit|refus|no\b|non-negotiable)/i,
    },
    {
      id: 'state-it',
      teaches:
        'Say aloud what is agreed, point by point, with the figures. What is not said aloud will be negotiated again.',
      example: 'So we have: two years, thirty days, and the price as said. Is that how you see it?',
      about: /\b(?:end|close|agree|sum|finish|write)/i,
    },
  ],
}
