/** English verb forms as far as perspective needs them: which words are verbs, and the plain form of "-s". */

/** Verbs whose "-s" form is seldom anything but a verb. */
const plainVerbs = wordSet(`accept accompany achieve acknowledge acquire act adapt add address adjust administer admire
  admit adopt adore advise afford agree allow announce annoy answer apologise apologize appear apply appoint appreciate
  approach approve argue arrange arrive ask assemble assess assign assist assume attach attend avoid await bathe become
  beg begin behave believe belong bite blame blush boil borrow bother bow break breathe breed bring build burn bury buy
  calculate calm cancel care carry catch celebrate check choose chair claim clarify clean climb close coach collect come
  commute compare compete complain complete conceal concentrate conduct confirm confuse connect consider consist
  consult contact contain continue contribute convince cook coordinate cope correct cost cough count cover create cry
  cycle deal decide declare decline deduct defend delay delegate deliver demand deny depend describe deserve detail
  detest develop die differ disagree disappear discover discuss dislike dismiss distrust divide do donate doubt drink
  drive drop earn eat edit educate employ encourage end enforce engage enjoy enter entertain escape establish estimate
  evaluate exaggerate examine exercise expect experience explain export express face fail fall favour favor fear feed
  feel fight file fill finance find finish fire fit fix flee fly focus follow forbid forget forgive freelance gain
  gamble gather get give go grade greet grieve grow guard guess handle happen hate have head hear help hesitate hide
  hire hold hope host hug hurry identify ignore illustrate imagine import improve include inform inherit inject
  insist inspect install instruct intend interpret interrupt introduce invent invest invite involve keep kneel knit know
  lack laugh lead learn leave lend let lie like limp listen live locate lock loan look lose love maintain make manage
  marry massage matter mean measure mediate meet memorise mend mention mind miss monitor mourn move murmur negotiate
  need neglect nod object observe obtain offer open operate oppose order organise organize owe own oversee overlook
  pack paint participate pass pause pay perform persuade phone plan plant play please point practise practice pray
  predict prefer prepare prescribe present preserve press pretend prevent produce promise promote pronounce propose
  protect prove provide publish pull push qualify question quit quote raise rate reach read realise realize receive
  recall reckon recognise recognize recommend recover reduce refer refuse regard regret reject rejoin relate relax
  release rely remain remember remind remove renew rent repair repeat replace reply report represent request require
  research resent resign resist resolve respect respond rest resume retire return reveal review reward ride ring rise
  run save say scare schedule scold scream search see seek seem select sell send separate serve settle sew shake share
  shave shout show shrug sigh sign sing sit skip sleep smell smile smoke solve sort speak specialise specialize spend
  split stand start starve state stay steal stop store struggle study stutter subcontract succeed suffer suggest
  supervise supply support suppose surrender suspect swear swim take talk teach tell tend test thank think threaten
  throw tolerate touch trade train translate travel treat trust try turn type understand undergo undertake update
  upset urge use value vary visit volunteer vote wait wake walk want warn wash waste watch wear weigh welcome whisper
  win wish withdraw wonder work worry write yell babysit bake beat bill bleed bluff boast brag brew brush bully chat cheat
  chew clap clench code dance debug double-check download drag drill drip duck dump faint fidget file flirt fold frown
  gesture giggle glance gossip harass hike hum iron jog joke juggle knock lean limp log mop mow mumble mutter nag nap pace
  pat pour print queue quarrel rebook roll rub scan scroll shiver shut sip slam slip smuggle snap sneeze snore sob spill
  stack stammer stare step stir stretch stroke swallow sweat sweep tap tape tease text tip toss tremble twist upload vomit
  weld whistle wipe wrap wrestle yawn arise amount bloom bulge concern deteriorate elapse equal erupt exceed exist expire
  hurt itch leak occur persist radiate recur relapse spread stem swell total worsen throb tingle vanish vibrate weaken call cause change charge command comment compose crash criticise criticize curse damage deceive dedicate delete desire
  destroy detect dig direct disappoint disclose display distribute disturb dress dry dye emphasise envy exclude excuse exit
  expand fade fetch flatter float flow force form frighten fulfil function fund furnish glow govern grab grant harm harvest
  haunt heat honour humiliate hunt impress imply indicate inquire insult insure irritate issue judge jump justify kick kill
  kiss label land launch lift light link load long mark match melt mix multiply name nominate note nurse obey occupy omit
  outline overcome park perceive permit pick picture place plead possess post postpone pour praise preach prioritise process
  progress prosecute punch punish purchase pursue puzzle race rank react rebuild recite recruit reflect reform register
  regulate rehearse reimburse reinforce relocate remark repay rescue reserve restore restrict retain retrain retreat risk rob
  ruin rule rush sack sail satisfy seal season secure seize shape shift shine shock shoot shop shower signal simplify sink
  slide slow smash sneak soak spell spin spit spoil sponsor spot spray squeeze stamp steer stick strain strengthen stress
  strike strip strive submit substitute subscribe sue suit surprise surround survive sustain switch sympathise tackle target
  taste tax tie track transfer transform trap trick trouble tutor undermine undo unite unlock unpack upgrade vacuum verify
  view violate wander warm water wave wink witness work-shadow
  swap owe widen date heal improve calm ease weep put crouch lower clear`)

