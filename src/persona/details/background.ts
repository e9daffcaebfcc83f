import { contentStems } from '../../language/text.ts'
import type { Template } from '../../scenario/template.ts'
import type { BasePersona } from '../base-persona.ts'
import { isManner } from '../rules/manner.ts'

/**
 * What a document says is not all background: directions ("If the learner ..., she ..."), what counts as a good end, and
 * who somebody is are told elsewhere in the prompt and would only repeat there.
 * @returns true for a statement that describes the person or the matter, so that it can stand in a category
 */
export function isBackground(text: string, template: Template, base: BasePersona): boolean {
  return (
    !isStageDirection(text, template.context_overview.learner_role) &&
    !isManner(text) &&
    !inTheTalk.test(text) &&
    !inTheTalk.test(text.replace(headings, '')) &&
    !isAddress(text, base) &&
    !outcome.test(text) &&
    !ofTheTask.test(text) &&
    !ofTheSheet.test(text) &&
    !tellsIdentity(text, base)
  )
}

/**
 * @param learnerRole how the document calls the learner beside "the learner"
 * @returns true for what the character does when the other side does something: conduct, not background
 */
export function isStageDirection(text: string, learnerRole: string | null | undefined): boolean {
  const bare = text.replace(headings, '')
  if (manner.test(text) || following.test(bare)) return true
  const condition = conditional.exec(bare)?.[0]
  if (!condition) return false
  const called = contentStems(learnerRole?.split(/[,;(]/)[0] ?? '')
  const named = new Set(contentStems(condition))
  return treatedSomehow.test(condition) || called.some((stem) => stem.length > 3 && named.has(stem))
}

/** A heading before the sentence: "Reactions: If ...". */
const headings = /^\W*(?:(?!if\b|when\b|whenever\b|once\b|as soon)\p{L}[^:.;,"“”?!]{0,40}:\s+)?["“]?/iu

const conditional =
  /^(?:only |but |and |even )?(?:if|when|whenever|once|as soon as|should|unless|after|s[’']|si|quand|lorsqu\p{L}*|dès que|wenn|falls|sobald|cuando|se)(?![\p{L}]).{3,}?(?=[,:;—–]| (?:then|he|she|they|you)(?:['’]ll| will| \p{Ll}+s\b)|$)/iu

/** The condition is something the other side does, or something that is done to the character in this talk. */
const treatedSomehow =
  /\b(?:learner|trainee|participant|other (?:side|person|party)|person you are talking to|somebody|someone|anybody|anyone|nobody|no one|you|l['’]apprenante?|on|vous|lernende[rn]?|man|sie|jemand|alumn[oa]|usted|alguien)\b|\b(?:asks|says|explains|offers|stays|tells|shows|apologi[sz]es|blames|accuses|insists|presses|promises|listens|speaks|admits|repeats|interrupts|praises|contradicts|suggests|threatens|laughs|lectures|pushes|hurries|mentions|summari[sz]es|proposes|quotes|thanks|demande|dit|écoute|propose|promet|fragt|sagt|zuhört|pregunta|dice|escucha|promete)\b|\b(?:is|are|gets?|feels?|being|be|['’](?:s|re))? ?(?:ever |first |only |again |then )?(?:asked|told|accused|blamed|pushed|pressed|pressured|interrupted|offered|shouted|corrected|lectured|thanked|praised|believed|ignored|addressed|treated|shown|given|left|listened|contradicted|insulted|rushed|hurried|questioned)\b|\b(?:he|she|they) (?:hears?|feels?|notices|senses|gets|is|are|believes?|thinks?|sees?) /iu

const following = /^then (?:he|she|they|you)(?:['’]ll| will)? \p{L}+/iu
const manner =
  /^\W*(?:manner|style|tone|way of (?:speaking|talking)|(?:how|the way) (?:he|she|they|you) (?:talks?|speaks?|behaves?|reacts?)|playing notes?)\s*:|\b(?:volunteers? (?:nothing|only)|(?:does|do)(?: not|n['’]t) volunteer|answers (?:only )?what is asked|never (?:shouts|volunteers))\b/iu

/** What the character is going to do or say in the talk itself. */
const inTheTalk =
  /^\W*(?:(?:he|she|they|you|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}’'-]+)?)(?:['’]ll| will)|(?:he|she|they|you)?\s?(?:asks? (?:the learner|you)\b|begins? (?:with|by)|opens? with|starts? (?:with|by)|(?:rewards?|respects?|trusts?|likes?|buys? from|answers?|responds?|reacts?|opens? up) (?:to |from |well |badly )*(?:a |the |any )?(?:learners?|people who|those who|anyone who|somebody who|someone who|threats?|pressure)))\b|^\W*(?:opening|first) (?:line|sentence|words?)\s*:|\b(?:says so (?:him|her|them|your)self)\b/iu

const outcome =
  /^\W*(?:(?:he|she|they|you) (?:is |are )?)?(?:satisfied|content|happy|convinced|pleased|reassured|agrees?|gone|leaves) (?:if|when|once|to (?:try|a))\b|^\W*(?:satisfied|content|convinced|outcome|ending|ends? (?:well|badly)|success)(?: if)?\s*:|\b(?:would|['’]d|will) (?:say yes|agree|accept)\b|\bgo(?:es)? away (?:dis)?(?:satisfied|content)|\bshould (?:take home|leave with)|\b(?:good|bad|poor|successful|happy|best) (?:end|ending|outcome|result of the talk)\b|\b(?:talk|conversation|exercise|meeting|call|role.?play|interview) (?:has (?:gone|succeeded|failed)|goes|went|ends|is over|counts|succeeds|fails)\b/iu

/** What the learners are told to do. */
const ofTheTask =
  /\b(?:learners?|trainees?|participants?|other person)\b[^.;]{0,20}\b(?:will|each|must|should|have to|has to|are asked)\b|\bplayed (?:for|by) \p{L}+/iu

/** Lines of the sheet that the sections on person and scene are made of. */
const ofTheSheet =
  /^\W*(?:place|location|setting|scene|venue|where|when|time|sub-?type|(?:learn|try|assess|practice) mode|the other person|languages?|mode)\s*:/iu

/** "Harbour Hospital, Durban, South Africa": where, and nothing else. */
function isAddress(text: string, { location }: BasePersona): boolean {
  const names = [location.city, location.country].filter((name) => name && text.includes(name))
  return (
    names.length === 2 && contentStems(text).length <= 9 && !/\b(?:is|are|was|were|has|had|works?|lives?)\b/u.test(text)
  )
}

/** Says nothing but name, age, gender, work and place, or introduces the person by most of them. */
function tellsIdentity(text: string, { name, age, gender, role, location }: BasePersona): boolean {
  const known = new Set(
    contentStems(
      [
        name,
        age,
        gender,
        role,
        location.city,
        location.country,
        location.state,
        'name age years old gender role job place city country mode character persona interviewee customer client patient man woman',
      ]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
    ),
  )
  const stems = contentStems(text)
  const share = stems.filter((stem) => known.has(stem)).length / Math.max(1, stems.length)
  const introduces = [name, age === null ? null : String(age)].every((part) => part && text.includes(part))
  return share === 1 || (introduces && share >= 0.6)
}
