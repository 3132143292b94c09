import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  readonly choose: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, accept, choose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
          // The same file, mended, may be chosen again.
          currentTarget.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