/** Those of them whose "-s" form is also a common plural noun: on their own they prove nothing. */
const nounLike =
  wordSet(`call cause change charge command comment crash curse damage desire display dress dye envy excuse exit flow force form
  swap function fund grant harm harvest heat hunt insult issue judge jump kick kiss label land launch lift light link load mark
  match mix name note nurse outline park permit pick picture place post praise process progress punch purchase puzzle race
  rank recruit reform register remark rescue reserve retreat risk ruin rule rush sack seal season shape shift shock shop
  shower signal sink slide sponsor spot spray stamp stick strain stress strike strip substitute suit surprise switch target
  taste tax tie track transfer trap trick trouble tutor upgrade vacuum view wave wink witness water bake bill brew brush
  bully chat cheat clap code dance drag faint fold frown gesture giggle glance gossip hike hum iron jog joke knock lean limp
  log pace print queue quarrel scan scroll shiver sip slip sob spill step stir stretch stroke swallow sweat tear tease toss
  twist weld whistle yawn bulge leak hurt itch swell ease wait stay sleep
  act bloom date total stem spread amount concern address answer approach attach bite blame bow break breed build burn care catch chair check
  claim climb coach cook cost cough count cover cry cycle deal delay demand detail doubt drink drive drop end estimate
  drip drill duck dump download exercise experience export express face fall favour favor fear feed feel fight file fill find finish fire fit fix fly
  focus gain gamble grade guard guess handle head help hide hope host hug import lack laugh lead lie lock loan look love
  massage matter measure mention mind miss monitor move nap nod object offer pat order pack paint pass pause phone plan plant
  play point practice present press produce promise question quote rate reach read record regret release rent
  repair reply report request research respect rest return review reward ride ring rise run schedule scream search
  share shave shout show shrug sigh sign skip smell smile smoke sort stand start state step stack slip snap tap tape text tip twist upload wrap roll stop store struggle
  study supply support suspect talk test throw touch trade train travel treat turn type update upset use value visit
  volunteer vote walk wash waste watch win wish worry`)

/** Past forms that do not end in "-ed" and are not also the plain form. */
const irregularPasts =
  wordSet(`cut shut beat bet burst cast shed ate became began bent bit blew bled bore bought bound broke brought built burnt came
  caught chose clung cost crept cut dealt did dug dreamt drew drank drove fed fell felt fled flew flung forbade forgave
  forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay leant learnt
  led left lent let lit lost made meant met misunderstood mistook overheard oversaw overcame paid put quit ran rang read
  resat rode rose said sang sank sat saw sent set shed shook shone shot shrank shut slept slid sold sought spelt spent
  split spoke spread sprang stole stood stuck stung struck swore swam swept swung taught thought threw told took tore
  undertook underwent understood upset went wept withdrew woke won wore wrote`)

/** Participles that follow "has": with "'s" before them it stands for "has". */
const participles = wordSet(`been become begun bought broken brought built caught chosen come done drawn drunk driven
  eaten fallen felt flown forgotten found given gone got grown had heard held hidden kept known led lent lost made meant
  met paid run said seen sent slept sold spent spoken stood stolen taken taught thought told understood won worn written read shown lost`)

const modals = wordSet(`can could will would shall should may might must cannot can't couldn't won't wouldn't shan't
  shouldn't mayn't mightn't mustn't 'll ’ll 'd ’d had hadn't did didn't ought`)

/** Adverbs that stand between a subject and its verb; words in "-ly" count as well. */
const adverbs = wordSet(`also always never often sometimes seldom just still already even ever now then soon once twice
  usually again only both almost nearly perhaps maybe not no longer quite rather too currently herself himself
  themselves therefore however thus instead otherwise meanwhile first later today yesterday sometimes indeed alone
  himself herself themself at first so far`)

const notVerbs = wordSet(`always perhaps sometimes besides nowadays this his hers its as us yes less news series species
  across towards afterwards downstairs upstairs sunday's overseas plus thus unless whereas previous various serious
  times days weeks months years hours minutes`)

