import type { FieldTool } from '../../shell/fieldTool.ts';
import { Tax } from './Tax.tsx';
import { words as own } from './words.hu.ts';

/** Taking VAT off, in Hungarian. */
export const tool: FieldTool = (props) => Tax({ ...props, own });
