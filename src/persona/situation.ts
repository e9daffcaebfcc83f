import { words } from '../language/text.ts'
import { isTrade } from '../scenario/reading/people/traits.ts'
import type { Template } from '../scenario/template.ts'
import type { BasePersona } from './base-persona.ts'
import { categoryLibrary } from './categories.ts'
import { evidenceFor } from './category-evidence.ts'
import type { Mode } from './persona.ts'

/** What kind of talk this is beyond its archetype, read from the statements. It decides which kinds of detail make sense. */
export interface Situation {
  /** The learner offers something for money. Partners who renew or haggle over terms do not count as selling. */
  readonly learnerSells: boolean
  /** The persona decides on the treatment of others, here and now. */
  readonly clinicianDecides: boolean
  /** The persona is asked about their own health, or that of somebody in their care. */
  readonly asksAboutHealth: boolean
  /** The persona looks after the sick: their patients are ill, not they. */
  readonly worksInCare: boolean
  /** The persona deals with an organisation from outside: as guest, customer, tenant, patient, or in retirement. */
  readonly comesFromOutside: boolean
  /** What the persona decides is for the household, not for a firm. */
  readonly decidesPrivately: boolean
  /** The persona is the coach of the learn mode and has no part in the matter. */
  readonly coaches: boolean
}

/** @returns what the template says about the talk; the same input gives the same answer. */
export function situationOf(template: Template, base: BasePersona, mode: Mode): Situation {
  const clinicianDecides = isClinician(base)
  return {
    learnerSells:
      template.archetype_classification.primary_archetype === 'PERSUASION' &&
      !base.facts.some(({ text }) => sellsNothing.test(text)) &&
      (learnerSells(template) ||
        clinicianDecides ||
        base.facts.some(({ text, about }) => about !== 'learner' && dealings.test(text))),
    clinicianDecides,
    asksAboutHealth: !clinicianDecides && healthIsAsked(template, base),
    worksInCare: clinicianDecides || (careWorker.test(base.role) && !someoneCaredFor.test(base.role)),
    comesFromOutside: outside.test(base.role) || isServed(base),
    decidesPrivately:
      ofKind('family_context', base) + ofKind('lifestyle_context', base) > ofKind('professional_context', base) &&
      !isWonOverAtWork(template, base),
    coaches: mode === 'learn_mode',
  }
}

/** Somebody with a trade who is sold nothing and whose body is not the matter is asked to do their work in another way. */
function isWonOverAtWork(template: Template, base: BasePersona): boolean {
  return (
    base.archetype === 'PERSUASION' &&
    !learnerSells(template) &&
    words(base.role).some(isTrade) &&
    !outside.test(base.role) &&
    ofKind('health_context', base) < 2
  )
}

const selling =
  /(?<![\p{L}])(?:sells?|selling|seller|sales|detailing|salesman|saleswoman|salesperson|account executive|account manager|business development|medical rep(?:resentative)?|representative|reps?|dealership|dealer|showroom|vendor|broker|insurance ag\p{L}+|demo|upsell|offers? (?:a|an|the)|offre|vendeur|vendeuse|commercial|vente|visiteur médical|vendedora?|ventas|comercial|verkauft|verkaufen|verkäufer(?:in)?|verkauf|vertrieb|vertreter(?:in)?|außendienst|vend(?:e|es|en|emos|eis|ez|ons|ono|iamo|ere|er|as|re)|vendas|vendita|vendite|venditor[ei]|venditrice|visitador[a]?|verkoopt?|verkopen|verkoper|verkoopster|you carry)(?![\p{L}])|बेच|बिक्री|विक्रेता/iu

