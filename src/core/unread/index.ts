export { unreadFigures, type UnreadFigure } from "./unread-figures";
