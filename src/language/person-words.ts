/** Word lists by which people are told from things. */

/** Nouns and titles for women. */
export const female =
  words(`mother wife sister daughter aunt grandmother grandma granny niece mum mom mummy mommy girlfriend woman
  girl lady queen waitress actress landlady fiancée widow madam nun stepmother stepdaughter bride businesswoman
  saleswoman policewoman chairwoman midwife housewife mother-in-law sister-in-law daughter-in-law mrs mrs. ms ms. miss
  madame mme mme. señora sra sra. frau ma'am headmistress schoolgirl goddaughter godmother granddaughter`)

/** Nouns and titles for men. */
export const male =
  words(`father husband brother son uncle grandfather grandpa grandad nephew dad daddy boyfriend man boy
  gentleman king waiter actor landlord fiancé widower monk stepfather stepson groom businessman salesman policeman
  chairman father-in-law brother-in-law son-in-law mr mr. sir monsieur señor sr sr. herr headmaster schoolboy godson
  godfather grandson foreman`)

/** Nouns for one person (or an animal somebody would call "she"), whatever the gender. */
export const persons =
  words(`child baby toddler teenager cousin parent partner spouse friend colleague boss manager doctor nurse
  patient client customer teacher student pupil professor lecturer tutor dean principal head director owner employer
  employee worker assistant secretary receptionist clerk cashier guard porter driver pilot engineer technician mechanic
  plumber electrician carpenter builder cleaner cook chef officer inspector detective sergeant constable captain
  soldier lawyer solicitor barrister judge attorney prosecutor witness suspect victim accountant auditor banker broker
  agent dealer seller buyer supplier competitor tenant neighbour neighbor lodger flatmate roommate guest visitor
  passenger tourist trainer coach mentor trainee intern apprentice volunteer candidate applicant interviewer recruiter
  representative rep consultant adviser advisor analyst developer designer programmer scientist researcher chemist
  pharmacist dentist surgeon physician specialist gynaecologist cardiologist psychologist therapist counsellor
  counselor carer caregiver social-worker priest pastor imam rabbi president minister mayor politician leader member
  chief supervisor superior subordinate successor predecessor expert author artist journalist editor reporter farmer
  fisherman shopkeeper grocer baker butcher tailor person somebody someone anybody anyone everybody everyone nobody
  whoever stranger dog cat horse puppy kitten animal pet pony cow vet paramedic registrar resident adult elder senior
  junior newcomer player referee caller sender host actor maid nanny servant steward stewardess matron warden
  superintendent commissioner investor founder chairperson spokesperson salesperson trustee relative sibling twin
  in-law grandchild grandparent`)

/** Capitalised words that are no names. */
export const notNames =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter ramadan diwali eid english french german spanish
  portuguese italian dutch hindi arabic chinese mandarin japanese korean russian turkish polish british american indian
  african asian european ghanaian nigerian canadian australian muslim christian hindu jewish catholic internet whatsapp
  google excel linkedin zoom facebook i`)

/** Words that often begin a sentence and are no names. */
export const frontWords =
  words(`a about above across after all although always an and another any as at because before behind
  below besides between both but by currently despite during each either even every except few first for from given
  had has have having he her here hers him his how however i if in inside instead into is it its just last later like
  many meanwhile more most much my near neither never next no nobody none nor not nothing now of off often on once one
  only onto or other our out outside over per perhaps please rather recently right sadly several she since so some
  sometimes soon still such ten than that the their then there these they this those though three through throughout
  thus to today together tomorrow too twice two under unless until up upon usually very was we were what whatever when
  whenever where whether which while who whose why with within without yes yesterday yet you your eight eleven five
  four nine seven six twelve`)

/** What a document calls the human who practises. */
export const learnerWords = words(`learner trainee-role participant trainee`)
/** What a document calls the person to be played. */
export const characterWords = words(`persona character bot role-player roleplayer interviewee`)
/** Nouns that turn the one before them into a description ("patient data"). */
export const modifiers =
  words(`data care list call group service services meeting file files record records base satisfaction
  relations office room training card cards number numbers name names needs survey safety room station portal education
  contract contracts agreement association insurance account accounts flow numbers engineer's`)
/** Words before a place or a thing rather than a person. */
export const placePrepositions = words(`in at near via throughout across inside outside around into on during using`)

/** Forms of address before a name. */
export const titleWords =
  words(`dr dr. prof prof. mr mr. mrs mrs. ms ms. miss sir madam madame mme mme. señor señora sr sr. sra sra.
  frau herr sister brother inspector sergeant captain officer constable nurse chef coach judge rev rev. pastor father
  imam sheikh datuk dato doctor professor principal dean`)

/** Small words within a name. */
export const nameParticles = words(`van von der den de da di del dos bin bint al el la le`)

/** Plain nouns that often begin a sentence. */
export const commonFirstWords =
  words(`cost price money time work pain sleep food water rent pay stress anger fear life home school
  bleeding trust health safety quality noise traffic business budget blood weight fever cough breath hope pride guilt
  shame debt family staff management nothing everything something anything customers patients colleagues clients
  others neighbours people`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
