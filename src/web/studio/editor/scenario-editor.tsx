import { setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Diagnostic } from '#scenario/diagnostic.ts'
import { editorExtensions } from './editor-extensions.ts'
import { offsetOf, shownDiagnostics } from './shown-diagnostics.ts'
import { type WordHelp, wordHelp } from './word-help.ts'

/** What the screen may ask of the editor. */
export interface EditorHandle {
  /** moves caret and focus to a place; both count from 1 */
  readonly showPlace: (place: { readonly line: number; readonly column: number }) => void
  readonly focus: () => void
}

interface ScenarioEditorProps {
  /** what the editor opens with; give it a `key`, so that another file opens another editor */
  readonly initialText: string
  readonly isReadOnly: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly onChange: (text: string) => void
  /** the word at the caret, each time it is another */
  readonly onWord: (help: WordHelp | null) => void
  readonly handle: Ref<EditorHandle>
}

/**
 * The YAML of a scenario. It stands in a shadow root, because the page admits no style that a script writes into it:
 * there the editor's styles are adopted as sheets.
 */
export function ScenarioEditor({
  initialText,
  isReadOnly,
  diagnostics,
  onChange,
  onWord,
  handle,
}: ScenarioEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const access = useRef(new Compartment()).current
  const latest = useRef({ onChange, onWord, initialText })
  latest.current = { onChange, onWord, initialText }

  useEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    let lastWord: WordHelp | null = null
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: latest.current.initialText,
        extensions: [
          editorExtensions,
          access.of(accessOf(false)),
          EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
            if (docChanged) latest.current.onChange(state.doc.toString())
            if (!docChanged && !selectionSet) return
            const word = wordHelp(state.doc, state.selection.main.head)
            if (word?.words === lastWord?.words && word?.word === lastWord?.word) return
            lastWord = word
            latest.current.onWord(word)
          }),
        ],
      }),
    })
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [access])

  useEffect(() => {
    view.current?.dispatch({ effects: access.reconfigure(accessOf(isReadOnly)) })
  }, [access, isReadOnly])

  useEffect(() => {
    const state = view.current?.state
    if (state)
      view.current?.dispatch(setDiagnostics(state, [...shownDiagnostics(state.doc, diagnostics)]))
  }, [diagnostics])

  useImperativeHandle(handle, () => ({
    showPlace: (place) => {
      const editor = view.current
      if (!editor) return
      const anchor = offsetOf(editor.state.doc, place)
      editor.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      })
      editor.focus()
    },
    focus: () => view.current?.focus(),
  }))

  return <div ref={host} className="h-full min-h-0 min-w-0 overflow-hidden" />
}

/** A text that may not be changed can still be walked through and copied from. */
const accessOf = (isReadOnly: boolean) => [
  EditorState.readOnly.of(isReadOnly),
  EditorView.contentAttributes.of({ 'aria-readonly': String(isReadOnly) }),
]
