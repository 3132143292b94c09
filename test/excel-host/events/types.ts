/** The numbers events go by on the wire, and the members that (un)register them. */
export const EVENT = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  WorkbookActivated: 2203,
} as const;

export type EventName = keyof typeof EVENT;

const EMULATED: readonly EventName[] = [
  "Changed",
  "Activated",
  "Deactivated",
  "Added",
  "SelectionChanged",
  "Deleted",
  "Calculated",
  "FormatChanged",
  "RowSorted",
  "ProtectionChanged",
  "NameChanged",
  "VisibilityChanged",
  "Moved",
];

const ENDINGS: Partial<Record<EventName, string>> = {
  Changed: "DataChangedEvent",
  NameChanged: "EventNameChanged",
  VisibilityChanged: "EventVisibilityChanged",
  Moved: "EventMoved",
};

/** Methods of a worksheet or of the collection of worksheets that begin or end the sending of an event. */
export function eventMethods<T>(
  register: (it: T, event: EventName) => void,
  unregister: (it: T, event: EventName) => void,
): Record<string, (it: T) => null> {
  const methods: Record<string, (it: T) => null> = {};
  for (const event of EMULATED) {
    const ending = ENDINGS[event] ?? `${event}Event`;
    methods[`_Register${ending}`] = (it) => {
      register(it, event);
      return null;
    };
    methods[`_Unregister${ending}`] = (it) => {
      unregister(it, event);
      return null;
    };
  }
  return methods;
}
