/** Shows paragraphs; empty ones are left out. */
export function Prose({ text }: { text: readonly string[] }) {
  return text.filter(Boolean).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
