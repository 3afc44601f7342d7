/** @returns everything that comes, in order, once it has ended */
export async function gathered<Part>(parts: AsyncIterable<Part>): Promise<readonly Part[]> {
  const all: Part[] = []
  for await (const part of parts) all.push(part)
  return all
}
