import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FilesButtonProps {
  readonly label: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  /** Asks for a folder, and takes every file in it. */
  readonly folder?: boolean;
  readonly disabled: boolean;
  readonly choose: (files: readonly File[]) => void;
}

/** A button that asks for several files. */
export function FilesButton({ label, accept, folder = false, disabled, choose }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element && folder) element.webkitdirectory = true;
        }}
        hidden
        multiple
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) choose(files);
          // The same files, mended, may be chosen again.
          currentTarget.value = "";
        }}
      />
      <Button size="small" disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

/** Where a browser cannot ask for a folder, it is not offered. */
export const canChooseFolder =
  typeof HTMLInputElement !== "undefined" && "webkitdirectory" in HTMLInputElement.prototype;
