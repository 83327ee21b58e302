/**
 * Returns a list that must contain every member of a union, in any order. `everyOf<FilterKey>()(["q", "country"])` does
 * not compile while one is missing, and the compiler names it.
 */
export function everyOf<T extends string>() {
  return <const L extends readonly T[]>(
    list: L & ([Exclude<T, L[number]>] extends [never] ? unknown : { readonly missing: Exclude<T, L[number]> }),
  ): L => list;
}
