import { Component, type ReactNode } from 'react';

interface Props {
  onError: (message: string) => void;
  children: ReactNode;
}

/** Reports a crash of the editor and shows it, instead of leaving an empty page. */
export class ErrorBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onError(error.message);
  }

  override render(): ReactNode {
    return this.state.crashed ? <strong>The editor crashed.</strong> : this.props.children;
  }
}
