import type { ScenarioSheet } from '#authoring/sheet/scenario-sheet.ts'
import { SheetLines, SheetPairs, SheetSection } from './sheet-parts.tsx'

/** What can come to light and happen, in the order in which it can. */
export const SheetPlotPart = ({ sheet }: { readonly sheet: ScenarioSheet }) => (
  <>
    <SheetSection title="First words">
      <SheetLines lines={[sheet.opening]} />
    </SheetSection>
    <SheetSection title="What the client knows, in the order of its gates">
      {sheet.facts.map(({ id, about, when, topics, neverBefore, says }) => (
        <section key={id} aria-label={id} className="sheet-part">
          <h4>
            <code>{id}</code> {about}
          </h4>
          <p className="sheet-aside">
            Opens at {when}. Topics: {topics.join(', ')}. Never before: {neverBefore.join(', ')}.
          </p>
          <SheetLines lines={says} />
        </section>
      ))}
    </SheetSection>
    <SheetSection title="Moments">
      {sheet.moments.map(({ id, title, when, cues, says, exemplars }) => (
        <section key={id} aria-label={id} className="sheet-part">
          <h4>
            <code>{id}</code> {title}
          </h4>
          <p className="sheet-aside">
            {when === '' ? 'At any time' : `When ${when}`}. Calls for: {cues.join(', ')}.
          </p>
          <SheetLines lines={says} />
          <h5>Exemplary replies</h5>
          <ul>
            {exemplars.map(({ reply, why }) => (
              <li key={reply}>
                <q>{reply}</q> <span className="sheet-aside">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </SheetSection>
    <SheetSection title="Endings">
      {sheet.endings.map(({ id, when, says }) => (
        <section key={id} aria-label={id} className="sheet-part">
          <h4>
            <code>{id}</code>
          </h4>
          <p className="sheet-aside">{when}</p>
          <SheetLines lines={says} />
        </section>
      ))}
    </SheetSection>
    <SheetSection title="Hints">
      <SheetPairs pairs={sheet.hints} />
      {sheet.countertransferencePrompt !== null && (
        <p>
          The student is asked once, privately, what is happening in them:{' '}
          {sheet.countertransferencePrompt}.
        </p>
      )}
    </SheetSection>
  </>
)
