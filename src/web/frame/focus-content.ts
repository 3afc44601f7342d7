/** For the moment when the button that was pressed goes away: the focus moves to the content of the page. */
export const focusContent = (): void =>
  document.getElementById('main')?.focus({ preventScroll: true })
