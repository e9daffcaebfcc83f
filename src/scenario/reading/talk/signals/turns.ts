import type { Signal } from './signal.ts'

/**
 * What a document tells of the talk itself speaks for its kind: who the learner is to the character, at what the character
 * opens up or closes, and what is in hand when it has gone well. As in the other files here, the lists name acts and kinds
 * of things, never trades or domains.
 */
export const turnSignals: readonly Signal[] = [
  // to convince
  {
    archetype: 'PERSUASION',
    points: 3,
    says: 'the document tells what would win the character over',
    phrases: {
      en: 'win, wins, you want him to, you want her to, you want them to, would like him to, would like her to, would like them to, you’d like him to, you’d like her to, bring … round, come round, follow suit, will follow, won’t follow, without him the, without her the, makes … move, would move, could move, what moves, makes up … mind, make up … mind, goes by, go by, decides, who decides, decides alone, wants to see, asks for proof, worth his while, gets … to start, won over, says yes, has to say yes, good for, what she likes about, what he likes about, what puts her off, what puts him off, turns her off, turns him off',
      es: 'se le puede mover, se le mueve, qué la mueve, qué lo mueve, qué la convence, qué lo convence, qué le interesa, decide ella sola, decide él solo, empezar por poco, que no le cueste, ni hablar',
      fr: 'ce qui la décide, ce qui le décide, qui décide, décide seul*, la faire bouger, le faire bouger, ce qui l’intéresse, faire changer, commencer petit, voir par elle-même, voir par lui-même, l’emporter',
      de: 'was ihn überzeugt, was sie überzeugt, was ihn bewegt, was sie bewegt, entscheidet allein, entscheidet selbst, klein anfangen, will sehen, was ihn reizt, was sie reizt, euer angebot, ihr angebot, dein angebot',
      pt: 'o que a move, o que o move, o que a convence, o que o convence, decide sozinh*, começar pequeno, ver com os próprios olhos, quer ver, quem decide',
      it: 'cosa la muove, cosa lo muove, che cosa la convince, che cosa lo convince, decide da sol*, cominciare in piccolo, vedere con i propri occhi, vuole vedere, chi decide',
      nl: 'wat haar beweegt, wat hem beweegt, wat haar overtuigt, wat hem overtuigt, beslist alleen, beslist zelf, klein beginnen, wil zien, wie beslist',
      hi: 'हाँ किन, किन बातों पर, फ़ैसला, फैसला, मनाने, राज़ी, ना क्यों',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 2.5,
    says: 'something new is shown and tried on a small scale',
    phrases: {
      en: 'trial, demo, demo date, pilot, tries it, tries one, test run, starts with, start with one, start small, first order, follow-up date, sees you again, comes and sees, brochure, slides, slide, leave-behind, samples, detailing, rep, reps, rx, what we have, what we got, what we bring, our product, our offer, launch, introduce, introduces, the programme, uptake, enrol*, sign-up, first visit, second visit, payback, break-even',
      es: 'a prueba, prueba piloto, parcela de prueba, empezar con, empieza con, acepta ir a ver, acepta una visita, primera visita, segunda visita, folleto, muestra, muestras, programa',
      fr: 'à l’essai, essai, démonstration, projet pilote, commence par, commencer par, première visite, deuxième visite, échantillon*, plaquette, dépliant, nouveau produit',
      de: 'probeweise, testweise, versuch, vorführung, besuchstermin, zweiter besuch, erster besuch, muster, prospekt, folien, neues produkt, vergleichsangebot*',
      pt: 'à experiência, ensaio, demonstração, projeto-piloto, começar com, começa com, primeira visita, segunda visita, amostra*, folheto, produto novo',
      it: 'in prova, prova, dimostrazione, progetto pilota, comincia con, iniziare con, prima visita, seconda visita, campion*, dépliant, prodotto nuovo',
      nl: 'op proef, demonstratie, proefproject, begint met, beginnen met, eerste bezoek, tweede bezoek, monster*, folder, nieuw product',
      hi: 'परीक्षण, नमूना, पहली बार आज़मा*, टीका, टीके, दिखाकर',
    },
  },

  // to answer hurt, blame, anger
  {
    archetype: 'CONFRONTATION',
    points: 3,
    says: 'excuses close the character, plain words about what was done open them',
    phrases: {
      en: 'sorry if, known complication, misunderstanding, both sides, it was only, just a joke, only a joke, explain how it works, short-staffed, nobody’s fault, no one’s fault, gift card, voucher, inconvenience, calm down, say what was done, says what was done, say it straight, says it plainly, say plainly, says plainly, own up, owning up, owns it, admit, admits, admitting, name what, names what, what went wrong, name the mistake, was our fault, your mistake, our mistake, we got it wrong, you were right, she was right, he was right, to her face, to his face, not reading from, reads out the rules, recites',
      es: 'el sistema, es la política, fue un malentendido, si se sintió, vale de descuento, un vale, cupón, admite que, reconoce que, reconocer que, llama las cosas por, en la cara, fue nuestro error, nos equivocamos, lee en voz alta, se escuda',
      fr: 'si vous avez mal, malentendu, c’est la procédure, c’est le règlement, bon d’achat, geste commercial, reconnaître que, reconnaît que, nomme ce qui, nommer ce qui, l’effet, l’intention, sans minimiser, c’est notre faute, notre erreur, se justifie*',
      de: 'falls sie sich, missverständnis, so ist die vorschrift, gutschein, blumenstrauß, beim namen nennt, klar benennt, benennt, zugibt, zugeben, eingesteht, unser fehler, mein fehler, war falsch, ins gesicht, ausrede*, schönred*',
      pt: 'se se sentiu, mal-entendido, é a política, é o regulamento, vale de desconto, cupão, admite que, admitir que, dizer o que foi feito, erro nosso, foi culpa nossa, na cara, desculpa esfarrapada',
      it: 'se si è sentit*, malinteso, è la procedura, è il regolamento, buono sconto, ammette, ammettere, dire cosa è stato fatto, errore nostro, colpa nostra, in faccia, si nasconde dietro',
      nl: 'als u zich, misverstand, maar een grapje, dat is beleid, cadeaubon, noemen wat, noemt wat, toegeven, geeft toe, onze fout, jouw fout, in haar gezicht, in zijn gezicht, excuses',
      hi: 'नियम है, ग़लतफ़हमी, मान लेना, मान लें, साफ़ मान, हमारी ग़लती, मुँह पर, बहाना, बहाने',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 2.5,
    says: 'the character demands amends or the truth',
    phrases: {
      en: 'an apology, apologise, apologize, apology, to hear the truth, the truth, put right, puts right, puts it right, put it right, made good, wants it said, in public, taken down, withdrawn, in front of everyone, want anyone sacked, want his head, head office, the ombudsman, the council, commission form, a lawyer, complaint form, badge, name badge, does not want money, not money, not the money, wants to be rung, wants to be told',
      es: 'una disculpa, disculpa por, que se revise, que se diga la verdad, la verdad, rectifi*, en público, libro de quejas, hoja de reclamaciones, quién firma, que despidan, no quiere dinero',
      fr: 'des excuses, présenter des excuses, la vérité, rectific*, réparer, réparation, en public, devant les mêmes, médiateur, médiation, retirer, ne veut pas d’argent, que ce soit dit',
      de: 'eine entschuldigung, die wahrheit, richtigstell*, wiedergutmach*, öffentlich, vor denselben, ombudsstelle, beschwerdebuch, zurücknehmen, will kein geld, kein gutschein',
      pt: 'um pedido de desculpas, desculpas, a verdade, retific*, reparar, em público, livro de reclamações, retirar, não quer dinheiro, que se diga',
      it: 'delle scuse, le scuse, la verità, rettific*, riparare, in pubblico, davanti agli stessi, ritirare, non vuole soldi, che si dica',
      nl: 'excuses, de waarheid, rechtzet*, rechtzetting, goedmak*, in het openbaar, ombudsman, intrekken, wil geen geld, in dezelfde',
      hi: 'माफ़ी, सच, सबके सामने, उपभोक्ता, शिकायत पुस्तिका, पैसे नहीं चाहिए',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 2.5,
    says: 'the character is wounded and holds it in',
    phrases: {
      en: 'boiling, raging, furious, fury, humiliated, humiliat*, made to feel, ashamed of, stung, her voice gets, his voice gets, voice drops, quieter, laughed at, being laughed at, never raises, icily, stays on … feet, gets up and, stands up and, tired of being, has to explain, let down, behind her, hurts most, stings most',
      es: 'dolido, dolida, le quema, le quemó, hirviendo, humillación, furioso, furiosa, sube el tono, se levanta, hartazgo',
      fr: 'piqué*, vexé*, blessé*, a blessé, ce qui le braque, ce qui la braque, braque, croise les bras, humiliation, furieu*',
      de: 'gekränkt, kocht, beleidigt, verletzt, was ihn trifft, was sie trifft, demütig*, steht auf, verstummt, wird leiser',
      pt: 'magoad*, ferid*, humilha*, furios*, a ferver, levanta-se, ofendid*',
      it: 'ferit*, offes*, umilia*, furios*, ribolle, si alza, punt* sul vivo',
      nl: 'gekwetst*, ijzig, steekt, vernederd*, staat op, kokend*, gekrenkt',
      hi: 'चुभ*, आहत, अपमान, ठेस, भड़क*, खौल*',
    },
  },

  // to help
  {
    archetype: 'HELP_SEEKING',
    points: 3.5,
    says: 'the character does not know what the learner can tell them',
    phrases: {
      en: 'what doesn’t he know, what doesn’t she know, doesn’t he know, doesn’t she know, does not know that, doesn’t know that, what she does not know, what he does not know, what they do not know, unaware, has never heard, nobody has told, nobody told him after, nobody explained, is entitled, entitled to, can be put on, eligible, what is normal, what happens next, which door, who to ask',
      es: 'lo que no sabe, lo que ignora, no sabe que, nadie le ha explicado, nadie le explicó, tiene derecho, derecho a, trámite*, qué puede hacer, a dónde ir',
      fr: 'ce qu’elle ignore, ce qu’il ignore, ne sait pas que, personne ne lui a expliqué, a droit à, y a droit, démarche*, que faire, à qui s’adresser, attestation*, pas à pas',
      de: 'was sie nicht weiß, was er nicht weiß, weiß nicht dass, niemand hat ihr erklärt, niemand hat ihm erklärt, hat anspruch, anspruch auf, antrag, was tun, wohin',
      pt: 'o que não sabe, o que ela não sabe, o que ele não sabe, não sabe que, ninguém lhe explicou, tem direito, direito a, requerimento, o que fazer, aonde ir',
      it: 'ciò che non sa, quello che non sa, cosa non sa, non sa che, nessuno le ha spiegato, nessuno gli ha spiegato, ha diritto, diritto a, cosa fare, dove andare',
      nl: 'wat ze niet weet, wat hij niet weet, weet niet dat, niemand heeft uitgelegd, heeft recht, recht op, aanvraag, wat nu, waarheen',
      hi: 'नहीं जानत*, मालूम नहीं, पता नहीं, किसी ने नहीं समझाया, हक़, आवेदन, कहाँ जाए',
    },
  },
  {
    archetype: 'HELP_SEEKING',
    points: 2,
    says: 'the character is helped step by step and leaves with something in hand',
    phrases: {
      en: 'one thing at a time, one step at a time, one job at a time, step by step through, slowly, in plain words, plain language, jargon, leaflet, leaflets, fill in, fills in, appointment, reference number, a number to, telephone number, phone number, one date, rings back, calls back, rings him back, rings her back, call back, callback, writes down, write down, reads back, repeats back, goes away with, comes away with, leaves knowing, a name and, who to ring, permission to, listened to, ask how, stays on the line, hangs up, ring off, rings off',
      es: 'un paso a la vez, de a una cosa, paso por paso, en palabras sencillas, formulario, folleto*, cita, un teléfono, por escrito los pasos, se va sabiendo, sale sabiendo, cuelga, necesita que, necesita oír',
      fr: 'une étape à la fois, une chose à la fois, à voix haute, jargon, mots simples, formulaire, brochure, rendez-vous, un numéro, rappel, rappelle, raccroche, repart, un papier',
      de: 'eins nach dem anderen, schritt für schritt, einfache worte, fachsprache, formular, broschüre, faltblatt, termin bei, einen namen, telefonnummer, rückruf, ruft zurück, legt auf, geht mit',
      pt: 'uma coisa de cada vez, um passo de cada vez, palavras simples, formulário, folheto, marcação, liga de volta, desliga, sai a saber',
      it: 'una cosa alla volta, un passo alla volta, parole semplici, modulo, opuscolo, appuntamento, un numero, richiama, riattacca, esce sapendo',
      nl: 'één ding tegelijk, stap voor stap, gewone woorden, vaktaal, formulier, folder, afspraak, telefoonnummer, belt terug, terugbellen, hangt op',
      hi: 'एक-एक करके, आसान शब्द*, फ़ॉर्म, पर्चा, पर्ची, नंबर, लिखकर, नाम और, फ़ोन काट',
    },
  },
  {
    archetype: 'HELP_SEEKING',
    points: 2.5,
    says: 'the character comes to a desk or rings a line',
    phrases: {
      en: 'advice line, nightline, night line, support line, nurse on the line, on the line, caller, phone only, employment office, job centre, career desk, careers, housing office, town hall, enquiry desk, information desk, drop-in, walk-in, social work*, case worker, caseworker, tutor, counsellor, adviser, advisor, support agent, first line support, citizen*',
      es: 'línea de, llama por, llamada, ventanilla, oficina de, mostrador, orientador*, trabajador* social, asesor*, consejer*, soporte',
      fr: 'guichet, ligne, au bout du fil, agent du, mission locale, permanence, conseill*',
      de: 'hotline, schalter, am apparat, anruf, ruft an, beratungsstelle, bürgerbüro, sprechstunde, berater*, beraterin',
      pt: 'linha de, ao telefone, chamada, balcão, junta de freguesia, centro de emprego, técnic* de, conselheir*',
      it: 'linea, al telefono, chiamata, sportello, centro per l’impiego, patronato, consulente, operator* di',
      nl: 'lijn, aan de telefoon, belt, loket, balie, gemeente, wijkteam, spreekuur, adviseur, hulpverlener',
      hi: 'हेल्पलाइन, खिड़की, काउंटर, फ़ोन पर, कार्यालय, परामर्शदाता',
    },
  },

  // to get information
  {
    archetype: 'INVESTIGATION',
    points: 3.5,
    says: 'the learner has to find out what happened',
    phrases: {
      en: 'find out what happened, find out what has happened, found out what, what happened that, investigator, inspector, auditor, assurance, loss-prevention, loss prevention, compliance, fact-finder, enquiry officer, inquiry officer, taking the story, take the story, get the story, write-up, the report, reconstruct, sequence, sequence of, in sequence, in order, in the order, from the beginning, from the start, hour by hour, step by step, seen and heard, seen from supposed, what was seen, distances, dates and, dates times, who gave the order, who had, who was there, wants the facts, no examination, nobody examines, no diagnosis, no advice, collects, gathers information',
      es: 'averiguar qué pasó, qué ocurrió, investigador*, inspector*, auditor*, peritaje, secuencia, en orden, por orden, desde el principio, paso a paso, minuto a minuto, quién dio la orden, quién estaba, fechas y horas, sin diagnóstico',
      fr: 'établir ce qui, ce qui s’est passé, enquêt*, inspect*, auditeur, auditrice, séquence, dans l’ordre, depuis le début, minute par minute, qui a donné l’ordre, qui était là, dates et heures, pas de diagnostic, recueillir',
      de: 'herausfinden was, was geschehen ist, was passiert ist, ermittler*, prüfer*, revisor*, inspektor*, reihenfolge, der reihe nach, von anfang an, wer die anweisung, wer war dabei, zeiten und, keine diagnose, erheb*',
      pt: 'entender o que houve, perceber o que aconteceu, o que houve, investigador*, inspetor*, auditor*, técnic* de segurança, sequência, na sequência, por ordem, desde o início, quem deu a ordem, quem estava, relato, sem diagnóstico',
      it: 'capire cosa è successo, cosa è successo, accertator*, accertament*, ispettor*, revisor*, sequenza, in ordine, dall’inizio, chi ha dato l’ordine, chi era presente, date di, giorno e ora, senza diagnosi',
      nl: 'uitzoeken wat, wat er gebeurd is, wat er is gebeurd, onderzoeker, inspecteur, auditor, controleur, volgorde, op volgorde, vanaf het begin, wie gaf de opdracht, wie was erbij, tijden en, geen diagnose',
      hi: 'क्या हुआ था, पता लगाना, जाँच अधिकारी, निरीक्षक, क्रम से, शुरू से, किसने आदेश, कौन था, निदान नहीं',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 3,
    says: 'nobody is accused, and suspicion makes the character close up',
    phrases: {
      en: 'accused of anything, has accused, been accused, is accused, nobody accuses, not a suspect, no suspect, not suspected, not the police, as a witness, is a witness, a witness, accused, accusation, an accusation, lawyer present, asks for … lawyer, single words, one-word answers, you must have, gave the order, speaks up, spoke up, what happens to people, what happens with his statement, what happens with her statement, where it goes, what the report, impunity, name names',
      es: 'nadie la acusa, nadie lo acusa, no está acusad*, no es sospechos*, como testigo, si la acusan, si lo acusan, para qué sirve, qué pasa con su declaración, impunidad, no es la policía, pide abogado',
      fr: 'personne ne l’accuse, n’est pas accusé*, pas soupçonné*, comme témoin, si on l’accuse, à quoi sert, ce que devient, impunité, pas la police, demande un avocat',
      de: 'niemand beschuldigt, nicht beschuldigt, nicht verdächtig*, als zeug*, wird sie beschuldigt, wird er beschuldigt, wofür die aussage, was mit der aussage, straffrei*, nicht die polizei, verlangt einen anwalt',
      pt: 'ninguém está acusando, ninguém a acusa, ninguém o acusa, não é suspeit*, como testemunha, para que serve, o que vai constar, impunidade, não é da polícia, pede advogado, fecha-se, feche-se',
      it: 'nessuno la accusa, nessuno lo accusa, non è accusat*, non è sospettat*, persona informata sui fatti, come testimone, a cosa serve, impunità, non è polizia, chiede dell’avvocato',
      nl: 'niemand beschuldigt, niet beschuldigd, geen verdachte, als getuige, waar het voor dient, wat er met de verklaring, straffeloosheid, niet de politie, vraagt om een advocaat',
      hi: 'आरोप नहीं, शक नहीं, गवाह के रूप, संदिग्ध नहीं, बयान का क्या, पुलिस नहीं, वकील माँग',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 3,
    says: 'the character noticed things and holds one back',
    phrases: {
      en: 'did not see, didn’t see, noticed, noticed it, heard a, what she knows, what he knows, her knowledge, his knowledge, does not know whether, not bring up by, won’t bring up, will not bring up, will hold back, holds one thing, comes out if, come out if, comes out only, comes out when, only when asked, photographed, logged, the log, to the minute, does not guess, in few words',
      es: 'vio, no vio, notó, se fijó, oyó, lo que vio, no dice por su cuenta, guarda la, sale si, sale solo si, a la hora exacta, con precisión, copia de, bitácora, registro, no adivina',
      fr: 'a vu, n’a pas vu, a remarqué, a noté, a entendu, ne dit pas d’elle-même, ne dit pas de lui-même, ressort si, ne sort que, à la minute près, copie, registre, ne devine pas',
      de: 'hat gesehen, nicht gesehen, bemerkt, gehört, aufgefallen, sagt nicht von sich, kommt nur heraus, kommt heraus, auf die minute, kopie, eintrag, rät nicht',
      pt: 'viu, não viu, reparou, notou, ouviu, o que viu, não diz por si, sai por si, ao minuto, cópia, registo, registro, não invente',
      it: 'ha visto, non ha visto, ha notato, si è accorta, si è accorto, ha sentito, ha registrato, l’ha registrata, lo dice solo, con precisione, copia, registro, non tira a indovinare',
      nl: 'heeft gezien, niet gezien, merkte, opgemerkt, hoorde, zegt niet uit zichzelf, komt eruit als, op de minuut, kopie, logboek, raadt niet',
      hi: 'देखा, नहीं देखा, ध्यान दिया, सुना, ख़ुद नहीं बत*, मिनट तक, रजिस्टर, रसीद, अंदाज़ा नहीं',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 2.5,
    says: 'the body tells the story',
    phrases: {
      en: 'stools, vomited, vomiting, nausea, headache, fever, no fever, no blood, dizzy, dizziness, chest, breathless, flashing lights, swollen, rash, worse at, wakes with, weight loss, appetite, kilos, blood pressure, penicillin, ibuprofen, paracetamol, since monday, for five days, weeks pregnant, period, smokes, cigarettes, passing water, urine',
      es: 'vómito*, diarrea, fiebre, mareo*, dolor de, sin sangre, hinchad*, peor de noche, apetito, orina, fuma, cigarrillos',
      fr: 'vomi*, diarrhée, fièvre, vertige*, mal de tête, pas de sang, gonflé*, pire la nuit, appétit, urine, fume, cigarettes',
      de: 'erbrochen, durchfall, fieber, schwindel*, kopfschmerz*, kein blut, geschwollen, nachts schlimmer, appetit, urin, raucht, zigaretten',
      pt: 'vómito*, vomit*, diarreia, febre, tontura*, dor de cabeça, sem sangue, inchad*, pior à noite, apetite, urina, fuma, cigarros',
      it: 'vomit*, diarrea, febbre, vertigin*, mal di testa, niente sangue, gonfi*, peggio di notte, appetito, urin*, fuma, sigarette',
      nl: 'overgegeven, braken, diarree, koorts, duizelig, hoofdpijn, geen bloed, gezwollen, ’s nachts erger, eetlust, plassen, rookt, sigaretten',
      hi: 'उल्टी, दस्त, बुख़ार, चक्कर, सिरदर्द, ख़ून नहीं, सूजन, भूख, पेशाब, सिगरेट',
    },
  },

  // to exchange terms
  {
    archetype: 'NEGOTIATION',
    points: 3.5,
    says: 'each side has something to give and a limit',
    phrases: {
      en: 'ceiling, absolute ceiling, walks away under, walks away at, walks away over, would live with, could live with, could give, he could give, she could give, could be traded, a trade, trades, gets back, in return, in exchange, never for nothing, for nothing, package, packages, each side, both can, both of you can, both sides, subject to, wants more, stands at, has offered, has answered, counter-offer, apart from money, room to, what must be in, must be in any, not for sale, the alternative, other bidder, up to, signs off, sign up to, present price, price today, on the table, across the table, deal, no deal, length of, phasing',
      es: 'puede llegar a, puede llegar hasta, a cambio puede, a cambio, puede ofrecer, su alternativa, sobre la mesa, ha contestado con, contestó con, ofreció, tope, como mínimo, subida escalonada, escalonad*, borrador, renta actual, precio actual, penalización, aval',
      fr: 'peut aller jusqu, en échange, peut offrir, en contrepartie, son alternative, sur la table, a proposé, plafond, échelonn*, projet d’accord, prix actuel, loyer actuel',
      de: 'kann bis, geht bis, im gegenzug, kann anbieten, auf dem tisch, fordert, hat geboten, gestaffelt, entwurf, derzeitiger preis, aktuelle miete',
      pt: 'pode chegar a, pode ir até, em troca, pode oferecer, sobre a mesa, em cima da mesa, ofereceu, propôs, teto, faseado, rascunho, preço atual, renda atual',
      it: 'può arrivare a, può salire a, in cambio, può offrire, sul tavolo, ha offerto, ha proposto, tetto, scaglionat*, bozza, prezzo attuale, canone attuale',
      nl: 'kan gaan tot, gaat tot, in ruil, kan bieden, kan geven, op tafel, heeft geboden, plafond, hooguit, gefaseerd, concept, huidige prijs, huidige huur',
      hi: 'तक जा सकत*, बदले में, दे सकत*, मेज़ पर, प्रस्ताव रखा, ज़्यादा से ज़्यादा, समझौता, मौजूदा किराया, मौजूदा दाम',
    },
  },
  {
    archetype: 'NEGOTIATION',
    points: 2.5,
    says: 'a contract between two who know each other is made anew',
    phrases: {
      en: 'contract runs out, contract ends, agreement ends, runs out on, expires on, supply agreement, coming season, payment days, payment terms, deposit, years’ term, volume, collections, per kilo, a kilo, per hour, price per, interest if, penalties, allowance, bonus, roster, raise, salary, you earn, you want, buyer, purchaser, procurement, sourcing, landlord, lessor, tenant, spokesperson, steward, members vote, in writing, half page, outline, sign tonight',
      es: 'contrato vence, vence el, mensualidades, cláusula, entregas, por kilo, por hora, volumen, gestora, arrendador*, inquilin*, sindicato',
      fr: 'contrat arrive, caution, mensualités, délai de paiement, livraisons, au kilo, volume, bailleur, locataire, syndicat',
      de: 'vertrag läuft, läuft aus, kaution, zahlungsziel, klausel, lieferungen, pro kilo, volumen, vermieter*, mieter*, gewerkschaft',
      pt: 'contrato acaba, contrato vence, caução, prazo de pagamento, cláusula, entregas, por quilo, volume, senhorio, inquilin*, sindicato',
      it: 'contratto scade, cauzione, pagamento a, clausola, consegne, al chilo, volume, locatore, inquilin*, sindacato',
      nl: 'contract loopt af, borg, betaaltermijn, clausule, leveringen, per kilo, volume, verhuurder, huurder, vakbond, één pagina',
      hi: 'अनुबंध, करार, जमा राशि, मात्रा, प्रति किलो, मकान मालिक, किरायेदार, यूनियन, दस्तख़त',
    },
  },
]
