import type { Archetype } from '../../template.ts'
import { turnSignals } from './archetype-turns.ts'
import { wordSignals } from './archetype-words.ts'
import { type PhraseIndex, phraseIndex } from './phrases.ts'

/** A kind of wording that speaks for an archetype, in the languages of documents. */
export interface Signal {
  readonly archetype: Archetype
  /** What it is worth in running text; places weigh on top. Above 3: it hardly stands anywhere else. */
  readonly points: number
  /** For plain words: the share of places that have one in talks of other kinds, and how far that varies. */
  readonly counted?: { readonly usual: number; readonly spread: number }
  readonly says: string // for the reason given to the trainer
  /** Comma-separated phrases by language; `*` stands for the rest of a word`…` for up to three words. */
  readonly phrases: Readonly<Record<string, string>>
}

/**
 * @returns the phrases of all signals in a language, one list a signal in their order; of all languages together where a
 * language has no lists
 */
export function signalIndex(language: string): PhraseIndex {
  const known = indexes.get(language)
  if (known) return known
  const index = phraseIndex(
    signals.map(({ phrases }) =>
      languages.has(language) ? (phrases[language] ?? '') : Object.values(phrases).join(','),
    ),
  )
  indexes.set(language, index)
  return index
}

const indexes = new Map<string, PhraseIndex>()
const languages = new Set(['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'hi'])

/**
 * What the learner has to achieve shows in the task, in how the character behaves, and in what a document tells about
 * the character. The signals name acts and kinds of data (sell, ask, apologise, limit, symptom), never trades or domains.
 */
export const signals: readonly Signal[] = [
  // to convince
  {
    archetype: 'PERSUASION',
    points: 3,
    says: 'the learner sells or offers something',
    phrases: {
      en: 'you sell, you carry, you represent, sales, sell*, salesperson, salesman, saleswoman, pitch, pitches, pitching, sales rep*, medical rep*, field rep*, medical representative, sales representative, account executive, detailing, showroom, upsell*, cross-sell*, up-sell*, fundrais*, product demo*, brochure, catalogue, price list, kit, prospect',
      es: 'vend*, ustedes venden, venta, ventas, visitador*, vendedor*, comercial de, práctica comercial, catálogo, folleto, demostración del producto, captación de fondos',
      fr: 'vend*, vente, ventes, argumentaire, visiteur médical, visiteuse médicale, commercial, commerciale, catalogue, brochure, démonstration, collecte de fonds',
      de: 'verkauf*, verkäufer*, vertrieb*, außendienst*, katalog, prospekt, vorführung, spenden*, produktvorstellung, anbieten',
      pt: 'vend*, venda, vendas, vendedor*, catálogo, folheto, demonstração, angariação de fundos, captação de recursos',
      it: 'vend*, vendita, vendite, venditor*, venditrice, catalogo, dimostrazione, raccolta fondi, informatore scientifico',
      nl: 'verkoop*, verkop*, vertegenwoordig*, aanbied*, catalogus, brochure, demonstratie, fondsenwerv*',
      hi: 'बेच*, बिक्री, विक्रेता, प्रतिनिधि, सेल्स, ग्राहक को',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 4.5,
    says: 'the learner has to convince',
    phrases: {
      en: 'convinc*, persua*, win … over, win … round, win … for, bring … round, get her to, get him to, get them to, talk … into, buy-in,     advocate for, motivate … to, change her mind, change his mind, change their minds, make the case, recommend*, encourage … to, get … agreement to, get … on board, says yes, say yes, agree to try, willing to try, consider changing',
      es: 'convenc*, persuad*, lograr que, conseguir que, ganar … para, que acepte, que pruebe, que se anime, dejarse convencer, decir que sí, diga que sí',
      fr: 'convain*, persuad*, amener … à, gagner … à, faire accepter, faire adopter, faire changer d’avis, dire oui, dise oui, adhérer à, donner envie de',
      de: 'überzeug*, überred*, dafür gewinnen, dafür zu gewinnen, für … gewinnen, zum umdenken, bewegen zu, dazu bewegen, dazu bringen, ja sagen, ja sagt, mitziehen, schmackhaft',
      pt: 'convenc*, persuad*, levar a aceitar, levar a experimentar, conseguir que, ganhar para, que aceite, que experimente, diga que sim, dizer que sim',
      it: 'convinc*, persuad*, far accettare, portare a, ottenere che, che accetti, che provi, dica di sì, dire di sì',
      nl: 'overtuig*, overhal*, overreden, over de streep, winnen voor, meekrijgen, zover krijgen, ja zeggen, ja zegt',
      hi: 'मनान*, मनाएँ, राज़ी, राजी, तैयार करना, विश्वास दिला*, सहमत कर*, हाँ कह*',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 2.5,
    says: 'the document says how the character decides',
    phrases: {
      en: 'how … decides, decides on, decision criteria, buying criteria, buying motive*, what … decides on, purchas* decision, convinced if, convinced when, buys if, would say yes if, say yes if, says yes if, what would move, what would win, what moves, early adopter, in this order, looks at … before, asks for references, wants to see figures, wants to see numbers, proof, evidence',
      es: 'cómo decide, para decidir, en este orden, decide ella, decide él, criterios, exige pruebas, pide referencias, qué mira, quiere ver números, en qué se fija',
      fr: 'comment … décide, pour décider, dans cet ordre, critère*, exige des preuves, demande des références, ce qui la convainc*, ce qui le convainc*, c’est elle qui décide, c’est lui qui décide, veut des chiffres',
      de: 'wie … entscheidet, entscheidet nach, kriteri*, entscheidungs*, in dieser reihenfolge, verlangt belege, will zahlen sehen, referenzen, worauf … achtet, was … überzeugt',
      pt: 'como decide, para decidir, por esta ordem, nesta ordem, critérios, pede provas, pede referências, o que … convence, quer ver números',
      it: 'come decide, per decidere, in quest’ordine, criteri, chiede prove, chiede referenze, cosa … convince, vuole vedere i numeri, decide lei, decide lui',
      nl: 'hoe … beslist, beslist op, criteria, in deze volgorde, wil bewijs, wil cijfers, referenties, wat … overtuigt, waar … op let',
      hi: 'फैसला कैसे, फ़ैसला, निर्णय, सबूत, आँकड़े, शर्त',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 2.5,
    says: 'objections are expected',
    phrases: {
      en: 'objection*, sceptic*, skeptic*, push-back, pushback, reluctan*, hesita*, doubts that, doubts whether, not convinced, not yet convinced, unconvinced, not interested, why should, sees no reason, sees no point, does not believe in, doesn’t believe in, wary, suspicious of new',
      es: 'objeci*, escéptic*, reacio, reacia, dud*, desconfí*, desconfiad*, para qué, no le ve sentido, no cree en, no le convence, resist*',
      fr: 'objection*, scepti*, hésit*, réticen*, méfian*, pas convaincu*, à quoi bon, ne voit pas l’intérêt, ne croit pas à, résist*',
      de: 'einwand, einwände*, skepti*, zöger*, vorbehalt*, misstrau*, nicht überzeugt, wozu, sieht keinen grund, hält nichts von, abwehr*',
      pt: 'objeç*, objec*, cétic*, hesit*, relutant*, desconfi*, não … convencid*, para quê, não vê razão, não acredita em, resist*',
      it: 'obiezion*, scettic*, esita*, riluttan*, diffiden*, non … convint*, a che serve, non vede il motivo, non crede a, resist*',
      nl: 'bezwar*, sceptisch*, aarzel*, twijfel*, wantrouw*, niet overtuigd, waarom zou, ziet het nut niet, gelooft niet in, tegenzin, weerstand',
      hi: 'आपत्ति*, शंका, संदेह, हिचक*, यक़ीन नहीं, भरोसा नहीं, क्या ज़रूरत',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 2,
    says: 'what the character uses or does today is described',
    phrases: {
      en: 'current position, current supplier, current solution, current provider, current product, currently uses, currently prescribes, currently buys, at the moment … uses, so far … uses, present position, present supplier, present product, status quo, satisfied with, has always used, has always done, existing supplier, switch to, switches to, switching to, loyal to, does not wear, does not use, never wears, never uses, has always',
      es: 'usa hoy, hoy usa, utiliza actualmente, actualmente usa, proveedor actual, siempre ha*, satisfech*, cambiar de, hoy trabaja con, le compra',
      fr: 'utilise aujourd’hui, actuellement, fournisseur actuel, a toujours, satisfait*, changer de, fidèle à, prescrit aujourd’hui',
      de: 'bisherig*, derzeit*, heute nutzt, nutzt heute, verwendet derzeit, zufrieden mit, immer schon, schon immer, wechseln zu, umsteigen, treu',
      pt: 'usa hoje, atualmente, fornecedor atual, sempre fez, sempre usou, satisfeit*, mudar de, fiel a',
      it: 'usa oggi, attualmente, fornitore attuale, ha sempre, soddisfatt*, content* di, cambiare, fedele a',
      nl: 'huidige leverancier, gebruikt nu, op dit moment, heeft altijd, tevreden met, overstappen, trouw aan',
      hi: 'अभी इस्तेमाल, अभी जो, हमेशा से, संतुष्ट, मौजूदा',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 2.5,
    says: 'good is that the character tries, signs or changes something',
    phrases: {
      en: 'agrees to try, agrees to a, agrees to test, agrees to pilot, agrees to wear, agrees to use, accepts a trial, commits to, signs up, places an order, books a, takes the offer, a trial, trial date, pilot with, test drive,  lets you try,  let you try, lets you show,   starts with one, adopt*, joins the, promises to try, a first order, second meeting, follow-up visit, vaccinat*, quit smoking, donate*, pledge, direct debit',
      es: 'acepta probar, prueba de, período de prueba, periodo de prueba, una prueba, un piloto, firma el pedido, primer pedido, deja que, se compromete a, accede a, acepta una demostración, segunda reunión',
      fr: 'accepte d’essayer, un essai, période d’essai, à l’essai, un pilote, première commande, signe la commande, s’engage à, accepte une démonstration, deuxième rendez-vous, laisse essayer',
      de: 'probe*, testlauf, pilot*, versuchsweise, erstauftrag, sagt zu, verpflichtet sich, lässt sich darauf ein, zweiter termin, ausprobier*, testet',
      pt: 'aceita experimentar, aceita testar, um teste, teste de, período de teste, experiência de, piloto, primeira encomenda, compromete-se a, deixa experimentar, segunda reunião',
      it: 'accetta di provare, una prova, periodo di prova, prova di, un pilota, primo ordine, si impegna a, lascia provare, secondo incontro',
      nl: 'proef*, pilot, wil proberen, stemt in met, zegt toe, eerste bestelling, proefperiode, tweede gesprek, laat … uitproberen',
      hi: 'आज़मा*, परीक्षण, ट्रायल, पहला ऑर्डर, हामी, शुरू करे*, टीका लगव*',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 1.5,
    says: 'an offer is to be weighed',
    phrases: {
      en: 'offer*, new product, brand, demo, sample*, quote, proposal, competitor*, on-road, budget of, subscription, premium, upgrade, pilot, business case, investment, sponsor*, donor, benefit* of, too expensive, payback, pay back, warranty, per unit, each kit, lifestyle change, adherence, compliance',
      es: 'oferta, propuesta, presupuesto, producto, marca, garantía, inversión, competencia, amortiza*, abono, c/u, cuota*',
      fr: 'offre, proposition, devis, produit, marque, garantie, investissement, concurren*, abonnement, amorti*',
      de: 'angebot*, vorschlag, produkt*, marke, garantie, investition*, wettbewerb*, konkurren*, abonnement, amortis*',
      pt: 'oferta, proposta, orçamento, produto, marca, garantia, investimento, concorrên*, assinatura',
      it: 'offerta, proposta, preventivo, prodotto, marca, garanzia, investimento, concorren*, abbonamento',
      nl: 'aanbod, voorstel, offerte, product, merk, garantie, investering, concurrent*, abonnement, terugverdien*',
      hi: 'प्रस्ताव, ऑफ़र, उत्पाद, वारंटी, निवेश, प्रीमियम, क़ीमत',
    },
  },
  {
    archetype: 'PERSUASION',
    points: 1.5,
    says: 'the character tells of sellers met before',
    phrases: {
      en: 'that rep, last rep, reps, salesman, salesmen, saleswoman, distributor, vendor*, dealer, sold her, sold him, sold them, a supplier once, sales people',
      es: 'un vendedor, vendedores, representante*, proveedor anterior, distribuidor*',
      fr: 'un vendeur, un commercial, vendeurs, commerciaux, un fournisseur, représentant*',
      de: 'ein vertreter, vertreter*, ein verkäufer, ein anbieter, ein lieferant, händler',
      pt: 'um vendedor, vendedores, representante*, fornecedor anterior, um fornecedor',
      it: 'un venditore, venditori, rappresentante, un fornitore, agenti',
      nl: 'een verkoper, vertegenwoordiger*, een leverancier',
      hi: 'एजेंट, विक्रेता, सेल्समैन, दुकानदार ने',
    },
  },

  // to answer hurt, blame, anger
  {
    archetype: 'CONFRONTATION',
    points: 3,
    says: 'the talk is about a conflict',
    phrases: {
      en: 'difficult conversation, difficult feedback, hard feedback, critical feedback, negative feedback, conflict, confront*, complain*, grievance, harass*, discriminat*, dispute, row, quarrel, hard talk, tough talk, service recovery, mediation, feedback talk, feedback conversation, dignity at work, misconduct, disciplin*, written warning, clear the air',
      es: 'reclamaci*, reclamo*, queja*, conflicto*, conversación difícil, agravio*, discusión, pelea, denuncia interna, acoso, discrimina*, sanción, advertencia',
      fr: 'réclamation*, plainte*, conflit*, entretien difficile, recadrage, litige*, dispute, grief*, harcèlement, discriminat*, avertissement, sanction',
      de: 'beschwerde*, reklamation*, konflikt*, streit*, kränkung*, schwieriges gespräch, kritikgespräch, mobbing, belästig*, diskriminier*, abmahnung, aussprache',
      pt: 'reclamaç*, queixa*, conflito*, conversa difícil, discussão, desentendimento, assédio, discrimina*, advertência',
      it: 'reclam*, lamentel*, conflitto, lite, contestazion*, colloquio difficile, molestie, discriminaz*, richiamo, diverbio',
      nl: 'klacht*, conflict*, ruzie, moeilijk gesprek, slechtnieuws*, grensoverschrijdend*, discriminat*, pesten, waarschuwing, geschil, botsing',
      hi: 'शिकायत*, विवाद, झगड़*, टकराव, भेदभाव, उत्पीड़न, बहस',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 3,
    says: 'the character is angry or hurt',
    phrases: {
      en: 'angry, angrily, anger, furious, rage, outrag*, humiliat*, hurt by, is hurt, feels hurt, deeply hurt, wounded, betray*, offended, insulted, resent*, indignant, fed up, livid, bitter, bitterly, bitterness, mocker*, mocking, disrespected, belittled, feels ignored, feels cheated, feels accused, feels let down, feels passed over, passed over, left out, stung, seeth*, fuming, aggrieved, had enough, disappointed in you, cold fury, injustice, treated like',
      es: 'enfad*, enoj*, rabia, furios*, dolid*, ofendid*, humill*, indignad*, hart*, resentid*, bronca, traicionad*, decepcionad*, caliente, ninguneada, ninguneado, injust*',
      fr: 'colère, furieu*, blessé*, humili*, vexé*, indign*, menteuse*, en a assez, rancune, ulcéré*, trahi*, outré*, agacé*, excédé*, déçu*, injust*',
      de: 'wütend*, wut, ärger*, verärgert*, verletzt*, gekränkt*, empört*, enttäusch*, gedemütigt*, sauer, zornig*, zorn, übergangen, stinksauer, verbitter*, hintergangen, ungerecht*, nase voll',
      pt: 'raiva, magoad*, zangad*, humilhad*, furios*, ofendid*, indignad*, irritad*, revoltad*, ressentid*, fart*, traíd*, injust*',
      it: 'arrabbiat*, rabbia, offes*, ferit*, umiliat*, furibond*, furios*, delus*, indignat*, risentit*, amareggiat*, tradit*, ingiust*, stuf*',
      nl: 'boos*, boze, woed*, gekwetst*, beledigd*, vernederd*, teleurgesteld*, verbitterd*, kwaad, verontwaardigd*, gepasseerd, zat, verraden, onrecht*',
      hi: 'गुस्स*, ग़ुस्स*, नाराज़*, नाराज*, अपमान*, आहत, क्रोध*, चिढ़*, धोखा, अन्याय',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 3,
    says: 'the character blames or defends',
    phrases: {
      en: 'blam*, accus*, defensive, denies, deny, justif*, gets loud, raises her voice, raises his voice, raises their voice, shout*, sarcas*, slam*, walks out, walked out, threatens to, threatens with, demands an apology, demands an explanation, holds … responsible, hold you responsible, escalat*, just a joke,  only joking, meant no harm, it was banter, stands by',
      es: 'culpa a, echa la culpa, acus*, a la defensiva, niega, se justific*, levanta la voz, grita*, sarcas*, sarcás*, se levanta y se va, amenaz*, exige una disculpa, exige explicaciones, era una broma, era broma',
      fr: 'reproch*, accus*, sur la défensive, nie, se justif*, hausse le ton, crie, sarcas*, claque, menac*, exige des excuses, exige une explication, c’était une blague, pour rire, plaisant*',
      de: 'vorwurf*, vorwürfe, wirft … vor, beschuldig*, rechtfertig*, leugn*, streitet ab, abstreit*, wird laut, schreit, sarkas*, droht, verlangt eine entschuldigung, verlangt eine erklärung, war doch nur spaß, nur ein scherz, verteidig*',
      pt: 'culpa, acus*, na defensiva, nega, justific*, levanta a voz, grita, sarcas*, sarcás*, ameaç*, exige um pedido de desculpa, exige explicações, era brincadeira',
      it: 'incolp*, accus*, sulla difensiva, nega, giustific*, alza la voce, grida, urla, sarcas*, minacc*, pretende le scuse, pretende spiegazioni, era uno scherzo, dà la colpa',
      nl: 'verwijt*, beschuldig*, verdedig*, ontken*, goedpraten, rechtvaardig*, verheft … stem, schreeuw*, sarcas*, dreig*, eist excuses, eist uitleg, was maar een grap, grapje',
      hi: 'आरोप*, दोष*, सफ़ाई, इनकार, चिल्ला*, धमकी, मज़ाक, ताना, ताने',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 2.5,
    says: 'an apology or acknowledgement is what counts',
    phrases: {
      en: 'apolog*, acknowledg*, sorry, thank* her for, thank* him for, explain* how busy, she was right, he was right, say sorry, says sorry, saying sorry, own the mistake, owns the mistake, own up, to own one, to own his, to own her, to own the, to own what, be believed, being believed, taken seriously, meant well, dismiss*, admit it, admits it, admits that, plays it down, minimis*, minimiz*, makes light of, repair the trust, repair trust, repair the relationship, de-escalat*, calm … down, take responsibility, takes responsibility, was … mistake, our mistake, impact counts, withdraw the remark',
      es: 'disculp*, perdón, reconoc* que, reconoc* el, reconoc* su, se equivocó, le quita importancia, quitar importancia, tomar en serio, en serio, asume, asumir, restar importancia, calmar',
      fr: 'excus*, reconna* que, reconna* son, reconna* l, admet*, prise au sérieux, pris au sérieux, minimis*, assum*, désamorc*, qu’on la croie, qu’on le croie, nos torts, erreur de notre part',
      de: 'entschuldig*, zugib*, zugeb*, gibt zu, einräum*, räumt … ein, ernst genommen, ernst nehmen, herunterspiel*, spielt … herunter, verharmlos*, verantwortung übern*, übernimmt … verantwortung, deeskal*, beruhig*, anerkenn*, eingest*',
      pt: 'desculp*, perdão, reconhec* que, reconhec* o, levad* a sério, a sério, minimiz*, assum*, acalmar, errou, erramos',
      it: 'scus*, ammett* che, ammett* di, ammett* l, riconosc* che, riconosc* di, pres* sul serio, minimizz*, si assume, calmar*, abbiamo sbagliato, ha sbagliato',
      nl: 'excus*, verontschuldig*, erken*, toegeven, geeft toe, serieus genomen, bagatellis*, verantwoordelijkheid nemen, neemt … verantwoordelijkheid, sussen, sorry, onze fout',
      hi: 'माफ़ी*, माफी*, क्षमा, ग़लती मान*, गलती मान*, स्वीकार, टालते, हल्के में',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 3,
    says: 'victim or perpetrator is named',
    phrases: {
      en: 'sub-type, subtype, victim, perpetrator, bystander',
      fr: 'sous-type, victime',
      es: 'subtipo, víctima',
      de: 'untertyp, opfer, täter',
      pt: 'subtipo, vítima',
      it: 'sottotipo, vittima',
      nl: 'subtype, slachtoffer',
      hi: 'पीड़ित',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 2.5,
    says: 'something was said, done or left undone that hurt',
    phrases: {
      en: 'upset, tearful, unfair, unfairly, let down, lost trust, trust is broken, trust is gone, remark, joke, jokes, racis*, sexis*, bull*, rude*, snapped, insult*, refund, third time, fourth time, fifth time, online review, lawyer, in front of, nobody rang, nobody called, nobody told, nobody came, never came, never rang, was not told, wasn’t told, without telling, behind her back, behind his back, laughed at, imitated, mimicked, accent, was moved without, the wrong address,   kept waiting',
      es: 'delante de, burl*, se rieron, a sus espaldas, sin avisar, nadie avisó, nadie llamó, nadie vino, nunca vino, comentario, chiste, chistes, insult*, devolución, abogado, la tercera vez, la cuarta vez, injusto, maltrat*',
      fr: 'devant tout*, devant ses, devant les, devant la, moqu*, derrière son dos, sans prévenir, personne n’a, remarque, blague*, insult*, remboursement, avocat, troisième fois, quatrième fois, injuste, traité* de',
      de: 'vor allen, vor versammelt*, vor den kollegen, vor der mannschaft, ausgelacht, hinter … rücken, ohne … bescheid, niemand hat, nichts gesagt, verschwiegen, bemerkung, witz*, beleidig*, anwalt, erstattung, zum dritten mal, zum vierten mal, unfair, herablassend, abgesetzt',
      pt: 'à frente de, na frente de, riram-se, pelas costas, sem avisar, ninguém avisou, ninguém ligou, comentário, piada*, insult*, reembolso, advogado, terceira vez, quarta vez, injusto, gozar*',
      it: 'davanti a, deris*, alle spalle, senza avvisare, nessuno ha, commento, battut*, insult*, rimborso, avvocato, terza volta, quarta volta, ingiusto, presa in giro, preso in giro',
      nl: 'in het bijzijn van, waar iedereen bij, achter … rug, zonder … te zeggen, niemand heeft, niemand belde, opmerking, grap*, beledig*, terugbetaling, advocaat, derde keer, vierde keer, oneerlijk, uitgelachen',
      hi: 'सबके सामने, किसी ने नहीं बताया, ताना, मज़ाक उड़ा*, बिना बताए, अख़बार, वकील, तीसरी बार, वापस',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 2,
    says: 'the character is cold or closed towards the learner',
    phrases: {
      en: 'coldly, and cold, cold and, is cold, icy, frosty, stony, tight-lipped, arms crossed, arms folded, crosses her arms, crosses his arms, folds her arms, folds his arms, clipped, hostile, does not shake hands, sorry if, turns away',
      es: 'fríamente, frialdad, hostil, cruza los brazos, de brazos cruzados, cortante, seca',
      fr: 'froide, froideur, glacial*, hostile, bras croisés, croise les bras, cassant*, sèche*',
      de: 'eisig*, frostig*, feindselig*, verschränkt die arme, verschränkte arme, schroff, abweisend*',
      pt: 'friamente, frieza, hostil, braços cruzados, cruza os braços, seca',
      it: 'fredd*, gelid*, ostile, braccia conserte, incrocia le braccia, secca',
      nl: 'ijzig*, kil*, vijandig*, armen over elkaar, kortaf, afwijzend*',
      hi: 'ठंडे, रूखा, रूखे, हाथ बाँध*',
    },
  },

  // to help
  {
    archetype: 'HELP_SEEKING',
    points: 3,
    says: 'the character needs help or information',
    phrases: {
      en: 'in need of, seek* help, seek* advice, seek* support, ask* for help, asks for advice, asks for support, asks for information, needs help, needs advice, needs support, needs guidance, needs information, needs from you, wants to know, would like to know, does not know how, doesn’t know how, does not know what, doesn’t know what, does not know where, doesn’t know where, does not know which, does not know who, does not know whom, doesn’t know who, does not understand, doesn’t understand, looking for help, looking for advice, inquir*, enquir*, helpline, help line, helpdesk, help desk, hotline, support line, support desk, never asked for help, wonders whether, wonders if, needs someone to, what happens now, what can be done, what can still be done',
      es: 'ayuda, necesita saber, necesita orientación, necesita información, orientaci*, asesor*, no sabe cómo, no sabe qué, no sabe dónde, no sabe si, no sabe a quién, no entiende, quisiera saber, quiere saber, consulta, nunca ha pedido, no se atreve a preguntar',
      fr: 'besoin d’aide, besoin d’un conseil, besoin d’information*, demande de conseil*, demande de renseignement*, voudrait savoir, veut savoir, ne sait pas comment, ne sait pas quoi, ne sait pas où, ne sait pas si, ne sait pas à qui, ne comprend pas, n’ose pas, jamais demandé, de l’aide, accueil, accompagn*, usager*, intervention sociale,  est-ce que',
      de: 'beratung*, hilfe, hotline, unterstütz*, weiß nicht was, weiß nicht wie, weiß nicht wo, weiß nicht ob, weiß nicht wen, braucht hilfe, braucht rat, auskunft, möchte wissen, will wissen, versteht nicht, ratlos, ratsuchend*, was sie braucht, was er braucht, nie um hilfe, klient*',
      pt: 'ajuda, apoio social, precisa de saber, precisa saber, não sabe como, não sabe o que, não sabe onde, não sabe se, não sabe a quem, não percebe, não entende, gostaria de saber, quer saber, atendimento, orientação, nunca pediu',
      it: 'aiuto, consulenza, ha bisogno di, non sa come, non sa cosa, non sa dove, non sa se, non sa a chi, non capisce, vorrebbe sapere, vuole sapere, sportello, assistenza, orientamento, ascolto, non ha mai chiesto',
      nl: 'hulp*, advies, ondersteun*, weet niet hoe, weet niet wat, weet niet waar, weet niet of, weet niet wie, begrijpt niet, snapt niet, wil weten, zou willen weten, hulplijn, loket, spreekuur, inlicht*, nooit om hulp',
      hi: 'सहायता, मदद, नहीं जानत*, पता नहीं, समझान*, परामर्श, जानकारी, जानना चाह*, पूछना चाह*, समझ नहीं, हेल्पलाइन, सलाह',
    },
  },
  {
    archetype: 'HELP_SEEKING',
    points: 2.5,
    says: 'the learner advises or supports',
    phrases: {
      en: 'counsell*, counsel*, advis*, consultation, supports her, supports him, support her, support him, support them, guide her, guide him, guides her, guides him, inform her, inform him, informs her, explain to her, explain to him, explain the steps, explain the options, explain the form, explain the process, explain what, social worker, student services, service training, reception desk, front desk, service desk, breaking bad news, bad news, help with a decision, has to help, helps her to, helps him to, help … find, first aid, signpost*, referral to, refer her to, refer him to, comfort*, reassur*, accompany, walk-in, drop-in, on the desk, chaplain, listening ear',
      es: 'acompañ*, informar a, explicar los pasos, explicar las opciones, trabajador* social, trabajadora social, ventanilla, atención al, orientador*, consejer*, malas noticias, derivar a, tranquiliz*, escuchar',
      fr: 'conseill*, accompagn*, informer, expliquer les étapes, expliquer les options, expliquer la démarche, travailleur social, travailleuse sociale, guichet, sans rendez-vous, écoute, annonce d’une mauvaise nouvelle, orienter vers, rassur*',
      de: 'berat*, begleit*, informier*, erklär* die schritte, sozialarbeit*, schalter, sprechstunde, empfang, schlechte nachricht*, seelsorg*, verweist an, beruhig*, betreu*',
      pt: 'aconselh*, acompanh*, informar, explicar os passos, explicar as opções, assistente social, balcão, acolhimento, más notícias, encaminhar, tranquiliz*, escutar',
      it: 'consiglier*, accompagn*, informare, spiegare i passi, spiegare le opzioni, assistente sociale, sportello, accoglienza, cattive notizie, indirizzar*, rassicur*, ascoltar*',
      nl: 'adviser*, begeleid*, uitleggen, uitleg, maatschappelijk werk*, balie, loket, inloop*, slecht nieuws, doorverwijz*, geruststel*, luisteren, raadgev*',
      hi: 'परामर्शदाता, सलाहकार, समझाएँ, समझाना, सामाजिक कार्यकर्ता, काउंटर, सहायक, दिलासा, मार्गदर्शन',
    },
  },
  {
    archetype: 'HELP_SEEKING',
    points: 2,
    says: 'a problem presses',
    phrases: {
      en: 'urgency, deadline in, expires, runs out in, refused, rejected, turned down, lost her job, lost his job, lost their, cannot pay, can’t pay, cannot sleep, can’t sleep, cannot log, can’t log, cannot reach, cannot manage, can’t manage, can’t cope, cannot cope, afraid of, afraid that, worried, worries, anxious, overwhelmed, confused, desperate, in tears, crying, embarrassed, lonely, grie*, bereave*, hardship, behind with, months behind, arrears, eviction, evicted, hearing in, hearing is, interest-only, satisfied if, scam*,  locked out, exhausted, on her own, on his own, alone with, for the first time, first-time, apologises for ringing, apologises for calling',
      es: 'tiene miedo, miedo de, formulario, plazo, desahucio, desalojo, deuda, deudas, atrasad*, no puede pagar, no duerme, vence, rechazad*, denegad*, angusti*, desesperad*, sola con, solo con, estafa*, agotad*, primera vez',
      fr: 'a peur, formulaire, impayé*, facture, échelonnement, délai, loyer, expuls*, dette*, en retard de, ne peut pas payer, refusé*, audience, angoiss*, désespér*, seule avec, seul avec, arnaque, épuisé*, première fois, ne dort*, éveillé',
      de: 'hat angst, formular*, frist, mahnung, verzweifelt*, überfordert*, dringend, schulden, rückstand, kündigung, räumung*, abgelehnt, kann nicht zahlen, schläft nicht, allein mit, betrug, betrogen, erschöpft, zum ersten mal',
      pt: 'tem medo, formulário, prazo, dívida*, despejo, em atraso, não consegue pagar, recusad*, indeferid*, angusti*, desesperad*, sozinha com, sozinho com, burla, golpe, exaust*, primeira vez, não dorme',
      it: 'ha paura, modulo, scadenza, debit*, bolletta, sfratto, arretrat*, non riesce a pagare, respint*, rifiutat*, angosc*, disperat*, sola con, solo con, truffa*, esaust*, prima volta, non dorme',
      nl: 'is bang, bang dat, formulier, deadline, schuld*, achterstand*, uitzetting, huisuitzetting, afgewezen, kan niet betalen, slaapt niet, wanhopig*, alleen met, opgelicht, oplichting, uitgeput, voor het eerst, aanmaning',
      hi: 'डर*, घबरा*, क़र्ज़, कर्ज, किराया बाकी, अंतिम तिथि, फ़ॉर्म, परेशान, अकेली, अकेला, पहली बार, ठगी, नींद नहीं',
    },
  },
  {
    archetype: 'HELP_SEEKING',
    points: 2,
    says: 'the character is ashamed of needing help, or hides the trouble from the family',
    phrases: {
      en: 'ashamed, shame,   does not want … to know, doesn’t want … to know, has not told, hasn’t told,  feels stupid, feels foolish, too proud to ask, never asked, proud, does not want to be a burden, a burden to, says it is for a friend, pretends',
      es: 'vergüenza, avergonzad*, no quiere que se entere, no le ha dicho, no se lo ha dicho, orgullos*, ser una carga, nunca pidió',
      fr: 'honte, gêné*, ne veut pas que … sache, n’a rien dit à, n’en a parlé à, fier, fière, être un poids,  plaisante',
      de: 'schäm*, scham, peinlich, will nicht dass … erfährt, hat … nichts gesagt, stolz, zur last, nie um hilfe gebeten',
      pt: 'vergonha, envergonhad*, não quer que … saiba, não contou, orgulhos*, ser um peso, nunca pediu',
      it: 'vergogn*, imbarazz*, non vuole che … sappia, non l’ha detto, orgoglios*, essere un peso, mai chiesto',
      nl: 'schaam*, schaamte, gêne, wil niet dat … weet, heeft … niet verteld, trots, tot last, nooit gevraagd',
      hi: 'शर्म*, झिझक, संकोच, नहीं बताया, बोझ, किसी से मदद',
    },
  },
  {
    archetype: 'HELP_SEEKING',
    points: 3,
    says: 'good is that the character leaves with a next step',
    phrases: {
      en: 'leaves with, goes home with, goes away with, walks out with a, knows what to do, knows who, knows whom, knows where, one next step, a next step, one step for, next steps, an appointment with, a plan for, a written list, a list of, who will ring, who to call, one thing to do, feels heard, less alone, decision … left with her, decision … left with him',
      es: 'se va con, sale con, sabe qué hacer, sabe a quién, un primer paso, un paso concreto, próximos pasos, una cita con, un plan para, paso a paso, se siente escuchad*',
      fr: 'repart avec, ressort avec, s’en va avec, sait quoi faire, sait à qui, un premier pas, une prochaine étape,  un rendez-vous avec, un rendez-vous avant, un plan pour, étape par étape, se sent écouté*',
      de: 'geht mit, nimmt … mit, weiß was, weiß an wen, nächster schritt, nächsten schritt, ersten schritt, erster schritt, einen plan, einen termin, schritt für schritt, fühlt sich gehört',
      pt: 'sai com, vai-se embora com, vai embora com, sabe o que fazer, sabe a quem, um primeiro passo, próximo passo, um passo concreto, uma marcação, um plano para, passo a passo, sente-se ouvid*',
      it: 'esce con, va via con, torna a casa con, sa cosa fare, sa a chi, un primo passo, prossimo passo, un appuntamento, un piano per, passo per passo, si sente ascoltat*',
      nl: 'gaat weg met, gaat naar huis met, weet wat, weet bij wie, eerste stap, volgende stap, een afspraak met, een plan voor, stap voor stap, voelt zich gehoord',
      hi: 'लेकर जाए, पता हो कि, अगला कदम, पहला कदम, अपॉइंटमेंट, क़दम, सुनी गई',
    },
  },

  // to get information
  {
    archetype: 'INVESTIGATION',
    points: 3.5,
    says: 'the talk is an inquiry',
    phrases: {
      en: 'interview, interviews, interviewee, interviewer, interviewing, history taking, history-taking, focused history, take a history, take the history, taking a history, hx,  anamnes*, witness, witnesses, investigat*, audit interview, audit talk, audit conversation, internal audit, statement taking, take a statement, fact-finding, fact finding, inquest, deposition, questioning, osce, simulated patient, standardised patient, standardized patient, root cause, needs assessment, elicit*, exit interview, screening, intake interview, safeguarding enquiry, near-miss review, debrief the',
      es: 'investigaci*, auditor*, entrevist*, testig*, anamnesis, historia clínica, tomar declaración, declaración, averigu*, indag*, interrog*, perit*, paciente simulado',
      fr: 'enquête*, audit, auditrice, auditeur, témoin*, témoign*, audition*, interrogatoire, anamnès*, recueil, patient simulé, patiente simulée, établir les faits, entretien d’enquête, expertise',
      de: 'befrag*, revision*, innenrevision, hergang, zeug*, ermittl*, anamnes*, auskunftsperson, schauspielpatient*, simulationspatient*, sachverhalt, untersuchung*, aufklär*, schadensaufnahme, gutachter*, audit*, protokoll',
      pt: 'investiga*, inquérito*, auditor*, entrevist*, testemunh*, anamnese, história clínica, apurar, averigu*, perit*, depoimento',
      it: 'indagin*, verifica interna, audit, testimon*, interrogatorio, anamnesi, accertar*, ricostruir*, colloquio di raccolta, perit*, ispezion*, intervist*',
      nl: 'onderzoek*, audit*, getuig*, anamnese, interview*, ondervrag*, verhoor*, toedracht, simulatiepati*, vraaggesprek, achterhalen, reconstruer*',
      hi: 'पूछताछ, गवाह*, जाँच*, जांच*, साक्षात्कार, बयान, इतिहास लेना, लेखा परीक्षा',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 4,
    says: 'the character tells only what is asked',
    phrases: {
      en: 'only what they ask, only what you ask, only what is asked, what you give, only what she is asked, only what he is asked, only if asked, only when asked, only if she is asked, only if he is asked, only if they are asked, only if directly asked, only if specifically asked, only on direct, only on asking, only if the student asks, only if the learner asks, only if you ask, only when you ask, does not volunteer, doesn’t volunteer, do not volunteer, don’t volunteer, volunteers nothing, volunteers little, volunteers no, answers truthfully, answers honestly, answers only, answers briefly, answers what, on direct question*, on questioning, on direct q, if asked re, withhold*, keeps back, holds back, keeps to herself, keeps to himself, leaves out, says nothing about, not a word beyond, and no more, no more than asked, only to, in layers, never offers',
      es: 'solo si se le pregunta, sólo si se le pregunta, solo si le preguntan, sólo si le preguntan, si se le pregunta, si le preguntan, si alguien pregunta, no cuenta nada por sí, responde solo, responde sólo, responde únicamente, responde brevemente, contesta lo que, no dice de entrada, se guarda, omite, calla, solo dice, sólo dice, a pregunta directa',
      fr: 'seulement si on, uniquement si on, que si on lui demande, si on lui demande, si on le lui demande, si on lui pose, répond seulement, répond uniquement, répond brièvement, ne dit rien de, ne dit pas spontanément, spontanément, ne mentionne pas, ne parle pas de, passe sous silence, tait, sur question directe, garde pour elle, garde pour lui',
      de: 'nur auf nachfrage, nur auf frage*, nur wenn, auf nachfrage, auf direkte frage*, auf geschlossene, auf offene fragen, auf saubere fragen, wenn man … fragt, wenn jemand fragt, von sich aus, nicht von sich aus, antwortet nur, antwortet knapp, antwortet ehrlich, verschweigt, behält … für sich, lässt weg, erst wenn jemand fragt, erst wenn',
      pt: 'só se lhe pergunt*, só se pergunt*, se lhe pergunt*, apenas se pergunt*, responde só, responde apenas, não conta nada por si, não diz por iniciativa, guarda para si, omite, cala, à pergunta direta, quando pergunta*',
      it: 'solo se glielo, solo se gli, solo se le, solo se viene chiesto, se glielo si chiede, se le si chiede, se gli si chiede, risponde solo, risponde brevemente, non racconta nulla da, non dice spontaneamente, spontaneamente, tace, omette, tiene per sé, su domanda diretta',
      nl: 'alleen als … gevraagd, alleen als je, alleen op vraag, pas als, op doorvragen, antwoordt alleen, antwoordt kort, vertelt niet uit zichzelf, uit zichzelf, zegt niets over, verzwijgt, houdt … voor zich, laat weg, op directe vraag',
      hi: 'पूछने पर ही, केवल पूछने पर, तभी बत*, तभी कह*, जब कोई पूछे, ख़ुद से नहीं, अपने आप नहीं, छिपा*, पूछे जाने पर',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 2.5,
    says: 'what the character knows or noticed is listed',
    phrases: {
      en: 'what you know, what you saw, what you remember, walk me through, what she knows, what he knows, what they know, what she saw, what he saw, what they saw, what she remembers, what he remembers, knows but, saw a, saw the, saw two, saw three, saw her, saw him, remembers a, remembers the, remembers that, the facts are, to be found out, find out how, find out what, find out why, find out who, find out when, establish what, establish who, establish when, establish the facts, timeline, hour by hour, minute by minute, sequence of events, under accusation, who had, last to see, last seen, no suspicion, nothing is held against, logbook, the log, footage, camera',
      es: 'lo que sabe, lo que vio, lo que recuerda, recuerda, vio a, vio que, vio un, línea de tiempo, hora por hora, cronología, la última en ver, el último en ver, sin sospecha, cámara',
      fr: 'ce qu’elle sait, ce qu’il sait, ce qu’elle a vu, ce qu’il a vu, se souvient, se rappelle, a vu, heure par heure, chronologie, la dernière à, le dernier à, aucun soupçon, caméra',
      de: 'was sie weiß, was er weiß, was sie gesehen, was er gesehen, erinnert sich, hat … gesehen, zuletzt gesehen, stunde für stunde, ablauf, zeitleiste, kein verdacht, liegt nichts vor, kamera, gegen uhr',
      pt: 'o que sabe, o que viu, do que se lembra, lembra-se, viu a, viu o, viu que, hora a hora, cronologia, última a ver, último a ver, sem suspeita, câmara',
      it: 'cosa sa, quello che sa, cosa ha visto, ricorda, ha visto, ora per ora, cronologia, l’ultima a vedere, l’ultimo a vedere, nessun sospetto, telecamera',
      nl: 'wat ze weet, wat zij weet, wat hij weet, wat ze zag, wat hij zag, herinnert zich, heeft … gezien, laatst gezien, uur voor uur, tijdlijn, geen verdenking, camera',
      hi: 'क्या जानते, क्या जानती, क्या देखा, देखा कि, याद है, घंटे-दर-घंटे, आख़िरी बार, कैमरा',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 3,
    says: 'complaints are noted as for a case history',
    phrases: {
      en: 'presenting complaint, pc, pmh, ice, fh, sh, dhx, rx, hpc, worse when, worse on, better when, better with, comes on, radiates, since approx, for three weeks, for two weeks, no fever, no weight loss, no wt loss, allergies, allergic to, past medical history, drug history, family history, social history, ideas concerns, otc, tablets for, symptoms',
      es: 'motivo de consulta, antecedentes, alergias, empeora, mejora con, síntomas, sin fiebre, desde hace … semanas, antecedentes familiares, irradia',
      fr: 'motif de consultation, antécédents, allergies, pire quand, mieux quand, symptômes, pas de fièvre, depuis … semaines, antécédents familiaux, irradie',
      de: 'leitsymptom, vorerkrankung*, vorgeschichte, allergie*, schlimmer bei, besser bei, symptom*, kein fieber, seit … wochen, familienanamnese, strahlt aus, medikamente',
      pt: 'queixa principal, antecedentes, alergias, piora com, piora quando, melhora com, sintomas, sem febre, há … semanas, antecedentes familiares, irradia',
      it: 'motivo della visita, anamnesi, allergie, peggiora, migliora con, sintomi, niente febbre, da … settimane, familiarità, si irradia',
      nl: 'hoofdklacht, voorgeschiedenis, allergie*, erger bij, beter bij, symptomen, geen koorts, sinds … weken, familieanamnese, straalt uit, medicatie',
      hi: 'लक्षण, एलर्जी, बुखार नहीं, दर्द कब, दवाइयाँ, पारिवारिक इतिहास',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 2,
    says: 'it depends on how the learner asks',
    phrases: {
      en: 'open question*, closed question*, leading question*, if the questions are open, in order of time, explains the purpose, explain what the interview, what happens to the notes, confidential*, what goes to the manager, if asked, if he is asked, if she is asked, probe, probes, clarif*, who was it, was it you, not about blame, nobody is to be punished, good questions, reveals, discloses, conceals, covers for, covers up, contradict*, alibi, accused he says, accused she says',
      es: 'preguntas abiertas, preguntas cerradas, pregunta abierta, confidencial*, para qué sirve la entrevista, si se le acusa, si lo acusan, si la acusan, encubre, contradi*, coartada, quién fue, por orden',
      fr: 'questions ouvertes, questions fermées, question ouverte, confidentiel*, si on l’accuse, couvre, contredi*, alibi, qui était-ce, dans l’ordre, à quoi sert l’entretien',
      de: 'offene fragen, geschlossene fragen, offene frage, vertraulich*, wer war es, beschuldigt, wozu das gespräch, was mit dem protokoll, deckt, widerspr*, der reihe nach, der reihe nach erzähl*, alibi, schützen',
      pt: 'perguntas abertas, perguntas fechadas, pergunta aberta, confidencial*, se for acusad*, encobre, contradi*, álibi, quem foi, por ordem',
      it: 'domande aperte, domande chiuse, domanda aperta, riservat*, se viene accusat*, copre, contradd*, alibi, chi è stato, in ordine',
      nl: 'open vragen, gesloten vragen, open vraag, vertrouwelijk*, wie was het, beschuldigd, dekt, tegenspr*, alibi, op volgorde, waarvoor het gesprek',
      hi: 'खुले सवाल, सीधा सवाल, गोपनीय, किसने किया, बचा रह*, क्रम से',
    },
  },

  // to exchange terms
  {
    archetype: 'NEGOTIATION',
    points: 4,
    says: 'the talk is a negotiation',
    phrases: {
      en: 'negotiat*, bargain*, collective agreement, renewal of the contract, renewal of a contract, renewal of the lease, contract renewal, contract talks, lease renewal, renew the lease, settlement talk*, haggl*, both sides of the table, both sides, other side of the table, mediated settlement',
      es: 'negocia*, renovación del contrato, renovar el contrato, regate*, mesa de negociación, convenio colectivo, las dos partes, ambas partes',
      fr: 'négoci*, renouvellement du contrat, renouvellement du bail, renouveler le bail, marchand*, convention collective, les deux parties, point de rupture',
      de: 'verhandl*, verhandel*, vertragsverlängerung, tarif*, feilsch*, beide seiten, verlängerung des vertrag*, verlängerung des miet*',
      pt: 'negoci*, renovação do contrato, regate*, acordo coletivo, ambas as partes, as duas partes',
      it: 'negozi*, rinnovo del contratto, trattativ*, trattare, contratto collettivo, entrambe le parti, le due parti, mercanteggi*',
      nl: 'onderhandel*, contractverlenging, verlenging van het contract, verlenging van de huur, cao, beide partijen, loven en bieden',
      hi: 'मोलभाव, सौदेबाज*, समझौता, बातचीत की मेज, मोल-भाव, अनुबंध का नवीनीकरण',
    },
  },
  {
    archetype: 'NEGOTIATION',
    points: 4,
    says: 'the character has limits',
    phrases: {
      en: 'bottom line, walk-away, walk away from, walks away, batna, non-negotiable*, not negotiable, must keep, red line*, reservation price, will not go below, will not go above, won’t go below, won’t go above, will not go under, not go under, lowest price, lowest rent, highest price, maximum price, minimum price, lowest you can, highest you can, at least £, at least €, at least $, at least ₹, at most £, at most €, at most $, not under, not below, nothing under, nothing below, concession*, counter-offer*, counteroffer*, give-and-take, can move, can give, can trade, opening demand, opening offer, opening position, opens with, opens at, target price, fallback, trade-off*, would settle at, settles at, settle for, trades for, in return, no package without, would rather have no deal, rather leave it empty',
      es: 'límite mínimo, límite máximo, por debajo de, por encima de, menos de … no, no baja de, no sube de, no firma, innegociable*, no negociable*, línea roja, líneas rojas, concesi*, contrapartida*, contraoferta*, puede ceder, a cambio, a cambio de, cede, ceder, precio de salida, pide inicialmente',
      fr: 'prix plancher, prix plafond, plancher, plafond, en dessous de, au-dessous de, au-dessus de, non négociable*, ligne rouge, lignes rouges, concession*, contrepartie*, contre-proposition*, peut céder, cède, céder, en échange, point de rupture',
      de: 'schmerzgrenze, untergrenze, obergrenze, nicht unter, nicht über, unter … geht, nicht verhandelbar, unverhandelbar*, rote linie*, zugeständnis*, gegenleistung*, gegenangebot*, kann nachgeben, nachgeb*, im gegenzug, ausstiegspunkt',
      pt: 'limite mínimo, limite máximo, abaixo de, acima de, não desce de, não sobe de, inegociáve*, não negociáve*, linha vermelha, concess*, contrapartida*, contraproposta*, pode ceder, cede, ceder, em troca',
      it: 'limite minimo, limite massimo, sotto i, sotto le, non scende sotto, non sale sopra, non negoziabil*, linea rossa, linee rosse, concession*, contropartit*, controffert*, può cedere, cede, cedere, in cambio',
      nl: 'ondergrens, bovengrens, niet onder, niet boven, niet lager dan, niet hoger dan, niet onderhandelbaar, rode lijn*, concessie*, tegenprestatie*, tegenbod*, kan toegeven, toegeven op, in ruil',
      hi: 'से कम नहीं, से ज़्यादा नहीं, से अधिक नहीं, न्यूनतम, अधिकतम, अंतिम सीमा, छूट दे सक*, बदले में, रियायत*',
    },
  },
  {
    archetype: 'NEGOTIATION',
    points: 3,
    says: 'the learner has a mandate',
    phrases: {
      en: 'mandate, authorised up to, authorized up to, may go up to, may go down to, may offer up to, up to £, up to €, up to $, up to ₹, win-win, package, packages, deal, supplier talks, procurement, union representative, shop delegate, shop steward, pay rise, members vote, members’ vote, works council',
      es: 'mandato, autorizad* hasta, hasta un máximo, puede ofrecer hasta, paquete, delegad* sindical, comité de empresa',
      fr: 'mandat, autorisé* jusqu, jusqu’à un maximum, peut aller jusqu, délégué* syndical*, comité d’entreprise, paquet',
      de: 'mandat, verhandlungsmandat, bis höchstens, darf bis, gesamtpaket, betriebsrat, paket',
      pt: 'mandato, autorizad* até, pode ir até, pode oferecer até, pacote, delegad* sindical, comissão de trabalhadores',
      it: 'mandato, autorizzat* fino, può arrivare a, può offrire fino, pacchetto, rappresentante sindacale, rsu',
      nl: 'mandaat, gemachtigd tot, mag tot, maximaal bieden, pakket, vakbond*, ondernemingsraad',
      hi: 'अधिकार सीमा, तक दे सकते, पैकेज, यूनियन',
    },
  },
  {
    archetype: 'NEGOTIATION',
    points: 1.5,
    says: 'terms are exchanged',
    phrases: {
      en: 'salary, pay offer, price increase, rent increase, rent of, discount, terms, clause, penalty, split, middle ground, compromise, settle*, both parties, trade union, supplement, minimum quantity, minimum order, payment terms, notice period, lease, tenant leaves, another bidder, another offer, other offer, rate, guarantee, deposit of, instalments, term of',
      es: 'descuento, cláusula, penalización, compromiso, aval, fianza, carencia, plazo de pago, subida, escalado, alquiler, renta, otro interesado, otra oferta, condiciones',
      fr: 'remise, clause, pénalité, compromis, caution, dépôt de garantie, délai de paiement, hausse, loyer, bail, autre offre, conditions, palier*',
      de: 'rabatt, klausel, vertragsstrafe, kompromiss, kaution, zahlungsziel, erhöhung, miete, laufzeit, anderes angebot, konditionen, staffel*, mindestmenge',
      pt: 'desconto, cláusula, multa, compromisso, caução, fiança, prazo de pagamento, aumento, renda, aluguel, outra oferta, condições, carência',
      it: 'sconto, clausola, penale, compromesso, cauzione, fideiussione, termini di pagamento, aumento, affitto, canone, altra offerta, condizioni',
      nl: 'korting, clausule, boete, compromis, borg, betaaltermijn, verhoging, huur, looptijd, ander bod, voorwaarden, staffel*',
      hi: 'किराया, छूट, शर्तें, ज़मानत, अवधि, क़िस्त, दाम',
    },
  },

  ...turnSignals,
  ...wordSignals,
]
