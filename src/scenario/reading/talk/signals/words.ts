import type { Signal } from './signal.ts'

/**
 * Plain words that stand in every kind of talk and in one kind far more often. One of them says nothing: they are counted
 * over the sentences of a document and held against how often they stand in talks of other kinds (looked up in about a
 * hundred and forty labelled documents): many together say what phrases in other wording left open.
 */
export const wordSignals: readonly Signal[] = [
  {
    archetype: 'PERSUASION',
    points: 2,
    counted: { usual: 0.2, spread: 0.3 },
    says: 'much is said of an offer and of doubts about it',
    phrases: {
      en: 'trial, demo, try, tries, tried, convinc*, persua*, win round, win over, put off, say yes, says yes, donor*, donat*, gave, sceptic*, skeptic*, doubt*, sell*, sold, rep, reps, product, offer*, competitor*, brochure, sample*, switch*, proof, evidence, figures, guarantee*, warranty, decides, decision, prescrib*, treats, early adopter, brand, pilot, launch, payback, habit, copy',
      es: 'prueba, probar, vend*, convenc*, duda*, desconf*, producto, oferta*, competencia, folleto, muestra*, demostr*, garant*, decide, decisión, receta*, marca, piloto, programa, costumbre, cambiar, semilla*',
      fr: 'essai, essayer, vend*, convain*, doute*, méfi*, produit*, offre*, concurren*, brochure, échantillon*, démonstr*, garant*, décide*, décision, prescri*, marque, pilote, changer, habitude*',
      de: 'probe*, test*, verkauf*, überzeug*, zweifel*, skept*, produkt*, angebot*, konkurr*, prospekt*, muster, vorführ*, garant*, entscheid*, verschreib*, marke, pilot*, wechsel*, umstell*, gewohn*, förderung, ersparnis, spart',
      pt: 'experiment*, testar, teste, vend*, convenc*, dúvida*, desconf*, produto*, oferta*, concorr*, folheto, amostra*, demonstr*, garant*, decide, decisão, receita*, marca, piloto, programa, mudar, hábito*',
      it: 'prova, provare, vend*, convinc*, dubbi*, diffid*, prodott*, offert*, concorren*, dépliant, campion*, dimostr*, garanz*, decide, decisione, prescriv*, marca, pilota, cambiare, abitudin*',
      nl: 'proef*, proberen, verkoop*, verkop*, overtuig*, twijfel*, scept*, product*, aanbod, offerte*, concurr*, folder, monster*, demonstr*, garant*, beslis*, voorschrij*, merk, overstap*, gewoonte*',
      hi: 'बेच*, सबूत, भरोसा, शंका, परीक्षण, नमूना, गारंटी, फ़ैसला, फैसला, उत्पाद, आदत, बदल*, राज़ी, मान*',
    },
  },
  {
    archetype: 'CONFRONTATION',
    points: 2,
    counted: { usual: 0.2, spread: 0.25 },
    says: 'much is said of a wrong and of what it does to the character',
    phrases: {
      en: 'angry, anger, furious, rage, hurt, hurts, ashamed, shame, humiliat*, sorry, apolog*, complain*, insult*, laughed, laughs at, mocked, remark, joke, blame*, unfair, injust*, cold, icy, wrong, mistake, nobody rang, nobody told, nobody called, in front of, tears, offended, excuse, excuses, let down, broken promise, betray*, disappoint*, bitter, dignity, lied, quarrel*, conflict, feedback',
      es: 'enfad*, enoj*, rabia, furios*, dolid*, vergüenza, humill*, perdón, disculp*, queja*, insult*, rió, rieron, burl*, broma, culpa, injust*, frí*, error, equivoc*, nadie llamó, nadie avisó, delante de, lágrimas, ofend*, excusa*, prometi*, traicion*, decepcion*, amarg*, orgull*, respeto, mentira, minti*, pelea*',
      fr: 'colère, furieu*, bless*, honte, humili*, pardon, excus*, plain*, insult*, ri, rire, moqu*, blague*, remarque, reproch*, faute, injust*, froid*, erreur, tort, personne n’a, devant, larmes, vex*, offens*, promis, trah*, déç*, amer*, fier*, respect, menti*, mensonge, dispute*',
      de: 'wütend, wut, zorn*, ärger*, verletz*, kränk*, gekränk*, scham, schäm*, demütig*, entschuldig*, beschwer*, beleidig*, lacht*, ausgelacht, witz*, vorwurf*, vorwürf*, schuld, unfair, ungerecht*, kühl, eisig, fehler, falsch, niemand hat, vor allen, tränen, ausrede*, versproch*, verrat*, enttäusch*, bitter, stolz, respekt, gelogen, lüge, streit*, konflikt*',
      pt: 'raiva, zangad*, furios*, magoad*, vergonha, humilh*, perdão, desculp*, queix*, reclam*, insult*, riram, riu, gozar*, piada*, culpa*, injust*, frio, fria, erro, errad*, ninguém ligou, ninguém avisou, diante de, lágrimas, ofend*, promet*, traí*, desilud*, amarg*, orgulh*, respeito, mentir*, mentiu, discuss*',
      it: 'rabbia, arrabbi*, furios*, ferit*, vergogn*, umili*, scus*, perdon*, reclam*, insult*, riso, ride, deris*, battut*, scherz*, colpa, ingiust*, fredd*, errore, sbagli*, nessuno ha, davanti a, lacrime, offes*, promess*, tradi*, delus*, amar*, orgogli*, rispetto, mentit*, bugia, lite, litig*',
      nl: 'boos, woed*, gekwetst, kwets*, schaam*, schaamt, beschaamd, vernederd*, sorry, excus*, klacht*, klaagt, beledig*, lachte, uitgelachen, grap*, verwijt*, schuld, oneerlijk, onrecht*, ijzig, koel, fout, niemand belde, niemand heeft, waar iedereen bij, tranen, beloof*, verraden, teleurgesteld, verbitterd, trots, respect, loog, leugen, ruzie, steekt',
      hi: 'ग़ुस्स*, गुस्स*, नाराज़*, नाराज*, शर्म*, अपमान*, माफ़ी, माफी, शिकायत*, हँस*, मज़ाक, ताना, दोष*, अन्याय, ग़लती, गलती, किसी ने नहीं, सबके सामने, आँसू, वादा, धोखा, गर्व, इज़्ज़त, झूठ, झगड़*, चिल्ला*',
    },
  },
  {
    archetype: 'HELP_SEEKING',
    points: 2,
    counted: { usual: 0.35, spread: 0.4 },
    says: 'much is said of a need and of ways to meet it',
    phrases: {
      en: 'help, helps, afraid, scared, worri*, advice, advise*, adviser, form, forms, appointment, ring, rings, ringing, leaflet*, alone, deadline, refused, arrears, rent, cannot, can’t, lost, embarrass*, has not told, hasn’t told, nobody knows, carer, pension, benefit, benefits, allowance, letter, letters, application, entitled, apologises, next step, what to do, overwhelmed, exhausted, sleep, sleeps, support, caller',
      es: 'ayuda*, miedo, preocup*, consejo, formulario*, cita, llama, folleto*, sola, solo, plazo, rechaz*, atras*, alquiler, no puede, perdi*, vergüenza, no le ha dicho, no se lo ha dicho, nadie sabe, pensión, subsidio, beca, carta*, solicitud*, derecho a, qué hacer, agotad*, dorm*, orient*',
      fr: 'aide*, peur, inquiet*, inquièt*, conseil*, formulaire*, rendez-vous, appelle, brochure*, seule, seul, délai, refus*, retard, loyer, ne peut pas, perdu*, gêné*, n’a rien dit, ne lui a rien dit, personne ne sait, pension, retraite, allocation*, lettre*, courrier*, demande*, droit à, que faire, épuis*, dort, accompagn*, s’excuse de',
      de: 'hilf*, hilfe, angst, sorge*, rat, berat*, formular*, termin, ruft, broschüre*, allein, frist*, abgelehnt, rückstand, miete, kann nicht, verlor*, peinlich, nicht gesagt, nichts gesagt, niemand weiß, rente, geld vom amt, brief*, antrag*, anspruch, was tun, erschöpft, schläft, unterstütz*, entschuldigt sich',
      pt: 'ajuda*, medo, preocup*, conselho*, formulário*, marcação, liga, folheto*, sozinh*, prazo, recus*, atras*, renda, aluguel, não consegue, perd*, vergonha, não contou, não lhe contou, ninguém sabe, pensão, subsídio, bolsa, carta*, pedido, requer*, direito a, o que fazer, exaust*, dorme, orient*, apoio, desliga',
      it: 'aiut*, paura, preoccup*, consigli*, modul*, appuntamento, chiama, opuscol*, sola, solo, scadenz*, rifiut*, arretrat*, affitto, non riesce, pers*, vergogn*, non ha detto, non gliel’ha detto, nessuno sa, pensione, sussidio, letter*, domanda, diritto a, cosa fare, esaust*, dorme, orient*, si scusa',
      nl: 'help*, hulp*, bang, zorgen, bezorgd, advies*, formulier*, afspraak, belt, folder*, alleen, deadline, afgewezen, achterstand*, huur, kan niet, kwijt, gêne, niet verteld, niemand weet, pensioen, uitkering, toeslag, brief, brieven, aanvraag*, recht op, wat nu, uitgeput, slaapt, steun*, verontschuldigt zich',
      hi: 'मदद, सहायता, डर*, चिंता*, सलाह, फ़ॉर्म, फॉर्म, फ़ोन, अकेल*, अंतिम तिथि, बाकी, किराया, नहीं कर सकत*, झिझक, नहीं बताया, पेंशन, चिट्ठी, आवेदन, हक़, क्या करे*, थक*, नींद',
    },
  },
  {
    archetype: 'INVESTIGATION',
    points: 2,
    counted: { usual: 0.85, spread: 0.5 },
    says: 'much is said of what was seen and when',
    phrases: {
      en: 'asked, answers, saw, seen, heard, noticed, remember*, accus*, witness*, report, list, log, logbook, camera, statement, sequence, to the minute, question, questions, record, records, does not know, did not see, who had, at about, o’clock, suspect*, evidence, signed, checked, picture of, photo, notes, interview*, history, symptom*, since, allerg*, fever, blood, tablets, pain, wakes, nothing is held, held against',
      es: 'pregunta*, responde, contesta, vio, visto, oyó, notó, recuerd*, acus*, testig*, informe, lista, registro, cámara, declar*, orden, minuto*, no sabe, quién, hacia las, sospech*, firmó, revisó, foto, apunt*, entrevist*, síntoma*, desde hace, alerg*, fiebre, sangre, pastill*, dolor*',
      fr: 'demande*, répond, vu, voit, entendu, remarqué, souvien*, rappelle, accus*, témoin*, rapport, liste, registre, caméra, déclar*, ordre, minute*, ne sait pas, qui, vers, soupçon*, signé, vérifi*, photo*, not*, entretien, symptôme*, depuis, allerg*, fièvre, sang, comprim*, douleur*',
      de: 'frag*, antwort*, gesehen, sah, gehört, hörte, bemerk*, erinner*, beschuldig*, zeug*, bericht, liste, protokoll*, buch, kamera, aussage, reihenfolge, minute*, weiß nicht, wer, gegen, verdacht*, unterschrieb*, geprüft, foto*, notier*, befrag*, symptom*, seit, allerg*, fieber, blut, tabletten, schmerz*',
      pt: 'pergunt*, responde, viu, visto, ouviu, notou, reparou, lembr*, acus*, testemunh*, relatório, relato, lista, registo, registro, câmara, câmera, declar*, ordem, minuto*, não sabe, quem, por volta, suspeit*, assinou, verific*, foto*, anot*, entrevist*, sintoma*, desde, alerg*, febre, sangue, comprimid*, dor, dores',
      it: 'chied*, domand*, rispond*, visto, vide, sentito, notato, ricord*, accus*, testimon*, rapporto, elenco, registro, telecamera, dichiar*, ordine, minut*, non sa, chi, verso le, sospett*, firmato, controll*, foto, annot*, intervist*, sintom*, da circa, allerg*, febbre, sangue, pastigl*, dolor*, formicol*',
      nl: 'vraag*, vragen, antwoord*, zag, gezien, hoorde, merkte, herinner*, beschuldig*, getuig*, rapport, lijst, logboek, camera, verklar*, volgorde, minuut, weet niet, wie had, rond, verdacht*, getekend, gecontrol*, foto*, notit*, interview*, symptoom, symptomen, sinds, allerg*, koorts, bloed, tabletten, pijn',
      hi: 'पूछ*, जवाब, देखा, सुना, याद, गवाह*, रिपोर्ट, सूची, रजिस्टर, कैमरा, बयान, क्रम, मिनट, नहीं जानत*, किसने, शक, दस्तख़त, जाँच*, तस्वीर, लक्षण, से है, एलर्जी, बुख़ार, ख़ून, गोली, दर्द',
    },
  },
  {
    archetype: 'NEGOTIATION',
    points: 2,
    counted: { usual: 0.9, spread: 0.5 },
    says: 'much is said of terms and of what either side can give',
    phrases: {
      en: 'price, rate, contract, agreement, pay, pays, days, ceiling, cost, costs, wage, wages, now, would like, how low, how high, gives, give, take less, nor will, trade*, exchange, in return, limit, lowest, highest, under, below, above, less than, more than, allows, authorised, authorized, sign, signs, signed, year, minimum, clause, term, terms, discount, written, both, both ways, supplier, volume, settle, deal, mandate, offer*, budget, instalment*, percent, per, a month, rather, either side, concession*',
      es: 'precio, tarifa, contrato, convenio, paga, pagar, cobra, días, tope, costo*, coste*, salario, sueldo, hoy, quiere, pide, darte, dar, puede darte, da algo, gratis, cambio, límite, menos de, más de, autoriz*, firma*, año, mínimo, cláusula, descuento, escrito, los dos, ambos, ambas, proveedor*, volumen, acuerdo, ofrec*, oferta*, presupuesto, cuota*, por ciento, por viaje, al mes, no se toca, renta, alquiler',
      fr: 'prix, tarif, contrat, convention, paie, payer, jours, plafond, coût*, salaire*, actuel*, veut, demande, donner, cède*, échange, limite, moins de, plus de, autoris*, sign*, an, minimum, clause, remise, écrit, les deux, fournisseur*, volume, accord, offre*, budget, mensualité*, pour cent, par mois, loyer, hausse',
      de: 'preis*, tarif*, vertrag*, vereinbar*, zahl*, tage, obergrenze, kosten, lohn, gehalt, derzeit, heute, will, fordert, gibt, geben, tausch*, gegen, grenze, weniger als, mehr als, darf, unterschr*, jahr, mindest*, klausel, rabatt, schriftlich, beide, lieferant*, menge, einig*, bietet, budget, rate*, prozent, im monat, miete, erhöh*',
      pt: 'preço, tarifa, contrato, acordo, paga, pagar, dias, teto, custo*, salário, hoje, quer, pede, dar, cede*, troca, limite, menos de, mais de, autoriz*, assin*, ano, mínimo, cláusula, desconto, escrito, ambos, os dois, fornecedor*, volume, ofere*, proposta*, orçamento, prestaç*, por cento, por mês, renda, aluguel, aument*',
      it: 'prezzo, tariffa, contratto, accordo, paga, pagare, giorni, tetto, cost*, salario, stipendio, oggi, vuole, chiede, dare, cede*, cambio, limite, meno di, più di, autorizz*, firm*, anno, minimo, clausola, sconto, scritto, entrambi, entrambe, fornitor*, volume, offr*, proposta*, budget, rat*, per cento, al mese, affitto, canone, aument*',
      nl: 'prijs, tarief, contract, overeenkomst, betaal*, dagen, plafond, kost*, loon, salaris, nu, wil, vraagt, geeft, geven, ruil, grens, minder dan, meer dan, mag, teken*, jaar, minimum, clausule, korting, schriftelijk, beide, leverancier*, volume, akkoord, biedt, voorstel, budget, termijn*, procent, per maand, huur, verhog*',
      hi: 'दाम, दर, अनुबंध, करार, भुगतान, दिन, सीमा, लागत, वेतन, अभी, चाहत*, माँग*, दे सकत*, बदले, से कम, से ज़्यादा, अनुमति, दस्तख़त, साल, न्यूनतम, शर्त*, छूट, लिखित, दोनों, आपूर्ति, मात्रा, समझौता, प्रस्ताव, बजट, क़िस्त, प्रतिशत, महीने, किराया',
    },
  },
]
