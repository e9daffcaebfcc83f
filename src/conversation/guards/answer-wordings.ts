import { asNounPhrase } from './matter.ts'
import type { SpokenLanguage } from './spoken-language.ts'

/** What a persona says when a line was stopped or its reply had to be cut. `{about}` names the matter of the talk. */
export interface AnswerWordings {
  about(matter: string | null): string
  readonly puzzled: readonly string[] // orders to become somebody else, questions for hidden texts
  readonly offTopic: readonly string[]
  readonly tooLong: readonly string[]
  readonly warn: readonly string[]
  readonly warnAgain: readonly string[]
  readonly end: readonly string[]
  readonly warnOff: readonly string[] // for lines that lead away, where a policy wants a warning
  readonly leave: readonly string[] // for lines that keep leading away, where a policy wants an end
  readonly forgiven: readonly string[] // before the reply to an apology for how one spoke
  readonly mending: readonly string[]
  readonly endReason: string
  readonly leaveReason: string
  readonly care: string
  helpline(name: string, contact: string): string
  readonly findHelp: string
  readonly safetyReason: string
}

const english: AnswerWordings = {
  about: (matter) => (matter ? asNounPhrase(matter) : null) ?? 'what we are here for',
  puzzled: [
    "I'm not sure what you mean by that. Could we get back to {about}?",
    "Sorry, that makes no sense to me. Let's return to {about}.",
    "I don't follow you there. I came to talk about {about}.",
    "That's an odd thing to say. Shall we go on with {about}?",
    "I really don't know what to do with that. Can we stay with {about}?",
  ],
  offTopic: [
    "I'm the wrong person to ask about that. Let's get back to {about}.",
    "That has nothing to do with me, I'm afraid. Could we return to {about}?",
    "Another time, perhaps. Right now I'd like to talk about {about}.",
    "I can't help you there. Shall we go on with {about}?",
  ],
  tooLong: [
    "That was a lot at once, I couldn't follow. What is the main point about {about}?",
    'You lost me halfway through. Could you put it in two or three sentences?',
    "Sorry, that's too much in one go. What would you like to say first about {about}?",
  ],
  warn: [
    "Please don't speak to me like that. I'm willing to talk about {about}, but with respect.",
    "I'd like us to speak politely with each other. Let's try that again. I came because of {about}.",
    'That was uncalled for. If we go on with {about}, then politely.',
  ],
  warnAgain: [
    "I've asked you once already. One more remark like that and this talk is over.",
    "This is the second time. I won't sit here and be spoken to like that again.",
    "I'm close to leaving. Either we speak decently to each other or we stop here.",
  ],
  end: [
    "That's enough. I'm ending this here.",
    "I won't be spoken to like this any longer. Goodbye.",
    'We are done here. I do not have to listen to that.',
  ],
  warnOff: [
    "I'd like to be clear: I'm here for {about}. If we keep drifting off, I'd rather stop.",
    "Please, let's stay with {about}. I have no time for anything else.",
  ],
  leave: [
    "This is leading nowhere, so I'd rather leave it here. Goodbye.",
    "I came for something else. Let's end it here.",
  ],
  forgiven: [
    'Thank you for saying that. Let us go on, then.',
    'All right. I appreciate the apology.',
    'Apology accepted. Let us leave it behind us.',
  ],
  mending: [
    "Anyway, let's come back to {about}.",
    "But that's beside the point. What matters to me is {about}.",
    "Let me put it differently: I'd like to talk about {about}.",
    'Where were we? Yes, {about}.',
  ],
  endReason: 'The other person ended the talk because of the tone in which they were spoken to.',
  leaveReason: 'The other person ended the talk because several lines led away from it.',
  care: "I want to step out of this conversation for a moment, because what you wrote worries me and you matter more than any exercise. If you are thinking of hurting yourself, you don't have to carry that alone: please talk to someone now, a person you trust or a trained listener. If you are in immediate danger, call your local emergency number.",
  helpline: (name, contact) => `You can reach ${name} at ${contact}.`,
  findHelp: 'Free and confidential help in your country is listed at https://findahelpline.com.',
  safetyReason:
    'The practice was stopped because your words sounded as if you might not be safe. Please reach out to someone you trust.',
}

