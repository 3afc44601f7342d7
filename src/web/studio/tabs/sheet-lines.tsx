import type { ScenarioSheet } from '#authoring/sheet/scenario-sheet.ts'
import { SheetLines, SheetSection } from './sheet-parts.tsx'

/** Everything else that the client can say. */
export const SheetLinesPart = ({ sheet }: { readonly sheet: ScenarioSheet }) => (
  <>
    <SheetSection title="Topics">
      {sheet.topics.map(({ id, words, lines, deflections }) => (
        <section key={id} aria-label={id} className="sheet-part">
          <h4>
            <code>{id}</code>
          </h4>
          <p className="sheet-aside">Heard by: {words.join(', ')}.</p>
          <SheetLines lines={lines} />
          {deflections.length > 0 && (
            <>
              <h5>While something about it is locked</h5>
              <SheetLines lines={deflections} />
            </>
          )}
        </section>
      ))}
    </SheetSection>
    <SheetSection title="Lines that follow the thread">
      <SheetLines lines={sheet.lines} />
    </SheetSection>
    <SheetSection title="Goodbyes">
      <SheetLines lines={sheet.farewells} />
    </SheetSection>
  </>
)
