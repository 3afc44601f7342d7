import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, foldGutter, foldKeymap, indentUnit } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { editorTheme } from './editor-theme.ts'
import { scenarioCompletion } from './scenario-completion.ts'
import { wordTooltip } from './word-tooltip.ts'

/** The name by which assistive technology finds the editor. */
const NAME = 'Scenario file'

/**
 * All that the editor can do for everybody. The Tab key is left to the page, so that the keyboard gets in and out of the
 * editor as of any field; Ctrl or Cmd with [ and ] indents.
 */
export const editorExtensions: Extension = [
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  history(),
  drawSelection(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  bracketMatching(),
  closeBrackets(),
  EditorState.tabSize.of(2),
  indentUnit.of('  '),
  yaml(),
  autocompletion({
    override: [scenarioCompletion],
    icons: false,
    // After a key come its values.
    activateOnCompletion: ({ type }) => type === 'property',
  }),
  search({ top: true }),
  wordTooltip,
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    'aria-label': NAME,
    tabindex: '0',
    spellcheck: 'true',
    autocapitalize: 'off',
    autocorrect: 'off',
  }),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
  ]),
  editorTheme,
]
