import type { Life } from './life.ts'
import { type Random, randomFor } from './random.ts'

/** Particulars in a few words, by language: `{friend}`, `{neighbour}`, `{mentor}` are full names, `{a-b}` a number. */
type Phrases = Readonly<Record<string, string>>

/**
 * Particulars in a few words, in the document's language. Every field goes to one category only: each takes in turn what suits
 * it best, and all writers compute the same turns.
 * @param language ISO 639-1, not English
 * @param categories names of all categories of the persona, in the same order for every writer
 * @returns what may be invented for the category; none in a language without phrases
 */
export function phrasesFor(
  language: string,
  category: string,
  categories: readonly string[],
  life: Life,
  seed: number,
): { field: string; value: string }[] {
  const known = byLanguage[language.slice(0, 2).toLowerCase()]
  if (!known) return []
  return takenInTurn(Object.keys(known), category, categories, seed).map((field) => ({
    field,
    value: filled(known[field] ?? '', life, randomFor(seed, field)),
  }))
}

/** No category has more than five fields to fill. */
const turns = 5

function takenInTurn(
  fields: readonly string[],
  category: string,
  categories: readonly string[],
  seed: number,
): string[] {
  const left = new Set(randomFor(seed, 'phrases').shuffle(fields))
  const own: string[] = []
  for (let turn = 0; turn < turns; turn++) {
    for (const name of categories) {
      const wished = (fieldsOf[name] ?? everyday).find((field) => left.has(field))
      const field = wished ?? [...left].find((one) => everyday.includes(one) || turn > 1)
      if (!field) continue
      left.delete(field)
      if (name === category) own.push(field)
    }
  }
  return own
}

function filled(pattern: string, life: Life, random: Random): string {
  return pattern
    .replace(/\{(\d+)-(\d+)\}/g, (_, low: string, high: string) => String(random.between(Number(low), Number(high))))
    .replaceAll('{friendship}', String(life.friendship))
    .replace(/\{(friend|neighbour|mentor|colleague)\}/g, (_, person: 'friend') => life.fullName(person))
    .replace(/\{sum:([\d.]+)\}/g, (_, lunches: string) => life.money(Number(lunches) * (0.8 + random.next() * 0.4)))
}

const everyday = ['close_friend', 'neighbour', 'early_riser', 'evening_habit', 'notebook', 'quiet_hour', 'way_there']
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  professional_context: ['mentor', 'lunch_break', 'close_friend', 'notebook', 'early_riser', 'way_there'],
  work_relationships: ['closest_colleague', 'lunch_break', 'mentor', 'notebook', 'way_there', 'quiet_hour'],
  organizational_context: [
    'closest_colleague',
    'lunch_break',
    'size_of_the_house',
    'meeting_habit',
    'mentor',
    'notebook',
  ],
  financial_context: [
    'last_unexpected_bill',
    'small_luxury',
    'way_of_keeping_accounts',
    'close_friend',
    'first_wage',
    'notebook',
  ],
  health_context: ['way_there', 'papers', 'neighbour', 'questions_prepared', 'quiet_hour', 'early_riser'],
  time_constraints: ['early_riser', 'way_there', 'waiting_tasks', 'quiet_hour', 'punctuality', 'evening_habit'],
  family_context: ['neighbour', 'weekly_call', 'birthday_list', 'close_friend', 'evening_habit', 'quiet_hour'],
  anxiety_factors: ['questions_prepared', 'waking_hour', 'close_friend', 'papers', 'first_minutes', 'quiet_hour'],
  emotional_state: ['rehearsed', 'first_minutes', 'close_friend', 'quiet_hour', 'evening_habit', 'way_there'],
  incident_context: ['first_told_to', 'how_it_is_told', 'rehearsed', 'notebook', 'questions_prepared', 'papers'],
  decision_criteria: ['questions_prepared', 'nights_to_decide', 'close_friend', 'notebook', 'papers', 'mentor'],
  research_behavior: ['hours_of_reading', 'questions_prepared', 'close_friend', 'notebook', 'papers', 'mentor'],
  past_experiences: ['nights_to_decide', 'notebook', 'mentor', 'close_friend', 'first_wage', 'questions_prepared'],
  sales_rep_history: [
    'time_for_sellers',
    'nights_to_decide',
    'mentor',
    'notebook',
    'close_friend',
    'questions_prepared',
  ],
  medical_philosophy: ['mentor', 'notebook', 'nights_to_decide', 'hours_of_reading', 'quiet_hour', 'closest_colleague'],
  social_context: everyday,
  lifestyle_context: everyday,
}

