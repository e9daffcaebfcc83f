import type { Repertoire } from '../repertoire.ts'

/**
 * Finding out: say what the talk is for, let the other tell freely, go from open to narrow, probe what was said, sum up and
 * let it be corrected (the PEACE model of interviewing, Milne and Bull 1999; the cognitive interview, Fisher and Geiselman 1992).
 */
export const investigation: Repertoire = {
  good: {
    plan: [
      {
        does: 'greet',
        times: 1,
        lines: [
          'Good day, {name}, I am here as {role}. I want to understand what happened and not to blame anybody. I will take notes, and you may correct me at any time.',
          'Hello, {name}, thank you for coming. I would like to hear it from you in your own words. Stop me if I get something wrong.',
          'Good day, {name}. This is about what happened and why, and nothing else. What you do not know, you simply tell me you do not know.',
          'Hello, {name}. Is it all right for you to talk here? I would like to understand it from the beginning.',
        ],
      },
      {
        does: 'let tell',
        times: 1,
        lines: [
          'Please tell me from the beginning, in your own words, what happened.',
          'Would you take me through it from the start, as you remember it?',
          'Tell me about it from the first moment you noticed something. I will not interrupt.',
        ],
      },
      {
        does: 'ask openly',
        times: 3,
        lines: [
          'What happened next?',
          'What did you do then?',
          'Who else was there, and what did they do?',
          'What did you notice before that?',
          'What was different from a usual day?',
          'How did you come to know about it?',
          'Where were you at that moment?',
          'When did you first notice it?',
        ],
      },
      {
        does: 'probe',
        times: 2,
        lines: [
          'You said that {told}. What came right after that?',
          'You mentioned that {told}. How did that come about?',
          'I would like to stay with one thing: {told}. Who knew of it?',
          'Going back to something you said, {told}. From when to when was that?',
          'What makes you sure of that?',
        ],
      },
      {
        does: 'thank',
        times: 1,
        lines: [
          'Thank you for being so exact. You need not guess, and what you do not know may stay open.',
          'I can see that it is not easy to talk about that. Thank you for telling me, it helps.',
          'I appreciate that you tell me this. It is not your task to know everything.',
        ],
      },
      {
        does: 'narrow',
        times: 2,
        lines: [
          'At what time was that, as nearly as you can say?',
          'Who did you tell about it, and what was the answer?',
          'How was it usually done, and what was done this time?',
          'Was there anything in writing about it?',
          'How long did it take?',
          'Had anything like that happened before?',
        ],
      },
      {
        does: 'ask what was not asked',
        times: 1,
        lines: [
          'What have I not asked that I should have asked?',
          'Is there anything you would have liked to say and nobody wanted to hear?',
          'What would you look at first if you were in my place?',
          'What worries you about this, for yourself?',
        ],
      },
      {
        does: 'sum up',
        times: 2,
        lines: [
          'Let me sum up what I have understood: {told}. Please correct me where I am wrong.',
          'I will say it back to you: {told}. Tell me what is not right in it.',
          'So, to sum up the course of it as you told me: first what you noticed, then whom you told, and at last that {told}.',
          'To sum up: I have noted the times, who was there and what was said, all in your words. Correct me if something is missing.',
        ],
      },
      {
        does: 'tell what comes next',
        times: 1,
        lines: [
          'What comes next is this: you get my notes by {day}, you correct them, and only then do they go on.',
          'I will type this up by {day}, and you read it before anybody else does.',
          'This is how it goes on: I speak with the others until {day}, and afterwards you hear from me what came of it.',
        ],
      },
      {
        does: 'close',
        times: 3,
        lines: [
          'Thank you, {name}. You have helped me to understand it. You will hear from me by {day}. Goodbye.',
          'Then we are through. If something else comes to your mind, ring me. Thank you, {name}, and goodbye.',
          'Thank you for your time and your patience, {name}. My notes come to you by {day}. Goodbye.',
        ],
      },
    ],
    answers: {
      cost: ['About money I can say nothing today. I will pass the question on and tell you by {day}.'],
      proof: [
        'I have no proof of anything and I do not need one from you. I want to know what you saw.',
        'I go only by what I have heard and read, and I will show you my notes.',
      ],
      when: ['You will have it by {day}, in writing.', 'I will be done by {day}, and you hear it from me.'],
      purpose: [
        'I want to understand what happened, so that it does not happen again. It is not about blaming you.',
        'You are here because you may have seen something that matters. You are not accused of anything.',
        'My notes are for finding the cause. You read them before anybody else does.',
      ],
      other: [
        'I do not know that yet, and I will not tell you something I do not know. I will find out by {day}.',
        'That is not mine to decide, and I will say so to nobody else either. I can ask and tell you by {day}.',
        'An honest question. I cannot promise you anything there. I can promise that I write down what you say and nothing else.',
        'I understand why you ask. What you tell me you will read in my notes, word for word, before they go on.',
      ],
    },
    repairs: [
      'That was put badly, I am sorry. I do not want to put words into your mouth. Please tell it your way.',
      'You are right, I should not have said it like that. What was it, in your own words?',
      'I hear you. I do not mean to accuse you of anything. Take the time you need.',
      'I am sorry if that sounded like blame. It was not meant so, and I will ask in another way.',
      'Fair enough. You do not have to guess. What did you see yourself?',
    ],
  },
  clumsy: [
    'What happened, who was there, when was it, and what did you do?',
    'I suppose it was quite hectic, was it not?',
    'So it was the usual routine, right?',
    'I think I can imagine how that went.',
    'Was somebody else to blame, perhaps?',
    'All right. And was it late, or were you tired, or was there something else?',
    'We should probably have better rules for that.',
    'I see, I see. Well, these things happen.',
    'Would you say it was rather a misunderstanding?',
    'You should write such things down at once.',
    'I have heard something similar from the others.',
    'Just briefly, what else was there?',
    'It will all come out in the end, I am sure.',
  ],
  poor: {
    greetings: [
      'So, let us be quick. What did you do?',
      'I know already how it was, you only have to confirm it.',
      'Right. You are in trouble, so you had better talk.',
      'Sit down. I have another appointment in ten minutes.',
    ],
    pushes: [
      'It was you, was it not? Just admit it.',
      'Everybody says that you are to blame.',
      'You must have known that, do not tell me otherwise.',
      'I do not believe you.',
      'That does not make sense, you are hiding something.',
      'If you do not talk, it will look bad for you.',
      'You were careless, that is obvious.',
      'It is clear to me that you did not pay attention.',
      'You should have done it by the rules, then we would not sit here.',
      'Yes or no, I do not need a story.',
      'Come on, who are you covering for?',
      'You only want to save your own skin.',
      'Human error, then. I will put down that it was your fault.',
      'You are wasting my time with this.',
      'Somebody as experienced as you ought to be ashamed.',
      'I will tell your boss that you do not cooperate.',
    ],
    brushOffs: [
      'I ask the questions here.',
      'That is none of your business.',
      'Do not answer with a question.',
      'You will find out soon enough.',
      'That does not matter now. Confess.',
      'You are in no position to ask me that.',
    ],
    insists: [
      'You are lying to me.',
      'Do not play the innocent.',
      'Then I take that as a yes.',
      'You are making it worse for yourself.',
      'That is no answer. You did it, say so.',
      'I am losing my patience with you.',
      'Nobody will believe that.',
      'Stop making excuses.',
    ],
    farewells: [
      'I have heard enough. You can go.',
      'That is all. You will hear from us. Goodbye.',
      'We are done. Bye.',
    ],
  },
}
