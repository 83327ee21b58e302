/**
 * The version of the rules by which this program chooses headline values and adds totals. A change of the rules that gives
 * another value for the same data needs the next number; a test compares the figures of every release made under the
 * present version with what the program computes.
 */
export const method = 2;
