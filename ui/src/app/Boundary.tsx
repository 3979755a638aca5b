// What is shown when a screen itself fails: never a blank window, never the text of an error.
import { Component, type ReactNode } from "react";
import { Button, EmptyState } from "../shared/components";
import { useI18n } from "../shared/i18n";

/** Keeps the fault of one screen from taking the window with it. A new `place` tries again. */
export class Boundary extends Component<{ children: ReactNode; place?: string }, { failedAt: string | null }> {
  override state: { failedAt: string | null } = { failedAt: null };

  static getDerivedStateFromError() {
    return { failedAt: "" };
  }

  override componentDidUpdate(previous: { place?: string }) {
    if (previous.place !== this.props.place && this.state.failedAt !== null) this.setState({ failedAt: null });
  }

  override render() {
    if (this.state.failedAt === null) return this.props.children;
    return <Failed retry={() => this.setState({ failedAt: null })} />;
  }
}

function Failed(props: { retry: () => void }) {
  const { t } = useI18n();
  return (
    <EmptyState
      testId="failed"
      title={t("app-failed-title")}
      text={t("app-failed-text")}
      action={<Button onPress={props.retry}>{t("app-try-again")}</Button>}
    />
  );
}
