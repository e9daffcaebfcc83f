import type { LineWording } from '../wording.ts'

/** Better lines in French. */
export const fr: LineWording = {
  explore: {
    PERSUASION: (quote) => `Vous avez dit : « ${quote} ». Qu’est-ce qui rend cela si important pour vous ?`,
    CONFRONTATION: (quote) => `Vous avez dit : « ${quote} ». Comment l’avez-vous vécu ?`,
    HELP_SEEKING: (quote) => `Vous avez dit : « ${quote} ». Qu’est-ce qui vous inquiète le plus là-dedans ?`,
    INVESTIGATION: (quote) =>
      `Vous avez dit : « ${quote} ». Que s’est-il passé ensuite, tel que vous vous en souvenez ?`,
    NEGOTIATION: (quote) => `Vous avez dit : « ${quote} ». Qu’est-ce qu’il y a derrière, de votre côté ?`,
  },
  explorePlainly: {
    PERSUASION: 'Avant de parler de nous : qu’utilisez-vous aujourd’hui, et qu’est-ce qui vous manque ?',
    CONFRONTATION: 'Avant de dire quoi que ce soit, je voudrais l’entendre de vous : comment l’avez-vous vécu ?',
    HELP_SEEKING: 'Avant de répondre : qu’est-ce qui vous inquiète le plus ?',
    INVESTIGATION: 'Pouvez-vous me raconter depuis le début, avec vos propres mots ?',
    NEGOTIATION:
      'Qu’est-ce qui a changé de votre côté, et qu’est-ce qui compte le plus pour vous dans les nouvelles conditions ?',
  },
  followUp: (quote) => `Vous avez dit : « ${quote} ». Pouvez-vous me dire plus précisément comment c’était ?`,
  followUpPlainly: 'Pouvez-vous me dire plus précisément comment c’était, une chose après l’autre ?',
  understand: (quote) =>
    `Vous avez dit : « ${quote} ». Cela doit être dur pour vous. Ai-je compris ce qui pèse le plus ?`,
  understandPlainly: 'Je vois que c’est dur pour vous. Qu’est-ce qui pèse le plus ?',
  own: (quote) => `« ${quote} » : je l’entends. J’assume ma part de responsabilité, et je vous présente mes excuses.`,
  ownPlainly: 'J’assume ma part de responsabilité, et je vous présente mes excuses. Qu’est-ce que cela vous a fait ?',
  evidence: (fact) =>
    `Voici quelque chose que vous pouvez vérifier : ${fact}. Est-ce ce que vous auriez besoin de voir ?`,
  noFigure: 'Je n’ai pas le chiffre ici. Je vous l’envoie d’ici jeudi, avec sa source.',
  limits: (fact) =>
    `Vous devez le savoir avant de décider : ${fact}. C’est un inconvénient, et je ne veux pas le cacher.`,
  notKnown: 'Je ne le sais pas encore, et je ne veux pas deviner. Vous aurez ma réponse d’ici jeudi.',
  clarity: (fact) =>
    `D’abord, en mots simples : ${fact}. Ensuite, nous regardons ce qui reste ouvert. Est-ce clair jusqu’ici ?`,
  clarityPlainly:
    'Pas à pas : d’abord je note ce dont vous avez besoin. Ensuite je me renseigne, et d’ici jeudi vous avez la réponse par écrit.',
  neutral: (quote) => `Vous avez dit : « ${quote} ». Qu’avez-vous vu ou entendu vous-même ?`,
  neutralPlainly: 'Racontez-moi avec vos propres mots ce que vous avez vu et entendu.',
  respect: (quote) => `Vous avez dit : « ${quote} », et je voudrais le comprendre. Comment voyez-vous les choses ?`,
  respectPlainly: 'Je voudrais comprendre comment vous voyez les choses. Qu’est-ce qui compte le plus pour vous ?',
  trade: (quote) =>
    `Vous avez dit : « ${quote} ». Si nous faisons un pas vers vous, que pouvez-vous nous donner en échange ?`,
  tradePlainly: 'Si nous faisons un pas vers vous sur ce point, que pouvez-vous nous donner en échange ?',
  propose: (figure) =>
    `Vous avez parlé de ${figure}. Si vous faites un pas vers nous, nous pouvons offrir du concret en échange. Qu’est-ce qui vous aiderait ?`,
  proposePlainly:
    'Je propose de régler ensemble le prix, la durée et le paiement. À quoi ressemblerait un accord que vous pourriez signer ?',
  sumUp: (told, isOpen) =>
    `Je résume ce que j’ai compris : ${told.map((one) => `« ${one} »`).join(', ')}${isOpen ? ', et le reste est encore ouvert' : ''}. Est-ce juste, manque-t-il quelque chose ?`,
  sumUpPlainly: 'Je résume point par point ce que j’ai compris jusqu’ici. Est-ce juste, manque-t-il quelque chose ?',
  step: {
    PERSUASION: (quote) =>
      `Vous avez dit : « ${quote} ». Je vous envoie ce que j’ai là-dessus et je vous appelle jeudi à dix heures ?`,
    CONFRONTATION: (quote) =>
      `Vous avez dit : « ${quote} ». Je m’en occupe, et jeudi avant midi je vous dis ce que j’ai fait.`,
    HELP_SEEKING: (quote) =>
      `Vous avez dit : « ${quote} ». Je cherche ce qui est possible et je vous appelle jeudi à dix heures.`,
    INVESTIGATION: (quote) =>
      `Vous avez dit : « ${quote} ». Je le note comme vous l’avez raconté et je vous le fais lire jeudi.`,
    NEGOTIATION: (quote) =>
      `Vous avez dit : « ${quote} ». Vous avez notre proposition d’ici jeudi, et nous en parlons vendredi à dix heures.`,
  },
  stepPlainly: 'Je me charge de la prochaine étape et je vous appelle jeudi à dix heures. Cela vous convient ?',
}
