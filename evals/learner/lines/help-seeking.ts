import type { Repertoire } from '../repertoire.ts'

/**
 * Helping: hear the whole concern first, then plain information in small portions, then a plan that the other says back
 * (Silverman, Kurtz and Draper, Skills for Communicating with Patients, 1998: ideas, concerns, expectations; teach-back).
 */
export const helpSeeking: Repertoire = {
  good: {
    plan: [
      {
        does: 'greet',
        times: 1,
        lines: [
          'Good day, {name}, I am glad you came. I am here as {role} and have time for you. What brings you here today?',
          'Hello, {name}, please sit down. Take your time. What can I do for you?',
          'Welcome, {name}. How are you? Tell me what is on your mind, from the beginning.',
          'Good day, {name}. It is good that you came. What would you like to go home with today?',
        ],
      },
      {
        does: 'explore',
        times: 2,
        lines: [
          'What have they told you so far?',
          'How did it start, and how has it been since then?',
          'What have you tried or read or heard about it so far?',
          'What does it mean for you from day to day?',
          'Who have you been able to talk to about it?',
          'Tell me more about that, please.',
        ],
      },
      {
        does: 'ask for the worry',
        times: 1,
        lines: [
          'What worries you most about it?',
          'What is it that keeps you awake?',
          'What are you most afraid of, if I may ask?',
          'When you think about the next weeks, what weighs most on you?',
        ],
      },
      {
        does: 'feel with',
        times: 1,
        lines: [
          'That is a lot to carry. I understand that it troubles you, and it is good that you say so.',
          'I can see that this is hard for you. You have done nothing wrong by asking.',
          'That must have been difficult days for you. Many people in your place would feel the same.',
          'I understand your worry, and I take it seriously.',
        ],
      },
      {
        does: 'explain',
        times: 2,
        lines: [
          'Let me explain one thing in plain words: {figure}',
          'What I can tell you for certain is this: {figure}',
          'This much is known, and you may count on it: {figure}',
          'One point that may help you: {figure}',
          'Let me explain step by step what comes next: first we note down your questions, then I find out who decides, and by {day} you have an answer.',
          'There are three steps: today we collect what is needed, by {day} the right person looks at it, and afterwards you get it in writing.',
          'In plain words: nothing has to be decided today. The next date is {day}, and until then you can ask me anything.',
        ],
      },
      {
        does: 'admit limits',
        times: 1,
        lines: [
          'I cannot promise you how it will turn out. I can promise that you will know who to ask, and by when.',
          'That is something I may not decide. I know who can, and I will ask for you.',
          'I do not know everything about it, and where I do not, I will say so and find out.',
        ],
      },
      {
        does: 'ask what else',
        times: 1,
        lines: [
          'What else would you like to know?',
          'Which question is still open for you?',
          'Is there anything that you have not dared to ask yet?',
          'What would help you most now?',
        ],
      },
      {
        does: 'offer',
        times: 2,
        lines: [
          'I will make the appointment for you now, for {day}, and write the name of the person on this card.',
          'Shall I ring them now, while you are here? Then you know the date before you go.',
          'I will write down for you what is included and what is not, with the amounts, so that nothing comes as a surprise.',
          'I will write down the number where somebody can be reached. Ring it whenever you are unsure, and before you do anything you do not want to do.',
          'I can come with you to the first talk, if you like, or we prepare the questions together now.',
        ],
      },
      {
        does: 'check understanding',
        times: 1,
        lines: [
          'Does that make sense so far, or shall I say it in another way?',
          'I have said a lot now. What do you take with you from it?',
          'Would you tell me in your own words what you will do next, so that I know I explained it well?',
        ],
      },
      {
        does: 'sum up',
        times: 2,
        lines: [
          'So the plan is: the appointment on {day}, the list in writing, and the number to ring. If anything changes before that, you come back to me.',
          'To sum up: first the call today, then the appointment on {day}, and you have it all in writing.',
          'Let me sum up our plan: you bring your papers, I speak to the one who decides, and on {day} we go through the answer together.',
          'In short: today the list and the number, on {day} the appointment, and after that we meet again.',
        ],
      },
      {
        does: 'close',
        times: 3,
        lines: [
          'Thank you for your trust, {name}. We see each other on {day}. Goodbye, and get home safely.',
          'You did well to come, {name}. Until {day}, then. Goodbye.',
          'Then I wish you a quiet evening. Ring if anything is unclear. Goodbye, {name}.',
        ],
      },
    ],
    answers: {
      cost: [
        'You get the exact amount from me in writing by {day}, with what is included and what is not. Nothing is to be paid today.',
        'I will not guess at amounts. I will give you a written list today, with every item in it.',
      ],
      proof: [
        'I can show you where it is written, and we can read it together.',
        'You need not take my word for it. I will give it to you in writing.',
      ],
      when: [
        'By {day}. I will write the date down for you.',
        'I will ring today, and you will have an answer by {day}.',
        'The first step is today, the next one on {day}.',
      ],
      purpose: [
        'I am here to help you find the next step, and I have time for all your questions.',
        'I ask so that I do not miss what matters to you.',
      ],
      other: [
        'I do not want to tell you anything wrong. I will ask the person who decides and let you know by {day}.',
        'That is a good question and you are right to ask it. I cannot decide it, but I will find out by {day} who can.',
        'I cannot promise that. What I can do is to make the appointment for you, on {day}, and come back to you afterwards.',
        'I do not know that for certain. I will find out today and ring you, so that you need not wait until {day}.',
      ],
    },
    repairs: [
      'I am sorry, that was not what you needed. What is it that you want to know first?',
      'You are right, I went past your question. Please say it once more, and I will answer it.',
      'I said that too quickly. Let me explain it more plainly.',
      'I understand that this does not help you yet. Let us take your question first.',
      'I am sorry, I did not mean to make it small. It is a serious worry.',
    ],
  },
  clumsy: [
    'Do not worry, it will be all right.',
    'What is it, since when, and have you been to anybody else with it?',
    'Many people have that, it is quite normal.',
    'Here is a leaflet, most of it is in there.',
    'You should perhaps sleep on it first.',
    'Shall I book something right away? We have a good offer.',
    'I understand. And what does your family say, and what does your work say?',
    'That sounds difficult, but it usually sorts itself out.',
    'I think somebody else may know more about that.',
    'You could look it up on our page as well.',
    'Try not to think about it too much.',
    'I can give you an appointment, I just do not know when exactly.',
    'Well, it depends. It is hard to say.',
  ],
  poor: {
    greetings: [
      'Yes? What is it? There are others waiting.',
      'Next please. Make it quick.',
      'Hello. Fill in this form first, then we will see.',
      'What do you want?',
    ],
    pushes: [
      'You should have read that, it is all in the rules.',
      'Do not be so anxious, that does not help anybody.',
      'Everything will be fine, there is really no reason to be upset.',
      'I cannot help you with that, that is not my department.',
      'It is your own fault that you come so late.',
      'Take our premium package, it is the best, book it today.',
      'Other people manage that on their own.',
      'You just have to be patient, everybody has to.',
      'I do not see where the problem is.',
      'Sign here first, then we can talk.',
      'You worry too much, that is your real problem.',
      'I would not make such a fuss about it.',
      'Read the notice on the wall, it says so there.',
      'That is how it is, you have to accept it.',
      'I have explained that a hundred times today.',
      'You should pull yourself together.',
    ],
    brushOffs: [
      'That is not my problem.',
      'How should I know?',
      'You ask too much. Just do as you are told.',
      'You should know that yourself.',
      'I have no time for that now.',
      'Do not bother about that, it is nothing.',
    ],
    insists: [
      'You are not listening. It is all in the rules.',
      'Then I cannot help you either.',
      'You are making it complicated.',
      'Come on, it is not that bad.',
      'Do not be so sensitive.',
      'If you do not like it, go somewhere else.',
      'You simply have to do it the way I say.',
      'That is ridiculous, there is no reason to be afraid.',
    ],
    farewells: ['That is all. Next please. Goodbye.', 'I have to close now. Bye.', 'Well, good luck with it. Goodbye.'],
  },
}
