import type { ReportProps } from '../reportProps.ts';
import { Report as View } from './Report.tsx';
import { words } from './reportWords.et.ts';

/** The report in Estonian. */
export function Report(props: ReportProps) {
  return <View {...props} words={words} />;
}
