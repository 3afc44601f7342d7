/**
 * Puts words where the caret is, or was last, with the spaces they need. Nothing that stands there is overwritten,
 * also not what is marked. The field hears of it as of typing.
 */
export function insertAtCaret(field: HTMLTextAreaElement, words: string): void {
  const at = field.selectionEnd
  const before = field.value.slice(0, at)
  const after = field.value.slice(at)
  const lead = before === '' || /[\s(“"]$/u.test(before) ? '' : ' '
  const tail = after === '' || /^[\s,.;:!?)”"]/u.test(after) ? '' : ' '
  field.setRangeText(`${lead}${words}${tail}`, at, at, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
