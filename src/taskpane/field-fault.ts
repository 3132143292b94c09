/** What a field of Fluent shows of something typed wrong. */
export function fieldFault(validationMessage: string) {
  return { validationMessage, validationState: "error" as const };
}
