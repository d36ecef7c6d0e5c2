/** A value as JSON text (RFC 8259): indented by one space, so that it can be read and still be small. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
