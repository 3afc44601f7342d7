import type { ScenarioSheet } from '#authoring/sheet/scenario-sheet.ts'
import { SheetPairs, SheetSection } from './sheet-parts.tsx'

/** What the student sees before they meet the client. */
export const SheetHead = ({ sheet }: { readonly sheet: ScenarioSheet }) => (
  <>
    <header>
      <h2>{sheet.title}</h2>
      <p>{sheet.summary}</p>
      <SheetPairs pairs={sheet.about} />
    </header>
    <SheetSection title="Brief for the student">
      <p>{sheet.brief}</p>
      {sheet.contentNotes.length === 0 ? (
        <p>No content note.</p>
      ) : (
        <ul>
          {sheet.contentNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </SheetSection>
    <SheetSection title="Policy card">
      <SheetPairs pairs={sheet.policyCard} />
    </SheetSection>
    <SheetSection title="Goals to choose from">
      <SheetPairs pairs={sheet.goals} />
    </SheetSection>
  </>
)
