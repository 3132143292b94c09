import { composedReports, labelledReports, scoreOf } from "./labelled";

describe("four real reports labelled by hand", () => {
  const { wrong, conflicts, matched } = scoreOf(labelledReports, "blank");

  it("show no conflict but where the text of Ninh Sơn gives other figures than its appendix", () => {
    const ninhSon = "Báo cáo số 719/BC-UBND quý III/2024, UBND huyện Ninh Sơn";
    expect([...new Set(wrong)].sort()).toEqual([
      `2388 taken for giai-quyet.cap-xa.ho-so-dung-han: ${ninhSon}`,
      `445 taken for giai-quyet.cap-huyen.ho-so-dung-han: ${ninhSon}`,
    ]);
  });

  it("have most of their figures laid to their indicators, and most conflicts found", () => {
    expect(matched).toBeGreaterThanOrEqual(35);
    expect(conflicts).toBeGreaterThanOrEqual(27);
  });
});

it("finds most conflicts in reports composed in other words, and no false one", () => {
  const { wrong, conflicts, matched } = scoreOf(composedReports, "blank");
  expect(wrong).toEqual([]);
  expect(matched).toBeGreaterThanOrEqual(50);
  expect(conflicts).toBeGreaterThanOrEqual(39);
});