const byLanguage: Readonly<Record<string, Phrases>> = {
  fr: {
    close_friend: '{friend}, une amitié de {friendship} ans',
    neighbour: '{neighbour}, sur le même palier, garde le double des clés',
    mentor: '{mentor}, qui a tout appris du métier, joignable le soir',
    closest_colleague: '{colleague}, {2-9} ans de bureau en commun',
    lunch_break: 'pause de {25-45} minutes, le plus souvent dehors',
    early_riser: 'debout à 6 h {10-50}',
    evening_habit: 'la radio jusqu’à 22 h {10-50}',
    notebook: 'un carnet, le {3-9}e, avec noms et dates',
    quiet_hour: '{20-45} minutes de marche en fin de journée',
    way_there: '{12-45} minutes de trajet',
    size_of_the_house: 'environ {60-240} personnes sur {2-4} étages',
    meeting_habit: 'une réunion par semaine, {40-70} minutes',
    last_unexpected_bill: 'une réparation, {sum:18}, il y a {3-9} mois',
    small_luxury: 'un café en terrasse le samedi, {sum:0.3}',
    first_wage: '{sum:7} pour une semaine d’été, à {16-19} ans',
    way_of_keeping_accounts: 'un cahier à deux colonnes depuis {5-14} ans',
    papers: 'une chemise cartonnée, {12-40} feuilles, la plus récente dessus',
    questions_prepared: '{3-7} questions sur une feuille pliée',
    waiting_tasks: '{2-5} autres choses sur la liste du jour',
    punctuality: 'toujours {5-15} minutes d’avance',
    weekly_call: 'un appel le dimanche, {15-40} minutes',
    birthday_list: '{12-24} anniversaires notés dans la cuisine',
    waking_hour: 'réveil vers 4 h {10-50}, puis {2-3} questions qui tournent',
    first_minutes: 'les {3-8} premières minutes sont les plus dures',
    rehearsed: 'ces phrases répétées {2-5} fois en chemin',
    first_told_to: '{friend}, au téléphone le soir même, {15-40} minutes',
    how_it_is_told: 'dans l’ordre, en {6-12} phrases',
    nights_to_decide: '{1-3} nuits avant de dire oui',
    hours_of_reading: '{3-8} heures de lecture en {2-3} semaines',
    time_for_sellers: '{6-12} minutes, debout',
  },
  es: {
    close_friend: '{friend}, amistad de {friendship} años',
    neighbour: '{neighbour}, puerta de enfrente, guarda la copia de las llaves',
    mentor: '{mentor}, de quien viene casi todo lo aprendido',
    closest_colleague: '{colleague}, {2-9} años codo con codo',
    lunch_break: 'pausa de {25-45} minutos, casi siempre fuera',
    early_riser: 'en pie a las 6:{10-50}',
    evening_habit: 'la radio hasta las 23:{10-50}',
    notebook: 'una libreta, la {3-9}.ª, con nombres y fechas',
    quiet_hour: '{20-45} minutos de paseo al final del día',
    way_there: '{12-45} minutos de camino',
    size_of_the_house: 'unas {60-240} personas en {2-4} plantas',
    meeting_habit: 'una reunión por semana, de {40-70} minutos',
    last_unexpected_bill: 'una reparación de {sum:18} hace {3-9} meses',
    small_luxury: 'un café fuera los sábados, {sum:0.3}',
    first_wage: '{sum:7} por una semana de verano, a los {16-19} años',
    way_of_keeping_accounts: 'un cuaderno de dos columnas desde hace {5-14} años',
    papers: 'una carpeta con {12-40} hojas, la más reciente encima',
    questions_prepared: '{3-7} preguntas en una hoja doblada',
    waiting_tasks: 'otras {2-5} cosas en la lista de hoy',
    punctuality: 'siempre {5-15} minutos antes',
    weekly_call: 'una llamada los domingos, de {15-40} minutos',
    birthday_list: '{12-24} cumpleaños apuntados en la cocina',
    waking_hour: 'sobre las 4:{10-50}, con las mismas {2-3} preguntas',
    first_minutes: 'los primeros {3-8} minutos son los más difíciles',
    rehearsed: 'frases repetidas {2-5} veces por el camino',
    first_told_to: '{friend}, por teléfono esa misma noche, {15-40} minutos',
    how_it_is_told: 'por orden, en {6-12} frases',
    nights_to_decide: 'de {1-2} a {3-4} noches antes de decir que sí',
    hours_of_reading: '{3-8} horas de lectura en {2-3} semanas',
    time_for_sellers: '{6-12} minutos, de pie',
  },
  de: {
    close_friend: '{friend}, seit {friendship} Jahren befreundet',
    neighbour: '{neighbour} von gegenüber hat den Zweitschlüssel',
    mentor: '{mentor}, von früher, abends am Telefon',
    closest_colleague: '{colleague}, seit {2-9} Jahren im selben Büro',
    lunch_break: '{25-45} Minuten Mittagspause, meist draußen',
    early_riser: 'um 5:{10-50} Uhr auf den Beinen',
    evening_habit: 'Radio bis 22:{10-50} Uhr',
    notebook: 'ein Notizbuch, das {3-9}., mit Namen und Daten',
    quiet_hour: '{20-45} Minuten zu Fuß am Ende des Tages',
    way_there: '{12-45} Minuten Weg',
    size_of_the_house: 'rund {60-240} Leute auf {2-4} Etagen',
    meeting_habit: 'eine Runde in der Woche, {40-70} Minuten',
    last_unexpected_bill: 'eine Reparatur für {sum:18} vor {3-9} Monaten',
    small_luxury: 'samstags ein Kaffee auswärts, {sum:0.3}',
    first_wage: '{sum:7} für eine Ferienwoche, mit {16-19} Jahren',
    way_of_keeping_accounts: 'ein Heft mit zwei Spalten, seit {5-14} Jahren',
    papers: 'eine Mappe mit {12-40} Blättern, das neueste oben',
    questions_prepared: '{3-7} Fragen auf einem gefalteten Zettel',
    waiting_tasks: '{2-5} weitere Dinge auf dem Zettel von heute',
    punctuality: 'immer {5-15} Minuten zu früh',
    weekly_call: 'sonntags ein Anruf, {15-40} Minuten',
    birthday_list: '{12-24} Geburtstage an der Küchentür',
    waking_hour: 'wach um 4:{10-50} Uhr, mit denselben {2-3} Fragen',
    first_minutes: 'die ersten {3-8} Minuten sind die schwersten',
    rehearsed: 'auf dem Weg {2-5}-mal durchgegangen',
    first_told_to: '{friend}, am selben Abend am Telefon, {15-40} Minuten',
    how_it_is_told: 'der Reihe nach, in {6-12} Sätzen',
    nights_to_decide: '{1-3} Nächte bis zu einem Ja',
    hours_of_reading: '{3-8} Stunden in {2-3} Wochen',
    time_for_sellers: '{6-12} Minuten, im Stehen',
  },
  pt: {
    close_friend: '{friend}, amizade de {friendship} anos',
    neighbour: '{neighbour}, da porta ao lado, guarda a chave de reserva',
    mentor: '{mentor}, com quem aprendeu quase tudo',
    closest_colleague: '{colleague}, {2-9} anos lado a lado',
    lunch_break: 'pausa de {25-45} minutos, quase sempre fora',
    early_riser: 'de pé às 6h{10-50}',
    evening_habit: 'rádio até às 22h{10-50}',
    notebook: 'um caderno, o {3-9}.º, com nomes e datas',
    quiet_hour: '{20-45} minutos a pé no fim do dia',
    way_there: '{12-45} minutos de caminho',
    size_of_the_house: 'cerca de {60-240} pessoas em {2-4} andares',
    meeting_habit: 'uma reunião por semana, {40-70} minutos',
    last_unexpected_bill: 'um conserto de {sum:18} há {3-9} meses',
    small_luxury: 'um café fora aos sábados, {sum:0.3}',
    first_wage: '{sum:7} por uma semana de verão, aos {16-19} anos',
    way_of_keeping_accounts: 'um caderno de duas colunas há {5-14} anos',
    papers: 'uma pasta com {12-40} folhas, a mais recente em cima',
    questions_prepared: '{3-7} perguntas numa folha dobrada',
    waiting_tasks: 'mais {2-5} coisas na lista de hoje',
    punctuality: 'sempre {5-15} minutos antes',
    weekly_call: 'uma chamada aos domingos, {15-40} minutos',
    birthday_list: '{12-24} aniversários anotados na cozinha',
    waking_hour: 'por volta das 4h{10-50}, com as mesmas {2-3} perguntas',
    first_minutes: 'os primeiros {3-8} minutos são os mais difíceis',
    rehearsed: 'frases repetidas {2-5} vezes pelo caminho',
    first_told_to: '{friend}, ao telefone nessa noite, {15-40} minutos',
    how_it_is_told: 'por ordem, em {6-12} frases',
    nights_to_decide: '{1-3} noites antes de dizer sim',
    hours_of_reading: '{3-8} horas de leitura em {2-3} semanas',
    time_for_sellers: '{6-12} minutos, de pé',
  },
  it: {
    close_friend: '{friend}, amicizia di {friendship} anni',
    neighbour: '{neighbour}, sullo stesso piano, ha la copia delle chiavi',
    mentor: '{mentor}, da cui viene quasi tutto il mestiere',
    closest_colleague: '{colleague}, {2-9} anni fianco a fianco',
    lunch_break: 'pausa di {25-45} minuti, quasi sempre fuori',
    early_riser: 'in piedi alle 6:{10-50}',
    evening_habit: 'la radio fino alle 22:{10-50}',
    notebook: 'un quaderno, il {3-9}°, con nomi e date',
    quiet_hour: '{20-45} minuti a piedi a fine giornata',
    way_there: '{12-45} minuti di strada',
    size_of_the_house: 'circa {60-240} persone su {2-4} piani',
    meeting_habit: 'una riunione a settimana, {40-70} minuti',
    last_unexpected_bill: 'una riparazione da {sum:18}, {3-9} mesi fa',
    small_luxury: 'un caffè fuori il sabato, {sum:0.3}',
    first_wage: '{sum:7} per una settimana d’estate, a {16-19} anni',
    way_of_keeping_accounts: 'un quaderno a due colonne da {5-14} anni',
    papers: 'una cartellina con {12-40} fogli, il più recente sopra',
    questions_prepared: '{3-7} domande su un foglio piegato',
    waiting_tasks: 'altre {2-5} cose sulla lista di oggi',
    punctuality: 'sempre {5-15} minuti prima',
    weekly_call: 'una telefonata la domenica, {15-40} minuti',
    birthday_list: '{12-24} compleanni segnati in cucina',
    waking_hour: 'verso le 4:{10-50}, con le stesse {2-3} domande',
    first_minutes: 'i primi {3-8} minuti sono i più difficili',
    rehearsed: 'frasi ripetute {2-5} volte per strada',
    first_told_to: '{friend}, al telefono la sera stessa, {15-40} minuti',
    how_it_is_told: 'in ordine, in {6-12} frasi',
    nights_to_decide: '{1-3} notti prima di dire sì',
    hours_of_reading: '{3-8} ore di lettura in {2-3} settimane',
    time_for_sellers: '{6-12} minuti, in piedi',
  },
  nl: {
    close_friend: '{friend}, al {friendship} jaar bevriend',
    neighbour: '{neighbour} van de overkant heeft de reservesleutel',
    mentor: '{mentor}, van vroeger, ’s avonds te bellen',
    closest_colleague: '{colleague}, {2-9} jaar op dezelfde kamer',
    lunch_break: '{25-45} minuten pauze, meestal buiten',
    early_riser: 'om 6.{10-50} uur op',
    evening_habit: 'radio tot 22.{10-50} uur',
    notebook: 'een schrift, het {3-9}e, met namen en data',
    quiet_hour: '{20-45} minuten lopen aan het eind van de dag',
    way_there: '{12-45} minuten onderweg',
    size_of_the_house: 'zo’n {60-240} mensen op {2-4} verdiepingen',
    meeting_habit: 'één overleg per week, {40-70} minuten',
    last_unexpected_bill: 'een reparatie van {sum:18}, {3-9} maanden geleden',
    small_luxury: 'op zaterdag koffie buiten de deur, {sum:0.3}',
    first_wage: '{sum:7} voor een vakantieweek, op {16-19}-jarige leeftijd',
    way_of_keeping_accounts: 'een schrift met twee kolommen, al {5-14} jaar',
    papers: 'een map met {12-40} vellen, het nieuwste boven',
    questions_prepared: '{3-7} vragen op een gevouwen briefje',
    waiting_tasks: 'nog {2-5} andere dingen op het lijstje van vandaag',
    punctuality: 'altijd {5-15} minuten te vroeg',
    weekly_call: 'op zondag een telefoontje, {15-40} minuten',
    birthday_list: '{12-24} verjaardagen aan de keukendeur',
    waking_hour: 'wakker om 4.{10-50} uur, met dezelfde {2-3} vragen',
    first_minutes: 'de eerste {3-8} minuten zijn het moeilijkst',
    rehearsed: 'onderweg {2-5} keer doorgenomen',
    first_told_to: '{friend}, diezelfde avond aan de telefoon, {15-40} minuten',
    how_it_is_told: 'op volgorde, in {6-12} zinnen',
    nights_to_decide: '{1-3} nachten voor een ja',
    hours_of_reading: '{3-8} uur lezen in {2-3} weken',
    time_for_sellers: '{6-12} minuten, staand',
  },
}
