export const APPEARANCES = ['device', 'light', 'dark'] as const

export type Appearance = (typeof APPEARANCES)[number]

const KEY = 'third-chair/appearance'

export function chosenAppearance(): Appearance {
  try {
    const kept = localStorage.getItem(KEY)
    return APPEARANCES.find((each) => each === kept) ?? 'device'
  } catch {
    return 'device'
  }
}

export function chooseAppearance(appearance: Appearance): void {
  showAppearance(appearance)
  try {
    if (appearance === 'device') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, appearance)
  } catch {
    // The choice then lasts as long as the page.
  }
}

export function showAppearance(appearance: Appearance): void {
  const root = document.documentElement
  if (appearance === 'device') delete root.dataset['appearance']
  else root.dataset['appearance'] = appearance
}
