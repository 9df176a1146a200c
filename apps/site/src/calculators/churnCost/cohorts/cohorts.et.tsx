import styles from '../../../styles/cohorts.css?url';
import list from '../../../styles/list.css?url';
import { styled } from '../../shell/styled.ts';
import { Cohorts as View, type CohortsProps } from './Cohorts.tsx';
import { words } from './words.et.ts';

const Cohorts = (props: CohortsProps) => <View {...props} words={words} />;

/** The part on cohorts in Estonian, with its styles. */
export const load = styled(() => Promise.resolve(Cohorts), styles, list);
