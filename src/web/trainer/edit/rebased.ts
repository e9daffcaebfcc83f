import { changedKeys, valueAt, withValueAt } from '../paths.ts'
import { tidied } from './field-value.ts'

/**
 * Takes somebody's changes over to a newer document.
 * @param before what the changes were made to
 * @param after the same with the changes
 * @param onto the document as it is by now
 * @returns the newer document with the changes; where both changed the same value, the one that is being written stays
 */
export function rebased<Document>(before: Document, after: Document, onto: Document): Document {
  return changedKeys(tidied(before), tidied(after)).reduce(
    (document, path) => withValueAt(document, path, valueAt(after, path)),
    onto,
  )
}
