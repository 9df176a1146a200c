import type { FieldTool } from '../../shell/fieldTool.ts';
import { Markup } from './Markup.tsx';
import { words as own } from './words.et.ts';

/** A margin from a markup, in Estonian. */
export const tool: FieldTool = (props) => Markup({ ...props, own });