const french: AnswerWordings = {
  about: (matter) => (matter ? `ce qui nous amène : ${matter}` : 'ce qui nous amène'),
  puzzled: [
    'Je ne vois pas ce que vous voulez dire. Revenons à {about}.',
    "Pardon, cela n'a pas de sens pour moi. Pouvons-nous revenir à {about} ?",
    'Je ne vous suis pas. Restons-en à {about}.',
  ],
  offTopic: [
    "Ce n'est pas à moi qu'il faut demander cela. Revenons à {about}.",
    "Cela n'a rien à voir avec moi. Pouvons-nous revenir à {about} ?",
    'Une autre fois, peut-être. Restons-en à {about}.',
  ],
  tooLong: [
    "C'était beaucoup d'un coup, je n'ai pas pu suivre. Quel est le point principal ?",
    'Vous pourriez le dire en deux ou trois phrases ?',
  ],
  warn: [
    "Ne me parlez pas sur ce ton, s'il vous plaît. Je veux bien revenir à {about}, mais avec respect.",
    'Je vous prie de rester correct. Reprenons avec {about}.',
  ],
  warnAgain: [
    "Je vous l'ai déjà demandé. Encore une remarque de ce genre et nous en restons là.",
    "C'est la deuxième fois. Soit nous nous parlons correctement, soit j'arrête.",
  ],
  end: ["Cela suffit. J'arrête ici.", 'Je ne me laisserai plus parler ainsi. Au revoir.'],
  warnOff: [
    'Soyons clairs : je suis ici pour {about}. Sinon, je préfère arrêter là.',
    "S'il vous plaît, restons-en à {about}. Je n'ai pas de temps pour autre chose.",
  ],
  leave: [
    'Cela ne mène à rien, je préfère en rester là. Au revoir.',
    'Je suis venu pour autre chose. Arrêtons-nous ici.',
  ],
  forgiven: ['Merci de le dire. Reprenons.', "Bien. J'accepte vos excuses.", 'Très bien, passons à autre chose.'],
  mending: [
    'Enfin, revenons à {about}.',
    "Bref, ce n'est pas le sujet. Revenons à {about}.",
    'Je disais donc : revenons à {about}.',
  ],
  endReason: "L'autre personne a mis fin à l'entretien à cause du ton sur lequel on lui parlait.",
  leaveReason: "L'autre personne a mis fin à l'entretien, car plusieurs phrases s'en éloignaient.",
  care: "Je sors un instant de cette conversation, car ce que vous écrivez m'inquiète et vous comptez plus que tout exercice. Si vous pensez à vous faire du mal, vous n'avez pas à porter cela seul : parlez maintenant à une personne de confiance ou à une écoute spécialisée. En cas de danger immédiat, appelez le numéro d'urgence de votre pays.",
  helpline: (name, contact) => `Vous pouvez joindre ${name} au ${contact}.`,
  findHelp: 'Une aide gratuite et confidentielle pour chaque pays : https://findahelpline.com.',
  safetyReason:
    "L'entraînement a été arrêté, car vos mots donnaient à penser que vous n'êtes pas en sécurité. Parlez-en à quelqu'un.",
}

const spanish: AnswerWordings = {
  about: (matter) => (matter ? `lo que nos ocupa: ${matter}` : 'lo que nos ocupa'),
  puzzled: [
    'No entiendo qué quiere decir. Volvamos a {about}.',
    'Perdone, eso no tiene sentido para mí. ¿Podemos volver a {about}?',
    'No le sigo. Quedémonos con {about}.',
  ],
  offTopic: [
    'No soy la persona indicada para eso. Volvamos a {about}.',
    'Eso no tiene que ver conmigo. ¿Podemos volver a {about}?',
    'Quizá en otro momento. Ahora prefiero hablar de {about}.',
  ],
  tooLong: [
    'Eso fue mucho de golpe y no pude seguirle. ¿Cuál es el punto principal?',
    '¿Podría decirlo en dos o tres frases?',
  ],
  warn: [
    'No me hable así, por favor. Puedo hablar de {about}, pero con respeto.',
    'Le pido que cuide el tono. Volvamos a {about}.',
  ],
  warnAgain: [
    'Ya se lo pedí una vez. Otro comentario así y lo dejamos aquí.',
    'Es la segunda vez. O nos hablamos con respeto o termino la conversación.',
  ],
  end: ['Ya basta. Lo dejo aquí.', 'No voy a permitir que me hable así. Adiós.'],
  warnOff: [
    'Quiero ser claro: estoy aquí por {about}. Si seguimos así, prefiero dejarlo.',
    'Por favor, quedémonos con {about}. No tengo tiempo para otra cosa.',
  ],
  leave: ['Esto no lleva a nada, prefiero dejarlo aquí. Adiós.', 'He venido por otra cosa. Dejémoslo aquí.'],
  forgiven: ['Gracias por decirlo. Sigamos.', 'Está bien. Acepto sus disculpas.', 'De acuerdo, dejémoslo atrás.'],
  mending: [
    'En fin, volvamos a {about}.',
    'Pero eso no viene al caso. Volvamos a {about}.',
    'Decía que me importa {about}.',
  ],
  endReason: 'La otra persona terminó la conversación por el tono con que se le hablaba.',
  leaveReason: 'La otra persona terminó la conversación porque varias frases se apartaban de ella.',
  care: 'Quiero salir un momento de esta conversación, porque lo que ha escrito me preocupa y usted importa más que cualquier ejercicio. Si piensa en hacerse daño, no tiene que llevarlo en soledad: hable ahora con alguien de confianza o con un servicio de ayuda. Si hay peligro inmediato, llame al número de emergencias de su país.',
  helpline: (name, contact) => `Puede llamar a ${name}: ${contact}.`,
  findHelp: 'Ayuda gratuita y confidencial en cada país: https://findahelpline.com.',
  safetyReason:
    'La práctica se detuvo porque sus palabras hacían pensar que podría no estar a salvo. Hable con alguien de confianza.',
}

