/** How far Office.js has come: one file that then loads others from beside it. */
export type Arrival = "blocked" | "partBlocked" | "there";

export interface OfficeLibrary {
  /** Adds the script; every change is told. A library that comes late is still taken, after any other answer. */
  open(tell: (arrival: Arrival) => void): void;
  /** Office has answered: nothing more is looked for. */
  settled(): void;
}

/** A script that has neither come nor been refused after so long (milliseconds) is told of. */
const PATIENCE = 4000;
/** Some parts are not needed (telemetry): one that was refused is told of when Office has still not answered after so long. */
const GRACE = 1000;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
/** A page that has just begun anew by itself (milliseconds) leaves the next time to the clerk. */
const BETWEEN_RESTARTS = 60_000;
const STALLED = "phu-luc-cchc/stalled";
const RESTARTED = "phu-luc-cchc/restarted";

/**
 * Office.js from the first of these addresses that gives it: those a page names itself, so that the same files can be
 * served anywhere. A script once asked for cannot be taken back, so one that stalls is waited for; only a new start
 * (the retry button) begins with another address. All addresses refused: they are tried again and again.
 */
export function createOfficeLibrary(page: Document, restart: () => void): OfficeLibrary {
  const addresses = ordered(page.querySelector<HTMLMetaElement>("meta[name=office-library]")?.content.split(" ") ?? []);
  const came = new WeakSet<Element>();
  let tell: (arrival: Arrival) => void = () => undefined;
  let base = "";
  let isThere = false;
  let isSettled = false;
  let pause = FIRST_PAUSE;

  function ask(at: number): void {
    const address = addresses[at];
    if (address === undefined) {
      tell("blocked");
      after(growing(), () => ask(0));
      return;
    }
    const script = page.createElement("script");
    script.src = address;
    script.onload = () => arrived(script.src);
    script.onerror = () => {
      script.remove();
      ask(at + 1);
    };
    page.head.append(script);
  }

  function arrived(address: string): void {
    isThere = true;
    base = address.slice(0, address.lastIndexOf("/") + 1);
    pause = FIRST_PAUSE;
    keep(STALLED, null);
    page.addEventListener("load", ({ target }) => target instanceof Element && came.add(target), true);
    page.addEventListener("error", ({ target }) => refused(target), true);
    after(PATIENCE, () => parts().some((part) => !came.has(part)) && tell("partBlocked"));
    tell("there");
  }

  function refused(target: EventTarget | null): void {
    const part = parts().find((one) => one === target);
    if (part === undefined) return;
    after(GRACE, () => tell("partBlocked"));
    after(GRACE + growing(), () => probe(part));
  }

  /** What did not come cannot be made up for: once it can be had, all begins anew. */
  function probe(part: HTMLScriptElement): void {
    const link = page.createElement("link");
    link.rel = "preload";
    link.as = "script";
    // Asked for as the part itself was: the answer is for the same question.
    link.crossOrigin = part.crossOrigin;
    link.onload = () => {
      if (isSettled || Date.now() - Number(kept(RESTARTED)) < BETWEEN_RESTARTS) return;
      keep(RESTARTED, String(Date.now()));
      restart();
    };
    link.onerror = () => {
      link.remove();
      after(growing(), () => probe(part));
    };
    link.href = part.src;
    page.head.append(link);
  }

  function parts(): HTMLScriptElement[] {
    return [...page.scripts].filter(({ src }) => src.startsWith(base) && !addresses.some((one) => src.endsWith(one)));
  }

  function after(milliseconds: number, act: () => void): void {
    setTimeout(() => !isSettled && act(), milliseconds);
  }

  function growing(): number {
    pause = Math.min(LONGEST_PAUSE, pause * 2);
    return pause / 2;
  }

  return {
    open(given) {
      tell = given;
      ask(0);
      after(PATIENCE, () => {
        if (isThere) return;
        keep(STALLED, addresses[0] ?? null);
        tell("blocked");
      });
    },
    settled() {
      isSettled = true;
    },
  };
}

/** The address that stalled the last time comes last. */
function ordered(addresses: readonly string[]): readonly string[] {
  const stalled = kept(STALLED);
  return [...addresses.filter((one) => one !== stalled), ...addresses.filter((one) => one === stalled)];
}

/** Kept from one start to the next, where the browser allows it. */
function kept(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Storage may be forbidden: then nothing is known the next time.
  }
}

/** Calls back once the page has been painted, or soon where nobody looks at it. */
export function afterPaint(act: () => void): void {
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}
