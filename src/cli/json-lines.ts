/** One line of standard input with its number, counted from 1; blank lines are passed over. */
export interface InputLine {
  readonly number: number
  readonly text: string
}

/** The lines of a stream as they arrive, however the chunks are cut. */
export async function* linesOf(
  input: AsyncIterable<string | Uint8Array>,
): AsyncIterable<InputLine> {
  const decoder = new TextDecoder('utf-8')
  let number = 0
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      number += 1
      if (line.trim() !== '') yield { number, text: line }
    }
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield { number: number + 1, text: rest }
}
