import type { Repertoire } from '../repertoire.ts'

/**
 * Facing somebody who was hurt, or who is on the defensive: name it, own one's part, ask and wait, offer something concrete
 * (Stone, Patton and Heen, Difficult Conversations, 1999; Lazare, On Apology, 2004: what an apology is made of).
 */
export const confrontation: Repertoire = {
  good: {
    plan: [
      {
        does: 'greet',
        times: 1,
        lines: [
          'Thank you for coming, {name}. I would like to talk about what happened, and about my part in it. You may say as much or as little as you want.',
          'Hello, {name}. I asked for this talk because something went wrong and I do not want to pass over it.',
          'Good that we can talk, {name}. There is something I should have spoken about before, and I would like to do that now.',
          '{name}, thank you for taking the time. I am not here to explain anything away. I want to hear how it is for you.',
        ],
      },
      {
        does: 'name it',
        times: 1,
        lines: [
          'I want to say plainly what I know: {happened} I should have acted on that earlier.',
          'This is what happened as far as I know: {happened} That was not right, and I did too little about it.',
          'Let me name it: {happened} I was slow to react, and that is my fault.',
          'It did happen, and it was not right. I should have acted at once, and I did not.',
          'I know what happened, and I know I did nothing about it in that moment. That was wrong of me.',
        ],
      },
      {
        does: 'own up',
        times: 1,
        lines: [
          'I am sorry. There is no excuse for my part in it, and I will not look for one.',
          'I apologise for my share in this. I should have said something, and I kept quiet.',
          'I take responsibility for what I did and for what I left undone. I am sorry.',
          'That I let it come to this was my mistake, and I am sorry for it.',
        ],
      },
      {
        does: 'ask how it was',
        times: 2,
        lines: [
          'How was it for you?',
          'What was the worst of it for you?',
          'What has it been like since then?',
          'How do you see it? I would like to understand your side.',
          'What went through your mind when it happened?',
          'What did I not see?',
        ],
      },
      {
        does: 'wait',
        times: 1,
        lines: [
          'Take the time you need. I am listening.',
          'You do not have to make it easy for me. Please go on, if there is more.',
          'I do not want to answer that too quickly. I can see that it hurt.',
          'Thank you for telling me. I can imagine that it is not easy to say that to me.',
        ],
      },
      {
        does: 'feel with',
        times: 1,
        lines: [
          'I understand that this hurt you, and that it is not over because I say I am sorry.',
          'That must have been hard, above all with nobody saying anything.',
          'I can see how much this has cost you. You had every right to expect something else.',
          'It makes sense to me that you are hurt. I would be as well.',
        ],
      },
      {
        does: 'ask for more',
        times: 1,
        lines: [
          'Was it the first time, or was there something before?',
          'Is there more that I should know?',
          'What else belongs to it, from where you stand?',
          'Who else has spoken with you about it since?',
        ],
      },
      {
        does: 'ask what would help',
        times: 1,
        lines: [
          'What would put it right in your eyes, not in mine?',
          'What do you need from me now?',
          'What would have to happen for you to feel that it is taken seriously?',
          'What would be a first step that means something to you?',
        ],
      },
      {
        does: 'offer',
        times: 2,
        lines: [
          'Here is what I can do: I will speak to the people concerned by {day}, say what I saw, and tell you what came of it. Nothing without your consent.',
          'I will put that right myself by {day}, and you see it before it goes out.',
          'I can take this on: I will raise it by {day}, in my own name and not in yours, and report back to you.',
          'I suggest that I do my part first, by {day}, and that we sit down again afterwards and see whether it was enough.',
          'What I can promise is this: I will correct what I can correct by {day}, and where I cannot decide, I will tell you so.',
        ],
      },
      {
        does: 'check',
        times: 1,
        lines: [
          'Is that right for you, or is something missing?',
          'Would that help you, or would it make things harder in some way?',
          'Is there anything in that which could harm you?',
        ],
      },
      {
        does: 'sum up',
        times: 1,
        lines: [
          'So we agree: I do what I said by {day}, you hear from me first, and we meet again afterwards.',
          'To sum up: I speak to those concerned by {day}, I correct what I can, and then we look at it together.',
          'Then this is what we hold on to: what happened was not right, I take my part by {day}, and nothing is done over your head.',
        ],
      },
      {
        does: 'close',
        times: 3,
        lines: [
          'Thank you for telling me, {name}. I will come to you on {day} with what I have done. Goodbye for now.',
          'Thank you for your openness. We meet again on {day}, and you owe me nothing until then. Goodbye.',
          'I will keep my word by {day}. Thank you, {name}, and goodbye.',
        ],
      },
    ],
    answers: {
      cost: [
        'What it has cost you I cannot undo. What I can put right I will put right by {day}.',
        'I will find out what can be paid back and tell you the exact amount by {day}.',
      ],
      proof: [
        'You have no reason to take my word for it. Judge me by what I do by {day}.',
        'I know that words are cheap here. You will see by {day} whether I mean it.',
      ],
      when: ['By {day}, and I will tell you myself.', 'I will begin today, and you hear from me by {day}.'],
      purpose: [
        'I want to hear from you what it was like, and to do my part to put it right.',
        'I should have come to you earlier. I am here to own up to that and to listen.',
        'No, I am not here to blame you. I want to understand it, and my own part in it.',
      ],
      other: [
        'I do not know that yet, and I will not pretend. I will find out and tell you by {day}.',
        'You are right to ask me that. I kept quiet because it was easier, and that was wrong.',
        'I have asked myself the same. I looked away, and that was a mistake.',
        'An honest answer: I should have thought of that, and I did not. I am sorry.',
      ],
    },
    repairs: [
      'You are right. That was not what you needed to hear. I am sorry.',
      'I hear that you do not believe me yet. I have given you reason for that.',
      'I said that badly, I am sorry. I do not want to talk it down.',
      'You have every right to be angry with me. I will not argue about it.',
      'I understand. I should not have passed over that, and it was my mistake.',
      'I take that as it is. You need not trust me today.',
    ],
  },
  clumsy: [
    'It will all be fine again, I am sure.',
    'I am sorry if that came across badly.',
    'How was it for you, and what did you do then, and have you told anybody?',
    'Maybe you should take a few days off and think about something else.',
    'Shall we not just go for a coffee and forget it?',
    'I know exactly how you feel.',
    'I could write to somebody about it, if you want.',
    'We all make mistakes, after all, me too.',
    'You should tell people earlier when something bothers you.',
    'I had a lot on my plate that day, I have to say.',
    'Let us look forward now. What can we do?',
    'It was surely not meant like that, but I see that it is not nice for you.',
    'I am sure things will calm down soon.',
  ],
  poor: {
    greetings: [
      'So, what is the problem now?',
      'Right, I heard you are upset. Let us get this over with.',
      'Hello. I have ten minutes, and I honestly do not see what the fuss is about.',
      'Sit down. I think you have got this all wrong.',
    ],
    pushes: [
      'It was only a joke, you should not be so sensitive.',
      'Other people have it much worse, believe me.',
      'You are overreacting, nobody else has complained.',
      'It was not my fault, I was not responsible for that.',
      'You have to learn to deal with such things, that is how it is here.',
      'To be honest, you brought part of it on yourself.',
      'Let me explain to you how this really works.',
      'We have rules here, and you should know them by now.',
      'I have done nothing wrong and I will not apologise.',
      'Can we not just leave that behind us? It is really not worth it.',
      'You always take everything so personally.',
      'Your behaviour was not professional either.',
      'Nothing happened, really. Let us get back to work.',
      'If you go on like that, you will only hurt yourself.',
      'It was meant well, you just did not understand it.',
      'Everyone knows how you are.',
    ],
    brushOffs: [
      'That is not what we are talking about now.',
      'How should I know? That is not my problem.',
      'Do not start with that again.',
      'That question does not get us anywhere.',
      'Because that is how it is. You have to accept it.',
      'I do not have to justify myself to you.',
    ],
    insists: [
      'You see, you are overreacting again.',
      'Calm down first, then we can talk.',
      'It is ridiculous to make such a thing of it.',
      'I have explained it to you, you simply do not want to understand.',
      'That is only your view of it, everybody else sees it differently.',
      'If you take it like that, I cannot help you.',
      'You are being difficult now.',
      'Oh, come on. It really was not that bad.',
    ],
    farewells: [
      'I have to go. Think about your attitude.',
      'That is all I have to say. Goodbye.',
      'Well, get over it. Bye.',
    ],
  },
}
