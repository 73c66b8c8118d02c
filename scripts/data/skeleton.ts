/** The skeleton of a record: valid YAML with everything its kind needs, to be filled in. */
import type { Kind } from '../../data/terms.ts';

/** Kebab-case of a name in Latin letters; `''` where no letter or digit is left. */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const OWN: Readonly<Record<Kind, string>> = {
  vendor: 'countries: []\n',
  product: 'form: spyware\n',
  target: 'form: person\ncountries: []\nrole: TODO\nevidence: TODO\nby: []\n',
  person: 'role: TODO\n',
  organisation: 'form: company\ncountries: []\n',
  concept: 'explanation: TODO\n',
  case: 'caption: TODO\ncourt: TODO\ndockets: []\nstate: open\ncountries: []\nparties: []\nevents: []\nstatus: { text: TODO, asOf: TODO, sources: [first] }\n',
  action: 'date: TODO\nby: TODO\n',
};

/** `today` goes into the source as the day it was read. */
export function skeleton(kind: Kind, id: string, name: string, today: Date): string {
  return `# yaml-language-server: $schema=../record.schema.json
id: ${id}
kind: ${kind}
name: ${JSON.stringify(name)}
summary: TODO
${OWN[kind]}aliases:
  - { text: ${JSON.stringify(name)}, match: in-context }
facts:
  - { text: TODO, standing: reported, date: TODO, sources: [first] }
sources:
  first:
    publisher: TODO
    title: TODO
    url: TODO
    date: TODO
    lang: en
    class: secondary
    seen: "${today.toISOString().slice(0, 10)}"
relations: []
`;
}
