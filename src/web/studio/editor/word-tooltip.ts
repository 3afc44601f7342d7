import { hoverTooltip } from '@codemirror/view'
import { type WordHelp, wordHelp } from './word-help.ts'

/** What a word of the format means, shown while the pointer rests on it. */
export const wordTooltip = hoverTooltip((view, position) => {
  const help = wordHelp(view.state.doc, position)
  if (help === null) return null
  return { pos: help.from, end: help.to, above: true, create: () => ({ dom: tooltip(help) }) }
})

function tooltip({ word, words }: WordHelp): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'cm-word-help'
  const name = document.createElement('strong')
  name.textContent = word
  dom.append(name, words)
  return dom
}
