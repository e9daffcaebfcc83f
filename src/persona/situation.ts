import type { Template } from '../scenario/template.ts'
import type { BasePersona } from './base-persona.ts'
import type { Mode } from './persona.ts'

/** What kind of talk this is beyond its archetype, read from the statements. It decides which kinds of detail make sense. */
export interface Situation {
  /** The learner offers something for money. Partners who renew or haggle over terms do not count as selling. */
  readonly learnerSells: boolean
  /** The persona decides on the treatment of others, here and now. */
  readonly clinicianDecides: boolean
  /** The persona is asked about their own health, or that of somebody in their care. */
  readonly asksAboutHealth: boolean
  /** The persona deals with an organisation from outside: as guest, customer, tenant, patient, or in retirement. */
  readonly comesFromOutside: boolean
  /** The persona is the coach of the learn mode and has no part in the matter. */
  readonly coaches: boolean
}

/** @returns what the template says about the talk; the same input gives the same answer. */
export function situationOf(template: Template, base: BasePersona, mode: Mode): Situation {
  const clinicianDecides = isClinician(base)
  return {
    learnerSells:
      template.archetype_classification.primary_archetype === 'PERSUASION' &&
      (learnerSells(template) || base.facts.some(({ text, about }) => about !== 'learner' && dealings.test(text))),
    clinicianDecides,
    asksAboutHealth: !clinicianDecides && healthIsAsked(template, base),
    comesFromOutside: outside.test(base.role),
    coaches: mode === 'learn_mode',
  }
}

const selling =
  /\b(?:sells?|selling|sold|seller|sales|salesman|saleswoman|salesperson|account executive|account manager|business development|medical rep(?:resentative)?|representative|reps?|dealership|dealer|showroom|vendor|broker|insurance ag\p{L}+|demo|upsell|offers? (?:a|an|the)|offre|vendeur|vendeuse|commercial|vente|visiteur médical|vendedora?|ventas|comercial|verkauft|verkäufer(?:in)?|verkauf|vertrieb|vertreter(?:in)?|außendienst)\b/iu

/** Who tells about sellers met before is being sold to now, whatever the learner calls it. */
const dealings =
  /\b(?:sellers?|salesm[ae]n|saleswom[ae]n|salespeople|sales(?:person| (?:rep|call|talk|pitch|visit)\p{L}*)|vendors|dealers?|brokers?|sold (?:him|her|them|you)|vendeurs?|vendeuses?|vendedor\p{L}*|verkäufer\p{L}*)\b/iu

const outside =
  /\b(?:guest|customer|client|tenant|patient|passenger|subscriber|policyholder|shopper|buyer|visitor|traveller|homeowner|neighbour|retired|pensioner|retiree|widow(?:er)?|clienta?e?|abonnée?|locataire|voyageu(?:r|se)|retraitée?|huésped|inquilin[oa]|pasajer[oa]|jubilad[oa]|kundin|kunde|mieter(?:in)?|gast|rentner(?:in)?|fahrgast)\b(?![ -](?:service|care|relations|manager|adviser|advisor|account|support|success|liaison|experience|director|executive|coordinator|attendant|transport))/iu

function learnerSells({ general_info: general, context_overview: context, facts }: Template): boolean {
  const told = [
    general.title,
    general.domain.replaceAll('_', ' '),
    general.purpose,
    context.learner_role,
    context.learner_goal,
    context.summary,
  ]
  const aboutLearner = facts.filter(({ about }) => about === 'learner').map(({ text }) => text)
  return [...told, ...aboutLearner].some((text) => text && selling.test(text))
}

/** Who treats people or animals. A doctorate alone does not, nor does a job in a hospital. */
const clinician =
  /(?<!-)\b(?:doctor|physician|surgeon|(?:cardi|dermat|gyna?ec|neur|onc|ophthalm|pulmon|pneum|radi|rheumat|ur|endocrin|nephr|gastroenter|haemat|hemat|immun|diabet|neonat|an(?:a)?esthesi|hepat)olog(?:ist|ue|a|in|e)|gynécologue|pa?ediatrician|psychiatrist|dentist|orthodontist|general practitioner|gp|obstetrician|midwife|nurse practitioner|veterinarian|vet|an(?:a)?esthetist|internist|geriatrician|médecin|docteur|chirurgien(?:ne)?|dentiste|vétérinaire|généraliste|pédiatre|cardiologue|médic[oa]|doctora|cirujan[oa]|pediatra|dentista|veterinari[oa]|arzt|ärztin|(?:haus|fach|zahn|tier|kinder|frauen|augen)(?:arzt|ärztin)|chirurg(?:in)?)\b/iu
const notInPractice =
  /\b(?:retired|former|patient|not a doctor|retraitée?|jubilad[oa]|pensionierte?r?|(?:doctor|gp|physician|vet)['’]s|assistant|receptionist|manager|student|recruiter)\b/iu

function isClinician(base: BasePersona): boolean {
  if (clinician.test(base.role)) return !notInPractice.test(base.role)
  const titled = /^dr\b/iu.test(base.name ?? '') || clinician.test(base.description)
  return titled && !notInPractice.test(base.description) && base.facts.some(({ text }) => treats.test(text))
}

const treats =
  /\b(?:(?:she|he|they|you|dr\.? \p{L}+) (?:prescribes?|treats?|operates?)|(?:her|his|their|your) (?:own )?patients|prescrit|ses patient(?:e)?s|receta|sus pacientes|verschreibt|ihre patienten)\b/iu

const healthTalk =
  /\b(?:patient|history[- ]taking|focused history|anamnesis|anamnèse|anamnesis|anamnese|complaint:|triage|symptoms?|consultation|intake)\b/iu
const someoneCaredFor =
  /\b(?:patient|resident|expectant|mother-to-be|pregnant|carer|caregiver|schwanger|enceinte|embarazada|aidante?)\b/iu

function healthIsAsked({ general_info: general, context_overview: context }: Template, base: BasePersona): boolean {
  if (someoneCaredFor.test(`${base.role}`)) return true
  const talk = [general.title, general.domain.replaceAll('_', ' '), context.summary, context.learner_goal].join(' ')
  return healthTalk.test(talk) && base.archetype === 'INVESTIGATION'
}
