import { Cohorts as View, type CohortsProps } from './Cohorts.tsx';
import { words } from './words.et.ts';

/** The part on cohorts in Estonian. */
export const Cohorts = (props: CohortsProps) => <View {...props} words={words} />;
