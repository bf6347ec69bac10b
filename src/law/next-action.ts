/**
 * Something that can still be done, a duty that the notice lays on somebody:
 * to help with the formalities of the claim, to serve it, to move it forward, to settle by consultation what is disputed, to
 * deal with complaints, to coordinate, to supervise. The notice gives no times for them, and no appeal.
 *
 * @since 0.1.0
 */
export type NextAction =
  | 'help-with-formalities'
  | 'serve-claim'
  | 'move-forward'
  | 'consult'
  | 'handle-complaint'
  | 'coordinate'
  | 'supervise';
