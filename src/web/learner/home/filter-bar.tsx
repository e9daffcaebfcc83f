import { SelectField, TextField } from '../../design/field.tsx'
import { kindsOfTalk, nameOfLanguage } from '../../words.ts'
import type { ScenarioEntry } from '../queries.ts'
import { choicesIn, type Filters } from './filters.ts'

interface FilterBarProps {
  readonly scenarios: readonly ScenarioEntry[]
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

/** Looks for words, a kind of talk, a language. */
export function FilterBar({ scenarios, filters, onChange }: FilterBarProps) {
  const { kinds, languages } = choicesIn(scenarios)
  return (
    <search className="grid gap-4 sm:grid-cols-[2fr_2fr_1fr]">
      <TextField
        label="Search"
        type="search"
        placeholder="A word, a name, a subject"
        autoComplete="off"
        value={filters.words}
        onChange={(event) => onChange({ ...filters, words: event.target.value })}
      />
      <SelectField
        label="Kind of talk"
        value={filters.kind}
        onChange={(event) => onChange({ ...filters, kind: event.target.value })}
        options={[['', 'Every kind'], ...kinds.map((kind) => [kind, kindsOfTalk[kind] ?? kind] as const)]}
      />
      <SelectField
        label="Language"
        value={filters.language}
        onChange={(event) => onChange({ ...filters, language: event.target.value })}
        options={[['', 'Every language'], ...languages.map((code) => [code, nameOfLanguage(code)] as const)]}
      />
    </search>
  )
}
