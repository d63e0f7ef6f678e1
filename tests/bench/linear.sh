#!/usr/bin/env bash
# Shows that reading takes work linear in the text: counts instructions, which unlike seconds are the same each time.
#
# For each kind of text the command is run under valgrind on a text and on one twice as long; what starting costs is
# taken off. Twice the text may cost at most 2.1 times the instructions. Needs valgrind; takes some minutes.
# At the end 20 MB of report text and one line of 5 MB are read, and their totals checked.
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v valgrind >/dev/null || { echo "Cần valgrind — valgrind is needed: apt-get install valgrind" >&2; exit 2; }
cargo build --quiet --release
solieu=target/release/solieu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# repeat TEXT BYTES: the text again and again, at least so many bytes of it.
repeat() {
  python3 -c 'import sys; text = sys.argv[1].encode().decode("unicode_escape").encode("latin-1"); sys.stdout.buffer.write(text * (int(sys.argv[2]) // len(text) + 1))' \
    "$(python3 -c 'import sys; print("".join(f"\\x{byte:02x}" for byte in sys.argv[1].encode()))' "$1")" "$2"
}

# work FILE: instructions of reading the file.
work() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$solieu" extract --format jsonl "$1" 2>&1 >/dev/null |
    sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

# A file without a letter is refused.
printf 'a' >"$folder/empty"
start=$(work "$folder/empty")
status=0

# check NAME TEXT
check() {
  local bytes=60000
  repeat "$2" $bytes >"$folder/once"
  repeat "$2" $((2 * bytes)) >"$folder/twice"
  report "$1" $bytes
}

# report NAME BYTES: what the two texts cost.
report() {
  local bytes=$2 once twice
  once=$(($(work "$folder/once") - start))
  twice=$(($(work "$folder/twice") - start))
  local ratio
  ratio=$(awk -v a="$once" -v b="$twice" 'BEGIN { printf "%.2f", b / (a > 0 ? a : 1) }')
  printf '%-28s %7.0f instructions a byte, twice the text %s times the work' "$1" "$(awk -v a="$once" -v b=$bytes 'BEGIN { print a / b }')" "$ratio"
  if awk -v r="$ratio" 'BEGIN { exit !(r > 2.1) }'; then
    echo "  ← not linear"
    status=1
  else
    echo
  fi
}

paragraph='Năm 2023, thu ngân sách đạt 12,5 tỷ đồng, đạt 104% kế hoạch; trồng mới 30 ha rừng. Kết nạp 9 đảng viên.'
check 'reports' "$paragraph"$'\n'
check 'one line' "$paragraph "
check 'one sentence' 'thu ngân sách đạt 12 tỷ đồng, bằng 98% kế hoạch, '
check 'digits' '7'
check 'numbers' '12 '
check 'thousands' '1.234.'
check 'slashes' '/'
check 'fractions' '1/'
check 'dates' '12/7 '
check 'open brackets' '('
check 'brackets and numbers' '(1'
check 'part of part' 'trong đó lúa 5 ha, '
check 'list items' $'- 1\n'
# A file of nothing else is refused.
check 'breaks' $'a\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n'
check 'percent signs' '%'
check 'letters' 'a'
check 'capitals' 'NGUYỄN VĂN '
check 'people' 'đồng chí Nguyễn Văn An, Bí thư, '
check 'organisations' 'Ủy ban nhân dân xã '
check 'movements' 'tăng 5% so với cùng kỳ, '
check 'decomposed letters' $'a\u0301'
check 'marks alone' $'\u0301'
check 'number words' 'hai mươi mốt '
check 'abbreviations' 'UBND.TP.'
check 'markup' '<b>12</b>'
check 'document numbers' '15/NQ-HĐND '
check 'addresses' '@a@a'
check 'single letters' 'a '
check 'nested parts' 'trong đó '
check 'brackets closed' '()'
check 'rows of numbers' $'5\n'
check 'prefixes of posts' 'nguyên phó '
check 'yearly shares' 'tỷ lệ hộ 5%/năm, '
check 'goals' 'phấn đấu đạt trên '
check 'targets' 'xã có chỉ tiêu phấn đấu mục tiêu '
check 'targets set' 'đề ra 5 chỉ tiêu, '
check 'sums' 'có 12 hộ, gồm hộ nghèo 5 hộ, hộ khá 6 hộ, '
check 'open sums' 'trong đó hộ nghèo 5 hộ, '
check 'nested sums' 'hộ nghèo 5 hộ (gồm '
check 'yields' '5 tạ/ha, '
check 'products' 'lúa 5 ha, năng suất 50 tạ/ha, sản lượng 26 tấn; '
check 'movements of one level' 'tăng 5 hộ, tăng 3%, '
check 'percentages about something' 'bằng 5% về vốn, '
check 'movements one for each' 'tăng lần lượt 1%, 2%, '
check 'shares of those named' 'có 5 xã (chiếm 3% tổng số xã), '
check 'places with figures' 'An Hạ: 5, Bình Lâm: 6, '
check 'kinds within kinds' 'có 5 người, (bắt buộc 3 người (đột xuất 2 người '
check 'others that moved' 'đàn lợn 5 con, giảm 2 vụ, '
check 'repeated names' $'Thu ngân sách nhà nước đạt 5 tỷ đồng.\n'

# What stands before a bracket, and a long name, are read once and not for each figure behind them.
check_behind() {
  local bytes=60000
  { repeat "$2" $((bytes / 2)); printf '%s' "$3"; repeat "$4" $((bytes / 2)); } >"$folder/once"
  { repeat "$2" $bytes; printf '%s' "$3"; repeat "$4" $bytes; } >"$folder/twice"
  report "$1" $bytes
}
check_behind 'figures in a bracket' 'a ' '( ' '5% , '
check_behind 'figures of a long name' 'a ' 'đạt ' '5 ha, 6%; '

repeat "$paragraph"$'\n' 20000000 >"$folder/large"
repeat "$paragraph " 5000000 >"$folder/line"
for file in large line; do
  "$solieu" extract --format jsonl "$folder/$file" | python3 -c '
import json, sys
report = json.load(sys.stdin)
text = open(sys.argv[1], encoding="utf-8").read()
paragraphs = text.count("2023")
indicators, numbers = len(report["indicators"]), len(report["numbers"])
print(f"{len(text.encode())} bytes: {indicators} indicators, {numbers} numbers")
sys.exit((indicators, numbers) != (3 * paragraphs, 5 * paragraphs))' "$folder/$file" || { echo "  ← wrong totals"; status=1; }
done
exit $status
