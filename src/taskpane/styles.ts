import { makeStyles, tokens } from "@fluentui/react-components";

/** Layout shared by the views. The pane scrolls as a whole; the main command stays in view at the bottom. */
export const useStyles = makeStyles({
  provider: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  pane: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    overflowWrap: "anywhere",
  },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0 },
  heading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    // Office draws its own menu over the top right corner of the pane.
    paddingRight: "36px",
  },
  subheading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  note: { color: tokens.colorNeutralForeground2, margin: 0 },
  plain: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  fixed: { flexShrink: 0 },
  ends: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  status: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalM,
    // A text box is twenty letters wide unless told otherwise.
    "& input": { width: "100%" },
  },
  // A select is as wide as its longest choice unless told otherwise.
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  // Heard, not seen.
  readOut: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  fields: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  lines: { listStyleType: "none", margin: 0, padding: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  // Its own edge covers what scrolls beneath, the pane's own padding included.
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  foot: {
    position: "sticky",
    bottom: 0,
    marginTop: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A foot that has grown would cover what stands above it.
  atEnd: { position: "static" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground1 },
  success: { color: tokens.colorPaletteGreenForeground1 },
  icon: { flexShrink: 0, fontSize: "20px" },
});
