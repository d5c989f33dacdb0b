/** A value that nobody changes, to its depth; answers are made from records, which nobody changes either. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