/** Who tells about sellers met before is being sold to now, whatever the learner calls it. */
const dealings =
  /(?<![\p{L}])(?:sellers?|(?:(?:that|this|last|new|one|a|the|those|sees|receives|other|company) )reps?|reps|(?:company|medical|drug|field) (?:people|representatives?)|people like you|salesm[ae]n|saleswom[ae]n|salespeople|sales(?:person| (?:rep|call|talk|pitch|visit)\p{L}*)|vendors|dealers?|brokers?|sold (?:him|her|them|you)|vendeurs?|vendeuses?|commercia(?:l|ux|le)|démarcheurs?|vendedor\p{L}*|visitador\p{L}*|verkäufer\p{L}*|vertreter\p{L}*|venditor\p{L}*|rappresentante|verkoper\p{L}*|vertegenwoordiger\p{L}*|distributor)(?![\p{L}])|एजेंट|विक्रेता|सेल्समैन/iu

const sellsNothing =
  /\b(?:nothing (?:is )?(?:for sale|sold|to sell)|(?:do(?:es)? not|don['’]t|doesn['’]t|never) sell|(?:is|are) not selling|costs? (?:him|her|them) nothing|no le cuesta nada|ne (?:lui|leur) coûte rien|kostet (?:ihn|sie) nichts|não lhe custa nada|non (?:gli|le) costa nulla|kost (?:hem|haar) niets|no vend[eo]s? nada|ne vend(?:ez|s)? rien|verkauf\p{L}* nichts|não vende nada|non vend[ei] nulla|verkoopt niets)(?![\p{L}])|कुछ नहीं बेच/iu

const youSell =
  /^(?:the learner|you|vous|tu|sie|du|ustedes?|usted|lei|você|u|je|jij|jullie)\s(?:sells?|carr(?:y|ies)|vend\p{L}*|verkauf\p{L}*|verkoop\p{L}*|verkopen)/iu

const outside =
  /\b(?:guest|customer|client|tenant|patient|parent|mother|father|mother of|passenger|subscriber|policyholder|shopper|buyer|visitor|traveller|homeowner|neighbour|retired|pensioner|retiree|widow(?:er)?|clienta?e?|abonnée?|locataire|voyageu(?:r|se)|retraitée?|huésped|inquilin[oa]|pasajer[oa]|jubilad[oa]|mutter|vater|mère|père|madre|padre|mãe|pai|moeder|vader|kundin|kunde|mieter(?:in)?|huurder|huurster|klant|inquilin[oa]|cliente|gast|rentner(?:in)?|fahrgast|pensionierte?r?|gepensioneerd|pensionat[oa])\b(?![ -](?:service|care|relations|manager|adviser|advisor|account|support|success|liaison|experience|director|executive|coordinator|attendant|transport))/iu

/** What befalls who is served: they order, book, pay and complain. */
const served =
  /(?<![\p{L}])(?:customer|client|guest|tenant|passenger|buyer|policyholder|rent|tenancy|booked|booking|ordered|orders? number|delivered|delivery|refund|invoiced?|receipt|warranty|complaint|insured|reservation|deposit|paid|check-?in|clientes?|huésped|inquilin[oa]|pidió|reserv\p{L}+|factura|póliza|reclam\p{L}+|queja|pagó|devolución|cliente?|commandé|réserv\p{L}+|facture|réclamation|rembours\p{L}+|payé|livr(?:é|aison)\p{L}*|locataire|kund(?:e|in|en)|bestellt|gebucht|rechnung|reklamation|beschwerde|bezahlt|geliefert|erstattung|mieter(?:in)?|encomend\p{L}+|fatura|reclamação|pagou|reembolso|ordinat[oa]|prenot\p{L}+|fattura|reclamo|pagat[oa]|rimborso|klant|besteld|geboekt|factuur|klacht|betaald|terugbetal\p{L}+|huurder)(?![\p{L}])|ग्राहक|मरीज़|बिल|शिकायत|रसीद|भुगतान/iu
