import type { ReportProps } from '../reportProps.ts';
import { Report as View } from './Report.tsx';
import { words } from './reportWords.hu.ts';

/** The report in Hungarian. */
export function Report(props: ReportProps) {
  return <View {...props} words={words} />;
}
