import { extname } from "node:path";
import { draw } from "../../core";
import { writeDrawings } from "../../sheets/xlsx";
import { formWords } from "../../text/form";
import { type FormAbout, formFilling } from "../form-filling";
import { wordFile } from "../word-form";
import { templateNamed } from "./templates";

export interface NewForm extends FormAbout {
  readonly template: string;
  /** What the file will be called: a .docx is a Word document. */
  readonly out?: string;
  /** Files and folders of an office's own forms. */
  readonly forms?: readonly string[];
}

/** The blank form as a file: an .xlsx that checks itself, or a Word document. */
export async function newForm(call: NewForm): Promise<Uint8Array> {
  const template = await templateNamed(call.template, call.forms);
  const drawings = draw(template, formFilling(template.file, call), formWords);
  return extname(call.out ?? "").toLowerCase() === ".docx" ? wordFile(drawings) : writeDrawings(drawings);
}
