import type { WordHelp } from '#web/studio/editor/word-help.ts'

/** What the word at the caret means: the same as on hovering, for whoever has no pointer. */
export const WordLine = ({ help }: { readonly help: WordHelp | null }) => (
  <p className="min-h-[3.4rem] border-hair border-t bg-paper px-4 py-1.5 text-small text-soft">
    {help === null ? (
      'Move the caret to a key or a code to read what it means.'
    ) : (
      <>
        <strong className="text-ink">{help.word}</strong> {help.words}
      </>
    )}
  </p>
)
