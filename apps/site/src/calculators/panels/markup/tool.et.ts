import type { FieldTool } from '../../shell/fieldTool.ts';

export const tool: FieldTool = () => null as never;
