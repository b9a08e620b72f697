/** A reason why nothing can be compared, with what to do about it: all that the terminal shows. */
export class Refusal extends Error {}
