import { join } from 'node:path'
import { sha256 } from '../../digest/sha256.ts'
import type { Facility } from '../../core/facility/facility.ts'
import type { Kind } from '../../core/facility/vocabulary.ts'
import { readRecord } from '../../core/lists.ts'
import { FOLDERS } from '../layout.ts'
import { rawFile, readingOf } from '../read-file.ts'

/** What is known of a facility without reading it. */
export interface FacilityHead {
  readonly kind: Kind
  readonly country: string
  readonly memberOf: string | undefined
  readonly name: Facility['name']
  readonly sameAs: Facility['sameAs']
  readonly sameAsDecided: Facility['sameAsDecided']
}

/** Where facilities lie and what is known of them. */
export interface FacilitySource {
  /** Content folder of the files. */
  readonly content: string
  /** Key under which a facility of this source tells its place in the columns. */
  readonly place: symbol
  readonly headAt: (place: number) => FacilityHead
  /** Path below the content folder and hash of the bytes. */
  readonly fileAt: (place: number) => { readonly file: string; readonly digest: string }
}

const NONE: ReadonlySet<never> = new Set()

/** Reads a facility anew. Throws where its file is no longer what it was when its hash was taken. */
function readFacility({ content, fileAt }: FacilitySource, place: number, id: string): Facility {
  const { file, digest } = fileAt(place)
  const [absolute, folder] = [join(content, file), FOLDERS['facilities']]
  const each = folder && { file, absolute, folder: 'facilities', id, place: folder }
  const raw = each && rawFile(each, NONE)
  const same = raw && 'bytes' in raw && sha256(raw.bytes) === digest
  const tree = same ? readingOf(raw, each, NONE).tree : undefined
  const read = tree && readRecord('facilities', file, id, tree.value)
  if (!read?.record) throw new Error(`${absolute} was written while it was read`)
  return read.record.record
}

/** Answers for a facility: what the columns hold at once, all else by reading it once. */
class Handler implements ProxyHandler<Facility> {
  readonly source: FacilitySource
  readonly place: number
  readonly id: string
  head: FacilityHead | undefined
  whole: Facility | undefined

  constructor(source: FacilitySource, place: number, id: string) {
    this.source = source
    this.place = place
    this.id = id
  }

  all(): Facility {
    return (this.whole ??= readFacility(this.source, this.place, this.id))
  }

  get(_: Facility, key: string | symbol): unknown {
    switch (key) {
      case 'id':
        return this.id
      case 'kind':
      case 'country':
      case 'memberOf':
      case 'name':
      case 'sameAs':
      case 'sameAsDecided':
        return (this.head ??= this.source.headAt(this.place))[key]
      case this.source.place:
        return this.place
      default:
        return Reflect.get(this.all(), key)
    }
  }

  has(_: Facility, key: string | symbol): boolean {
    return Reflect.has(this.all(), key)
  }

  ownKeys(): (string | symbol)[] {
    return Reflect.ownKeys(this.all())
  }

  getOwnPropertyDescriptor(target: Facility, key: string | symbol): PropertyDescriptor | undefined {
    const found = Reflect.getOwnPropertyDescriptor(this.all(), key)
    return found && { ...found, value: this.get(target, key), configurable: true }
  }

  set(): boolean {
    return false
  }

  defineProperty(): boolean {
    return false
  }
}

/** One for all: what the handler answers is never looked for here. */
const NOBODY: object = {}

/**
 * A facility that is read when somebody asks for more than its columns hold. In every way it is the whole
 * record: its keys, their order, what is left out.
 */
export function knownFacility(source: FacilitySource, place: number, id: string): Facility {
  return new Proxy(NOBODY as Facility, new Handler(source, place, id))
}