/** What befalls who works or serves beside the learner. */
const belongs =
  /(?<![\p{L}]|your |learner['’]s )(?:colleagues?|co-?workers?|team|shift|roster|rota|staff|appraisal|promot(?:ed|ion)|member(?:s|ship)?|board|committee|department|works council|volunteers?|years (?:in|with) the (?:house|firm|company|club)|hired|trained|coach(?:ed)?|compañer[oa]s?|equipo|turno|jef[ea]|plantilla|soci[oa]s?|collègues?|équipe|bureau|projet|chef|stagiaires?|kolleg\p{L}*|mannschaft|schicht|vorstand|verein|mitglied\p{L}*|abteilung|colegas?|equipa|equipe|chefe|collegh[ie]|collega|squadra|turno|soci|capo|collega['’]?s|ploeg|dienst|bestuur|leden|afdeling|vereniging|leidinggevende)(?![\p{L}])|सहकर्मी|टीम|विभाग|सदस्य/iu

/** Somebody who tells more of orders and bills than of colleagues stands on the other side of the counter. */
function isServed(base: BasePersona): boolean {
  return base.archetype === 'CONFRONTATION' && countOf(served, base) > countOf(belongs, base)
}

function countOf(pattern: RegExp, base: BasePersona): number {
  return base.facts.filter(({ about, text }) => about !== 'learner' && pattern.test(text)).length
}

function learnerSells({ general_info: general, context_overview: context, facts }: Template): boolean {
  const told = [
    general.title,
    general.domain.replaceAll('_', ' '),
    general.purpose,
    context.learner_role,
    context.learner_goal,
    context.summary,
  ]
  const aboutLearner = facts
    .filter(({ about, text }) => about === 'learner' || youSell.test(text))
    .map(({ text }) => text)
  return [...told, ...aboutLearner].some((text) => text && selling.test(text))
}

/** Who treats people or animals. A doctorate alone does not, nor does a job in a hospital. */
const clinician =
  /(?<!-)\b(?:doctor|physician|surgeon|(?:cardi|dermat|gyna?ec|neur|onc|ophthalm|pulmon|pneum|radi|rheumat|ur|endocrin|nephr|gastroenter|haemat|hemat|immun|diabet|neonat|an(?:a)?esthesi|hepat)olog(?:ist|ue|a|in|e)|gynécologue|pa?ediatrician|psychiatrist|dentist|orthodontist|general practitioner|gp|obstetrician|midwife|nurse practitioner|veterinarian|vet|an(?:a)?esthetist|internist|geriatrician|médecin|docteur|chirurgien(?:ne)?|dentiste|vétérinaire|généraliste|pédiatre|cardiologue|médic[oa]|doctora|cirujan[oa]|pediatra|dentista|veterinari[oa]|arzt|ärztin|(?:haus|fach|zahn|tier|kinder|frauen|augen)(?:arzt|ärztin)|chirurg(?:in)?)\b/iu
