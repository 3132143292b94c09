/** Whether a file is what a Phiếu kiểm tra was made of. */
export const slipAnswers = {
  same: (file: string) => `${file}: đúng số liệu đã lập phiếu.`,
  changed: (file: string) => `${file}: số liệu hoặc ghi chú ĐÃ ĐỔI sau khi lập phiếu.`,
  other: (file: string, report: string) => `${file}: phiếu được lập cho báo cáo khác (${report}).`,
} as const satisfies Record<string, (file: string, report: string) => string>;
