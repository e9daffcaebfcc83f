import type { Topic } from './topics.ts'

/**
 * How headings of everyday documents announce a topic, in words: a phrase stands for itself, a word with `*` for all that
 * begin with it, `…` for up to two words between. Asked only where the patterns of `topics.ts` find nothing, so that the
 * list can be generous. English, Spanish, French, German, Portuguese, Italian, Dutch, Hindi, without accents.
 * The first topic whose phrase fits wins, so what says more stands higher.
 */
const phrases: readonly (readonly [Topic, string])[] = [
  [
    'walk_away',
    `leaves if, breaks off if, walks out if, the end of the road, rompe si, quand … part, bricht ab wenn, vai embora se, se ne va se, loopt weg als, haakt af als, undergrens, grens, ultimo limite, punto de ruptura`,
  ],
  [
    'outcome',
    `done well, well done if, counts as a win, how far can, a good ending, a good end, how it can end, it went well if, closes well, we are happy if, goes home with, leaves with,
    buen cierre, buen final, cierre ideal, sale bien si, termina bien si, se considera logrado, lo damos por bueno, resultado, bon final, bonne fin, fin reussie, reussi si, on considere, une bonne issue,
    issue, gelungen wenn, gelungen ist, gut gelaufen, gutes ende, guter ausgang, ausgang, erfolg wenn, bom fim, bom fecho, bom desfecho, desfecho, corre bem se, sucesso se, buon finale, buona fine, e riuscito se, finisce bene se, esito,
    geslaagd als, goed afgelopen, goede afloop, een goed einde, doel bereikt, afloop`,
  ],
  [
    'non_negotiables',
    `must stay, will never give, cannot give, not up for sale, no toca, no mueve, no se toca, no se mueve, no se discute, no se negocia, lo que no cede, intocable*, ne lache pas, ne bouge pas, ce qu elle garde, ce qu il garde, steht fest, bleibt hart, gibt … nicht her, nao mexe, nao abre mao, non molla, non cede, ononderhandelbaar, niet onderhandelbaar, geeft … niet, blijft staan`,
  ],
  [
    'flexible',
    `can give, would give, can live with, where … bends, puede dar, puede aflojar, se mueve, se puede mover, se puede hablar, se discute, donde cede, peut lacher, peut donner, kann geben, kann sich bewegen, pode dar, pode ceder, puo dare, puo mollare, kan geven, kan schuiven, speelruimte, bespreekbaar, wil … bewegen`,
  ],
  [
    'decision_criteria',
    `what would move, what would change, change … mind, what moves, what would win, what wins, what tips, what it takes, what would it take, says yes if, say yes if, says yes when, would say yes, would agree if, agrees if, what … looks at, what … looks for, what weighs, what he checks, what she checks,
    que mira, que miran, en que se fija, que pesa, que le pesa, que la convence*, que lo convence*, lo que convence, dice que si si, para decidir, como elige, condiciones, que valora, lo que valora,
    ce qui compte, ce qui pese, ce qui la convainc*, ce qui le convainc*, ce qu elle regarde, ce qu il regarde, dit oui si, pour decider, ses conditions, ce qui emporte,
    was zahlt, was fur … zahlt, worauf es ankommt, worauf sie schaut, worauf er schaut, was … uberzeugt, sagt ja wenn, bedingungen, wonach,
    o que pesa, o que … convence, diz sim se, para decidir, o que olha, condicoes, o que valoriza,
    cosa guarda, cosa conta, cosa pesa, cosa la convince, cosa lo convince, dice si se, condizioni, per decidere, che cosa conta,
    waar … op let, wat telt, wat weegt, wat … overtuigt, wat … over de streep, zegt ja als, voorwaarden, criteria, hoe … beslist, hoe … kiest, wat … belangrijk vindt,
    फैसला, निर्णय, कैसे तय, किस पर मानेंग*, शर्ते, किस बात से मान*`,
  ],
  [
    'objections',
    `you ll hear, you will hear, you may hear, expect to hear, will say, ll say, sentences of, lines to use, his lines, her lines, sus frases, frases suyas, frases tipicas, va a decir, dira, dice cosas como, vas a oir, van a oir, on entendra, vous entendrez, tu entendras, elle dira, il dira, ses phrases, phrases,
    sie werden horen, du horst, wird sagen, seine satze, ihre satze, typische satze, vai dizer, vai ouvir, as suas frases, frases, dira, sentirai, frasi, le sue frasi, zal zeggen, je hoort, hoor je, uitspraken, bezwaren, tegenwerpingen, कहेंगे, कहती है, कहता है, आपत्तियाँ`,
  ],
  [
    'known_facts',
    `what … saw, what … remembers, on asking, when asked, only when asked, if you ask, tells if, gives on asking, in layers, sabe, lo que sabe, que sabe, lo que vio, que vio, si le preguntan, si se le pregunta, ce qu … a vu, ce qu … sait, si on lui demande, si on demande, was … weiss, was … gesehen hat, auf nachfrage, nur auf nachfrage, wenn man fragt,
    o que sabe, o que viu, se lhe perguntarem, se perguntarem, cosa sa, cosa ha visto, se glielo chiedono, se gli si chiede, wat … weet, wat … zag, wat … gezien heeft, op doorvragen, bij doorvragen, als je ernaar vraagt, क्या जानते, क्या जानती, क्या देखा, पूछने पर`,
  ],
  [
    'emotion',
    `going on in, inside, beneath, underneath, under the surface, below the surface, state of, how is he, how is she, how … feels, por dentro, en el fondo, animo, como esta, como se siente, dans sa tete, a l interieur, au fond, etat, comment … va, comment … se sent, was in … vorgeht, innen, innerlich, im innern, wie es … geht, darunter, befinden,
    por dentro, no fundo, estado de espirito, como se sente, dentro di se, sotto sotto, stato d animo, come si sente, come sta, van binnen, hoe … zich voelt, gevoel*, gemoed*, emotie*, onder de oppervlakte,
    मन की, मन:स्थिति, मनःस्थिति, भीतर, मन में, मनोस्थिति`,
  ],
  [
    'behaviour',
    `shuts, shuts … down, closes … up, opens … up, what opens, what closes, what helps, what hurts, what works, what backfires, in the room, at the table, on the phone, on the line, at the counter, to play, playing it, mannerism*, tone, voice,
    modo, maneras, forma de hablar, como habla, como es, como reacciona, en la charla, en la conversacion, en la mesa, que lo cierra, que la cierra, que lo abre, que la abre, que ayuda, tono, al telefono, trato,
    comment … parle, comment … reagit, ce qui … ferme, ce qui … ouvre, ce qui aide, ce qui bloque, ton, a jouer, au telephone, en entretien, jeu,
    was … verschliesst, was … offnet, was hilft, was schadet, tonfall, am telefon, am tisch, spielweise, wie … spricht, wie … reagiert, wie … auftritt,
    o que … fecha, o que … abre, o que ajuda, tom, maneira*, ao telefone, na conversa, como fala, como reage,
    cosa … chiude, cosa … apre, che cosa aiuta, tono, modi, al telefono, nel colloquio, come parla, come reagisce, modo di fare,
    gedrag, houding, toon, wat helpt, wat niet helpt, wat … dichtklapt, aan de telefoon, in het gesprek, hoe … praat, hoe … reageert, spelaanwijzing*, speelaanwijzing*,
    बातचीत में, कैसे बोल*, कैसे बात, बर्ताव, व्यवहार, प्रतिक्रिया`,
  ],
  [
    'learner_offer',
    `you carry, you bring, you offer, you re selling, you are selling, you have in your bag, in the bag, what you sell, the pitch, ustedes venden, venden, vendes, usted vende, que vendes, lo que ofreces, vous vendez, tu vends, vous proposez, vous presentez, votre offre, sie verkaufen, du verkaufst, sie bieten, ihr angebot, das angebot, voce vende, o que vende, vende, vendi, offri, tu vendi, cosa vendi, jij verkoopt, je verkoopt, u verkoopt, jullie verkopen, aanbod, het aanbod, आप बेच*, प्रस्ताव, उत्पाद`,
  ],
  [
    'learner_goal',
    `your task, your job, what you want, what you are after, you want, que tienes que lograr, tu meta, lo que buscas, ce que vous devez, votre defi, was sie erreichen, ihr auftrag, o que tem de, a tua meta, cosa devi, il tuo obiettivo, doel, opdracht, jouw taak, uw taak, jouw opdracht, wat je moet, आपका लक्ष्य, आपका उद्देश्य, आपको क्या करना`,
  ],
  [
    'learner',
    `who you are, who are you, who the participant, your hat, your chair, quien eres, quien soy, tu papel, su papel, tu rol, ustedes, quien practica, qui etes vous, qui vous etes, wer ubt, chi si esercita, quem pratica, wie oefent, who practises, who is practising, who plays you, votre place, l etudiant*, le stagiaire, wer sind sie, wer bist du, wer ubt, sie selbst, quem e voce, quem es, o seu papel, o teu papel, chi sei, chi siete, il tuo ruolo, la parte tua, wie ben jij, wie bent u, jouw rol, uw rol, jij, de deelnemer, deelnemer, cursist, de cursist, आप कौन, आपकी भूमिका, प्रशिक्षु`,
  ],
  [
    'persona',
    `who am i, quien soy, chi sono, chi ho davanti, qui suis je, wer bin ich, quem sou, wie ben ik, मैं कौन, on the line, on the other side, am apparat, in der leitung, al otro lado, au bout du fil, dall altra parte, aan de lijn, wit, opposite, and opposite, across the table, across the desk, sits opposite, your counterpart, who … meet, who … face, the man, the woman, the one you meet, in front of you, on the other end, who calls, who rings, who comes, who is coming, who is calling, who that is, who is it, who is this, who it is, who … talk to, who … speak to, who … see, you meet, you will meet,
    con quien, quien es, quien llama, quien viene, quien esta enfrente, enfrente, la otra parte, del otro lado, la persona, el hombre, la mujer, clienta, entrevistad*, testigo,
    qui est, qui est elle, qui est il, qui est ce, en face, avec qui, la personne, qui appelle, qui vient, l homme, la femme, temoin, adherent*, benevole, plaignant*, eleve,
    wer ist, wer ist das, wer kommt, wer ruft an, mit wem, die person, gegenuber, zeug*, elternteil, mitglied, patientin, anrufer*, klient*, bewohner*,
    quem e, com quem, quem liga, quem vem, do outro lado, a pessoa, testemunha, doente, aluno, aluna, cliente,
    chi e, con chi, chi chiama, chi viene, di fronte, la persona, testimone, socio, inquilin*, dipendente,
    wie is, wie is het, wie belt, wie komt, met wie, tegenover, de persoon, gesprekspartner, klant, patient, bewoner, huurder, medewerker, getuige, personage, client*, tegenspeler, rol van de acteur,
    सामने कौन, कौन है, कौन आ*, किससे बात, किससे मिल*, ग्राहक, मरीज*, रोगी, किरायेदार, कर्मचारी`,
  ],
  [
    'position',
    `que quiere*, que pide*, lo que pide, lo que quiere, lo que reclama, ce qu … veut, ce qu … demande, ce qu … attend, was … will, was … verlangt, was … mochte, o que quer, o que pede, cosa vuole, cosa chiede, wat … wil, wat … vraagt, wat … eist, inzet, eis, eisen, क्या चाहत*, मांग, माँग*`,
  ],
  [
    'setting',
    `where are we, where it is, where and when, where we are, donde estamos, donde, lugar, ou sommes nous, ou ca se passe, lieu, le decor, wo sind wir, wo es spielt, ort, schauplatz, onde estamos, onde, dove siamo, dove, luogo, waar, waar en wanneer, plaats, plek, tijd en plaats, locatie, समय, जगह, कहाँ, कब`,
  ],
  [
    'situation',
    `what happened, what is it about, what s it about, what it s about, so far, until now, today, this week, how it came to this, que paso, que ha pasado, el caso, lo que paso, los hechos, asunto, hasta ahora, por que nos recibe, a que viene,
    ce qui s est passe, que s est il passe, l affaire, jusqu ici, de quoi s agit il, l histoire, was war, was ist passiert, was bisher geschah, worum geht, bisher, der fall, die sache, lage,
    o que aconteceu, o que se passou, o caso, ate agora, cosa e successo, che e successo, il caso, i fatti, finora, wat is er gebeurd, wat er gebeurd is, aanleiding, het geval, de zaak, voorgeschiedenis, situatie, casus,
    मामला, क्या हुआ, घटना, हालात, अब तक, संदर्भ`,
  ],
  [
    'general',
    `plata, dinero, dineros, argent, les sous, geld, dinheiro, soldi, achtergrond, gezin, trasfondo, sfondo, cijfers, past, the past, earlier, bad experience, mala experiencia, mauvaise experience, schlechte erfahrung, ma experiencia, brutta esperienza, slechte ervaring, बिल, पैसे, पैसा, पृष्ठभूमि, अतीत, परिवार`,
  ],
]

interface Compiled {
  readonly topic: Topic
  readonly pattern: RegExp
}

const compiled: readonly Compiled[] = phrases.map(([topic, listed]) => ({
  topic,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${listed
      .split(',')
      .map((phrase) => plainWords(phrase).trim())
      .filter(Boolean)
      .map(asPattern)
      .join('|')})(?![\\p{L}\\p{M}])`,
    'u',
  ),
}))

function asPattern(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[\\p{L}\\p{M}]*` : word))
    .join(' ')
    .replaceAll(' … ', ' (?:[\\p{L}\\p{M}]+ ){0,2}')
}

/** @returns what a heading or label announces by its words, or null. */
export function topicByWords(label: string): Topic | null {
  const bare = plainWords(label)
  if (bare.split(' ').length > 12) return null
  return compiled.find(({ pattern }) => pattern.test(bare))?.topic ?? null
}

/** In small letters, without Latin accents, one blank between words. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{M}\p{N}*…]+/gu, ' ')
    .trim()
}
