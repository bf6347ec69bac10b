/**
 * Marks the type of a value that a `parse…` function made. It is a type alone; as it is private, a copy, a spread or a row that
 * was stored does not have it.
 */
export declare abstract class Checked<Kind extends string> {
  private readonly checked: Kind;
}
