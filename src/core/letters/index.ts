export { encodingOf, inUnicode, textInUnicode } from "./legacy-letters";
