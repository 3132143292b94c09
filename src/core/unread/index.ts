export { bodyTables } from "./body-tables";
export { unreadFigures, type UnreadFigure } from "./unread-figures";
