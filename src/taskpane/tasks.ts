import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Commands, CheckedForm, SessionState } from "../session/contract";
import { check, tasks as labels } from "../text/pane";

export interface TaskProps {
  readonly state: SessionState;
  /** The form of the active sheet; null while the workbook has none. */
  readonly form: CheckedForm | null;
  readonly commands: Commands;
  readonly close: () => void;
}

/** Something the clerk does now and then, in a view of its own that is loaded when it is opened. */
export interface Task {
  /** As the button says it. */
  readonly label: string;
  readonly needsForm: boolean;
  readonly View: LazyExoticComponent<ComponentType<TaskProps>>;
}

/** Opened from beside the findings, while there is something to repair. */
export const certainFixes: Task = {
  label: check.certain,
  needsForm: true,
  View: lazy(() => import("./CertainFixes")),
};

/** Offered first where a sheet is of no known form. */
export const makeForm: Task = {
  label: labels.makeForm,
  needsForm: false,
  View: lazy(() => import("./MakeFormView")),
};

export const tasks: readonly Task[] = [
  { label: labels.fill, needsForm: true, View: lazy(() => import("./FillView")) },
  { label: labels.previous, needsForm: true, View: lazy(() => import("./PreviousView")) },
  { label: labels.reportText, needsForm: true, View: lazy(() => import("./ReportTextView")) },
  { label: labels.merge, needsForm: false, View: lazy(() => import("./MergeView")) },
  makeForm,
];
