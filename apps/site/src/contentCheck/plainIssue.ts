import type { z } from 'astro/zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields',
};

/** What a schema complains of, in plain words. The schema must have been asked to report its input. */
export function plainIssue(issue: z.core.$ZodIssue): string {
  // What the schema says in words of its own stays.
  if (!/^(Invalid|Too (small|big)|Unrecognized)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no field ${issue.keys.join(', ')}`;
    case 'invalid_type': {
      if (issue.input === undefined) return 'is missing';
      return `must be ${kinds[issue.expected] ?? issue.expected}, received ${shown(issue.input)}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}, received ${shown(issue.input)}`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `must have at most ${String(issue.maximum)} ${unitOf(issue.origin)}, has ${sizeOf(issue.input)}`;
    case 'invalid_union':
      return deepest(issue);
    case 'invalid_format':
      return issue.format === 'url'
        ? `must be a full address such as https://example.org/, received ${shown(issue.input)}`
        : `is not spelled as it has to be, received ${shown(issue.input)}`;
    default:
      return issue.message;
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  const { origin, minimum, inclusive } = issue;
  if (origin === 'number' || origin === 'int') {
    return `must be ${inclusive ? 'at least' : 'above'} ${String(minimum)}, received ${shown(issue.input)}`;
  }
  if (minimum === 1) return 'must not be empty';
  return `must have at least ${String(minimum)} ${unitOf(origin)}, has ${sizeOf(issue.input)}`;
}

/** Of the ways in which a value could be right, the one that it came nearest to. */
function deepest({ errors, message }: z.core.$ZodIssueInvalidUnion): string {
  const [nearest] = errors.flat().toSorted((a, b) => b.path.length - a.path.length);
  if (nearest === undefined) return message;
  return [...nearest.path.map(String), plainIssue(nearest)].join(': ');
}

function unitOf(origin: string): string {
  return origin === 'string' ? 'characters' : 'entries';
}

function sizeOf(input: unknown): number {
  return typeof input === 'string' || Array.isArray(input) ? input.length : 0;
}

function shown(input: unknown): string {
  return input === null ? 'nothing' : JSON.stringify(input);
}
