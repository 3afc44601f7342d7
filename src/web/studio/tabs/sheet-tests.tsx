import type { ScenarioSheet } from '#authoring/sheet/scenario-sheet.ts'
import { SheetSection } from './sheet-parts.tsx'

/** How the file is tested, and what of the library it covers. */
export const SheetTestsPart = ({ sheet }: { readonly sheet: ScenarioSheet }) => (
  <>
    <SheetSection title="Scripts that test it">
      {sheet.scripts.map(({ id, kind, replies }) => (
        <section key={id} aria-label={id} className="sheet-part">
          <h4>
            <code>{id}</code> {kind}
          </h4>
          <ol>
            {replies.map((reply, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a script may say the same words twice
              <li key={at}>{reply}</li>
            ))}
          </ol>
        </section>
      ))}
    </SheetSection>
    <SheetSection title="What must come of them">
      <ul>
        {sheet.expectations.map((expectation) => (
          <li key={expectation}>{expectation}</li>
        ))}
      </ul>
    </SheetSection>
    <SheetSection title="What it covers">
      <p>
        <strong>Concepts:</strong> {listOr(covered(sheet, true), 'none named')}
      </p>
      <p>
        <strong>Not:</strong> {listOr(covered(sheet, false), 'none')}
      </p>
      <p>
        <strong>Codes that a good session needs:</strong> {listOr(sheet.keyCodes, 'none named')}
      </p>
    </SheetSection>
  </>
)

const covered = ({ concepts }: ScenarioSheet, isCovered: boolean): readonly string[] =>
  concepts.flatMap((each) => (each.isCovered === isCovered ? [each.concept] : []))

const listOr = (words: readonly string[], none: string): string =>
  words.length === 0 ? none : words.join(', ')
