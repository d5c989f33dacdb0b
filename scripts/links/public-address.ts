import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { BlockList, isIP } from 'node:net'

/** A name or number that leads into a private network: nothing there is asked. */
export class PrivateAddress extends Error {}

const PRIVATE = new BlockList()
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
/** Of the second protocol only what is given out for the open network, and of that not the ways back to the first. */
const V6_PUBLIC = new BlockList()
V6_PUBLIC.addSubnet('2000::', 3, 'ipv6')
for (const each of V4) {
  const [net = '', bits = ''] = each.split('/')
  PRIVATE.addSubnet(net, Number(bits), 'ipv4')
}
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6')

/** True for an address of the open network. Example: `127.0.0.1`, `::1` and `::ffff:10.0.0.1` are none. */
export function isPublic(ip: string): boolean {
  const family = isIP(ip)
  if (family === 4) return !PRIVATE.check(ip, 'ipv4')
  return family === 6 && V6_PUBLIC.check(ip, 'ipv6') && !PRIVATE.check(ip, 'ipv6')
}

/**
 * Finds the addresses of a name for a connection, and refuses the name where one of them is not `allowed`:
 * what is judged is what is connected to, so that no name can change its mind in between.
 */
export const guardedLookup =
  (allowed: (ip: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error ?? !first) done(error ?? new Error('no address'), '')
      else if (!found.every(({ address }) => allowed(address))) done(new PrivateAddress(hostname), '')
      else if (options.all) done(null, found)
      else done(null, first.address, first.family)
    })
  }
