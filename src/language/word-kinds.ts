import { stem } from './text.ts'

/**
 * Words that do the same work in a talk. The classifier of acts sees the kind beside the word, so that what it learned of
 * "lawyer" holds for "solicitor". Everyday words only; a word may belong to several kinds, the first one listed leads.
 */
const lists: Readonly<Record<string, string>> = {
  sorry: 'sorry apologise apologize apology apologies forgive pardon excuse regret embarrassed ashamed',
  thank: 'thank thanks grateful appreciate',
  hello: 'hello hi hey morning afternoon evening welcome',
  goodbye: 'goodbye bye cheers farewell greetings regards',
  suffering:
    'hard hurt hurts painful pain awful terrible horrible frightening scary lonely exhausting tiring stressful upsetting humiliating unfair difficult tough heavy sting stung nightmare heartbreaking sad exhausted overwhelming dreadful distressing burden sting bitter cruel shock worn',
  feeling:
    'afraid worried angry furious scared anxious upset tired fed cross livid nervous proud torn careful sceptical suspicious hopeless relieved dread dreading fear fears worry worries mad frightened ashamed hurt sleepless disappointed desperate',
  understanding: 'understand imagine see hear feel believe appreciate sense realise recognise',
  blunder:
    'wrong unfair unkind rude clumsy harsh silly stupid cheap careless hasty poor badly inappropriate sharp pushy tactless thoughtless uncalled insensitive unhelpful unnecessary lecture lecturing',
  retract: 'forget scratch strike scrap ignore rephrase again over back retract undo withdraw',
  failing:
    'mistake fault failure error failed overlooked missed forgot lost blunder oversight neglected late broke broken mixed',
  vice: 'lazy jealous greedy careless irresponsible selfish stubborn difficult unreasonable dishonest negligent sloppy rude aggressive childish incompetent reckless racist unprofessional liar thief crook drunk corrupt guilty cheat naive hysterical paranoid ungrateful spoilt ignorant arrogant disloyal',
  crime:
    'steal stole stolen theft lie lied lying cheated took hid hiding admit confess deny guilty suspect blame blamed',
  neglect: 'forgot ignored skipped missed never failed refused broke ruined wasted lost spoilt damaged',
  minimal:
    'only just merely simply simple little minor nothing bit normal usual usually everybody everywhere always happens happen technical slip misunderstanding exaggerate drama fuss',
  soothe: 'calm relax cheer worry worries dramatic silly overreact exaggerating',
  paperwork:
    'form forms website online brochure handbook manual policy procedure rules rule regulations conditions terms clause page paragraph system computer software questionnaire department confidential',
  hype: 'best fantastic amazing revolutionary incredible wonderful outstanding perfect great unbeatable excellent superb leading unique ideal premium world-class impressive unbelievable innovative excellence guaranteed brilliant advanced modern thrilled',
  buzz: 'solution solutions partner innovation synergy synergies holistic value potential competences competence skills quality customer-focused future transform transformation optimise optimize efficiency empower excellence development century digital',
  absolute:
    'all every everyone everybody nobody always never completely totally absolutely practically basically virtually zero whatsoever hundred definitely clearly obviously certainly surely',
  others: 'everyone everybody others people neighbours competitors competitor most',
  haste:
    'now today immediately quickly quick hurry fast tonight minute deadline straight instantly once rush last final until urgent',
  threat:
    'lawyer lawyers court police consequences consequence warning escalate report penalty otherwise dismissal evict fire sack sue deduct withhold cancel',
  deal: 'sign order buy pay decide agree accept book purchase subscribe commit register',
  scarce: 'queue list waiting interested discount special offer valid ends expires gone only stock',
  secret: 'secret between record quietly confidential nobody mention',
  figures:
    'percent half third quarter twice double average rate table figures numbers data average median score degrees litres kilos hours weeks months',
  proof:
    'study trial test report record logbook invoice receipt statistics survey register protocol figures data paper results measured measurement evidence guideline law act documents table proof certificate meter log minutes',
  limit:
    'promise guarantee prove sure certain honest frank straight downside drawback weakness limit except depends hide',
  give: 'send bring give lend show offer provide deliver get book print copy leave hand post forward',
  help: 'help call ring write ask arrange check train teach explain repair fix sort organise prepare accompany talk speak look plan find pay cover drive walk carry sit stay come try test put',
  terms:
    'price rent deposit guarantee contract term lease discount instalment instalments penalty clause advance margin fee rate terms offer proposal package deal',
  swap: 'return exchange provided condition instead trade package alone suppose',
  agreeing: 'agreed agree fine accept okay right fair point alright deal granted',
  sum: 'summarise sum recap repeat summary agreed open list order missing forget miss anything else notes',
  next: 'next step first then after before meet meeting appointment visit date diary calendar tomorrow review',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today noon weekend',
  month:
    'january february march april june july august september october november december spring summer autumn winter',
  time: "hour hours minute minutes o'clock day days week weeks month months year years night morning evening",
  kin: 'mother father mum dad wife husband son daughter brother sister child children baby family parents kid kids grandmother grandfather',
  person:
    'boss manager colleague doctor nurse teacher lawyer judge officer director customer customers patient patients staff neighbour technician mechanic driver witness student tenant landlord team crew guest guests',
  voice: 'say said tell told mention mentioned wrote write ask asked answer answered explain promised warned',
  perceive: 'see saw hear heard notice noticed look looked watch watched remember read find',
  privacy:
    'stays notes record file read sees witness confidential purpose understand listen interrupt judge accused trouble suspect suspects',
  possible: 'maybe perhaps possibly might could would probably suppose guess think believe',
  courage: 'courage brave guts nerve strength honest honesty right',
  door: 'door coat card number shift waiting home colleague bus lift',
  wellwish: 'care safe luck weekend wishes best',
}

const kinds = new Map<string, string[]>()
for (const [kind, list] of Object.entries(lists)) {
  for (const word of list.split(/\s+/)) {
    for (const form of new Set([word, stem(word)])) {
      const known = kinds.get(form) ?? []
      if (!known.includes(kind)) kinds.set(form, [...known, kind])
    }
  }
}

/** @returns the kinds of a lower-case word, the leading one first; none for most words */
export function kindsOf(word: string): readonly string[] {
  return kinds.get(word) ?? kinds.get(stem(word)) ?? []
}
