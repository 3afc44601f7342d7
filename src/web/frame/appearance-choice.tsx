import { useId, useState } from 'react'
import { APPEARANCES, type Appearance, chooseAppearance, chosenAppearance } from './appearance.ts'

const WORDS = {
  device: 'As my device',
  light: 'Light',
  dark: 'Dark',
} as const satisfies Record<Appearance, string>

export function AppearanceChoice() {
  const id = useId()
  const [chosen, setChosen] = useState(chosenAppearance)
  return (
    <div className="flex items-center gap-2.5">
      <label htmlFor={id}>Appearance</label>
      <select
        id={id}
        value={chosen}
        className="min-h-11 rounded-full border border-edge bg-sheet px-3 text-ink"
        onChange={({ target }) => {
          const next = APPEARANCES.find((each) => each === target.value) ?? 'device'
          chooseAppearance(next)
          setChosen(next)
        }}
      >
        {APPEARANCES.map((each) => (
          <option key={each} value={each}>
            {WORDS[each]}
          </option>
        ))}
      </select>
    </div>
  )
}
