import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { builtinModules } from "node:module";
import typescript from "typescript-eslint";

const office = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));
// The rule takes any object read after a sync for an Office one, plain data included.
office["office-addins/call-sync-before-read"] = "off";

export default [
  { ignores: ["dist/", "release/", ".cache/", "coverage/", "test-results/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...[...typescript.configs.strict, ...typescript.configs.stylistic].map((config) => ({
    ...config,
    files: ["**/*.{ts,tsx}"],
  })),
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-implicit-coercion": "error",
      "no-param-reassign": "error",
      "object-shorthand": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      // With noUncheckedIndexedAccess, an index that was just computed needs it.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of strings." },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Text from cells is never interpreted as HTML.",
        },
      ],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-console": "error",
    },
  },
  { files: ["src/entry/cli/**", "test/**"], rules: { "no-console": "off" } },
  {
    files: ["src/core/**"],
    rules: { "no-restricted-imports": ["error", { paths: builtinModules, patterns: ["node:*"] }] },
  },
  {
    files: ["src/sheets/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: office,
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts", "src/entry/**/*.tsx"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    settings: {
      "jsx-a11y": {
        components: { Button: "button", Input: "input", Link: "a", Textarea: "textarea", Label: "label", Image: "img" },
      },
    },
  },
];
