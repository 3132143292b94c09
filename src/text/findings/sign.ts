/** Where a finding comes from that the figures alone suggest. */
export const SIGN = "Dấu hiệu nên xem lại, không phải quy định của biểu mẫu";
