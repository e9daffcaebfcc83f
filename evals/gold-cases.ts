import { readLabelled } from './rules/gold.ts'

/**
 * @returns for each document of a folder the cases its gold file makes: the kind of talk, who the person is, the categories,
 * and that nothing contradicts the stated facts, each for itself
 * @throws RoleplayError for a folder without documents, a document without its gold file, a gold file of another form
 */
export async function casesOfFolder(folder: string): Promise<object[]> {
  const labelled = await readLabelled(folder)
  return labelled.flatMap(({ id, document, gold }) => {
    const { name, age, gender, city } = gold.persona
    const stated = {
      ...(name === null ? {} : { name }),
      ...(age === null ? {} : { age }),
      ...(gender === null ? {} : { gender }),
      ...(city === null ? {} : { city: city.split(',').map((part) => part.trim()) }),
    }
    const about = (defends: string, fails_when: string, expect: object) => ({
      defends: `${id}: ${defends}`,
      fails_when,
      vars: { document: document.text },
      expect,
    })
    return [
      about('the kind of talk is seen', 'it is taken for another kind', { 'archetype-is': gold.acceptable_archetypes }),
      about('the person gets the details it needs', 'a required category is missing or a wrong one is chosen', {
        'categories-within': { must: gold.required, never: gold.wrong },
      }),
      about('nothing contradicts the document', 'the prompt says otherwise', { 'contradicts-nothing': gold.facts }),
      ...(Object.keys(stated).length === 0
        ? []
        : [about('the person is who the document says', 'a stated field is another', { 'person-is': stated })]),
    ]
  })
}
