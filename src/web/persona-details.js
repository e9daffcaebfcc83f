import { make } from './dom.js'
import { stepLine } from './generation-progress.js'
import { inOneLine, kindsOfTalk, readable, sources } from './words.js'

/**
 * Everything behind a persona, folded: for trainers, since it tells what the learner is to find out.
 * @param built `{ persona, system_prompt, prompt_check }`
 */
export function personaDetails({ persona, system_prompt, prompt_check }) {
  const withSource = (path, label, value) => entry(label, value, persona.provenance?.[path])
  return [
    make('h2', {}, 'Behind the scene'),
    make('p.hint', {}, 'For trainers. It tells what the learner is to find out.'),
    folded('Identity', identity(persona, withSource)),
    ...Object.entries(persona.detail_categories ?? {}).map(([category, fields]) =>
      folded(
        readable(category),
        reason(persona, category),
        definitions(
          Object.entries(fields).map(([field, value]) =>
            withSource(`detail_categories.${category}.${field}`, readable(field), value),
          ),
        ),
      ),
    ),
    folded('How they talk', conversationRules(persona)),
    persona.facts?.length > 0
      ? folded(`What the document states (${persona.facts.length})`, list(persona.facts.map((fact) => fact.text)))
      : null,
    persona.knowledge?.length > 0 ? folded('What they may teach', list(persona.knowledge)) : null,
    system_prompt
      ? folded(
          `The prompt${prompt_check?.tokens ? `, ${prompt_check.tokens} tokens` : ''}`,
          checkResult(prompt_check),
          make('pre', { tabindex: 0 }, system_prompt),
        )
      : null,
    folded('How this person was made', ...howItWasMade(persona.generation_metadata ?? {})),
  ].filter(Boolean)
}

function folded(title, ...content) {
  return make('details', {}, make('summary', {}, title), make('div.inset', {}, ...content))
}

function definitions(entries) {
  return make('dl', {}, ...entries.flat())
}

function entry(label, value, provenance) {
  const source = provenance
    ? make(
        'span.source',
        { class: `source source-${provenance.source}` },
        sources[provenance.source] ?? provenance.source,
      )
    : null
  const quote = provenance?.span?.quote
  return [
    make('dt', {}, label),
    make(
      'dd',
      {},
      inOneLine(value),
      source,
      quote && quote.trim() !== inOneLine(value).trim() ? make('q.quote', {}, quote) : null,
    ),
  ]
}

function identity(persona, withSource) {
  const base = ['name', 'age', 'gender', 'role', 'description'].map((field) =>
    withSource(field, readable(field), persona[field]),
  )
  const kind = withSource('archetype', 'Kind of talk', kindsOfTalk[persona.archetype] ?? persona.archetype)
  const told = (record, path) =>
    Object.entries(record ?? {})
      .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
      .map(([field, value]) => withSource(`${path}.${field}`, readable(field), value))
  return definitions([
    ...base,
    kind,
    ...told(persona.location, 'location'),
    ...told(persona.archetype_specific_data, 'archetype_specific_data'),
  ])
}

function reason({ generation_metadata }, category) {
  const why = generation_metadata?.category_reasons?.[category]
  return why ? make('p.hint', {}, `Chosen because: ${why}`) : null
}

function conversationRules({ conversation_rules: rules, provenance }) {
  const { behavioral_triggers: triggers = {}, ...rest } = rules
  const source = provenance?.conversation_rules
  const plain = Object.entries(rest).filter(([, value]) => value !== null && value !== '')
  const lists = Object.entries(triggers).filter(([, value]) => value?.length > 0)
  return make(
    'div',
    {},
    source ? make('p.hint', {}, `The whole part is ${sources[source.source] ?? source.source}.`) : null,
    definitions(plain.map(([field, value]) => entry(readable(field), value))),
    ...lists.flatMap(([field, values]) => [make('h3', {}, readable(field)), list(values)]),
  )
}

function list(texts) {
  return make('ul', {}, ...texts.map((text) => make('li', {}, inOneLine(text))))
}

function checkResult(check) {
  if (!check) return null
  const findings = check.findings ?? []
  if (findings.length === 0) return make('p.hint', {}, 'Checked: every fact and every rule is in it.')
  return make(
    'div',
    {},
    make('p.hint', {}, check.ok ? 'Checked, with remarks:' : 'The check found gaps:'),
    list(findings.map(({ message }) => message)),
  )
}

function howItWasMade({ engine, variation_id, custom_prompt, filled_in, mended, steps }) {
  const facts = [
    ['Engine', engine],
    ['Variation', variation_id],
    ['Wish', custom_prompt],
    [
      'Left open by the document',
      filled_in?.length > 0 ? filled_in.map((path) => readable(path.replaceAll('.', ', '))) : null,
    ],
    ['Put right afterwards', mended?.length > 0 ? mended : null],
  ].filter(([, value]) => value !== null && value !== undefined && value !== '')
  return [
    definitions(facts.map(([label, value]) => entry(label, value))),
    steps?.length > 0 ? make('ol.steps', {}, ...steps.map(stepLine)) : null,
  ]
}
