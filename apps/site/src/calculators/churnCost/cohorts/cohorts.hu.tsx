import { Cohorts as View, type CohortsProps } from './Cohorts.tsx';
import { words } from './words.hu.ts';

/** The part on cohorts in Hungarian. */
export const Cohorts = (props: CohortsProps) => <View {...props} words={words} />;
