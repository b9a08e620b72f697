/** Whole numbers below this are shared. */
const MOST_SHARED = 1 << 16;

/**
 * The same function, which makes what it gives for a whole number from 0 to 65,535 once: most figures are such numbers, and many
 * are the same, so that a tenth less memory is taken.
 */
export function shareByNumber<Made>(make: (value: number) => Made): (value: number) => Made {
  const made = new Map<number, Made>();
  return (value) => {
    if (!Number.isInteger(value) || value < 0 || value >= MOST_SHARED) return make(value);
    const found = made.get(value) ?? make(value);
    made.set(value, found);
    return found;
  };
}
