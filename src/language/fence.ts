/**
 * Puts text that others wrote (documents, learner lines, trainer wishes) between marks, so that a model can tell material
 * from instructions. Marks of the same name inside the text are broken up and cannot close the fence.
 */
export function fenced(name: string, text: string): string {
  const inside = text.replaceAll(new RegExp(`<(?=\\s*/?\\s*${name}\\b)`, 'gi'), '‹')
  return `<${name}>\n${inside}\n</${name}>`
}