const notInPractice =
  /\b(?:retired|former|turned|no longer|patient|not a doctor|retraitée?|jubilad[oa]|pensionierte?r?|(?:doctor|gp|physician|vet)['’]s|assistant|receptionist|manager|student|recruiter)\b/iu

function isClinician(base: BasePersona): boolean {
  if (clinician.test(base.role)) return !notInPractice.test(base.role)
  if (notInPractice.test(base.role)) return false
  const ownFacts = base.facts.filter(({ about }) => about === 'persona')
  const titled =
    /^(?:dr|dra|prof)\b/iu.test(base.name ?? '') ||
    clinician.test(base.description) ||
    ownFacts.some(({ text }) => clinicianNamed.test(text))
  return titled && (base.facts.some(({ text }) => treats.test(text)) || amountOf('medical_philosophy', base) >= 1.5)
}

/** `Dr Ramos`, `a specialist in paediatric medicine`, `The prescriber`. */
const clinicianNamed =
  /(?<![\p{L}])(?:Dra?\.? \p{Lu}\p{Ll}|[Ss]pecialist in \p{L}+ (?:medicine|dentistry|surgery|care)|[Pp]rescriber|HCP|[Ff]achärzt\p{L}*|[Mm]édecin|[Mm]édic[oa]|[Mm]edico)(?![\p{L}])/u

const treats =
  /\b(?:(?:she|he|they|you|dr\.? \p{L}+) (?:prescribes?|treats?|operates?)|(?:her|his|their|your) (?:own )?patients|prescrit|ses patient(?:e)?s|receta|sus pacientes|verschreibt|ihre patienten)\b/iu

const careWorker =
  /(?<![\p{L}])(?:nurses?|ward sister|ward manager|matron|charge nurse|midwife|midwives|paramedic|physiotherapist|care assistant|health visitor|enfermer[oa]|matrona|infirmi(?:er|ère)|aide-soignante?|sage-femme|(?:kranken|alten)?pfleger(?:in)?|krankenschwester|stationsleit\p{L}+|hebamme|enfermeir[oa]|infermier[ea]|verpleegkundige|verzorgende|नर्स)(?![\p{L}])/iu
const someoneCaredFor =
  /(?<![\p{L}])(?:patient(?:e|in)?|resident|expectant|mother-to-be|pregnant|carer|caregiver|schwanger|enceinte|embarazada|grávida|incinta|zwanger|aidante?|paciente|paziente|patiënte?|रोगी|मरीज़|गर्भवती)(?![\p{L}])/iu
const historyTalk =
  /\b(?:history[- ]taking|focused history|hx|anamnes\p{L}*|anamnès\p{L}*|simulated patients?|standardi[sz]ed patients?|osce|presenting complaint|symptoms?|pc|pmh|clinical skills|fit[- ]for[- ]work|(?:take|takes|taking|get|gets) (?:the|a|her|his) (?:story|history)|(?:health|medical|wellness) (?:screen\p{L}*|checks?|check-?ups?|interview|assessment|questionnaire)|occupational health|triage|bilan de santé|visite médicale|gesundheits(?:fragebogen|check|gespräch)|vorsorgegespräch|chequeo médico|reconocimiento médico|avaliação de saúde|visita medica|gezondheids(?:check|vragenlijst|gesprek)|nobody examines|no examination|clinical officers?|student (?:midwi\p{L}+|nurses?|doctors?)|non (?:ti |la |lo )?visita|krankengeschichte|interrogatoire clinique|historia clínica|história clínica|simulationspatient\p{L}*|paciente simulad[oa]|patiente? simulée?|chi fa il paziente|simulatiepati\p{L}*|ziektegeschiedenis)(?![\p{L}])|मरीज़ का इतिहास/iu

/** So much is said of the body only where it is what the talk is about. */
const muchOfHealth = 5

/** Facts of this strength speak of illness by themselves. */
const clearly = 0.7

/** A patient is asked, or a talk that gathers information turns on complaints of the body. */
function healthIsAsked({ general_info: general, context_overview: context }: Template, base: BasePersona): boolean {
  if (someoneCaredFor.test(base.role)) return true
  if (base.archetype !== 'INVESTIGATION') return false
  const complaints = ofKind('health_context', base)
  const told = [general.title, context.summary, context.learner_goal, ...base.facts.map(({ text }) => text)].join(' ')
  return (
    complaints >= 6 ||
    amountOf('health_context', base) >= muchOfHealth ||
    (historyTalk.test(told) && amountOf('health_context', base) >= 1.8)
  )
}

function ofKind(name: string, base: BasePersona): number {
  const category = categoryLibrary.find((one) => one.name === name)
  return category
    ? evidenceFor(category, base.facts, categoryLibrary).filter(({ strength }) => strength >= clearly).length
    : 0
}

/** How much the statements say of a kind, faint ones included. */
function amountOf(name: string, base: BasePersona): number {
  const category = categoryLibrary.find((one) => one.name === name)
  return category
    ? evidenceFor(category, base.facts, categoryLibrary).reduce((sum, { strength }) => sum + strength, 0)
    : 0
}