/** @returns the plain form of a third-person verb (`tries` -> `try`), also for words that are no verb. */
export function plainForm(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'has') return 'have'
  if (lower === 'does') return 'do'
  if (lower === 'goes' || lower === 'undergoes') return lower.slice(0, -2)
  if (/^(?:dies|lies|ties|unties|vies|belies)$/.test(lower)) return lower.slice(0, -1)
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  if (/^(?:focuses|refocuses|quizzes|buses)$/.test(lower)) return lower.replace(/z?es$/, '')
  if (/^(?:(?:head|heart|tooth|back|stomach)?aches|caches)$/.test(lower)) return lower.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2)
  if (/[^aeiou]oes$/.test(lower)) return lower.slice(0, -2)
  return lower.replace(/s$/, '')
}

/** @returns the third-person form of a plain verb (`try` -> `tries`, `have` -> `has`, `are` -> `is`). */
export function thirdPersonForm(word: string): string {
  const lower = word.toLowerCase()
  const fixed: Record<string, string> = { are: 'is', "aren't": "isn't", have: 'has', "haven't": "hasn't", do: 'does' }
  const special: Record<string, string> = { "don't": "doesn't", were: 'was', "weren't": "wasn't", go: 'goes' }
  const known = fixed[lower] ?? special[lower]
  if (known) return known
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(lower) ? `${lower}es` : `${lower}s`
}

/** @returns whether a word may be the third-person form of a verb, and how sure that is without its neighbours. */
export function thirdPersonVerb(word: string): 'yes' | 'maybe' | 'no' {
  const lower = word.toLowerCase()
  if (/^(?:is|has|does|was|isn['’]t|hasn['’]t|doesn['’]t|wasn['’]t)$/.test(lower)) return 'yes'
  if (!/[^su']s$/.test(lower) && !lower.endsWith('uses')) return 'no'
  if (notVerbs.has(lower)) return 'no'
  const plain = plainForm(lower)
  if (!plainVerbs.has(plain)) return 'no'
  return nounLike.has(plain) ? 'maybe' : 'yes'
}

/** @returns true for words in "-s" that are never a verb (`always`, `years`). */
export function neverVerb(word: string): boolean {
  return notVerbs.has(word.toLowerCase())
}

/** @returns true for a verb in its plain form. */
export function isPlainVerb(word: string): boolean {
  return (
    plainVerbs.has(word.toLowerCase()) ||
    /^(?:are|have|do|were|be|aren't|don't|haven't|weren't)$/.test(word.toLowerCase())
  )
}

/** @returns true for past forms: they are the same for every person (was and were excepted). */
export function isPast(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    irregularPasts.has(lower) ||
    (/[a-z]{2}ed$/.test(lower) &&
      !/^(?:need|feed|seed|bed|red|indeed|exceed|proceed|succeed|speed|bleed|breed|weed|shed)$/.test(lower))
  )
}

export function isIrregularPast(word: string): boolean {
  return irregularPasts.has(word.toLowerCase())
}

/** @returns true for verbs that never change with the person (`can`, `had`, `'ll`). */
export function isModal(word: string): boolean {
  return modals.has(word.toLowerCase().replace('’', "'"))
}

export function isAdverb(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    adverbs.has(lower) ||
    (/[a-z]{3}ly$/.test(lower) && !/^(?:family|reply|apply|supply|rely|assembly|italy|july|daily)$/.test(lower))
  )
}

/** @returns what "'s" stands for before a word and the one after it; null when it may be either ("she's paid weekly"). */
export function contractionBefore(word: string, next: string): 'has' | 'is' | null {
  const lower = word.toLowerCase()
  if (/^(?:been|had|got|become|come|slept|stood|begun|rung|sung|swum|risen|ridden)$/.test(lower)) return 'has'
  const takesObject =
    /^(?:a|an|the|two|three|four|five|six|seven|eight|nine|ten|\d.*|his|her|its|their|no|some|this|that|it|them)$/.test(
      next.toLowerCase(),
    )
  if (participles.has(lower))
    return takesObject && !/^(?:given|told|paid|taught|sent|made|shown)$/.test(lower) ? 'has' : null
  if (
    /^(?:married|divorced|widowed|retired|tired|worried|scared|bored|interested|concerned|annoyed|engaged|pleased|ashamed|allowed|supposed|afraid|excited|frightened|exhausted|frustrated|disappointed|confused|embarrassed|relieved|convinced|determined|qualified|experienced|red|used)$/.test(
      lower,
    )
  )
    return 'is'
  if (isPast(lower)) return null
  return 'is'
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
