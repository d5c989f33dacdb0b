import { FACES, SAMPLE } from '../../../charts/map-style/face.ts'

/**
 * Waits for the page's font in every script of the atlas: letters the map draws before it is there stay
 * in another face. A font that cannot be had does not hold the map up.
 */
export async function fontsReady(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, SAMPLE)))
}
