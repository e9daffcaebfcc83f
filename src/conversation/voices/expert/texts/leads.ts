/** How an expert leads to a passage of the document, to an example line, to the next point. */

export const passageLeads: readonly string[] = [
  'The scenario says:',
  'In the document it reads:',
  'There is a sentence on that:',
  'Look at this passage:',
  'The text is clear here:',
  'The sheet puts it like this:',
  'You find it in the text:',
  'It is written down:',
  'I quote:',
  'Word for word:',
  'Read this with me:',
  'Here is the place:',
  'The page tells us:',
  'This is how it stands there:',
]

export const moreLeads: readonly string[] = [
  'And:',
  'Also:',
  'Beside it:',
  'Further on:',
  'Add to that:',
  'Together with:',
  'And then:',
  'It goes on:',
]

/** For a passage in which "you" is the person to be met. */
export const actorLeads: readonly string[] = [
  'To whoever plays {name} the sheet says:',
  'In the part written for {name}:',
  '{Name} gets this instruction:',
  'The brief for {name} reads:',
  'In {their} own brief:',
]

/** For what the document says of the learner. */
export const learnerLeads: readonly string[] = [
  'Of you it says:',
  'About your own part:',
  'This one is about you:',
  'Your part in it, word for word:',
]

/** For what only the learner may know. */
export const secretLeads: readonly string[] = [
  'This is for your eyes only:',
  'Only you know this:',
  'Keep this to yourself:',
  'From your own papers:',
]

export const connectives: readonly string[] = [
  'Now,',
  'So,',
  'Once more:',
  'Again,',
  'All right:',
  'Then',
  'Well,',
  'Next:',
  'Good:',
  'Fine:',
  'Here again:',
  'As before:',
]

export const exampleLeads: readonly string[] = [
  'For example:',
  'You could say:',
  'It can sound like this:',
  'Something like:',
  'A line that does it:',
  'I would put it so:',
  'In practice:',
  'One way to say it:',
  'Try it in this tone:',
  'Said aloud:',
]

export const poorLeads: readonly string[] = [
  'A poor one:',
  'Compare it with this:',
  'What does not work:',
  'Not like this:',
  'The opposite:',
  'The usual slip:',
  'What many say instead:',
]

export const noPassage: readonly string[] = [
  'The document does not say. That makes it a good question for the talk itself.',
  'Nothing is said about that in the document, so do not count on it.',
  'That is not in the material; be ready for either answer.',
  'The paper is silent on it. I would not build on a guess.',
  'I looked for it, and the text leaves it open.',
  'On that point the sheet gives us nothing; better to ask than to assume.',
  'No line of the document answers this, and I will not invent one.',
  'It stays open in the text.',
  'Whoever wrote this did not tell us.',
  'I cannot quote anything on it.',
  'You would have to find that out yourself; it is not written here.',
  'There is no passage about it, and I prefer not to guess.',
  'Not a word about it in the material.',
  'That would be news to the document too.',
]

/** When the word that was asked for is not in the document, but its subject is. */
export const nearestLeads: readonly string[] = [
  'Of ‘{word}’ the document does not speak; what comes nearest:',
  'The word ‘{word}’ is not in the text. The nearest passage:',
  'Nothing on ‘{word}’ as such, but there is this:',
  'About ‘{word}’ the sheet is silent; on the subject it says:',
]

export const otherLanguage: readonly string[] = [
  'I could not find that by its English words; the document is written in another language. Name the subject (money, worries, limits, what happened) or use a word of the text.',
  'By those words I find nothing in the original. Ask me for a subject instead: what {name} wants, fears, pays, or will not give up.',
  'The original has no such word that I can match. Try a name or a number from it.',
]

/** When the document is silent on the very subject, and has something close to it. */
export const kinLeads: readonly string[] = [
  'Not said in so many words; what comes nearest:',
  'The document does not name that directly. Closest to it:',
  'There is no sentence on just that, but this belongs to it:',
  'Only indirectly:',
  'One has to read it out of this:',
  'The text does not say it outright; this points to it:',
]
