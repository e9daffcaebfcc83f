import type { Repertoire } from '../repertoire.ts'

/**
 * Negotiating on interests: ask what lies behind the demand, look for what is cheap for one and worth much to the other,
 * give only in return for something, several points in one package, say it back (Fisher and Ury, Getting to Yes, 1981).
 */
export const negotiation: Repertoire = {
  good: {
    plan: [
      {
        does: 'greet',
        times: 1,
        lines: [
          'Good day, {name}, thank you for having me. Before we speak about figures I would like to hear how things are on your side.',
          'Hello, {name}, good to see you. We have worked together for a while, and I would like us to find something both of us can defend at home. How are you?',
          'Good day, {name}. I want to understand your side first. What has changed for you since we last spoke?',
        ],
      },
      {
        does: 'ask for interests',
        times: 3,
        lines: [
          'What lies behind your demand? I would like to understand how it comes about.',
          'What has changed for you since the last contract?',
          'Apart from the price, what would make your life easier?',
          'What matters most to you in the next contract?',
          'Where does the present arrangement cost you the most?',
          'What would you need from us to be able to move?',
          'What are you most worried about when you think of the next year?',
        ],
      },
      {
        does: 'name own interests',
        times: 1,
        lines: [
          'Let me be as open about our side: we need planning, and a price I can defend. How we get there is open.',
          'For us it is about being sure of delivery and about the total cost. On the other points I have some room.',
          'What I need is a solution that holds for the whole term. I do not need to win every point.',
          'I understand your reasons. On our side there are limits as well, and I would like to look for something that pays for both.',
        ],
      },
      {
        does: 'trade',
        times: 3,
        lines: [
          'If we commit ourselves for two years, what could you do on the price in return?',
          'If you get a firm plan from us for twelve months ahead, what would that be worth to you?',
          'Suppose we take more in the quiet months. What would change for you then?',
          'If we paid earlier, could you come towards us on the price?',
          'I could accept your clause, if it works in both directions. How would you word it?',
          'If we bundled it on fewer days, would that save you something we can share?',
        ],
      },
      {
        does: 'give in return',
        times: 2,
        lines: [
          'I can offer you a term of two years, if the price comes down in return. That would give you planning and us a price we can hold.',
          'We would be ready to order earlier and in firm quantities, provided that part of the saving comes back to us.',
          'I am prepared to give way on the time of payment, if you come towards us on the price.',
          'I can agree to your point on that, on condition that there is an upper limit.',
        ],
      },
      {
        does: 'package',
        times: 2,
        lines: [
          'Then let me put it together: a term of two years, a firm plan, your clause in both directions, and in return a price between your demand and today. What do you say to that?',
          'My package would be: two years, firm quantities, the earlier payment, and you come down on the price. Each part depends on the others.',
          'Let us take it as one package: you get the plan and the term, I get the price, and we share what is saved.',
          'I would offer the longer term and the plan together, if you meet us on the price. Could you live with that?',
        ],
      },
      {
        does: 'check',
        times: 1,
        lines: [
          'Which part of that is hard for you?',
          'Where would you have to change something, so that you can defend it at home?',
          'What is missing for you to be able to say yes?',
        ],
      },
      {
        does: 'sum up',
        times: 2,
        lines: [
          'So we agree on this: two years, a firm plan, the clause in both directions, and the price we have settled on for that. I will put it in writing by {day}.',
          'To sum up: you get the term and the plan, we get the lower price, and each side has something to show. You have the draft by {day}.',
          'Let me say back what we have: term, plan, payment and price as one package. What is still open we clear up by {day}.',
        ],
      },
      {
        does: 'close',
        times: 3,
        lines: [
          'Then we have it. Thank you, {name}, you get the draft by {day}. Goodbye.',
          'Thank you for the open talk, {name}. I will write it down point by point and send it by {day}. Goodbye.',
          'I can defend that at home, and I hope you can as well. Until {day}, {name}, and goodbye.',
        ],
      },
    ],
    answers: {
      cost: [
        'On the price I can move if something comes back for it. What could you give for a longer term?',
        'I cannot go to your figure as it stands. With a firm plan and a longer term I can come closer.',
        'Taken alone the price is too high for us. Together with the term I can talk about it.',
      ],
      proof: [
        'I can show you our plan for the year in writing, if you show me how the cost comes about.',
        'You can have it in writing by {day}, and you can hold me to it.',
      ],
      when: ['By {day}, in writing.', 'I can confirm that by {day}, as soon as I have asked at home.'],
      purpose: [
        'I am looking for an arrangement for the next two years which pays for both of us.',
        'I ask because I would rather find something that is worth a lot to you and costs us little.',
      ],
      other: [
        'I cannot promise that today. I will clear it up at home and tell you by {day}.',
        'Not as it stands, but if you come towards us on the term, I can offer something there.',
        'I would have to ask for that. If it goes through, what would you give in return?',
        'Let us note it as an open point. I will have an answer by {day}.',
      ],
    },
    repairs: [
      'I understand that this is a limit for you. Then let us look where there is room instead.',
      'Fair enough, I do not want to haggle about it. What would make it possible for you?',
      'I hear your no. What is the reason behind it, so that I can offer something better?',
      'You are right, I asked for something without offering anything. If we give you a firm plan, what would change?',
      'That was too quick of me. I respect that point, let us leave it and take the next one.',
    ],
  },
  clumsy: [
    'Shall we just meet in the middle?',
    'Could you do a little better on the price?',
    'We have always been good customers, after all.',
    'What is your best price, what about payment, and how long would it run?',
    'I could perhaps sign for longer, but I would have to see.',
    'That is a bit much, I find.',
    'I am sure we will find something.',
    'Others are a little cheaper, you know.',
    'All right, then let us say you come down a bit.',
    'My boss would not be happy with that.',
    'I could pay a little earlier, if that is of any use.',
    'Let us talk about the price first and see about the rest.',
    'It should be fair for everybody, I think.',
  ],
  poor: {
    greetings: [
      'Let us be quick. Your price is far too high.',
      'Hello. Either you come down or we are gone.',
      'I will make it short: match the other offer or forget it.',
      'So, what is your last price? I have no time to waste.',
    ],
    pushes: [
      'That is a ridiculous price and you know it.',
      'Take it or leave it.',
      'Your costs are not my problem.',
      'Your competitors are all cheaper and better.',
      'If you do not sign today, we go to somebody else.',
      'You need us more than we need you.',
      'I want ten percent off and I give you nothing for it.',
      'Do not tell me stories, just lower the price.',
      'I do not care how you do it.',
      'You have until five o’clock, then it is over.',
      'That is your final word? Then you are making a big mistake.',
      'We both know you cannot afford to lose us.',
      'You people are always complaining.',
      'My demand stands, all of it, without conditions.',
      'You have to swallow that, it is how the market is.',
      'Drop that clause, that is your risk and not mine.',
    ],
    brushOffs: [
      'That is none of your business. What is your price?',
      'I will not give you anything for that.',
      'Do not change the subject, lower the price.',
      'Why should I? You want something from us.',
      'No. And do not ask me again.',
      'That is your problem, not mine.',
    ],
    insists: [
      'Then I will call your boss.',
      'That is not good enough, come down now.',
      'You are being unreasonable.',
      'I will tell everybody how you treat your customers.',
      'Nonsense, you have plenty of room.',
      'I do not believe a word of it. Lower it.',
      'Stop wasting my time and give me the price.',
      'You will regret that.',
    ],
    farewells: [
      'Then we have nothing more to say to each other. Goodbye.',
      'I am leaving. Goodbye.',
      'Forget it. Bye.',
    ],
  },
}
