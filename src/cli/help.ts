import type { Lang } from '../model/index.js'
import type { CommandRunner } from './commands.js'

const VI = `dang-lint – kiểm tra văn bản trước khi nộp

Cách dùng:
  dang-lint TỆP…               kiểm tra tệp, thư mục hoặc mẫu tên (*.docx); “-” là đầu vào chuẩn
  dang-lint dossier HỒ-SƠ…     kiểm tra cả hồ sơ (thư mục, tệp .zip, danh sách tệp): thiếu, chậm, trùng, mâu thuẫn
  dang-lint merge PHẦN…        gộp các phần mà lệnh dossier --shard đã ghi, rồi in kết quả
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
  --as-of NGÀY                 với lệnh dossier: ngày để xét văn bản nào đã đến hạn; nếu không nêu: hôm nay
  --manifest TỆP               với lệnh dossier: danh sách đơn vị; nếu không nêu: dang-lint.dossier.yaml trong thư mục
  --files-from TỆP             với lệnh dossier: danh sách tệp, mỗi dòng một tên; “-” là đầu vào chuẩn
  --format                     với lệnh dossier: text, json, csv, html, xlsx=TỆP; với --shard: part
  --jobs SỐ                    với lệnh dossier: số luồng cùng làm; nếu không nêu: theo số văn bản và số nhân của máy
  --cache THƯ-MỤC              với lệnh dossier: lưu kết quả từng văn bản để lần sau, hoặc sau khi bị ngắt, khỏi làm
                               lại; trong đó có nội dung trích từ văn bản: giữ kín như chính các văn bản
  --shard I/N                  với lệnh dossier: chỉ kiểm tra phần thứ I trong N phần
  --no-progress                với lệnh dossier: không hiện tiến độ trên màn hình
  --quiet                      chỉ in những gì bị chặn
  --why                        với lệnh tree: vì sao văn bản thuộc loại ấy, mỗi dòng là đề mục
  --coverage                   với lệnh test: những gì chưa có trong ví dụ nào
  --no-color                   không dùng màu
  --version, --help

Tùy chọn trên dòng lệnh thắng tệp cấu hình. Nhiều tệp cấu hình trong một lần chạy: lấy mức chặn chặt nhất.
Mã thoát: 0 đạt · 1 có vấn đề ở mức bị chặn · 2 có tệp chưa kiểm tra được hoặc lệnh sai · 130 bị ngắt
`

const EN = `dang-lint – checks documents before they are submitted

Usage:
  dang-lint PATH…              check files, folders or patterns (*.docx); “-” is standard input
  dang-lint dossier PATH…      check a whole dossier (folders, .zip files, lists): missing, late, doubled, at odds
  dang-lint merge PART…        put together what dossier --shard wrote, and report on it
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
  --as-of DAY                  with dossier: the day on which is judged what is due; if absent: today
  --manifest FILE              with dossier: the list of units; if absent: dang-lint.dossier.yaml in the folder
  --files-from FILE            with dossier: a list of files, a line each; “-” is standard input
  --format                     with dossier: text, json, csv, html, xlsx=FILE; with --shard: part
  --jobs N                     with dossier: workers; if absent: by the number of documents and of cores
  --cache FOLDER               with dossier: keep what was found in each document, so that the next run, or one that
                               was broken off, need not do it again; it quotes documents: guard it as you guard them
  --shard I/N                  with dossier: examine only the I-th of N shares
  --no-progress                with dossier: show no progress on the terminal
  --quiet                      print only what fails the run
  --why                        with tree: why it is of its type, and each line a heading
  --coverage                   with test: what no example shows
  --no-color                   no colours
  --version, --help

Options win over configurations. Of several configurations in one run the strictest gate holds.
Exit code: 0 passed · 1 findings at the gate · 2 something was not checked, or the command is wrong · 130 broken off
`

export const HELP: Record<Lang, string> = { vi: VI, en: EN }

/** `dang-lint help` */
export const helpCommand: CommandRunner = async ({ lang }) => ({ output: HELP[lang], code: 0 })