const german: AnswerWordings = {
  about: (matter) => (matter ? `dem, worum es hier geht: ${matter}` : 'dem, worum es hier geht'),
  puzzled: [
    'Ich weiß nicht, was Sie damit meinen. Kommen wir zurück zu {about}.',
    'Damit kann ich nichts anfangen. Können wir bei {about} bleiben?',
    'Da komme ich nicht mit. Zurück zu {about}, bitte.',
  ],
  offTopic: [
    'Da fragen Sie die falsche Person. Zurück zu {about}.',
    'Damit habe ich nichts zu tun. Bleiben wir bei {about}.',
    'Ein andermal vielleicht. Kommen wir zurück zu {about}.',
  ],
  tooLong: [
    'Das war viel auf einmal, ich konnte nicht folgen. Was ist der wichtigste Punkt?',
    'Können Sie das in zwei, drei Sätzen sagen?',
  ],
  warn: [
    'So reden Sie bitte nicht mit mir. Kommen wir zurück zu {about}, aber mit Respekt.',
    'Achten Sie bitte auf Ihren Ton. Zurück zu {about}.',
  ],
  warnAgain: [
    'Darum habe ich Sie schon einmal gebeten. Noch so eine Bemerkung, und wir sind fertig.',
    'Das ist das zweite Mal. Entweder wir reden anständig miteinander, oder ich gehe.',
  ],
  end: ['Es reicht. Ich beende das hier.', 'So lasse ich nicht länger mit mir reden. Auf Wiedersehen.'],
  warnOff: [
    'Damit das klar ist: Ich bin hier wegen {about}. Geht es so weiter, höre ich lieber auf.',
    'Bitte bleiben wir bei {about}. Für anderes habe ich keine Zeit.',
  ],
  leave: [
    'Das führt zu nichts, ich lasse es lieber. Auf Wiedersehen.',
    'Ich bin wegen etwas anderem hier. Beenden wir das.',
  ],
  forgiven: [
    'Danke, dass Sie das sagen. Machen wir weiter.',
    'Gut. Ich nehme die Entschuldigung an.',
    'In Ordnung, lassen wir es hinter uns.',
  ],
  mending: [
    'Wie auch immer, zurück zu {about}.',
    'Aber das führt zu weit. Zurück zu {about}.',
    'Anders gesagt: bleiben wir bei {about}.',
  ],
  endReason: 'Ihr Gegenüber hat das Gespräch beendet, weil der Ton verletzend war.',
  leaveReason: 'Ihr Gegenüber hat das Gespräch beendet, weil mehrere Sätze davon wegführten.',
  care: 'Ich verlasse dieses Gespräch für einen Moment, denn was Sie schreiben, macht mir Sorgen, und Sie sind wichtiger als jede Übung. Wenn Sie daran denken, sich etwas anzutun, müssen Sie das nicht allein tragen: Sprechen Sie jetzt mit einem Menschen, dem Sie vertrauen, oder mit einem Krisentelefon. Bei unmittelbarer Gefahr rufen Sie den Notruf.',
  helpline: (name, contact) => `Sie erreichen ${name} unter ${contact}.`,
  findHelp: 'Kostenlose und vertrauliche Hilfe in jedem Land: https://findahelpline.com.',
  safetyReason:
    'Die Übung wurde beendet, weil Ihre Worte klangen, als wären Sie vielleicht nicht sicher. Bitte sprechen Sie mit jemandem.',
}

export const wordings: Readonly<Record<SpokenLanguage, AnswerWordings>> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
}
