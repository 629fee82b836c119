import type { Lang } from '../model/index.js'
import type { CommandRunner } from './commands.js'

const VI = `dang-lint – kiểm tra văn bản trước khi nộp

Cách dùng:
  dang-lint TỆP…               kiểm tra tệp, thư mục hoặc mẫu tên (*.docx); “-” là đầu vào chuẩn
  dang-lint tree TỆP           in những gì đọc được: thành phần thể thức, loại, các đề mục
  dang-lint rules [TỪ…]        liệt kê quy tắc; gõ không dấu cũng tìm được
  dang-lint explain QUY-TẮC    giải thích một quy tắc: vì sao, căn cứ, ví dụ, cách tắt
  dang-lint test [BỘ-QUY-TẮC…] thử các ví dụ ghi trong bộ quy tắc
  dang-lint config TỆP         in các thiết lập và quy tắc áp dụng cho tệp, và tệp nào đặt ra chúng
  dang-lint init [THƯ-MỤC]     tạo tệp cấu hình có chú thích
  dang-lint new LOẠI [THƯ-MỤC] viết một văn bản mới: thể thức, đề mục, hướng dẫn; không nêu loại: liệt kê các mẫu
  dang-lint schema [LOẠI]      in JSON Schema của tệp quy tắc (ruleset) hoặc tệp cấu hình (config)

Tùy chọn:
  --type LOẠI                  loại văn bản, khi máy chưa nhận ra; ví dụ: nghi-quyet-nam
  --tier CẤP                   dang-bo-co-so, chi-bo-co-so, chi-bo-truc-thuoc, dang-vien
  --year NĂM                   năm mà văn bản nói đến
  --date NGÀY                  ngày của văn bản, dạng 2027-01-05
  --ruleset TÊN                bộ quy tắc có sẵn, tệp .yaml hoặc gói npm, đặt thêm lên trên tệp cấu hình;
                               không có tệp cấu hình thì thay bộ mặc định; dùng được nhiều lần
  --config TỆP                 tệp cấu hình; nếu không nêu: dang-lint.config.yaml gần nhất phía trên văn bản
  --no-config                  không dùng tệp cấu hình nào
  --no-ignore                  kiểm tra cả những tệp bị bỏ qua theo .danglintignore và “ignore”
  --format DẠNG[=TỆP]          text (mặc định), json, sarif, junit, github, gitlab, checkstyle, html;
                               dùng được nhiều lần, mỗi dạng vào một tệp
  --fail-on MỨC                mức bị chặn: error (mặc định), warn, info, never
  --max-warnings SỐ            chặn khi có nhiều cảnh báo hơn số này
  --show MỨC                   chỉ in từ mức này trở lên: error, warn, info, hint
  --lang NGÔN-NGỮ              vi (mặc định) hoặc en
  --stdin-filename TÊN         tên tệp khi đọc từ đầu vào chuẩn
  --baseline TỆP               bỏ qua những vấn đề đã biết, ghi trong tệp này
  --update-baseline            ghi các vấn đề hiện có vào tệp của --baseline
  --month, --issuer, --superior, --place, --number, --signer
                               với lệnh new: tháng, cơ quan ban hành, cấp trên, địa danh, số, người ký
  --edition MÃ                 với lệnh new: quy định thể thức; nếu không nêu: theo ngày của văn bản
  --example                    với lệnh new: điền sẵn nội dung mẫu để xem; --format docx hoặc markdown: chỉ một dạng
  --quiet                      chỉ in những gì bị chặn
  --why                        với lệnh tree: vì sao văn bản thuộc loại ấy, mỗi dòng là đề mục
  --coverage                   với lệnh test: những gì chưa có trong ví dụ nào
  --no-color                   không dùng màu
  --version, --help

Tùy chọn trên dòng lệnh thắng tệp cấu hình. Nhiều tệp cấu hình trong một lần chạy: lấy mức chặn chặt nhất.
Mã thoát: 0 đạt · 1 có vấn đề ở mức bị chặn · 2 có tệp chưa kiểm tra được hoặc lệnh sai
`

const EN = `dang-lint – checks documents before they are submitted

Usage:
  dang-lint PATH…              check files, folders or patterns (*.docx); “-” is standard input
  dang-lint tree FILE          print what was read: components, type, headings
  dang-lint rules [WORD…]      list rules; diacritics may be left out
  dang-lint explain RULE       explain a rule: why, grounds, examples, how to switch it off
  dang-lint test [RULESET…]    try the examples that rulesets hold
  dang-lint config FILE        print the settings and rules that hold for a file, and which file set them
  dang-lint init [FOLDER]      make a commented configuration
  dang-lint new TYPE [FOLDER]  write a new document: letterhead, headings, guidance; without a type: list templates
  dang-lint schema [KIND]      print the JSON Schema of rulesets (ruleset) or configurations (config)

Options:
  --type TYPE                  type of the document where it cannot be told; for example nghi-quyet-nam
  --tier TIER                  dang-bo-co-so, chi-bo-co-so, chi-bo-truc-thuoc, dang-vien
  --year YEAR                  year that the document is about
  --date DAY                   date of the document, as 2027-01-05
  --ruleset NAME               built-in ruleset, .yaml file or npm package, on top of the configuration;
                               without one, instead of the default rules; may be repeated
  --config FILE                configuration; if absent: the nearest dang-lint.config.yaml above the document
  --no-config                  use no configuration
  --no-ignore                  check what .danglintignore and “ignore” leave out as well
  --format NAME[=FILE]         text (default), json, sarif, junit, github, gitlab, checkstyle, html;
                               may be repeated, each to a file of its own
  --fail-on SEVERITY           what fails the run: error (default), warn, info, never
  --max-warnings N             fail on more warnings than this
  --show SEVERITY              print from this severity on: error, warn, info, hint
  --lang LANG                  vi (default) or en
  --stdin-filename NAME        name of what comes from standard input
  --baseline FILE              pass over the findings that are known, as this file lists them
  --update-baseline            write the present findings to the file of --baseline
  --month, --issuer, --superior, --place, --number, --signer
                               with new: the month, who issues, the body above, the place, the number, who signs
  --edition ID                 with new: the format rules; if absent: those of the document’s date
  --example                    with new: filled in, to look at; --format docx or markdown: one format alone
  --quiet                      print only what fails the run
  --why                        with tree: why it is of its type, and each line a heading
  --coverage                   with test: what no example shows
  --no-color                   no colours
  --version, --help

Options win over configurations. Of several configurations in one run the strictest gate holds.
Exit code: 0 passed · 1 findings at the gate · 2 something could not be checked, or the command is wrong
`

export const HELP: Record<Lang, string> = { vi: VI, en: EN }

/** `dang-lint help` */
export const helpCommand: CommandRunner = async ({ lang }) => ({ output: HELP[lang], code: 0 })
