/** How light the page is: as the system says, or as its reader chose. */
export type Theme = 'system' | 'light' | 'dark'

const key = 'theme'
const prefersDark = matchMedia('(prefers-color-scheme: dark)')

/** @returns what the reader chose on this device; a browser without storage follows the system */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Keeps the choice and shows it at once. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // only lost over a reload
  }
  show(theme)
}

/** Shows the chosen theme, and follows the system when it changes. */
export function applyTheme(): void {
  show(chosenTheme())
  prefersDark.addEventListener('change', () => show(chosenTheme()))
}

function show(theme: Theme): void {
  const isDark = theme === 'dark' || (theme === 'system' && prefersDark.matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}
