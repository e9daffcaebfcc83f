import type { Archetype } from '../../../scenario/template.ts'

/** What a persona asks by itself. */
export interface Advance {
  readonly say: string
  readonly unless?: RegExp // settled by what the learner has said so far
}

const figures =
  /\d ?(?:%|percent|per cent|€|\$|£|₹|euros?|dollars?|pounds?|rupees?)|[€$£₹] ?\d|\b(?:price|costs?|free of charge)\b/i
const times =
  /\b(?:minutes?|hours?|days?|weeks?|months?|tomorrow|tonight|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const steps =
  /\b(?:form|sign|ring|shall I|let['’]s|first|then|next|step|appointment|I(?:'ll| will| can)|we(?:'ll| will| can)|you (?:can|should|need|will))\b/i

/** For each kind of talk, in the order in which they are asked; CONFRONTATION has its own by sub-type. */
export const advances: Readonly<Record<Archetype, readonly Advance[]>> = {
  PERSUASION: [
    { say: 'What would actually change for me?' },
    {
      say: 'And where does it not work?',
      unless: /\b(?:not (?:for|suit|work|help)|limit|weak|drawback|downside|disadvantage|risk)/i,
    },
    { say: 'What would it cost me, all in all?', unless: figures },
    { say: 'How would I try that without risk?', unless: /\b(?:try|trial|pilot|test|sample|small number)\b/i },
    {
      say: 'What do others say who have had it for a while?',
      unless: /\b(?:reference|customer|colleague|others)\b/i,
    },
    {
      say: 'Who stands behind it if something goes wrong?',
      unless: /\b(?:guarantee|warranty|responsib|liab|contact)/i,
    },
    { say: 'Why should I change anything at all?' },
    { say: 'What would you do in my place, honestly?' },
  ],
  CONFRONTATION: [],
  HELP_SEEKING: [
    { say: 'What should I do first?', unless: steps },
    {
      say: 'Who do I turn to with this?',
      unless: /\b(?:Dr|Mrs|Mr|Ms|doctor|office|colleague|number|call|ring|ask for|contact|I(?:'ll| will| can))\b/i,
    },
    {
      say: "And what if it doesn't work out?",
      unless: /\b(?:if (?:it|that|this) (?:does|fails|is)|otherwise|plan b|in that case|worst)\b/i,
    },
    { say: 'How long will that take?', unless: times },
    {
      say: 'Is there anything I should watch out for?',
      unless: /\b(?:watch out|careful|sign|warning|make sure|remember)\b/i,
    },
    { say: 'Can I reach you if something comes up?', unless: /\b(?:reach|call|phone|ring|number|write to|e-?mail)\b/i },
    {
      say: 'Could you give me that in writing?',
      unless: /\b(?:writ(?:e|ing|ten)|list|paper|print|leaflet|e-?mail)\b/i,
    },
  ],
  INVESTIGATION: [],
  NEGOTIATION: [
    { say: 'What can you put on the table from your side?', unless: /\b(?:I|we) (?:can|could|would|will|offer)\b/i },
    { say: 'Where do you have room to move?' },
    { say: 'What matters most to you in this?' },
    { say: 'How firm could you make that?' },
    { say: 'Which of your points weighs least for you?' },
    { say: 'What would you give up to get there?' },
    { say: 'And what can you do for me that costs you little?' },
    { say: "Let's write down what each side gets, and then look at it again." },
  ],
}

/** A learner who only greets is asked on, by the one who was asked for the talk. */
export const pleaseBegin: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: ['What have you got for me?', "Please, I'm listening."],
  CONFRONTATION: ['You wanted to talk.', 'Well, say what you have to say.'],
  HELP_SEEKING: ['I hope you can help me.'],
  INVESTIGATION: ['They told me you have questions.', 'Please.'],
  NEGOTIATION: ["Let's start. How do you see it?"],
}
