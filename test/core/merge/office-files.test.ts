import { officeFiles } from "../../../src/core/merge/office-files";

const offices = [
  "UBND xã Hòa Bình",
  "Ủy ban nhân dân xã Phù Mỹ",
  "UBND xã Phú Mỹ",
  "UBND huyện Sơn Hà",
  "UBND huyện Minh Sơn Hà",
  "Sở Nội vụ",
  "UBND huyện …",
];

describe("the office of a file that cannot be read", () => {
  it.each([
    ["ho-so/BC quý 3_xã Hoà Bình.pdf", "UBND xã Hòa Bình"],
    ["BC_QUY3_XA-HOA-BINH.doc", "UBND xã Hòa Bình"],
    ["Hòa Bình.docx", "UBND xã Hòa Bình"],
    ["UBND xã Hòa Bình/báo cáo.jpg", "UBND xã Hòa Bình"],
    ["C:\\thu\\xã Phú Mỹ\\bc.xls", "UBND xã Phú Mỹ"],
    ["xã Phù Mỹ.xls", "Ủy ban nhân dân xã Phù Mỹ"],
    ["Minh Sơn Hà.ods", "UBND huyện Minh Sơn Hà"],
    ["Sơn Hà.ods", "UBND huyện Sơn Hà"],
    ["so noi vu - PL.xlsb", "Sở Nội vụ"],
  ])("%s: %s", (file, office) => {
    expect([...officeFiles([file], offices)]).toEqual([[file, office]]);
  });

  it.each(["xa phu my.xls", "Hòa Bình và Sở Nội vụ.pdf", "báo cáo.doc", "UBND huyện.pdf", "Hòa Bìnhh.doc", ".doc"])(
    "%s: of none, or of one of several",
    (file) => {
      expect(officeFiles([file], offices).size).toBe(0);
    },
  );
});
