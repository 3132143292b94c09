/** The icons of the pane, each from its own file: the index of the package loads thousands. */
export { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
  CheckmarkCircle20Regular,
} from "@fluentui/react-icons/svg/checkmark-circle";
export { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
export { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
export { ErrorCircle16Filled, ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
export { PlugDisconnected20Regular } from "@fluentui/react-icons/svg/plug-disconnected";
export { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
export { Warning16Filled, Warning20Filled, Warning20Regular } from "@fluentui/react-icons/svg/warning";
