/**
 * The language model that this server can speak with: the name of the model server, such as `api.example.org`, which
 * the server writes into the page. Null where none is set up.
 */
export const languageModelName = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="language-model"]')?.content.trim() || null
