/** What browsers tell of the connection; not all of them do. */
interface Connection {
  readonly saveData?: boolean
  readonly effectiveType?: string
}

/** True where the reader or the line asks for little: then nothing heavy is loaded unasked. */
export function wantsLittle(
  connection: Connection | undefined = (navigator as { connection?: Connection }).connection,
  reduced: boolean = matchMedia('(prefers-reduced-data: reduce)').matches,
): boolean {
  return (
    reduced ||
    connection?.saveData === true ||
    ['slow-2g', '2g', '3g'].includes(connection?.effectiveType ?? '')
  )
}
