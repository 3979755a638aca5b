// What a screen shows when there is nothing, when it is not there yet, and when something is wrong.
import type { UseQueryResult } from "@tanstack/react-query";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { type AppError, toAppError } from "../../platform";
import { errorText } from "../errors";
import { useI18n } from "../i18n";
import { Button } from "./Button";
import css from "./States.module.css";

/** Nothing here yet: says what to do next, with one button. */
export function EmptyState(props: { title: string; text?: ReactNode; action?: ReactNode; testId?: string }) {
  return (
    <div className={css.empty} data-testid={props.testId ?? "empty"}>
      <svg className={css.mark} viewBox="0 0 64 40" fill="none" aria-hidden="true">
        <path d="M4 28c12 0 12-20 28-20s16 20 28 20" />
        <circle cx="9" cy="34" r="4.5" />
        <circle cx="55" cy="34" r="4.5" />
      </svg>
      <h2>{props.title}</h2>
      {props.text && <p className="muted">{props.text}</p>}
      {props.action}
    </div>
  );
}

/** Something is wrong, in words, with a way to try again. */
export function ErrorBanner(props: {
  error: AppError | Error | null | undefined;
  onRetry?: () => void;
  testId?: string;
}) {
  const i18n = useI18n();
  if (!props.error) return null;
  return (
    <div className={css.error} role="alert" data-testid={props.testId ?? "error"}>
      <CircleAlert aria-hidden="true" />
      <p>{errorText(i18n, toAppError(props.error))}</p>
      {props.onRetry && (
        <Button onPress={props.onRetry} testId="retry">
          {i18n.t("app-try-again")}
        </Button>
      )}
    </div>
  );
}

/** Something to know. */
export function Notice(props: {
  tone?: "warn" | "good" | "plain" | "danger";
  children: ReactNode;
  action?: ReactNode;
  testId?: string;
}) {
  const { tone = "plain" } = props;
  return (
    <div className={`${css.notice} ${css[tone]}`} data-testid={props.testId}>
      {tone === "warn" || tone === "danger" ? <TriangleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
      <div className={css.noticeText}>{props.children}</div>
      {props.action}
    </div>
  );
}

/** Grey lines where text will be; only after 200 ms, so that nothing flashes. */
export function Skeleton(props: { lines?: number }) {
  const { t } = useI18n();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={css.skeleton} role="status" data-testid="loading">
      <span className="visually-hidden">{t("app-loading")}</span>
      {Array.from({ length: props.lines ?? 5 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change.
        <i key={line} />
      ))}
    </div>
  );
}

/** Shows a read: its data, or that it is on the way, or what went wrong. Old data stays while new ones come. */
export function Loaded<T>(props: {
  query: UseQueryResult<T, AppError>;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  const { query } = props;
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <ErrorBanner error={query.error} onRetry={() => void query.refetch()} />}
        {props.children(query.data)}
      </>
    );
  }
  if (query.error) return <ErrorBanner error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={props.lines} />;
}
