import { labelledReports, scoreOf } from "./labelled";

it("shows no conflict in four real reports but where the text of Ninh Sơn gives other figures than its appendix", () => {
  const { wrong, conflicts } = scoreOf(labelledReports, "blank");
  const ninhSon = "Báo cáo số 719/BC-UBND quý III/2024, UBND huyện Ninh Sơn";
  expect([...new Set(wrong)].sort()).toEqual([
    `2388 taken for giai-quyet.cap-xa.ho-so-dung-han: ${ninhSon}`,
    `445 taken for giai-quyet.cap-huyen.ho-so-dung-han: ${ninhSon}`,
  ]);
  expect(conflicts).toBeGreaterThan(0);
});
