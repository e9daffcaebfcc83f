import type { Signal } from './signal.ts'

/** The learner has to exchange terms. */
export const negotiationSignals: readonly Signal[] = [
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
]
