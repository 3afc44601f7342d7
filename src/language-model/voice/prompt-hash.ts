import type { ChatRequest } from '#language-model/chat.ts'
import { sha256 } from '#scenario/sha256.ts'

/** @returns SHA-256 in hexadecimal digits over model and messages: the same prompt has the same one */
export const promptHash = ({ model, messages }: ChatRequest): string =>
  sha256(JSON.stringify({ model, messages }))
