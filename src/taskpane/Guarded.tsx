import { Component, type ReactNode } from "react";
import { broken } from "../text/pane";

interface GuardedProps {
  /** What is shown: once it is another, showing it is tried again. */
  readonly of: unknown;
  /** A list holds items only. */
  readonly as?: "li" | "p";
  readonly children: ReactNode;
}

/** Keeps what cannot be drawn from taking the rest of the pane with it: in its place stands a sentence. */
export class Guarded extends Component<GuardedProps, { readonly failedOn: unknown; readonly failed: boolean }> {
  override state = { failedOn: undefined as unknown, failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  static getDerivedStateFromProps({ of }: GuardedProps, state: { failedOn: unknown; failed: boolean }) {
    if (state.failed && state.failedOn === undefined) return { failedOn: of };
    return state.failed && state.failedOn !== of ? { failed: false, failedOn: undefined } : null;
  }

  override render() {
    const { as: Place = "p", children } = this.props;
    return this.state.failed ? <Place role="note">{broken}</Place> : children;
  }
}
