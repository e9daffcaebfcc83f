/** What somebody does by saying something; one line can do several things. */
export type DialogueAct =
  | 'greeting'
  | 'introduction'
  | 'open_question'
  | 'closed_question'
  | 'claim' // says how something is
  | 'vague_claim' // superlatives and generalities without a source
  | 'evidence' // numbers, a study, a source, a record
  | 'limits_admitted' // says what is not known, not possible or not so good
  | 'pressure' // hurries, threatens, puts words into the mouth, appeals to what all others do
  | 'empathy'
  | 'reflection' // gives back what the other said or lives with
  | 'apology'
  | 'accountability' // names one's own part in it
  | 'accusation'
  | 'dismissal' // makes the other's concern small or pushes it away
  | 'advice'
  | 'offer'
  | 'concession'
  | 'condition'
  | 'summary'
  | 'next_step'
  | 'thanks'
  | 'acknowledgement'
  | 'closing'
  | 'disagreement'
  | 'clarity' // explains steps, dates, what is and is not included
  | 'jargon'
