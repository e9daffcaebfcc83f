import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { detailTexts } from '../persona-texts.ts'

/** First names that place somebody, a few a language; those that several languages share are left out. */
const firstNames = {
  english:
    'John James William Emily Jessica Ashley Jennifer Brian Kevin Steven Heather Megan Jason Justin Brandon Tyler Kyle Gary Craig Neil Darren Tracy Kelly Sharon Nigel Trevor Graham Harry Jack Oliver Charlotte Sophie Lucy Hannah Grace'.split(
      ' ',
    ),
  indian:
    'Rajesh Priya Amit Sunita Anil Anjali Ravi Suresh Ramesh Deepak Pooja Neha Vikram Sanjay Arjun Kavita Meena Lakshmi Rahul Vijay Kiran Asha Geeta Ajay Manoj Rohan Sneha Nisha'.split(
      ' ',
    ),
  german:
    'Hans Klaus Wolfgang Jürgen Helmut Dieter Günter Heike Ute Sabine Uwe Jochen Ingrid Renate Gerhard Matthias'.split(
      ' ',
    ),
  french:
    'Jean-Pierre François Benoît Thierry Gérard Sylvie Monique Chantal Yves Guillaume Aurélie Océane Bérengère'.split(
      ' ',
    ),
  spanish:
    'José Juan Jorge Pablo Javier Guadalupe Mercedes Ximena Joaquín Araceli Rocío Iñaki Alejandro Diego Ramón'.split(
      ' ',
    ),
  portuguese: 'João Rogério Inês Tiago Luís Fátima Conceição Gonçalo Vasco Joana Catarina'.split(' '),
} as const

const Origin = z.enum(Object.keys(firstNames) as [keyof typeof firstNames, ...(keyof typeof firstNames)[]])

/** People who were made up have names of the country, not of elsewhere. Wanted: origins that would be odd there. */
export default defineCheck(
  'names-fit',
  { output: PersonaOutput, wanted: z.array(Origin).min(1) },
  ({ document, persona }, odd) => {
    const texts = [
      ...detailTexts(persona),
      ...Object.entries(persona.generation_metadata.backbone ?? {}).map(([path, text]) => ({ path, text })),
    ]
    const wrong = texts.flatMap(({ path, text }) => {
      const names = text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
      return odd.flatMap((origin) =>
        names
          .filter((name) => (firstNames[origin] as readonly string[]).includes(name) && !document.includes(name))
          .map((name) => `${path} names ${name}, which is ${origin}: "${text}"`),
      )
    })
    return noneOf(wrong, `no ${listed(odd)} name made up in ${texts.length} values`)
  },
)
