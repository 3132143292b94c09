/** What the client library takes for a COM SAFEARRAY. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export const safeArray = (...items: unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
