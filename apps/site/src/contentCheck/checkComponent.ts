import {
  estonianCases,
  hungarianCases,
  type EstonianCase,
  type HungarianCase,
  type Language,
} from '@monday-letter/locale';

import { definitionOf, definitions } from '../calculators/definitions.ts';
import { parametersIn, type Declaration } from '../calculators/shell/declaration.ts';
import { outcomeOf } from '../calculators/shell/outcomeOf.ts';
import { printInSentence } from '../calculators/shell/printInSentence.ts';
import { currencyOf, readExample } from '../calculators/shell/readExample.ts';
import { valueOf } from '../calculators/shell/valueOf.ts';
import type { Registers } from './checkRecords.ts';
import { disagreements, type PlacedCalculator } from './disagreements.ts';
import { proseComponents } from './proseComponents.ts';
import type { ComponentUse } from './scanArticle.ts';

const cases: Record<Language, readonly (HungarianCase | EstonianCase)[]> = {
  hu: hungarianCases,
  et: estonianCases,
};

/** What is wrong with a tag of an article, and what to do, if anything is. */
export function checkComponent(
  use: ComponentUse,
  all: readonly ComponentUse[],
  registers: Registers,
  listed: ReadonlySet<string> | null,
  language: Language,
): readonly (readonly [message: string, remedy: string])[] {
  const { name, attributes } = use;
  const tag = `<${name}>`;
  const declaration = definitionOf(name)?.declaration;
  if (declaration !== undefined) {
    const first = all.find((each) => each.name === name);
    if (first !== use) {
      const remedy = 'Keep one; numbers in the prose would not know whose they are.';
      return [[`${tag} stands here a second time, first in line ${first?.line ?? 0}`, remedy]];
    }
    const read = readExample(declaration, attributes, language);
    if (!read.ok) return read.problems.map((problem) => [`${tag}: ${problem}`, 'Correct the tag.']);
    const here = { declaration, example: read.example, line: use.line };
    return placed(all.slice(0, all.indexOf(use)), language).flatMap((earlier) =>
      disagreements(here, earlier),
    );
  }
  const known = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
  if (known === undefined) {
    const names = [...Object.keys(proseComponents), ...definitions.map((each) => each.declaration.name)].join(
      ', ',
    );
    return [[`there is no component ${tag}`, `An article may use ${names}.`]];
  }
  const strange = Object.keys(attributes).filter((attribute) => !known.attributes.includes(attribute));
  if (strange.length > 0) {
    return [
      [`${tag} takes no ${strange.join(', ')}`, `It takes ${known.attributes.join(', ') || 'nothing'}.`],
    ];
  }
  const missing = Object.entries(known.required ?? {}).filter(
    ([attribute]) => !isText(attributes[attribute]),
  );
  if (missing.length > 0) {
    return missing.map(([attribute, what]) => [
      `${tag} has no ${attribute}`,
      `Write it: <${name} ${attribute}="…">, ${what}.`,
    ]);
  }
  const id = String(attributes['id']);
  if (name === 'Figure' && !registers.figures.has(id)) {
    return [[`${tag}: there is no figure ${id}`, `Add content/figures/${id}.yaml or correct the id.`]];
  }
  if (name === 'Term') return problemsWithTerm(use, all, registers);
  if (name === 'Source') {
    if (!registers.sources.has(id)) {
      return [[`${tag}: there is no source ${id}`, `Add content/sources/${id}.yaml or correct the id.`]];
    }
    if (listed?.has(id) === false) {
      return [[`${tag}: ${id} is cited but not listed`, `Add ${id} to "sources" in the front matter.`]];
    }
  }
  return name === 'LiveNumber' ? problemsWithLiveNumber(attributes, all, language) : [];
}

