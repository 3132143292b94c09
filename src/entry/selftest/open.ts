import { saveFile } from "../../taskpane/save-file";
import { assumptions } from "../../text/self-test/assumptions";
import { page as words } from "../../text/self-test/page";
import { reportText, type Tried } from "../../text/self-test/report";
import { createBenches, type Bench } from "./bench";
import { pause } from "./heard";
import { machineOf } from "./machine";
import { isEmptyWorkbook, runTrials } from "./run";
import { trialsOf } from "./trials";
import { button, createView, element, progress, stepParts, textBox } from "./view";

/** How often (milliseconds) it is looked whether a step was done. */
const LOOKING = 400;

/** The page inside Excel: looks at the workbook, tries everything, gives the report. */
export function openPage(root: HTMLElement): void {
  const view = createView(root);
  const refused: string[] = [];
  let isStopped = false;
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    refused.push(`${violatedDirective} ${blockedURI}`);
  });
  void look();

  async function look(): Promise<void> {
    view.show();
    view.say(words.looking);
    const isEmpty = await isEmptyWorkbook().catch(() => null);
    view.say(isEmpty === null ? words.failed : isEmpty ? "" : words.notEmpty);
    view.show(isEmpty === true ? button(words.start, () => void tryAll()) : button(words.again, () => void look()));
  }

  async function tryAll(): Promise<void> {
    if ((await isEmptyWorkbook().catch(() => null)) !== true) return look();
    const from = performance.now();
    isStopped = false;
    const shown = progress(Object.keys(assumptions).length, () => {
      isStopped = true;
      view.say(words.stopping);
    });
    view.show(...shown.parts);
    const hands: Bench["hands"] = async (step, isDone) => {
      let answer: boolean | null = null;
      const end = (given: boolean) => () => (answer = given);
      shown.step.replaceChildren(...stepParts(step, end(true), end(false)));
      while (answer === null) {
        if (isStopped) answer = false;
        else if ((await isDone?.()) === true) answer = true;
        else await pause(LOOKING);
      }
      shown.step.replaceChildren();
      return answer;
    };
    const benches = createBenches(hands);
    const tried = await runTrials(
      trialsOf(refused),
      benches,
      (id, at, of) => {
        shown.bar.value = at - 1;
        view.say(words.trying(at, of, assumptions[id].says));
      },
      () => isStopped,
    );
    const report = reportText(machineOf(new Date(), performance.now() - from), tried, !isStopped);
    showResult(tried, report, benches.left());
  }

  function showResult(tried: readonly Tried[], report: string, left: number): void {
    const count = (held: boolean | null) => tried.filter((one) => one.held === held).length;
    const said = words.done(count(true), count(false), count(null));
    view.say(isStopped ? words.stopped : said);
    const wrong = element("ul", "");
    wrong.append(...tried.filter(({ held }) => held === false).map(({ id }) => element("li", assumptions[id].says)));
    view.show(
      ...(left === 0 ? [] : [element("p", words.left(left))]),
      ...(wrong.childElementCount === 0 ? [] : [element("h2", words.wrong), wrong]),
      element("p", words.send),
      button(words.save, () => saveFile(words.fileName, report, "text/plain;charset=utf-8")),
      ...textBox(words.result, report, 12),
    );
  }
}
