import type { FieldTool } from '../../shell/fieldTool.ts';
import { Markup } from './Markup.tsx';
import { words as own } from './words.hu.ts';

/** A margin from a markup, in Hungarian. */
export const tool: FieldTool = (props) => Markup({ ...props, own });
