import type { DialogueAct } from '../../language/dialogue-acts.ts'
import type { Archetype } from '../../scenario/template.ts'

/** What the rules voice says between the persona's own facts. Each list offers ways to say one thing; none is used twice in a talk. */

/** First reaction to what the learner did, where every archetype reacts alike. */
export const reactions: Partial<Record<DialogueAct, readonly string[]>> = {
  pressure: ['Please do not push me.', 'I will not be hurried into this.', 'Pressing me does not help you.', 'That sounds like pressure, and I do not respond to it.', 'Slowly. This is my decision too.'],
  accusation: ['That is an accusation, and I do not accept it.', 'Careful what you say about me.', 'You have made up your mind about me already, it seems.', 'I did not come here to be blamed.', 'Is that really what you think of me?'],
  dismissal: ['You are brushing this aside.', 'It is not as small as you make it.', 'So that is all it means to you?', 'You say that very easily.', 'For you, perhaps. Not for me.'],
  jargon: ['I do not follow these terms. In plain words, please.', 'Those abbreviations mean nothing to me.', 'Could you say that so that I understand it?'],
  empathy: ['Thank you. It helps that you see it.', 'Yes. That is how it feels.', 'It is good that somebody says so.', 'You are listening. I notice that.', 'I had not expected you to ask how it is for me.'],
  apology: ['All right. I hear that.', 'Thank you for saying it.', 'An apology is a beginning.', 'I will take you at your word.', 'That was not easy to say, I suppose.'],
  accountability: ['That you say so yourself counts for something.', 'I respect that you do not hide behind others.', 'Good. At least you do not look for excuses.', 'That is more than I expected to hear.'],
  limits_admitted: ['I like that you tell me where it ends.', 'At least you do not promise the moon.', 'That is an honest answer.', 'Good that you say what you do not know.'],
  summary: ['Yes, you have understood it correctly.', 'That is how it is, in short.', 'You sum it up fairly.', 'Right, that covers it.'],
  thanks: ['You are welcome.', 'It is all right.', 'Not at all.'],
  greeting: ['Good day.', 'Hello.', 'Good to meet you.'],
}

/** Reactions in which the kind of talk shows. */
export const archetypeReactions: Readonly<Record<Archetype, Partial<Record<DialogueAct, readonly string[]>>>> = {
  PERSUASION: {
    evidence: ['Now that is something I can work with.', 'Those are figures, good.', 'That I would like to see in writing.', 'If that holds, it matters to me.', 'That speaks to what I look at.'],
    vague_claim: ['Everybody says that. What is it based on?', 'That is very general. Do you have figures?', 'Fine words. What can you show me?', 'And how do you know?', 'I would need more than that.'],
    claim: ['So you say. What supports it?', 'I hear you, but I am not convinced yet.', 'Perhaps. I have my doubts.', 'That may be so in other places.'],
    open_question: ['That is a fair question.', 'Good that you ask first.', 'You want to know how it is with me. All right.', 'Let me think how to put it.'],
    offer: ['That is concrete, at least.', 'I could imagine looking at that.', 'An offer I can think about.', 'Small steps suit me better than big ones.'],
  },
  CONFRONTATION: {
    open_question: ['You really want to know?', 'Nobody has asked me that yet.', 'I will tell you, if you listen.', 'That is the first real question today.'],
    vague_claim: ['Those are empty words.', 'What is that supposed to mean, exactly?', 'I have heard such sentences before.', 'That tells me nothing.'],
    advice: ['I did not ask for advice.', 'Do not tell me what to do, please.', 'Good advice is cheap at this point.', 'That is easily said from where you sit.'],
    next_step: ['That would be something real.', 'If you do that, we can talk further.', 'I will believe it when it has happened, but all right.', 'That would be a start.'],
    claim: ['That is your view of it.', 'You see it your way, I see it mine.', 'I was there too, remember.', 'It did not look like that from my side.'],
  },
  HELP_SEEKING: {
    clarity: ['That I can follow.', 'Good, now I see the order of it.', 'So that is how it works.', 'That makes it clearer to me.', 'I will write that down.'],
    next_step: ['That would help me.', 'Yes, let us do it that way.', 'Then I know what happens next.', 'That takes a weight off me.'],
    offer: ['Would you really do that?', 'I would be glad of that.', 'That is kind, and it helps.', 'Yes, please.'],
    vague_claim: ['I still do not know what to do now.', 'That sounds kind, but what does it mean for me?', 'Could you be more definite?', 'I have heard that before, and it did not help.'],
    advice: ['I had hoped you would hear me out first.', 'It is not that simple for me.', 'Perhaps, but I do not see how.'],
    open_question: ['Where do I begin?', 'I will try to explain it.', 'It is like this.', 'Let me tell you.'],
  },
  INVESTIGATION: {
    open_question: ['Let me think back.', 'As far as I remember.', 'I can tell you what I know of that.', 'That I can answer.'],
    clarity: ['All right, now I know what it is about.', 'Good, then I understand why you ask.', 'I see. Go ahead.'],
    claim: ['I could not say that.', 'That is what you think, not what I said.', 'I do not want to guess.', 'You would have to ask somebody else about that.'],
    vague_claim: ['I do not know what you want to hear.', 'What exactly do you want to know?', 'That is not really a question.'],
    advice: ['If you say so.', 'That is not for me to decide.', 'I only answer what I am asked.'],
  },
  NEGOTIATION: {
    open_question: ['A sensible question.', 'Good that you ask about that.', 'That I can explain.', 'Let us look at that, yes.'],
    offer: ['That is a proposal one can calculate with.', 'I hear an offer. Let us see what goes with it.', 'We are getting somewhere.', 'That moves things.'],
    condition: ['An exchange, then. I like that better than a demand.', 'If both sides give, we can talk.', 'That is how one comes to terms.', 'Linked like that, it becomes interesting.'],
    concession: ['I note that, and I will answer it with something.', 'Good. Then I can move as well.', 'That is a step, I appreciate it.'],
    claim: ['That is your calculation. Mine looks different.', 'I see it otherwise.', 'Others may tell you that.', 'That does not change my costs.'],
    vague_claim: ['I cannot put that into a contract.', 'What is that in figures?', 'Be exact, please.'],
  },
}

