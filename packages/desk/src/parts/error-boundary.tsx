// What if a page breaks? The rest stays: the fault is shown in its place, with a way to try again.

import { Component, type ReactNode } from "react";
import { Failed } from "./states.tsx";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    const again = () => this.setState({ error: undefined });
    return <Failed title="This page met a fault of its own" error={this.state.error} retry={again} />;
  }
}
