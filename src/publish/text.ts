/** Values as text: markup and JSON. */

/** A text as HTML or XML (HTML standard §13.3; XML 1.0 §2.4), fit for content and quoted attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A value as JSON text (RFC 8259): indented by one space, so that it can be read and still be small. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
