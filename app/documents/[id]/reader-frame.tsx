import type { ReactNode } from "react";
import { ReaderFilter, ReaderLegend } from "@/components/document/reader-filter";
import type { ReaderState } from "@/components/document/reader-address";
import { ReaderPages } from "@/components/document/reader-pages";
import type { ReaderPage } from "@/lib/domain/read-document";

interface ReaderFrameProps {
  document: string;
  state: ReaderState;
  view: ReaderPage;
  /** Whether the marks are what Stemma read, and not what people recorded. */
  isLive: boolean;
  children: ReactNode;
}

/** What stands around the text: filter, legend, the way through its pages. */
export function ReaderFrame({ document, state, view, isLive, children }: ReaderFrameProps) {
  return (
    <>
      <ReaderFilter document={document} state={state} view={view} />
      <ReaderLegend view={view} isLive={isLive} />
      <ReaderPages document={document} state={state} view={view} />
      {children}
      <ReaderPages document={document} state={state} view={view} />
    </>
  );
}