function problemsWithTerm(
  use: ComponentUse,
  all: readonly ComponentUse[],
  { glossary }: Registers,
): readonly (readonly [message: string, remedy: string])[] {
  const id = String(use.attributes['id']);
  if (!Object.hasOwn(glossary, id)) {
    const known = Object.keys(glossary).join(', ');
    return [[`<Term>: there is no term ${id}`, `Choose from ${known}, or add it to content/glossary.yaml.`]];
  }
  const first = all.find(({ name, attributes }) => name === 'Term' && attributes['id'] === id);
  return first === use || first === undefined
    ? []
    : [
        [
          `<Term>: ${id} is explained a second time, first in line ${first.line}`,
          'Explain it where it stands first, and take this tag away from around the words.',
        ],
      ];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function problemsWithLiveNumber(
  attributes: ComponentUse['attributes'],
  all: readonly ComponentUse[],
  language: Language,
): readonly (readonly [message: string, remedy: string])[] {
  const of = String(attributes['of']);
  const [calculator = '', number = ''] = of.split('.');
  const definition = definitionOf(calculator);
  const declaration = definition?.declaration;
  const numbers = Object.keys({ ...declaration?.parameters, ...declaration?.results });
  if (definition === undefined || declaration === undefined || !numbers.includes(number)) {
    const choice = definitions.map((each) => each.declaration.name).join(', ');
    const remedy =
      numbers.length > 0 ? `${calculator} has ${numbers.join(', ')}.` : `Calculators are ${choice}.`;
    return [[`<LiveNumber>: there is no number ${of}`, remedy]];
  }
  const use = all.find(({ name }) => name === calculator);
  if (use === undefined) {
    return [
      [`<LiveNumber>: ${calculator} is not in this article`, `Add <${calculator} /> or write the number.`],
    ];
  }
  const read = readExample(declaration, use.attributes, language);
  if (read.ok) {
    const { variant, values } = read.example;
    if (number in declaration.parameters && !parametersIn(declaration, variant).includes(number)) {
      return [
        [
          `<LiveNumber>: the variant ${variant} of ${calculator} does not ask for ${number}`,
          `Choose from ${parametersIn(declaration, variant).join(', ')}, or another variant in <${calculator}>.`,
        ],
      ];
    }
    if (valueOf(declaration, number, values, outcomeOf(definition, read.example)) === null) {
      return [
        [
          `<LiveNumber>: the example gives ${of} no value`,
          `Choose other numbers in <${calculator}>, or another number for the sentence.`,
        ],
      ];
    }
  }
  const { case: grammaticalCase = 'nominative', article } = attributes;
  if (!hasCase(declaration, number, language, String(grammaticalCase))) {
    const possible = cases[language].filter((each) => hasCase(declaration, number, language, each));
    return [
      [`<LiveNumber>: ${of} has no case ${String(grammaticalCase)}`, `Choose from ${possible.join(', ')}.`],
    ];
  }
  if (article !== undefined && (language !== 'hu' || (article !== 'a' && article !== 'A'))) {
    return [
      ['<LiveNumber>: article must be "a" or "A", in Hungarian', 'It becomes a or az, A or Az by itself.'],
    ];
  }
  return [];
}

/** The calculators among some components that have an example, the first of each kind. */
function placed(uses: readonly ComponentUse[], language: Language): readonly PlacedCalculator[] {
  return uses.flatMap(({ name, attributes, line }, index) => {
    const declaration = definitionOf(name)?.declaration;
    if (declaration === undefined || uses.findIndex((each) => each.name === name) !== index) return [];
    const read = readExample(declaration, attributes, language);
    return read.ok ? [{ declaration, example: read.example, line }] : [];
  });
}

/** Whether a number can stand in a case: some units have not every case of the language. */
function hasCase(declaration: Declaration, number: string, language: Language, name: string): boolean {
  const known = cases[language].find((each) => each === name);
  if (known === undefined) return false;
  try {
    printInSentence(declaration, number, 1, { language, currency: currencyOf[language] }, { case: known });
    return true;
  } catch {
    return false;
  }
}
