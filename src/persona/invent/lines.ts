/** What a persona says first, by language: `{need}` is a whole sentence of their own, or nothing. */
export interface OpeningLines {
  readonly help: readonly string[]
  readonly complaint: readonly string[]
  readonly coach: readonly string[]
}

/** By ISO 639-1 code. */
export const openingLines: Readonly<Record<string, OpeningLines>> = {
  en: {
    help: [
      'Good morning. {need} Can you help me?',
      'Hello, thank you for seeing me. {need}',
      'Excuse me, do you have a moment? {need}',
    ],
    complaint: [
      'Good morning. {need} I want to know what you are going to do about it.',
      'I hope you are the right person. {need}',
      'Let me say it once, from the beginning. {need}',
    ],
    coach: [
      'Good to see you. Before we begin: what do you find hardest about this conversation?',
      'Welcome. Tell me how you would start, and we will work from there.',
      'Hello. Shall we go through the conversation together? What would be your first sentence?',
    ],
  },
  fr: {
    help: [
      'Bonjour. {need} Pouvez-vous m’aider ?',
      'Bonjour, merci de me recevoir. {need}',
      'Excusez-moi, vous avez un moment ? {need}',
    ],
    complaint: [
      'Bonjour. {need} Je voudrais savoir ce que vous comptez faire.',
      'J’espère que vous êtes la bonne personne. {need}',
      'Je vais le dire une fois, depuis le début. {need}',
    ],
    coach: [
      'Bonjour. Avant de commencer : qu’est-ce qui vous paraît le plus difficile dans cet entretien ?',
      'Bienvenue. Dites-moi comment vous commenceriez, et nous partirons de là.',
    ],
  },
  es: {
    help: [
      'Buenos días. {need} ¿Me puede ayudar?',
      'Hola, gracias por recibirme. {need}',
      'Disculpe, ¿tiene un momento? {need}',
    ],
    complaint: [
      'Buenos días. {need} Quiero saber qué piensan hacer.',
      'Espero que usted sea la persona indicada. {need}',
      'Lo digo una vez, desde el principio. {need}',
    ],
    coach: [
      'Buenos días. Antes de empezar: ¿qué le parece lo más difícil de esta conversación?',
      'Bienvenido. Cuénteme cómo empezaría y seguimos desde ahí.',
    ],
  },
  de: {
    help: [
      'Guten Tag. {need} Können Sie mir helfen?',
      'Guten Tag, danke, dass Sie sich Zeit nehmen. {need}',
      'Entschuldigung, haben Sie einen Moment? {need}',
    ],
    complaint: [
      'Guten Tag. {need} Ich möchte wissen, was Sie jetzt unternehmen.',
      'Ich hoffe, ich bin bei Ihnen richtig. {need}',
      'Ich sage es einmal, von Anfang an. {need}',
    ],
    coach: [
      'Guten Tag. Bevor wir anfangen: Was fällt Ihnen an diesem Gespräch am schwersten?',
      'Willkommen. Sagen Sie mir, wie Sie beginnen würden, dann arbeiten wir damit weiter.',
    ],
  },
  pt: {
    help: ['Bom dia. {need} Pode me ajudar?', 'Olá, obrigado por me atender. {need}'],
    complaint: ['Bom dia. {need} Quero saber o que vão fazer.', 'Espero estar falando com a pessoa certa. {need}'],
    coach: [
      'Bom dia. Antes de começar: o que lhe parece mais difícil nesta conversa?',
      'Vamos lá: como começaria esta conversa?',
    ],
  },
  it: {
    help: ['Buongiorno. {need} Mi può aiutare?', 'Buongiorno, grazie di ricevermi. {need}'],
    complaint: [
      'Buongiorno. {need} Vorrei sapere che cosa intendete fare.',
      'Spero che Lei sia la persona giusta. {need}',
    ],
    coach: [
      'Buongiorno. Prima di cominciare: che cosa Le sembra più difficile in questo colloquio?',
      'Mi dica come comincerebbe, e partiamo da lì.',
    ],
  },
  nl: {
    help: ['Goedemorgen. {need} Kunt u mij helpen?', 'Dag, fijn dat u tijd heeft. {need}'],
    complaint: ['Goedemorgen. {need} Ik wil weten wat u gaat doen.', 'Ik hoop dat ik bij u goed ben. {need}'],
    coach: [
      'Goedemorgen. Voordat we beginnen: wat vindt u het moeilijkst aan dit gesprek?',
      'Welkom. Hoe zou u beginnen? Daar werken we mee verder.',
    ],
  },
}
