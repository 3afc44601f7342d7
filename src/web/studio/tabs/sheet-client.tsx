import type { ScenarioSheet } from '#authoring/sheet/scenario-sheet.ts'
import { SheetPairs, SheetSection } from './sheet-parts.tsx'

/** Who the client is, and where they start. */
export const SheetClientPart = ({ sheet: { client } }: { readonly sheet: ScenarioSheet }) => (
  <SheetSection title="The client">
    <p>{client.who}</p>
    <p>{client.persona}</p>
    <ul>
      {client.habits.map((habit) => (
        <li key={habit}>{habit}</li>
      ))}
    </ul>
    <h4>Where the session starts</h4>
    <SheetPairs pairs={client.numbers} />
    <h4>How strongly this client reacts</h4>
    <SheetPairs pairs={client.traits} />
  </SheetSection>
)
