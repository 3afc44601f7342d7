import { focusContent } from '#web/frame/focus-content.ts'

/** For the moment when what had the focus goes away: on to the reply or, in a pause, to the content of the page. */
export function focusReply(): void {
  const reply = document.getElementById('reply')
  if (reply) reply.focus({ preventScroll: true })
  else focusContent()
}
