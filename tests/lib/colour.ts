/** Linear red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number]

/** CIE L*, a*, b* under D65. */
export type Lab = readonly [number, number, number]

/** Machado, Oliveira, Fernandes 2009, severity 1, for linear RGB, row by row. */
const VISION: Readonly<Record<'protan' | 'deutan' | 'tritan', readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof VISIONS)[number]

const times = (rows: readonly Rgb[], [r, g, b]: Rgb): Rgb => {
  const row = (index: number): number => {
    const [x, y, z] = rows[index] ?? [0, 0, 0]
    return x * r + y * g + z * b
  }
  return [row(0), row(1), row(2)]
}

/** `#rrggbb` as linear light. */
export function linear(hex: string): Rgb {
  const part = (from: number): number => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255
    if (Number.isNaN(value)) throw new Error(`no colour: ${hex}`)
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** A colour as somebody sees it. */
export function seenBy(vision: Vision, rgb: Rgb): Rgb {
  if (vision === 'normal') return rgb
  const clamp = (value: number): number => Math.min(1, Math.max(0, value))
  const [r, g, b] = times(VISION[vision], rgb)
  return [clamp(r), clamp(g), clamp(b)]
}

export function lab(rgb: Rgb): Lab {
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  )
  const f = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116
  const [x, y, z] = [f(xyz[0] / 0.95047), f(xyz[1]), f(xyz[2] / 1.08883)]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const RAD = Math.PI / 180

/** CIEDE2000 distance (Sharma, Wu, Dalal 2005). */
export function distance([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)))
  const [x1, x2] = [(1 + g) * a1, (1 + g) * a2]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const angle = (y: number, x: number): number =>
    x === 0 && y === 0 ? 0 : (Math.atan2(y, x) / RAD + 360) % 360
  const [h1, h2] = [angle(b1, x1), angle(b2, x2)]
  const grey = c1 * c2 === 0
  const turn = h2 - h1
  const dh = grey ? 0 : Math.abs(turn) <= 180 ? turn : turn > 180 ? turn - 360 : turn + 360
  const wide = Math.abs(turn) > 180
  const h = grey ? h1 + h2 : wide ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const cos = (degrees: number): number => Math.cos(degrees * RAD)
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * RAD * Math.exp(-(((h - 275) / 25) ** 2)))
  const [dl, dc] = [(l2 - l1) / sl, (c2 - c1) / sc]
  const turned = (2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * RAD)) / sh
  return Math.sqrt(dl ** 2 + dc ** 2 + turned ** 2 + rotation * dc * turned)
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(one: string, two: string): number {
  const light = (hex: string): number => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [a, b] = [light(one), light(two)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