/** For a question on something the persona's facts do not tell. */
export const notKnown: readonly string[] = [
  'I cannot tell you that offhand.',
  'That I would have to look up.',
  'I do not know, to be honest.',
  'I would rather not go into that.',
  'I have no answer to that today.',
  'That is not something I keep in my head.',
  'I could only guess, so I will not.',
  'You would have to ask somebody who knows.',
]

/** What the persona does next when nothing more is at hand, by archetype. */
export const advances: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: [
    'What would be different for me from tomorrow on?',
    'What do others in my position say after half a year?',
    'And where does it not work?',
    'How would I try that without risk?',
    'What does it cost me, all in all?',
    'Why should I change anything at all?',
    'Who stands behind it if something goes wrong?',
    'What would you do in my place, honestly?',
  ],
  CONFRONTATION: [
    'What are you going to do about it?',
    'Do you see what that did to me?',
    'I need to know where you stand.',
    'It cannot simply go on like this.',
    'I am still waiting for somebody to name it.',
    'What would you have done in my place?',
    'I want it put right, not talked away.',
  ],
  HELP_SEEKING: [
    'What should I do first?',
    'Whom do I turn to with this?',
    'And what happens if it does not work out?',
    'How long will that take?',
    'Is there anything I have to watch out for?',
    'Can I reach you if something comes up?',
    'What would you advise somebody in my place?',
  ],
  INVESTIGATION: [],
  NEGOTIATION: [
    'What would you give me for that?',
    'What can you put on the table from your side?',
    'Where do you have room to move?',
    'How firm could you make that?',
    'What matters most to you in this?',
    'Then we should write down what each side gets.',
    'Which of your points weighs least for you?',
  ],
}

/** When a line gives nothing to react to. */
export const shrugs: readonly string[] = ['Hm.', 'I see.', 'Well.', 'If you like.', 'So.', 'Mm.', 'All right.', 'Possibly.', 'Go on.', 'And?']

/** Last words, by how the talk ends. */
export const farewells: Readonly<Record<'positive' | 'negative' | 'neutral', readonly string[]>> = {
  positive: [
    'Good. Let us do it like that, and thank you for taking the time.',
    'Then we are agreed on that. Thank you, it was worth talking.',
    'That is enough for me today; we go ahead as you said. Thank you.',
  ],
  negative: [
    'I think we leave it there. Good day.',
    'This leads nowhere. I am going now.',
    'No, that is enough for today. Goodbye.',
  ],
  neutral: ['All right. Goodbye, then.', 'Good, then we leave it at that for today. Goodbye.', 'Then goodbye, until another time.'],
}
