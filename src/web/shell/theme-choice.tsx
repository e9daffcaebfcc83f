import { useState } from 'react'
import { chosenTheme, chooseTheme, type Theme } from './theme.ts'

const names: readonly (readonly [Theme, string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme)
  return (
    <label className="flex items-center gap-2 text-sm text-ink-soft">
      <span>Theme</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = event.target.value as Theme
          chooseTheme(chosen)
          setTheme(chosen)
        }}
        className="min-h-9 rounded border border-line bg-surface px-2 py-1 text-ink"
      >
        {names.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
