import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A call that the fake forge has heard. */
export interface Heard {
  readonly call: string
  readonly body: unknown
  readonly token: string | undefined
}

/** A forge of 127.0.0.1 that answers from a table and writes down what it hears. */
export interface FakeForge {
  readonly address: string
  readonly heard: Heard[]
  readonly close: () => Promise<void>
}

/** Answers by `METHOD /path`; what is not in the table is 404. */
export async function fakeForge(answers: Readonly<Record<string, unknown>>): Promise<FakeForge> {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8')
      const call = `${String(request.method)} ${String(request.url)}`
      heard.push({
        call,
        body: text === '' ? undefined : JSON.parse(text),
        token: request.headers.authorization,
      })
      const found = Object.hasOwn(answers, call)
      response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' })
      response.end(JSON.stringify(found ? answers[call] : { message: 'Not Found' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${String(port)}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
      }),
  }
}
