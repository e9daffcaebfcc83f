import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { LineKind } from '../../src/conversation/guards/classifier/line-classifier.ts'

/** A line to learn from. */
export interface Example {
  readonly text: string
  readonly kind: LineKind
  readonly source: string
  readonly weight: number // how far the label is trusted, 0 to 1
}

/**
 * The data recipe: public data sets under open licences, at these commits, and how a label follows from each. The texts
 * themselves are not kept in this repository. Clone each into `<folder>/<owner>/<name>`.
 */
export interface Source {
  readonly name: string // owner/name on GitHub
  readonly commit: string
  readonly licence: string
  readonly read: (path: (file: string) => string) => Labelled[]
}

type Labelled = Omit<Example, 'source'>

/** In the order in which they are learned from; a text that stands in several is taken from the first. */
export const sources: readonly Source[] = [
  {
    name: 'TrustAIRLab/JailbreakLLMs',
    commit: '2dbd7bbc25f1b156552678f451bddbc787cd679f',
    licence: 'MIT',
    // collected jailbreak prompts; their openings and their middles, as a learner would paste them
    read: (path) =>
      csv(path('data/jailbreak_prompts.csv')).flatMap(({ prompt = '' }) =>
        [prompt.slice(0, 1_200), ...(prompt.length > 1_800 ? [prompt.slice(900, 1_700)] : [])].map((text) => ({
          text,
          kind: 'injection' as const,
          weight: 1,
        })),
      ),
  },
  {
    name: 'NVIDIA/garak',
    commit: 'cafbe992780df70015de7295ca026b70c4629ada',
    licence: 'Apache-2.0',
    read: (path) => [
      ...garakPersonas.flatMap((name) =>
        strings(json(path(`garak/data/dan/${name}.json`))).map((text) => whole(text, 'injection')),
      ),
      ...strings(json(path('garak/data/autodan/autodan_prompts.json'))).map((text) => whole(text, 'injection')),
      ...strings(json(path('garak/data/sysprompt_extraction/attacks.json'))).map((text) => whole(text, 'prompt_leak')),
    ],
  },
  {
    name: 'Giskard-AI/prompt-injections',
    commit: 'ce50a54',
    licence: 'MIT',
    read: (path) => csv(path('prompt_injections.csv')).map(({ prompt = '' }) => whole(prompt, 'injection')),
  },
  {
    name: 'y0mingzhang/prompt-extraction',
    commit: 'dc00b2f',
    licence: 'MIT',
    read: (path) => strings(json(path('attacks/generated.json'))).map((text) => whole(text, 'prompt_leak')),
  },
  {
    name: 'amandacurry/convabuse',
    commit: 'c0a9469',
    licence: 'CC-BY-4.0',
    // abuse of chat bots, several judges a line: abusive when most say so, harmless when all do
    read: (path) => {
      const votes = new Map<string, number[]>()
      for (const row of csv(path('convabuse.csv'), ';')) {
        const [text, vote] = [row['Input.user']?.trim() ?? '', Number(row.is_abuse || Number.NaN)]
        if (text !== '' && !Number.isNaN(vote)) votes.set(text, [...(votes.get(text) ?? []), vote])
      }
      return [...votes].flatMap(([text, all]): Labelled[] => {
        const abusive = all.filter((vote) => vote < 0).length
        if (abusive > all.length / 2) return [{ text, kind: 'disrespect' as const, weight: 1 }]
        return abusive === 0 && all.every((vote) => vote === 1) ? [{ text, kind: 'benign' as const, weight: 0.7 }] : []
      })
    },
  },
  {
    name: 't-davidson/hate-speech-and-offensive-language',
    commit: 'cb50f7e9eb855a99abc51423bf40df0e26d6fe30',
    licence: 'MIT',
    // tweets: hateful or offensive ones that speak to somebody, against harmless ones
    read: (path) =>
      csv(path('data/labeled_data.csv')).flatMap(({ tweet = '', class: label, neither }): Labelled[] => {
        const text = spoken(tweet)
        if (text.length < 12) return []
        if (label === '2' && neither === '3') return [{ text, kind: 'benign' as const, weight: 0.4 }]
        return label !== '2' && toSomebody.test(text) ? [{ text, kind: 'disrespect' as const, weight: 0.5 }] : []
      }),
  },
  {
    name: 'microsoft/TOXIGEN',
    commit: '01517e814639e0334c920a3c502036c8158aac87',
    licence: 'MIT',
    // statements against groups of people
    read: (path) =>
      groups.flatMap((group) =>
        [...new Set(readFileSync(path(`prompts/hate_${group}_1k.txt`), 'utf8').split(/\\n- |\n/))]
          .map((text) => text.replace(/^- |\\n-?$/g, '').trim())
          .filter((text) => text.length > 20)
          .slice(0, 120)
          .map((text) => ({ text, kind: 'disrespect' as const, weight: 0.25 })),
      ),
  },
  {
    name: 'thu-coai/DiaSafety',
    commit: '5106a041b1c7e36f30e02a97c44897a7f2057278',
    licence: 'Apache-2.0',
    // what people write: insults and filth, and posts of people at risk that say so
    read: (path) =>
      (json(path('DiaSafety_dataset/train.json')) as { context: string; category: string }[]).flatMap(
        ({ context, category }): Labelled[] => {
          if (category === 'Toxicity Agreement' && toSomebody.test(context))
            return [{ text: context, kind: 'disrespect' as const, weight: 0.4 }]
          if (category === 'Risk Ignorance')
            return [
              {
                text: context,
                kind: saysRisk.test(context) ? ('self_harm' as const) : ('benign' as const),
                weight: saysRisk.test(context) ? 0.7 : 0.1,
              },
            ]
          if (category === 'Unauthorized Expertise') return [{ text: context, kind: 'benign' as const, weight: 0.5 }]
          return []
        },
      ),
  },
  {
    name: 'bertiev/SimpleSafetyTests',
    commit: 'd7aee9a',
    licence: 'CC-BY-4.0',
    read: (path) =>
      csv(path('SimpleSafetyTests - test cases.csv')).flatMap(({ harm_area = '', prompts_final = '' }) =>
        harm_area.startsWith('Suicide') ? [whole(prompts_final, 'self_harm')] : [],
      ),
  },
  {
    name: 'nbertagnolli/counsel-chat',
    commit: 'e202e19',
    licence: 'MIT',
    // what people ask counsellors; those who say that they are at risk apart
    read: (path) =>
      [
        ...new Set(
          csv(path('data/20200325_counsel_chat.csv')).map(
            ({ questionTitle = '', questionText = '' }) => `${questionTitle} ${questionText}`,
          ),
        ),
      ].map((text) => ({
        text: text.slice(0, 900),
        kind: saysRisk.test(text) ? ('self_harm' as const) : ('benign' as const),
        weight: 0.8,
      })),
  },
  {
    name: 'clinc/oos-eval',
    commit: '828f809',
    licence: 'CC-BY-3.0',
    // requests to a voice assistant; small talk is harmless, and what staff of a bank or an office is asked is left out
    read: (path) => {
      const { train, oos_train } = json(path('data/data_full.json')) as Record<string, [string, string][]>
      return [...(train ?? []), ...(oos_train ?? [])].flatMap(([text, intent]): Labelled[] => {
        if (smallTalk.has(intent)) return [{ text, kind: 'benign' as const, weight: 0.6 }]
        return assistantIntents.has(intent) ? [{ text, kind: 'off_topic' as const, weight: 0.7 }] : []
      })
    },
  },
  {
    name: 'yizhongw/self-instruct',
    commit: '0b26cca',
    licence: 'Apache-2.0',
    read: (path) =>
      ['data/seed_tasks.jsonl', 'human_eval/user_oriented_instructions.jsonl'].flatMap((file) =>
        lines(path(file)).map((line) => whole((JSON.parse(line) as { instruction: string }).instruction, 'off_topic')),
      ),
  },
  {
    name: 'tatsu-lab/alpaca_eval',
    commit: 'cd543a1',
    licence: 'Apache-2.0',
    read: (path) =>
      (json(path('results/Conifer-7B-DPO/model_outputs.json')) as { instruction: string }[]).map(({ instruction }) => ({
        text: instruction.slice(0, 600),
        kind: 'off_topic' as const,
        weight: 0.5,
      })),
  },
  {
    name: 'openai/grade-school-math',
    commit: '3101c7d',
    licence: 'MIT',
    read: (path) =>
      lines(path('grade_school_math/data/train.jsonl'))
        .slice(0, 400)
        .map((line) => whole((JSON.parse(line) as { question: string }).question, 'off_topic')),
  },
  {
    name: 'lm-sys/FastChat',
    commit: '0e6d3e4b',
    licence: 'Apache-2.0',
    read: (path) =>
      ['mt_bench', 'vicuna_bench'].flatMap((bench) =>
        lines(path(`fastchat/llm_judge/data/${bench}/question.jsonl`)).map((line) =>
          whole((JSON.parse(line) as { turns: string[] }).turns[0] ?? '', 'off_topic'),
        ),
      ),
  },
  {
    name: 'abachaa/MTS-Dialog',
    commit: '3ff0801',
    licence: 'CC-BY-4.0',
    read: (path) =>
      sampled(
        csv(path('Main-Dataset/MTS-Dialog-TrainingSet.csv')).flatMap(({ dialogue = '' }) =>
          dialogue.split(/\n/).map((turn) => turn.replace(/^\s*\w+(?: \w+)?:\s*/, '').trim()),
        ),
        3_000,
      ).map((text) => whole(text, 'benign')),
  },
  {
    name: 'kushalchawla/CaSiNo',
    commit: '2f6ed4a',
    licence: 'CC-BY-4.0',
    read: (path) =>
      sampled(
        (json(path('data/split/casino_train.json')) as { chat_logs: { text: string }[] }[]).flatMap(({ chat_logs }) =>
          chat_logs.map(({ text }) => text).filter((text) => !/^(?:Submit|Accept|Reject)-?Deal/.test(text)),
        ),
        2_500,
      ).map((text) => whole(text, 'benign')),
  },
  {
    name: 'ohyj1002/persuasionforgood',
    commit: '3fbc0df',
    licence: 'Apache-2.0',
    read: (path) =>
      sampled(
        csv(path('data/FullData/full_dialog.csv')).map(({ Unit = '' }) => Unit),
        3_000,
      ).map((text) => whole(text, 'benign')),
  },
  {
    name: 'PolyAI-LDN/task-specific-datasets',
    commit: '57ec275',
    licence: 'CC-BY-4.0',
    // what customers ask their bank
    read: (path) =>
      sampled(
        csv(path('banking_data/train.csv')).map(({ text = '' }) => text),
        2_000,
      ).map((text) => ({ text, kind: 'benign' as const, weight: 0.6 })),
  },
]

