import { SWITCHES, type Switched } from './fault-switch.ts'

/** @returns the page for trying things out by hand */
export function faultPage(switched: Switched | null, requestCount: number): string {
  const rows = Object.entries(SWITCHES).map(([name, { shows }]) => {
    const pressed = name === switched?.fault
    return `<tr><td><button name="fault" value="${name}" aria-pressed="${pressed}">${name}</button></td><td>${escaped(shows)}</td></tr>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Model server</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
  td { padding: 0.15rem 1rem 0.15rem 0; vertical-align: top }
  button { font: inherit; min-width: 13rem; text-align: left }
  button[aria-pressed='true'] { font-weight: bold; outline: 3px solid currentcolor }
  input { font: inherit; width: 100%; box-sizing: border-box }
</style>
<h1>Model server</h1>
<p role="status">Now: <strong>${switched?.fault ?? 'no fault'}</strong>. Chat requests so far: ${requestCount}.</p>
<form method="post" action="/fault">
  <p><button name="fault" value="">no fault</button></p>
  <p><label>Words that a leak gives away <input name="words" value="${escaped(switched?.words ?? '')}"></label></p>
  <table>${rows.join('\n')}</table>
</form>
</html>`
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
