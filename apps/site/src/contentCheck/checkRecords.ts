import type { z } from 'astro/zod';

import { definitionOf, definitions } from '../calculators/definitions.ts';
import { correctionsSchema } from '../schemas/correctionSchema.ts';
import { figureSchema, type FigureRecord } from '../schemas/figureSchema.ts';
import { glossarySchema, type Glossary } from '../schemas/glossarySchema.ts';
import { sourceSchema, type SourceRecord } from '../schemas/sourceSchema.ts';
import { topicsSchema, type Topics } from '../schemas/topicsSchema.ts';
import { plainIssue } from './plainIssue.ts';
import type { Problem } from './problem.ts';
import type { Content, RecordFile } from './readContent.ts';
import { readYaml } from './readYaml.ts';
import { unreadableLetters } from './unreadableLetters.ts';

/** The registers that articles draw on, by id. */
export interface Registers {
  readonly figures: ReadonlyMap<string, FigureRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly topics: Topics;
  readonly glossary: Glossary;
}

/** Checks the registers of figures, sources, topics and terms, and the corrections; records with a problem are left out. */
export function checkRecords(content: Content): { registers: Registers; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends { id: string }>(files: readonly RecordFile[], schema: z.ZodType<T>) => {
    const records = new Map<string, T>();
    for (const file of files) {
      const record = readRecord(file, schema, problems);
      if (record === null) continue;
      if (record.id !== file.id) {
        problems.push({
          file: file.file,
          line: 1,
          message: `the record calls itself ${record.id}, its file ${file.id}`,
          remedy: `Write "id: ${file.id}" or rename the file to ${record.id}.yaml.`,
        });
      }
      records.set(file.id, record);
    }
    return records;
  };
  const sources = read(content.sources, sourceSchema);
  const figures = read(content.figures, figureSchema);
  for (const file of content.figures) {
    const { calculator } = figures.get(file.id) ?? {};
    if (calculator !== undefined) problems.push(...unknownCalculators(file, 'calculator', [calculator]));
    for (const source of figures.get(file.id)?.sources ?? []) {
      if (sources.has(source)) continue;
      problems.push({
        file: file.file,
        line: readYaml(file.text).fieldLines.get('sources') ?? 1,
        message: `cites ${source}, and there is no such source`,
        remedy: `Add content/sources/${source}.yaml or correct the name.`,
      });
    }
  }
  const topics = (content.topics && readRecord(content.topics, topicsSchema, problems)) ?? {};
  const glossary = (content.glossary && readRecord(content.glossary, glossarySchema, problems)) ?? {};
  for (const [id, { calculators }] of Object.entries(glossary)) {
    if (content.glossary) problems.push(...unknownCalculators(content.glossary, id, calculators));
  }
  if (content.corrections) problems.push(...problemsWithCorrections(content.corrections, content, figures));
  return { registers: { figures, sources, topics, glossary }, problems };
}

/** Corrections that cannot be read, or are about something that is not there. */
function problemsWithCorrections(
  file: RecordFile,
  { articles }: Content,
  figures: ReadonlyMap<string, FigureRecord>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const corrections = readRecord(file, correctionsSchema, problems) ?? {};
  const numbers = articles.flatMap(({ files }) =>
    Object.values(files).map(({ scan }) => (scan.frontmatter as { number?: unknown } | undefined)?.number),
  );
  for (const [id, { post, figure, calculator }] of Object.entries(corrections)) {
    const report = (message: string, remedy: string) => {
      const line = readYaml(file.text).fieldLines.get(id) ?? 1;
      problems.push({ file: file.file, line, message: `${id}: ${message}`, remedy });
    };
    if (post !== undefined && !numbers.includes(post))
      report(`there is no post ${post}`, 'Write the number of the post that was wrong, such as post: 49.');
    if (figure !== undefined && !figures.has(figure))
      report(
        `there is no figure ${figure}`,
        'Write the id of a file in content/figures, such as figure: F7.',
      );
    if (calculator !== undefined) problems.push(...unknownCalculators(file, id, [calculator]));
  }
  return problems;
}

/** Calculators that a record names and nobody made; `field` is where it names them. */
function unknownCalculators(
  { file, text }: RecordFile,
  field: string,
  calculators: readonly string[],
): readonly Problem[] {
  return calculators
    .filter((name) => definitionOf(name) === undefined)
    .map((name) => ({
      file,
      line: readYaml(text).fieldLines.get(field) ?? 1,
      message: `${field}: there is no calculator ${name}`,
      remedy: `Choose from ${definitions.map(({ declaration }) => declaration.name).join(', ')}.`,
    }));
}

function readRecord<T>({ file, text }: RecordFile, schema: z.ZodType<T>, problems: Problem[]): T | null {
  problems.push(...unreadableLetters(text).map((each) => ({ file, ...each })));
  const { data, fieldLines, error } = readYaml(text);
  if (error !== null) {
    problems.push({ file, ...error });
    return null;
  }
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({
      file,
      line: fieldLines.get(fieldOf(issue) ?? '') ?? 1,
      message: `${issue.path.map(String).join('.') || 'the record'}: ${plainIssue(issue)}`,
      remedy: 'The fields and what they may hold are in apps/site/src/schemas.',
    });
  }
  return null;
}

/** The field that a schema's complaint is about: the one nobody knows, or the first of its path. */
export function fieldOf(issue: z.core.$ZodIssue): string | undefined {
  const [first] = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path;
  return first === undefined ? undefined : String(first);
}
