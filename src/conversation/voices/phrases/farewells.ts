import type { Archetype } from '../../../scenario/template.ts'
import type { SubType } from './confrontation.ts'

type Farewells = Readonly<Record<'positive' | 'negative', readonly string[]>>

export const farewells: Readonly<Record<Exclude<Archetype, 'CONFRONTATION'>, Farewells>> = {
  PERSUASION: {
    positive: [
      'You have answered what I wanted to know. Let us take that step and see how it goes.',
      'All right, you have convinced me far enough to try it, on a small scale. Thank you for the straight answers.',
      'That is enough for me to go one step further. We do it as you said, and then I will judge by what I see.',
    ],
    negative: [
      'Thank you for coming, but this is not for me. Good day.',
      'I have heard nothing that would make me change. Let us leave it there.',
      'No, I am not convinced. I have other things to do now, goodbye.',
    ],
  },
  HELP_SEEKING: {
    positive: [
      'Then I know what happens next. Thank you, I feel better than when I came.',
      'That was what I needed to hear. Thank you for taking the time.',
      'Good, I have it all together now. Thank you, really.',
    ],
    negative: [
      'I think I will look for help elsewhere. Goodbye.',
      'I still do not know more than before. I had better go.',
      'Thank you, but this does not help me. I will ask somebody else.',
    ],
  },
  INVESTIGATION: {
    positive: [
      'That is what I know. If you have it like that in your notes, it is right.',
      'Then you have everything from me. Thank you for asking properly.',
      'Yes, that is complete now. If anything else comes to my mind, I will let you know.',
    ],
    negative: [
      'I have answered enough for today.',
      'From now on I say nothing more without somebody at my side.',
      'We are done here. Put it in writing if you want more from me.',
    ],
  },
  NEGOTIATION: {
    positive: [
      'Then we have an agreement. Let us put it in writing, point by point.',
      'Good, both sides can live with that. I will have it written up as we said it.',
      'Agreed, as we have just put it together. My hand on it.',
    ],
    negative: [
      'Then there is no agreement today. Let us leave it there.',
      'We are too far apart. I will take that home, and you should too.',
      'On this basis I cannot sign anything. Good day.',
    ],
  },
}

export const confrontationFarewells: Readonly<Record<SubType, Farewells>> = {
  VICTIM: {
    positive: [
      'It does not undo it, but it is a beginning. I will hold you to it.',
      'Thank you for taking it seriously. Let us see whether it holds.',
      'All right. Then we both know what happens now. That is more than I expected.',
    ],
    negative: [
      'This leads nowhere. I am going now.',
      'I have heard enough. If you want to talk seriously, you know where to find me.',
      'Then I know where I stand. Goodbye.',
    ],
  },
  PERPETRATOR: {
    positive: [
      'All right. I will do my part, then. Thank you for not making it bigger than it was.',
      'Agreed. I will say it to them myself.',
      'Good. That I can stand behind. Let us leave it at that and work.',
    ],
    negative: [
      'Do what you think you have to do. I am going back to work.',
      'If that is how it is, we have nothing more to say to each other.',
      'I do not have to listen to this. Write it in your report.',
    ],
  },
  BYSTANDER: {
    positive: [
      'Good. I should have said something earlier; I am glad it is said now.',
      'Then I will not look away next time. Thank you for asking me.',
      'All right, you can count on me in this.',
    ],
    negative: [
      'I would rather stay out of this after all.',
      'Leave me out of it, please. I have said what I saw.',
      'This is getting too much for me. I am going.',
    ],
  },
}

/** The learner said goodbye, or the time was up. */
export const partings: Readonly<Record<'warm' | 'cool', readonly string[]>> = {
  warm: ['Goodbye, and thank you for your time.', 'All right. Until next time, then.', "Goodbye. I'm glad we talked."],
  cool: ['Goodbye, then.', 'All right. Good day.', 'Then that is that. Goodbye.'],
}
