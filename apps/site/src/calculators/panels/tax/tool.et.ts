import type { FieldTool } from '../../shell/fieldTool.ts';
import { Tax } from './Tax.tsx';
import { words as own } from './words.et.ts';

/** Taking VAT off, in Estonian. */
export const tool: FieldTool = (props) => Tax({ ...props, own });
