import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Paper and ink for the editor: the colours are the page's own, so light and dark follow it. */
export const editorTheme = [
  EditorView.theme({
    '&': {
      height: '100%',
      color: 'var(--color-ink)',
      backgroundColor: 'var(--color-sheet)',
      fontSize: '0.9rem',
    },
    // The frame around the editor shows the focus.
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': {
      fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace',
      lineHeight: '1.6',
    },
    '.cm-content': { caretColor: 'var(--color-ink)', paddingBlock: '0.75rem' },
    '.cm-cursor': { borderLeftColor: 'var(--color-ink)', borderLeftWidth: '2px' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
      { backgroundColor: 'color-mix(in oklab, var(--color-teal) 28%, var(--color-sheet))' },
    '.cm-activeLine': {
      backgroundColor: 'color-mix(in oklab, var(--color-teal-wash) 55%, transparent)',
    },
    '.cm-gutters': {
      backgroundColor: 'var(--color-paper)',
      color: 'var(--color-soft)',
      borderInlineEnd: '1px solid var(--color-hair)',
    },
    '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--color-ink)' },
    '.cm-foldPlaceholder': {
      backgroundColor: 'transparent',
      border: '1px solid var(--color-edge)',
      color: 'var(--color-soft)',
      paddingInline: '0.4em',
    },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
      backgroundColor: 'var(--color-teal-wash)',
      outline: '1px solid var(--color-teal)',
    },
    '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
      backgroundColor: 'var(--color-clay-wash)',
    },
    '.cm-searchMatch': { backgroundColor: 'var(--color-amber-wash)' },
    '.cm-searchMatch-selected': { outline: '2px solid var(--color-amber)' },
    '.cm-selectionMatch': { backgroundColor: 'var(--color-teal-wash)' },
    '.cm-lintRange': { backgroundImage: 'none', textUnderlineOffset: '0.25em' },
    '.cm-lintRange-error': { textDecoration: 'underline wavy 1.5px var(--color-clay)' },
    '.cm-lintRange-warning': { textDecoration: 'underline dotted 2px var(--color-amber)' },
    '.cm-gutter-lint': { width: '1.3em' },
    '.cm-lint-marker': {
      content: 'normal',
      width: '1.1em',
      height: '1.5em',
      fontWeight: '700',
      textAlign: 'center',
    },
    '.cm-lint-marker-error': { content: 'normal', color: 'var(--color-clay)' },
    '.cm-lint-marker-error::before': { content: '"✕"' },
    '.cm-lint-marker-warning': { content: 'normal', color: 'var(--color-amber)' },
    '.cm-lint-marker-warning::before': { content: '"!"' },
    '.cm-tooltip': {
      backgroundColor: 'var(--color-sheet)',
      color: 'var(--color-ink)',
      border: '1px solid var(--color-edge)',
      borderRadius: '8px',
      overflow: 'hidden',
      boxShadow: '0 6px 24px rgb(20 16 8 / 0.18)',
      fontFamily: 'var(--font-sans)',
      maxWidth: 'min(26rem, 92vw)',
    },
    '.cm-diagnostic': { padding: '0.4rem 0.7rem', whiteSpace: 'pre-wrap' },
    '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--color-clay)' },
    '.cm-diagnostic-warning': { borderInlineStart: '4px solid var(--color-amber)' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      fontFamily: 'var(--font-sans)',
      maxHeight: '16rem',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.3rem 0.7rem' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--color-teal)',
      color: 'var(--color-sheet)',
    },
    '.cm-completionDetail': { fontStyle: 'normal', fontSize: '0.85em', marginInlineStart: '0.7em' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
    '.cm-tooltip.cm-completionInfo': { padding: '0.5rem 0.7rem', overflow: 'visible' },
    '.cm-word-help': { padding: '0.5rem 0.75rem' },
    '.cm-word-help strong': { display: 'block' },
    '.cm-panels': {
      backgroundColor: 'var(--color-paper)',
      color: 'var(--color-ink)',
      fontFamily: 'var(--font-sans)',
    },
    '.cm-panels.cm-panels-top': { borderBlockEnd: '1px solid var(--color-hair)' },
    '.cm-textfield': {
      backgroundColor: 'var(--color-sheet)',
      color: 'var(--color-ink)',
      border: '1px solid var(--color-edge)',
      borderRadius: '6px',
      padding: '0.3rem 0.5rem',
      fontSize: '0.9rem',
    },
    '.cm-button': {
      backgroundImage: 'none',
      backgroundColor: 'var(--color-sheet)',
      color: 'var(--color-ink)',
      border: '1px solid var(--color-edge)',
      borderRadius: '99px',
      padding: '0.3rem 0.8rem',
      fontSize: '0.9rem',
    },
    '.cm-panel.cm-search': { padding: '0.5rem 2rem 0.5rem 0.75rem' },
    '.cm-panel.cm-search label': { fontSize: '0.9rem' },
    '.cm-panel.cm-search [name=close]': {
      color: 'inherit',
      fontSize: '1.3rem',
      padding: '0.1rem 0.5rem',
    },
    '.cm-panel.cm-search [name=close]:focus-visible, .cm-button:focus-visible, .cm-textfield:focus-visible':
      { outline: '2px solid var(--color-teal)', outlineOffset: '1px' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--color-teal)' },
      { tag: [tags.string, tags.content, tags.special(tags.string)], color: 'var(--color-ink)' },
      { tag: [tags.number, tags.bool, tags.null], color: 'var(--color-amber)' },
      { tag: [tags.comment, tags.lineComment], color: 'var(--color-soft)', fontStyle: 'italic' },
      { tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--color-soft)' },
      { tag: [tags.keyword, tags.meta, tags.labelName], color: 'var(--color-clay)' },
    ]),
  ),
]
