import { Component, type ReactNode } from 'react';

/** The list has everything that the map has, so a map that fails is said in a line and takes nothing with it. */
export class MapFailure extends Component<
  { fallback: ReactNode; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
