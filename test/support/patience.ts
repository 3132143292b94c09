import { configure } from "@testing-library/dom";

// What is loaded when first asked for takes long on a busy machine: only what never comes is a failure.
configure({ asyncUtilTimeout: 20_000 });
