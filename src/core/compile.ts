import type { Reader } from './components/reader.ts'
import { readersOf } from './components/reader.ts'
import type { FactValue } from './components/scorer.ts'
import type { Aging, ComponentId, Method, MethodComponent } from './method/method.ts'
import { round9 } from './round.ts'
import type { Evidence, Part, WhyUnrated } from './score-types.ts'

/** A reader with what can be known before any facility. */
export interface CompiledReader {
  readonly reader: Reader
  /** Whether it reads another fact than the component's own input. */
  readonly derived: boolean
  /** The rules by which claims of its fact age. */
  readonly aging: readonly Aging[]
  /** The evidence of a fact with one claim that is not opened: the same at every facility. */
  readonly sole: readonly Evidence[]
  /** Parts that a single category gave before: a vocabulary is small, its parts are shared. */
  readonly seen: Map<FactValue, Part | null>
}

/** A component with its readers, in the order to try them. */
export interface CompiledComponent {
  readonly component: MethodComponent
  readonly readers: readonly CompiledReader[]
  /** The part of a facility without evidence. */
  readonly unknown: Part
  /** A bit of its own where the method demands evidence for the component, else 0. */
  readonly demanded: number
}

/** What a facility lacks: components without evidence, and the code that says so. */
export interface Lack {
  readonly missing: readonly ComponentId[]
  readonly why: WhyUnrated | null
}

/** A method with everything that does not depend on a facility. */
export interface CompiledMethod {
  readonly method: Method
  readonly components: readonly CompiledComponent[]
  /** The lack for the joined bits of the demanded components without evidence; 0 lacks nothing. */
  readonly lack: (bits: number) => Lack
}

function compileComponent(method: Method, component: MethodComponent, index: number): CompiledComponent {
  const { id, input, fullRange } = component
  const readers = readersOf(component).map((reader, index) => ({
    reader,
    derived: index > 0,
    aging: method.aging.filter((rule) => rule.input === reader.fact),
    sole: [{ fact: reader.fact, claim: 0, decides: index === 0, opened: null }],
    seen: new Map<FactValue, Part | null>(),
  }))
  const [lo, hi] = [round9(fullRange[0]), round9(fullRange[1])]
  return {
    component,
    readers,
    unknown: { component: id, input, lo, best: null, hi, basis: 'unknown', evidence: [] },
    demanded: method.ratedBy.includes(id) ? 1 << index : 0,
  }
}

/** Builds each lack once: it is the same for thousands of facilities. */
function lacksOf(components: readonly CompiledComponent[]): (bits: number) => Lack {
  const known = new Map<number, Lack>([[0, { missing: [], why: null }]])
  return (bits) => {
    const seen = known.get(bits)
    if (seen) return seen
    const missing = components.flatMap(({ component, demanded }) => (demanded & bits ? [component.id] : []))
    const lack: Lack = { missing, why: `unknown-${missing.join('-')}` }
    known.set(bits, lack)
    return lack
  }
}

const compiledMethods = new WeakMap<Method, CompiledMethod>()

/** Tables and closures of a method, built once for each. */
export function compile(method: Method): CompiledMethod {
  const known = compiledMethods.get(method)
  if (known) return known
  const components = method.components.map((component, index) => compileComponent(method, component, index))
  const compiled = { method, components, lack: lacksOf(components) }
  compiledMethods.set(method, compiled)
  return compiled
}
