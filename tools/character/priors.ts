import type { Weights } from '../../src/scenario/reading/people/choice/choose.ts'
import type { Question } from '../../src/scenario/reading/people/choice/weights.ts'

const town: Weights = new Map(
  Object.entries({
    'read lives': 2.5,
    'read here': 1,
    'read introduced': 1,
    lives: 0.5,
    name: -2,
    elsewhere: -1,
    formerly: -1,
    'of a relative': -1,
    dateline: -0.5,
    'beside another': -0.5,
    bare: -0.5,
    'behind a place': -1,
  }),
)

const age: Weights = new Map(
  Object.entries({
    'of a relative': -1.5,
    'of another, right behind': -1.5,
    child: -1,
    'about another': -0.5,
    'of somebody': -0.5,
    'of the character, right behind': 1.5,
    'form labelled': 1,
  }),
)

const character: Weights = new Map(
  Object.entries({
    learner: -2,
    'labelled learner': -2,
    'introduced below learner': -1,
    'with learner': -0.5,
    'labelled trainer': -1.5,
    'labelled bystander': -1,
    'labelled superior': -0.5,
    'labelled relation': -1,
    'labelled counterpart': 1,
    'surely absent': -1.5,
    absent: -1,
    'not to be talked with': -1,
    played: 1.5,
    'leads expert': -1.5,
    'leads header': -1,
    signs: -1.5,
    'alone at the end': -1,
    greeted: -1.5,
    'name town': -1,
    'name company': -1,
    'name place': -1,
    'called their relation': -1,
    'called their superior': -0.8,
    'called your superior': -1,
    'called your bystander': -1,
    'called nobody trainer': -1,
    'then called nobody trainer': -1,
    'called the thing': -1,
    'called a thing': -1,
    'called their thing': -1,
    'called the counterpart': 0.8,
    'called your counterpart': 1,
    'then called a counterpart': 0.7,
    'then called the counterpart': 0.7,
    'you are for learner': -2,
    'you are for character': 2,
    'you are while others are met': -1,
    introduced: 1,
    'way labelled': 0.5,
    'way addressed': 0.5,
    'announced without a name': 1,
    'never introduced': -0.5,
    'subject most': 0.5,
    'feelings and conduct': 0.7,
    reactions: 0.7,
    'reactions at all': 0.4,
    'in the announcement': 1,
    met: 0.5,
    'named for a pronoun': 1,
    'called by the role again': 0.8,
    'of the gender told': 0.4,
    'of the other gender': -0.6,
    'mentioned most': 0.3,
    'nobody, in so many words': 2.5,
    'said to be whom one meets': 1.5,
    related: -1,
  }),
)

const gender: Weights = new Map(
  Object.entries({
    title: 1.5,
    field: 2,
    'not title': -1.5,
    'not field': -2,
    described: 0.5,
    'neither, but for the name': 3,
    'stated beside an age': 2.5,
    'word beside the name': 1,
  }),
)

/** What signs are worth as long as documents do not tell otherwise: some are plain, but too rare to be learned. */
export const priors: Readonly<Record<Question, Weights>> = { character, age, gender, town }
