// The browser tests run in Chromium. This finds it, or installs Debian's package, and says what it does.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export const findChromium = (): string | undefined =>
  PLACES.find((place) => place !== undefined && existsSync(place))

const say = (sentence: string): boolean => process.stdout.write(`browser tests: ${sentence}\n`)

function bring(): void {
  const found = findChromium()
  if (found !== undefined) {
    say(`using ${found}`)
    return
  }
  if (!isDebian()) fail('no Chromium was found')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  say('no Chromium was found; installing the Debian package "chromium"')
  for (const step of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [program = '', ...args] = [...asRoot, ...step]
    const done = spawnSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (done.status !== 0) fail(`"${step.join(' ')}" did not succeed`)
  }
  const installed = findChromium()
  if (installed === undefined)
    fail('the package was installed, but no browser stands in the usual places')
  say(`installed ${installed}`)
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function fail(why: string): never {
  process.stderr.write(
    `browser tests: ${why}.\nInstall Chromium or Chrome and run again; set CHROMIUM_PATH if it stands in an unusual place.\n` +
      'The browser tests are part of the test run and are not skipped.\n',
  )
  process.exit(1)
}

if (import.meta.main) bring()
