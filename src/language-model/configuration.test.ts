import { describe, expect, test } from 'vitest'
import { readLanguageModelSettings } from './configuration.ts'
import { maskedSettings } from './masked-settings.ts'
import { DEFAULT_WATCHDOGS } from './settings.ts'

const KEY = 'sk-Zx81vQ7-secret'

const ollama = { OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'llama' }

describe('Configuration of the language model', () => {
  test.each([
    {},
    { OPENAI_API_KEY: '', OPENAI_BASE_URL: ' ', OPENAI_MODEL: '', OPENAI_JUDGE_MODEL: '' },
    { VOICE_STALL_MS: 'soon' },
  ])('nothing set means the embedded voice: %j', (variables) => {
    expect(readLanguageModelSettings(variables)).toEqual({ ok: true, value: null })
  })

  test('a key and a model are enough for the default server, and the voice model also reads', () => {
    expect(
      readLanguageModelSettings({ OPENAI_API_KEY: ` ${KEY} `, OPENAI_MODEL: ' gpt ' }),
    ).toEqual({
      ok: true,
      value: {
        key: KEY,
        baseUrl: 'https://api.openai.com/v1',
        serverName: 'api.openai.com',
        model: 'gpt',
        judgeModel: 'gpt',
        watchdogs: DEFAULT_WATCHDOGS,
      },
    })
  })

  test('everything can be set, and a slash at the end of the address is no part of it', () => {
    expect(
      readLanguageModelSettings({
        OPENAI_API_KEY: KEY,
        OPENAI_BASE_URL: 'https://models.example.org:8443/openai/v1/',
        OPENAI_MODEL: 'a',
        OPENAI_JUDGE_MODEL: 'b',
        VOICE_FIRST_TOKEN_MS: '1',
        VOICE_STALL_MS: '20',
        VOICE_TOTAL_MS: '600000',
      }),
    ).toEqual({
      ok: true,
      value: {
        key: KEY,
        baseUrl: 'https://models.example.org:8443/openai/v1',
        serverName: 'models.example.org:8443',
        model: 'a',
        judgeModel: 'b',
        watchdogs: { firstTokenMs: 1, stallMs: 20, totalMs: 600_000 },
      },
    })
  })

  test.each([
    'localhost:1234',
    'ollama:11434',
    '127.8.9.1',
    '[::1]:8000',
    '[fd12:3456::1]',
    '[fe80::1]',
    'host.docker.internal:11434',
    'lab.local',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.20',
    '169.254.1.1',
  ])('a server at http://%s is local: no key, no encryption', (host) => {
    const read = readLanguageModelSettings({ ...ollama, OPENAI_BASE_URL: `http://${host}/v1` })
    expect(read.ok && read.value?.key).toBe('no-key-needed')
  })

  test.each([
    '127.0.0.1.example.org',
    '10.example.org',
    '172.32.0.1',
    '172.15.0.1',
    '8.8.8.8',
    'local.example.org',
    '[2001:db8::1]',
  ])('a server at %s is remote: it needs a key and encryption', (host) => {
    const read = (scheme: string) =>
      readLanguageModelSettings({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: `${scheme}://${host}/v1` })
    expect(read('https')).toEqual({
      ok: false,
      failure: `OPENAI_MODEL is set without OPENAI_API_KEY: set the key for ${host}, or set OPENAI_BASE_URL to a server on this machine, which needs none`,
    })
    expect(read('http')).toEqual({
      ok: false,
      failure: `OPENAI_BASE_URL leads to ${host} without encryption: write https:// so that neither the key nor a student's words can be read on the way`,
    })
  })

  test.each([
    [{ OPENAI_API_KEY: KEY }, /^OPENAI_API_KEY is set without OPENAI_MODEL: set OPENAI_MODEL/],
    [{ OPENAI_BASE_URL: ollama.OPENAI_BASE_URL }, /^OPENAI_BASE_URL is set without OPENAI_MODEL:/],
    [{ OPENAI_JUDGE_MODEL: 'm' }, /^OPENAI_JUDGE_MODEL is set without OPENAI_MODEL:/],
    [{ OPENAI_MODEL: 'm' }, /^OPENAI_MODEL is set without OPENAI_API_KEY:/],
    [{ ...ollama, OPENAI_BASE_URL: KEY }, /^OPENAI_BASE_URL is not a web address:/],
    [{ ...ollama, OPENAI_BASE_URL: 'ftp://lab.local' }, /^OPENAI_BASE_URL is not a web address:/],
    [{ ...ollama, OPENAI_BASE_URL: `https://me:${KEY}@x.org/v1` }, /put the key into OPENAI_API/],
    [{ ...ollama, OPENAI_BASE_URL: `https://x.org/v1?key=${KEY}` }, /leave that part out/],
    [{ ...ollama, OPENAI_BASE_URL: 'http://a/v1/chat/completions' }, /leave out what follows \/v1/],
    [{ OPENAI_API_KEY: `${KEY} ${KEY}`, OPENAI_MODEL: 'm' }, /^OPENAI_API_KEY holds a space/],
    [{ OPENAI_API_KEY: `“${KEY}”`, OPENAI_MODEL: 'm' }, /^OPENAI_API_KEY holds a space or a ch/],
    [{ ...ollama, VOICE_FIRST_TOKEN_MS: '10s' }, /^VOICE_FIRST_TOKEN_MS is not .*10000$/],
    [{ ...ollama, VOICE_STALL_MS: '0' }, /^VOICE_STALL_MS is not .* or leave it out for 6000$/],
    [{ ...ollama, VOICE_TOTAL_MS: '600001' }, /^VOICE_TOTAL_MS is not .* leave it out for 30000$/],
  ])('half a configuration is refused in words, without the key: %#', (variables, sentence) => {
    const read = readLanguageModelSettings(variables)
    expect(read.ok ? '' : read.failure).toMatch(sentence)
    expect(JSON.stringify(read)).not.toContain(KEY)
  })

  test('the settings can be shown without giving the key away', () => {
    const read = readLanguageModelSettings({ ...ollama, OPENAI_API_KEY: KEY })
    const withoutKey = readLanguageModelSettings(ollama)
    expect(read.ok && read.value !== null && maskedSettings(read.value)).toEqual({
      OPENAI_BASE_URL: 'http://localhost:11434/v1',
      OPENAI_API_KEY: 'set, 17 characters',
      OPENAI_MODEL: 'llama',
      OPENAI_JUDGE_MODEL: 'llama',
      VOICE_FIRST_TOKEN_MS: '10000',
      VOICE_STALL_MS: '6000',
      VOICE_TOTAL_MS: '30000',
    })
    expect(
      withoutKey.ok && withoutKey.value !== null && maskedSettings(withoutKey.value).OPENAI_API_KEY,
    ).toBe('not set')
  })
})
