/** Chooses a level in the group of levels that the focus is in, and takes the focus there. */
export function setFocusedLevel(focused: Element, level: number): void {
  const radio = focused
    .closest('[data-skill]')
    ?.querySelector<HTMLInputElement>(`input[type="radio"][value="${level}"]:enabled`)
  radio?.click()
  radio?.focus()
}
