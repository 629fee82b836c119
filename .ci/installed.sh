#!/usr/bin/env bash
# Packs the package and uses it from an empty folder: from ESM, from CommonJS, and as a command.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm pack --silent --ignore-scripts --pack-destination "$folder" "$root" >/dev/null
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ./dang-lint-*.tgz
good="$root/fixtures/nghi-quyet-nam/nghi-quyet-2027-dat.docx"
bad="$root/fixtures/nghi-quyet-nam/nghi-quyet-2027-thieu-ktgs.docx"

cat >use.mjs <<'JS'
import { readFile } from 'node:fs/promises'
import { lint } from 'dang-lint'
import { read } from 'dang-lint/read'
const data = await readFile(process.argv[2])
const { findings } = await lint({ data })
const { format } = await read({ data })
console.log(format, findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule).join())
JS
cat >use.cjs <<'JS'
const { readFileSync } = require('node:fs')
const { lint } = require('dang-lint')
lint({ data: readFileSync(process.argv[2]) }).then(({ document, findings }) =>
  console.log(document.type, findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule).join()),
)
JS
expect() {
  [ "$2" = "$3" ] || { printf '%s: expected “%s”, got “%s”\n' "$1" "$3" "$2" >&2; exit 1; }
}
expect 'ESM' "$(node use.mjs "$bad")" 'docx nghi-quyet-nam/ktgs'
expect 'CommonJS' "$(node use.cjs "$bad")" 'nghi-quyet-nam nghi-quyet-nam/ktgs'
printf '# Ghi chép\n\nNội dung.\n' >ghi-chep.md
expect 'Markdown from CommonJS' "$(node use.cjs ghi-chep.md)" 'null '

cat >remark.mjs <<'JS'
import dangLint from 'dang-lint/remark'
console.log(typeof dangLint)
JS
expect 'remark plugin from ESM' "$(node remark.mjs)" 'function'
expect 'remark plugin from CommonJS' "$(node -p "typeof require('dang-lint/remark').default")" 'function'

status() { npx --no-install dang-lint "$@" >out.txt 2>&1 && echo 0 || echo $?; }
expect 'command, bad document' "$(status "$bad")" 1
grep -q 'chương trình kiểm tra, giám sát' out.txt
expect 'command, good document' "$(status "$good")" 0
expect 'command, no such file' "$(status khong-co.docx)" 2
expect 'command, Markdown' "$(status ghi-chep.md)" 0
expect 'command, reports' "$(status "$bad" --format html=out.html --format sarif=out.sarif --format junit=out.xml)" 1
grep -q '<title>' out.html && grep -q '"version": "2.1.0"' out.sarif && grep -q '<testsuites' out.xml
expect 'command, examples of the built-in rules' "$(status test)" 0
expect 'command, a new document' "$(status new nghi-quyet-nam --tier chi-bo-truc-thuoc --year 2027 --example)" 0
expect 'command, that document' "$(status nghi-quyet-nam-2027.docx nghi-quyet-nam-2027.md --fail-on info)" 0
expect 'new documents from ESM' "$(node --input-type=module -e "import { draftDocx } from 'dang-lint/draft'; console.log(typeof draftDocx)")" 'function'
expect 'new documents from CommonJS' "$(node -p "typeof require('dang-lint/draft').makeDraft")" 'function'
expect 'command, a dossier' "$(status dossier "$root/fixtures/ho-so" --as-of 2027-02-20 --jobs 2 --format html=ho-so.html --format xlsx=ho-so.xlsx --format csv=ho-so.csv)" 1
grep -q 'CHI BỘ ẤP TÂN HÒA\|Chi bộ ấp Tân Hòa' ho-so.html && head -c 2 ho-so.xlsx | grep -q PK && grep -q 'Bình Minh' ho-so.csv
expect 'dossiers from CommonJS' "$(node -p "typeof require('dang-lint').reportDossier")" 'function'
expect 'command, one rule' "$(status explain nghi-quyet-nam/ktgs)" 0
expect 'command, rules' "$(status rules)" 0
expect 'command, a configuration to begin with' "$(status init)" 0
expect 'command, with that configuration' "$(status "$good")" 0
expect 'command, what holds' "$(status config "$good")" 0
expect 'schema for editors' "$(node -p "require('dang-lint/rules/schema/config.schema.json').title")" 'dang-lint configuration'

echo 'installed package: ESM, CommonJS and command work'
