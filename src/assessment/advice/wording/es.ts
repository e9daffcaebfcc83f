import type { LineWording } from '../wording.ts'

/** Better lines in Spanish. */
export const es: LineWording = {
  explore: {
    PERSUASION: (quote) => `Usted dijo: «${quote}». ¿Qué hace que eso sea tan importante para usted?`,
    CONFRONTATION: (quote) => `Usted dijo: «${quote}». ¿Cómo lo vivió?`,
    HELP_SEEKING: (quote) => `Usted dijo: «${quote}». ¿Qué es lo que más le preocupa de eso?`,
    INVESTIGATION: (quote) => `Usted dijo: «${quote}». ¿Qué pasó después, tal como lo recuerda?`,
    NEGOTIATION: (quote) => `Usted dijo: «${quote}». ¿Qué hay detrás de eso, por su parte?`,
  },
  explorePlainly: {
    PERSUASION: 'Antes de hablarle de lo nuestro: ¿qué usa hoy, y dónde le falla?',
    CONFRONTATION: 'Antes de decir nada, quiero oírlo de usted: ¿cómo lo vivió?',
    HELP_SEEKING: 'Antes de contestar: ¿qué es lo que más le preocupa?',
    INVESTIGATION: '¿Puede contármelo desde el principio, con sus propias palabras?',
    NEGOTIATION: '¿Qué ha cambiado por su parte, y qué es lo que más le importa en las nuevas condiciones?',
  },
  followUp: (quote) => `Usted dijo: «${quote}». ¿Puede contarme con más exactitud cómo fue?`,
  followUpPlainly: '¿Puede contarme con más exactitud cómo fue, una cosa tras otra?',
  understand: (quote) => `Usted dijo: «${quote}». Tiene que ser duro para usted. ¿He entendido qué es lo que más pesa?`,
  understandPlainly: 'Veo que es duro para usted. ¿Qué es lo que más pesa?',
  own: (quote) => `«${quote}»: lo oigo. Asumo mi parte de responsabilidad, y le pido disculpas.`,
  ownPlainly: 'Asumo mi parte de responsabilidad, y le pido disculpas. ¿Qué supuso para usted?',
  evidence: (fact) => `Le doy algo que puede comprobar: ${fact}. ¿Es eso lo que necesitaría ver?`,
  noFigure: 'No tengo la cifra aquí. Se la envío antes del jueves, con su fuente.',
  limits: (fact) => `Debe saberlo antes de decidir: ${fact}. Es un inconveniente, y no quiero ocultarlo.`,
  notKnown: 'Todavía no lo sé, y no quiero adivinar. Tendrá mi respuesta antes del jueves.',
  clarity: (fact) =>
    `Primero, en palabras sencillas: ${fact}. Después vemos lo que queda abierto. ¿Está claro hasta aquí?`,
  clarityPlainly:
    'Paso a paso: primero anoto lo que necesita. Después averiguo lo que queda abierto, y antes del jueves tiene la respuesta por escrito.',
  neutral: (quote) => `Usted dijo: «${quote}». ¿Qué fue lo que usted vio u oyó?`,
  neutralPlainly: 'Cuénteme con sus propias palabras lo que vio y oyó.',
  respect: (quote) => `Usted dijo: «${quote}», y quiero entenderlo. ¿Cómo lo ve usted?`,
  respectPlainly: 'Me gustaría entender cómo lo ve usted. ¿Qué es lo que más le importa?',
  trade: (quote) => `Usted dijo: «${quote}». Si nos acercamos a usted en eso, ¿qué puede darnos a cambio?`,
  tradePlainly: 'Si nos acercamos a usted en ese punto, ¿qué puede darnos a cambio?',
  propose: (figure) =>
    `Usted habló de ${figure}. Si se acerca a nosotros, podemos ofrecer algo firme a cambio. ¿Qué le ayudaría más?`,
  proposePlainly:
    'Propongo que arreglemos juntos precio, plazo y pago. ¿Cómo sería un acuerdo que usted pudiera firmar?',
  sumUp: (told, isOpen) =>
    `Resumo lo que he entendido: ${told.map((one) => `«${one}»`).join(', ')}${isOpen ? ', y lo demás queda abierto' : ''}. ¿Es así, falta algo?`,
  sumUpPlainly: 'Resumo punto por punto lo que he entendido hasta ahora. ¿Es así, falta algo?',
  step: {
    PERSUASION: (quote) =>
      `Usted dijo: «${quote}». Le envío lo que tengo sobre eso y le llamo el jueves a las diez, ¿le parece?`,
    CONFRONTATION: (quote) =>
      `Usted dijo: «${quote}». Me ocupo de eso, y el jueves antes del mediodía le digo qué he hecho.`,
    HELP_SEEKING: (quote) => `Usted dijo: «${quote}». Averiguo lo que se puede hacer y le llamo el jueves a las diez.`,
    INVESTIGATION: (quote) => `Usted dijo: «${quote}». Lo anoto como me lo ha contado y el jueves se lo doy a leer.`,
    NEGOTIATION: (quote) =>
      `Usted dijo: «${quote}». Antes del jueves tiene nuestra propuesta, y el viernes a las diez hablamos.`,
  },
  stepPlainly: 'Me ocupo del siguiente paso y le llamo el jueves a las diez. ¿Le viene bien?',
}
