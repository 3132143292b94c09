export { MAX_FILE_BYTES } from "./limits";
export { FileFault, type FileFaultCode } from "./file-fault";
export { type FileKind, fileKind } from "./file-kind";
