import type { Reactions } from './reactions.ts'

export const subTypes = ['VICTIM', 'PERPETRATOR', 'BYSTANDER'] as const
export type SubType = (typeof subTypes)[number]

/** Somebody who was hurt is exact, somebody who did wrong defends himself, somebody who stood by is uneasy. */
export const confrontationReactions: Readonly<Record<SubType, Reactions>> = {
  VICTIM: {
    vague_claim: [
      'Those are just words.',
      'What is that supposed to mean, exactly?',
      "I've heard that kind of thing before.",
      'That tells me nothing.',
    ],
    advice: ["I didn't ask for advice.", "Please don't tell me what to do.", "That's easily said from where you sit."],
    next_step: [
      'That would be something real.',
      "I'll believe it when it has happened, but all right.",
      'That would be a start.',
    ],
    offer: ['That would be something real.', 'You would really do that?', "Then please do it. I'll remember."],
    claim: [
      "That's how you see it.",
      "It didn't look like that from my side.",
      'I was there too, remember.',
      'You see it your way. I live with it.',
    ],
    empathy: [
      'Thank you. That means something to me.',
      'Nobody has said that to me yet.',
      "You're the first one to see it like that.",
      'Thank you for not making it smaller.',
    ],
    accountability: [
      "It's good that you say it, and that you say it first.",
      'I had not expected you to own up to it.',
      'That you name it yourself counts for something.',
    ],
    apology: [
      "I hear you. It doesn't undo it, but I hear you.",
      'Thank you for saying it without a "but".',
      'All right. That needed saying.',
    ],
    dismissal: [
      'So that is all it was, in your eyes.',
      'For you it may be over. Not for me.',
      'You make it very small, and me with it.',
      'That is exactly what I was afraid of.',
    ],
    accusation: ["So now it's my fault.", "I see. So I'm the problem here.", 'Do you hear what you are saying?'],
  },
  PERPETRATOR: {
    vague_claim: ['Say what you mean.', 'Is this a speech, or do you want something?', 'Nice words. And?'],
    advice: ['You are telling me how to do my work?', 'Save me the lecture.', 'As if you had never lost your nerve.'],
    next_step: ['If it goes for both sides, I can do that.', 'I could live with that.', "All right. I'll be there."],
    offer: ['That sounds fair.', "I didn't expect that from you.", 'If you do that, I will do my part.'],
    claim: [
      'There are two sides to that.',
      'You only saw the end of it.',
      'And what came before does not count?',
      "That's how you tell it.",
    ],
    empathy: [
      'Well. Somebody sees it, at least.',
      'It has not been an easy time, no.',
      "I didn't think you had noticed.",
    ],
    accountability: [
      'So you see your own part in it. Good.',
      'If you can say that, I can say mine.',
      'I was waiting for that.',
    ],
    apology: [
      'All right. Then I can say that I went too far, too.',
      'Accepted. I was not at my best either.',
      'That makes it easier to say the same.',
    ],
    dismissal: ['You think it is that simple?', 'Funny how easy it looks from where you are.', 'Easy for you to say.'],
    accusation: [
      'So the verdict is in already.',
      "Of course. It's always me.",
      'And you did nothing, I suppose?',
      'If you only want to blame somebody, you have found one.',
    ],
    open_question: ['You want my side of it?', 'Since you ask.'],
  },
  BYSTANDER: {
    vague_claim: [
      "I don't know what to say to that.",
      'I wish it were that simple.',
      "That doesn't help either of us.",
    ],
    advice: [
      "It isn't so easy to step in.",
      "I know what you're supposed to do. It's different when you're there.",
      'Everybody knows better afterwards.',
    ],
    next_step: ['Yes. I could do that much.', "Then I won't stand aside again.", 'If I am not the only one, yes.'],
    offer: [
      'That would make it easier for me.',
      'If you come along, I will say it.',
      'I would be glad not to do it alone.',
    ],
    claim: [
      "I'm not sure. I only saw part of it.",
      'Perhaps. I only know what I saw.',
      "I don't want to say more than I saw.",
    ],
    empathy: ['It has been on my mind, yes.', "I'm glad somebody asks me.", 'I have been uneasy about it.'],
    accountability: [
      'You too, then. I thought I was the only one.',
      'It takes some courage to say that.',
      'Then I should say mine: I kept quiet as well.',
    ],
    apology: ["It isn't me you should be saying it to.", 'I think it would mean something if it were said openly.'],
    dismissal: [
      'It was not nothing. I was there.',
      'I would like to believe that. I cannot.',
      'No, it was more than that.',
    ],
    accusation: [
      "I didn't do anything. Maybe that's the trouble.",
      'What should I have done?',
      'You were not standing where I stood.',
    ],
  },
}

/** What they say next by themselves. */
export const confrontationAdvances: Readonly<Record<SubType, readonly string[]>> = {
  VICTIM: [
    'What are you going to do about it?',
    'I need to know where you stand.',
    "It can't just go on like this.",
    "I'm still waiting for somebody to call it what it was.",
    'What would you have done in my place?',
    'I want it put right, not talked away.',
  ],
  PERPETRATOR: [
    'What do you want me to say?',
    'Is this about me, or about the rules?',
    'Did anybody ask how it came to that?',
    'And what happens now?',
    "I'm not the only one who got it wrong.",
  ],
  BYSTANDER: [
    "I don't want to get anybody into trouble.",
    'What will happen to the others?',
    'Who else have you spoken to?',
    'I keep asking myself whether I should have said something.',
    'Will my name be mentioned?',
  ],
}

/** True of anybody in that place, for documents that tell little. */
export const confrontationTellings: Readonly<Record<SubType, readonly string[]>> = {
  VICTIM: [
    'What stays with me is that nobody stepped in.',
    "I've gone over it many times since then.",
    'I did my part, and it counted for nothing.',
    'I want it to be taken seriously.',
    "It keeps coming back to me when I don't expect it.",
    'Since then I watch every word.',
  ],
  PERPETRATOR: [
    'There was a history to it. Nobody asks about that.',
    'I was under pressure, and I went too far.',
    "I'm not proud of how it went.",
    'From my side it looked as if nobody cared.',
    'I said more than I meant to say.',
    'It had been building up for weeks.',
  ],
  BYSTANDER: [
    'I was there, and I said nothing.',
    'It went very quickly, and then everybody looked away.',
    "I noticed, I won't pretend I didn't.",
    'Afterwards nobody spoke about it.',
    "It's been on my mind since then.",
    'I was afraid of making it worse.',
  ],
}
