import type { Persona } from '../../persona/persona.ts'
import type { Verdict } from './guard.ts'
import { languageOf, type SpokenLanguage } from './spoken-language.ts'

/**
 * @returns why a line was not passed on and what to try instead, kindly, in the persona's language; null where the answer
 * itself says enough. It speaks of the learner's line only and quotes nothing.
 */
export function hintFor({ rule, error }: Verdict, persona: Persona): string | null {
  if (error !== undefined) return null
  const { notPassedOn, because } = hints[languageOf(persona)]
  const reason = because[rule]
  return reason === undefined ? null : `${notPassedOn} ${reason}`
}

interface Hints {
  readonly notPassedOn: string
  readonly because: Readonly<Record<string, string>> // by rule
}

const hints: Readonly<Record<SpokenLanguage, Hints>> = {
  en: {
    notPassedOn: 'Counterpart did not pass this on:',
    because: {
      injection: 'it asks the other person to drop their role. Try what you would say to them face to face.',
      prompt_leak: 'it asks for what is written behind the scene. Try asking about the person and their matter.',
      disrespect: 'it hurts the other person. Try saying what bothers you without judging them; an apology helps.',
      off_topic: 'it leads away from the talk. Try coming back to what the other person is here for.',
      too_long: 'it is more than anybody takes in at once. Try one thought, in two or three sentences.',
    },
  },
  fr: {
    notPassedOn: "Counterpart n'a pas transmis cette phrase :",
    because: {
      injection: "elle demande à l'autre de quitter son rôle. Essayez ce que vous lui diriez en face.",
      prompt_leak:
        "elle demande ce qui est écrit derrière la scène. Interrogez plutôt la personne sur ce qui l'occupe.",
      disrespect: "elle blesse l'autre. Dites plutôt ce qui vous gêne sans juger ; une excuse aide.",
      off_topic: "elle s'éloigne de l'entretien. Revenez à ce qui amène l'autre personne.",
      too_long: "c'est plus que l'on ne peut suivre d'un coup. Essayez une idée, en deux ou trois phrases.",
    },
  },
  es: {
    notPassedOn: 'Counterpart no transmitió esta frase:',
    because: {
      injection: 'pide a la otra persona que deje su papel. Pruebe lo que le diría cara a cara.',
      prompt_leak: 'pide lo que está escrito detrás de la escena. Pregunte mejor por la persona y su asunto.',
      disrespect: 'hiere a la otra persona. Diga lo que le molesta sin juzgarla; una disculpa ayuda.',
      off_topic: 'se aparta de la conversación. Vuelva a lo que trae a la otra persona.',
      too_long: 'es más de lo que se puede seguir de una vez. Pruebe una idea, en dos o tres frases.',
    },
  },
  de: {
    notPassedOn: 'Counterpart hat das nicht weitergegeben:',
    because: {
      injection:
        'Es fordert Ihr Gegenüber auf, die Rolle zu verlassen. Versuchen Sie, was Sie von Angesicht zu Angesicht sagen würden.',
      prompt_leak: 'Es fragt nach dem, was hinter der Szene steht. Fragen Sie lieber nach der Person und ihrer Sache.',
      disrespect: 'Es verletzt Ihr Gegenüber. Sagen Sie, was Sie stört, ohne zu urteilen; eine Entschuldigung hilft.',
      off_topic: 'Es führt vom Gespräch weg. Kommen Sie zurück zu dem, weswegen Ihr Gegenüber hier ist.',
      too_long: 'Es ist mehr, als man auf einmal aufnimmt. Versuchen Sie einen Gedanken in zwei, drei Sätzen.',
    },
  },
}
