/** For the moment when what had the focus goes away: on to the reply or, in a pause, to the content of the page. */
export function focusReply(): void {
  const next = document.getElementById('reply') ?? document.getElementById('main')
  next?.focus({ preventScroll: true })
}
