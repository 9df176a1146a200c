import {
  referralFactor,
  referralGrowth,
  referralMultiplier,
  referralReward,
  type ReferralRound,
} from '@monday-letter/metrics';

import type { Model, Quantity, Sign } from '../shell/outcome.ts';
import type { ReferralParameter, ReferralResult } from './parameters.ts';

/** How far growth is followed. */
export const daysAhead = 365;

/** About how many people there are: a model that promises more customers has left the world. */
const people = 8e9;

/** Growth round by round, the beginning first, as far as there are people. */
export interface ReferralDetails {
  readonly rounds: readonly ReferralRound[];
}

type Term = ReferralParameter | Sign | Quantity;

const one: Quantity = { value: 1, unit: 'number' };
const factorTerms: readonly Term[] = ['invitations', '×', 'conversion'];
const moreTerms: readonly Term[] = ['(', 'rewardedInvitations', '−', 'invitations', ')'];

/** From this factor on, what comes of one in the end depends more on a hair of the factor than on anything else. */
const nearOne = 0.95;

/** A number of two decimals, all that anybody types here, as a whole one without what binary fractions leave. */
function hundredths(number: number): number {
  const scaled = 100 * number;
  const whole = Math.round(scaled);
  return Math.abs(scaled - whole) <= 2 ** -51 * scaled ? whole : scaled;
}

/**
 * What recommendations do: how many new customers one brings, what comes of one in the end, growth over a year by
 * complete rounds, and what a reward brings in one round of all customers.
 */
export const referralModel: Model<ReferralParameter, ReferralResult, ReferralDetails> = (values) => {
  const { invitations, conversion, customers, cycleDays, referralValue, reward, rewardedInvitations } =
    values;
  const factor = referralFactor({ invitationsPerCustomer: invitations, conversionRate: conversion });
  // A factor counts in millionths; binary fractions may make a hair less than 1 of 1.
  const hasLimit = factor < 1 - 1e-7;
  const growth = referralGrowth({
    initialCustomers: customers,
    referralFactor: factor,
    cycleDays,
    // Above a factor of 2, 35 rounds are more people than there are; many more would be no number at all.
    days: factor > 2 ? Math.min(daysAhead, 35 * cycleDays) : daysAhead,
  });
  const rounds = growth.rounds.filter((round) => round.customers <= people);
  const isPossible = rounds.length === growth.rounds.length;

  // Every invitation brings the conversion's share of a customer, so the break-even counts invitations as well. Counted
  // in hundredths all are whole: what differs by a cent keeps its digits, however large it is.
  const inHundredths = referralReward({
    customers: customers * conversion,
    annualReferralsBefore: hundredths(invitations),
    annualReferralsAfter: hundredths(rewardedInvitations),
    rewardPerReferral: hundredths(reward),
    valuePerReferral: hundredths(referralValue),
  });
  const { breakEvenReward, breakEvenAnnualReferrals } = inHundredths;
  const brings = conversion > 0;
  const bringsMore = brings && rewardedInvitations > invitations;
  const canPay = brings && reward < referralValue;
  return {
    kind: 'results',
    values: {
      referralFactor: factor,
      multiplier: hasLimit ? referralMultiplier({ referralFactor: factor }) : null,
      customersAfterYear: isPossible ? growth.customers : null,
      additionalCustomers: inHundredths.additionalCustomers / 100,
      rewardCost: inHundredths.rewardCost / 100 ** 2,
      rewardWorth: inHundredths.worth / 100 ** 2,
      breakEvenReward: bringsMore ? breakEvenReward / 100 : null,
      breakEvenInvitations:
        canPay && breakEvenAnnualReferrals !== null ? breakEvenAnnualReferrals / 100 : null,
    },
    worked: [
      { result: 'referralFactor', terms: factorTerms },
      ...(hasLimit
        ? [{ result: 'multiplier' as const, terms: [one, '÷', '(', one, '−', ...factorTerms, ')'] as const }]
        : []),
      {
        result: 'rewardWorth',
        terms: [
          ...(['customers', '×', 'conversion', '×', '('] as const),
          ...moreTerms,
          ...(['×', 'referralValue', '−', 'rewardedInvitations', '×', 'reward', ')'] as const),
        ],
      },
      ...(bringsMore
        ? [
            {
              result: 'breakEvenReward' as const,
              terms: ['referralValue', '×', ...moreTerms, '÷', 'rewardedInvitations'] as const,
            },
          ]
        : []),
      ...(canPay
        ? [
            {
              result: 'breakEvenInvitations' as const,
              terms: [
                'invitations',
                '×',
                'referralValue',
                '÷',
                '(',
                'referralValue',
                '−',
                'reward',
                ')',
              ] as const,
            },
          ]
        : []),
    ],
    cautions: [
      ...(!hasLimit ? ['unlimited'] : factor >= nearOne ? ['nearlyUnlimited'] : []),
      ...(isPossible ? [] : ['morePeople']),
      ...(cycleDays > daysAhead ? ['longRound'] : []),
      ...(!brings
        ? ['nobodyComes']
        : !canPay
          ? ['rewardTooHigh']
          : !bringsMore
            ? ['nobodyMore']
            : inHundredths.worth < 0
              ? ['rewardLoses']
              : []),
    ],
    details: { rounds },
  };
};
