#!/usr/bin/env node
// Writes into manifest.xml, beside this file, where the pane is served from:
//   node setup.cjs --base https://máy-chủ/thư-mục/
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const CALL = "Cách gọi: node setup.cjs --base https://máy-chủ/thư-mục/";

/** A sentence for who typed the address. */
class AddressFault extends Error {}

/** The address of a folder as a manifest has it, ending in "/". Throws AddressFault. */
function addressOf(typed) {
  const refuse = (why) => {
    throw new AddressFault(`Địa chỉ "${typed}" không dùng được: ${why}`);
  };
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) refuse("ghi đủ cả https:// ở đầu.");
  if (!/^https:\/\//i.test(typed)) refuse("Excel chỉ nhận địa chỉ bắt đầu bằng https://.");
  if (/[\s<>"'&\\]/.test(typed)) refuse("có dấu cách hoặc ký tự không dùng trong địa chỉ.");
  if (!URL.canParse(typed)) refuse("không phải một địa chỉ trang web.");
  const url = new URL(typed);
  if (url.username !== "" || url.password !== "") refuse("không ghi tên đăng nhập, mật khẩu trong địa chỉ.");
  if (/[?#]/.test(typed)) refuse("bỏ phần từ dấu ? hoặc # trở đi.");
  if (url.hostname.endsWith(".invalid")) refuse("đây là chỗ để điền; thay bằng địa chỉ máy chủ của cơ quan.");
  if (/\.(html?|xml|js)\/?$/i.test(url.pathname)) refuse("ghi địa chỉ của thư mục, không phải của một tệp.");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The manifest with all its addresses at `base`. Throws AddressFault where it is no manifest of this add-in. */
function servedFrom(xml, base) {
  const [, before] = /<SourceLocation DefaultValue="(https:\/\/[^"]*\/)taskpane\.html"/.exec(xml) ?? [];
  if (before === undefined) throw new AddressFault("Tệp manifest.xml không phải của Phụ lục CCHC.");
  return xml.replaceAll(before, () => base);
}

function readOrRefuse(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new AddressFault(`Không đọc được ${file}. Giải nén cả gói rồi chạy lại ở thư mục đã giải nén.`);
  }
}

function main([option, typed, ...more]) {
  if (option !== "--base" || typed === undefined || more.length > 0) throw new AddressFault(CALL);
  const base = addressOf(typed);
  const file = path.join(__dirname, "manifest.xml");
  writeFileSync(file, servedFrom(readOrRefuse(file), base));
  console.log(`Đã ghi địa chỉ ${base} vào ${file}. Chép nội dung thư mục web lên đúng địa chỉ đó.`);
}

module.exports = { AddressFault, addressOf, servedFrom };

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof AddressFault)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