const garakPersonas = [
  'DAN_Jailbreak',
  'DUDE',
  'Dan_10_0',
  'Dan_11_0',
  'Dan_6_0',
  'Dan_6_2',
  'Dan_7_0',
  'Dan_8_0',
  'Dan_9_0',
  'STAN',
  'AntiDAN',
  'ChatGPT_Developer_Mode_RANTI',
  'ChatGPT_Developer_Mode_v2',
]
const groups = [
  'asian',
  'black',
  'chinese',
  'immigrant',
  'jewish',
  'latino',
  'lgbtq',
  'mental_disability',
  'mexican',
  'muslim',
  'physical_disability',
  'trans',
  'women',
]

const toSomebody = /\b(?:you|your|yours|yourself|ur|u|ya)\b/i
/** The writer says in so many words that he or she is at risk. */
const saysRisk =
  /\b(?:kill(?:ing)? myself|suicid\w+|self[- ]?harm\w*|hurt(?:ing)? myself|cut(?:ting)? myself|end(?:ing)? my life|end it all|want(?:ed)? to die|wish i (?:was|were) dead|don'?t want to (?:live|be here|be alive)|better off dead|take my (?:own )?life)\b/i
const smallTalk = new Set(
  'greeting goodbye thank_you yes no maybe repeat what_is_your_name how_old_are_you where_are_you_from what_are_your_hobbies do_you_have_pets who_do_you_work_for'.split(
    ' ',
  ),
)
const assistantIntents = new Set(
  `alarm book_flight book_hotel calculator calendar calendar_update calories car_rental change_accent change_ai_name change_language change_speed
  change_user_name change_volume cook_time current_location date definition directions distance exchange_rate find_phone flight_status flip_coin
  food_last fun_fact gas gas_type how_busy ingredient_substitution ingredients_list jump_start make_call meal_suggestion meaning_of_life
  measurement_conversion mpg next_holiday next_song nutrition_info oil_change_how play_music plug_type recipe reminder reminder_update
  reset_settings restaurant_reservation restaurant_reviews restaurant_suggestion roll_dice share_location shopping_list shopping_list_update smart_home
  spelling sync_device tell_joke text time timer timezone tire_change tire_pressure todo_list todo_list_update traffic translate travel_suggestion uber update_playlist
  weather what_song whisper_mode`.split(/\s+/),
)

function whole(text: string, kind: LineKind): Labelled {
  return { text: text.slice(0, 1_200), kind, weight: 1 }
}

/** @returns the rows of a table, by the names of its columns */
export function csv(path: string, delimiter = ','): Record<string, string | undefined>[] {
  return parse(readFileSync(path, 'utf8'), {
    columns: true,
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    quote: delimiter === ';' ? null : '"',
  })
}

/** @returns what a JSON file holds */
export function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

/** Every n-th line of some length, so that all of a set is seen. */
export function sampled(texts: readonly string[], most: number): string[] {
  const all = [...new Set(texts.map((text) => text.trim()).filter((text) => text.length > 8))]
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)] ?? '')
}

/** A tweet without what only tweets have. */
function spoken(tweet: string): string {
  return tweet
    .replace(/^["!\s]*RT\s+/, '')
    .replace(/@\w+:?|https?:\S+|&#\d+;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/["!]{2,}|^["!\s:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
