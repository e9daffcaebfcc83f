import { stem } from './text.ts'

/** @returns the form under which the forms of a word meet: `bought` and `buys` -> `buy`, `feet` -> `foot`; in lower case. */
export function lemma(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, '')
  return stem(irregular.get(lower) ?? lower)
}

/** Base form, then the forms that share no stem with it. */
const families = `be am is are was were been | buy bought | bring brought | think thought | teach taught | catch caught | seek sought |
  fight fought | sell sold | tell told | say said | pay paid | lay laid | hear heard | lose lost | leave left | feel felt | keep kept |
  sleep slept | sweep swept | weep wept | meet met | lead led | read | feed fed | bleed bled | sit sat | stand stood | understand
  understood | win won | find found | hold held | send sent | spend spent | lend lent | build built | mean meant | deal dealt | get got
  gotten | give gave given | take took taken | make made | go went gone | come came | become became | begin began begun | drink drank
  drunk | sing sang sung | ring rang rung | swim swam swum | run ran | see saw seen | eat ate eaten | fall fell fallen | know knew known |
  grow grew grown | throw threw thrown | blow blew blown | fly flew flown | draw drew drawn | show showed shown | write wrote written |
  drive drove driven | ride rode ridden | rise rose risen | speak spoke spoken | break broke broken | steal stole stolen | choose chose
  chosen | freeze froze frozen | wake woke woken | wear wore worn | tear tore torn | bear bore born | swear swore sworn | forget forgot
  forgotten | bite bit bitten | hide hid hidden | shake shook shaken | lie lay lain | do did done | have had has | shoot shot | hang hung |
  stick stuck | strike struck | foot feet | tooth teeth | man men | woman women | child children | person people | wife wives | life lives |
  knife knives | half halves | mouse mice | shelf shelves | leaf leaves | old older oldest elder eldest | good better best | bad worse worst |
  far further farther | big bigger biggest large larger largest | long longer longest | early earlier earliest | late later latest |
  many more most | die died dying dead | phone telephone | twelve 12 dozen | two 2 twice both pair | three 3 thrice | four 4 | five 5 |
  six 6 | seven 7 | eight 8 | nine 9 | ten 10 | one 1 once single`

const irregular: ReadonlyMap<string, string> = new Map(
  families.split('|').flatMap((family) => {
    const [base = '', ...forms] = family.trim().split(/\s+/)
    return forms.map((form) => [form, base] as const)
  }),
)
