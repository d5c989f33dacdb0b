import { config } from 'zod'

// The pages forbid code made of text, which zod would else try; imported before anything makes a schema.
config({ jitless: true })
