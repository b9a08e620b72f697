import type { Fact } from '../fact.ts';

/** The observation that stands for a fact in a formula: of several the first. */
export function firstIdOf(fact: Fact): string {
  return fact.observations[0].observation_id;
}

/** Every observation of some facts, in their order. */
export function idsOf(facts: readonly Fact[]): readonly string[] {
  const ids = facts.flatMap(({ observations }) => observations.map((row) => row.observation_id));
  // A copy has no room for more: lists that grew have some for sixteen.
  return [...ids];
}
