#!/usr/bin/env bash
# Hostile input: whatever comes in, the exit code that design promises comes out, with one clear error where there is
# one; no name in it, nothing half-written, the input as it was, time and memory within bounds. Prints "ok …"/"not ok …".
# Every input lies in a folder that bears the protected name, so that an error that repeats a path is found.
set -u
cd "$(dirname "$0")/../.."
withheld=${WITHHELD:-$PWD/build/release/withheld}
data=$PWD
t=$(mktemp -d)
mounted=""
trap '[ -z "$mounted" ] || umount "$mounted"; chmod -R u+rwx "$t"; rm -rf "$t"' EXIT
in="$t/Tiffany Rowell"
out=$t/out
mkdir "$in" "$out" "$t/box"
chmod 755 "$t" "$out" "$in"
python3 test/hostile/make.py "$in" || { echo "not ok the inputs could not be made"; exit 1; }

memory=6000000 # kB of address space; a reading of the largest input takes some 3.5 GB
seconds=180    # far beyond what is needed: it only keeps a loop from lasting for ever
slowest=0 slowest_name=""
bad=0

not_ok() { echo "not ok $1: $2"; bad=1; }

# Run the words given, with output to $t/o and $t/e; sets code.
bounded() {
  local from=$EPOCHREALTIME took
  (ulimit -v $memory; ulimit -c 0; exec timeout -k 5 $seconds "$@") >"$t/o" 2>"$t/e" </dev/null
  code=$?
  took=$(((${EPOCHREALTIME/./} - ${from/./}) / 1000))
  [ "$took" -le "$slowest" ] || { slowest=$took slowest_name=$title; }
}

# The exit code is one of those allowed; an error is one line and says it is ours; no name in anything said.
sound() { # title, codes
  local why=""
  [[ " $2 " == *" $code "* ]] || why="exit $code, expected $2"
  if grep -qaiE 'tiffany|rowell' "$t/o" "$t/e"; then why="$why; a name is in what it said"; fi
  case $code in
    2 | 4 | 5)
      grep -q '^withheld: ' "$t/e" || why="$why; no error that says what is wrong"
      [ "$(grep -c . "$t/e")" = 1 ] || why="$why; $(grep -c . "$t/e") lines of error" ;;
    *) if grep -qE 'Sanitizer|runtime error|out of memory' "$t/e"; then why="$why; $(head -n 1 "$t/e")"; fi ;;
  esac
  [ -z "$(find "$t" -name '.withheld-*')" ] || why="$why; a temporary file is left"
  [ -z "$why" ] && { echo "ok $1"; return; }
  not_ok "$1" "$why"
  head -n 3 "$t/e" | cut -c1-200 | sed 's/^/    /'
}

# redact the file: codes allowed. The input stays; with 0 and 3 a copy stands, else nothing.
redact() { # title, codes, file, more options...
  title=$1
  local codes=$2 file=$3 before target
  shift 3
  before=$(cksum <"$in/$file")
  target=$out/public.${file##*.}
  rm -f "$out"/*
  bounded "$withheld" redact "$in/$file" --where US-NC --published 2010-03-06 --protect "Tiffany Ann Rowell" -q -o "$target" "$@"
  rm -f "$out"/*.rename.tsv # which may hold names
  case $code in
    0 | 3)
      [ -f "$target" ] || { not_ok "$title" "exit $code and no copy"; return; }
      if grep -qaE 'Tiffany|Rowell|R.o.w.e.l.l.' "$target"; then not_ok "$title" "the copy holds the name"; return; fi ;;
    *) [ -z "$(ls -A "$out")" ] || { not_ok "$title" "exit $code and something was written"; return; } ;;
  esac
  [ "$before" = "$(cksum <"$in/$file")" ] || { not_ok "$title" "the input was changed"; return; }
  sound "$title" "$codes"
}

# ---- what the input holds ----
redact "an empty text" 0 empty.txt
redact "an empty page" 0 empty.html
redact "an empty roster" 0 empty.csv
redact "100 MB of text are refused" 5 huge.txt
redact "100 MB of a page in a line are refused" 5 huge.html
redact "NUL bytes in a text" "0 3" nul.txt
redact "nothing but NUL bytes" "0 3" nuls.txt
redact "NUL bytes in a page" "0 3" nul.html
redact "NUL bytes in a roster" "0 3" nul.csv
redact "invalid UTF-8 in a text" "0 3" bytes.txt
redact "invalid UTF-8 in a page" "0 3" bytes.html
for f in bom16le bom16be bare16le bare16be odd16 lone16; do redact "UTF-16: $f" "0 3" $f.txt; done
redact "tags that are never closed" "0 3" unclosed.html
redact "a script and a comment that are never closed" "0 3" unclosed2.html
redact "100,000 nested blocks" "0 3 5" nested.html
redact "100,000 nested inline tags" "0 3 5" nested-b.html
redact "100,000 nested quotations" "0 3 5" nested.md
redact "110,000 open brackets" "0 3 5" brackets.md
redact "200,000 stars" "0 3 5" stars.md
redact "a line of 10 MB" "0 3" line.txt
redact "a page of 10 MB in a line" "0 3" line.html
redact "8 MB without a space" "0 3" nospace.txt
redact "40,000 pictures in a page" "0 3" pictures.html
redact "40,000 pictures in Markdown" "0 3" pictures.md
redact "60,000 ages in a page" "0 3" ages.html
redact "a roster of 100,000 rows" "0 3" rows.csv
redact "a roster of 100,000 rows with its reasons" "0 3" rows.csv --reason-column
redact "a field of 5 MB" "0 3" field.csv
redact "quotation marks that do not balance" "0 3" quotes.csv
redact "200,000 columns" "0 3" columns.csv
redact "an encoding that is not known" 2 story.txt --encoding x-no-such
redact "an encoding with a state" 2 story.txt --encoding ISO-2022-JP
redact "a page read as UTF-16: its bytes still hold the name" 4 story.html --encoding UTF-16
redact "spans from a file that is no JSON" 5 story.txt --spans "$in/quotes.csv"

# ---- where it lies, and where the copy goes ----
plain() { # title, codes, words...: nothing may be written to the box
  title=$1
  local codes=$2
  shift 2
  bounded "$@"
  [ -z "$(ls -A "$t/box")" ] || not_ok "$title" "something was written"
  sound "$title" "$codes"
}
sum=$(cksum <"$in/story.txt")
plain "a missing file" 5 "$withheld" redact "$in/no-such.txt" -o "$t/box/a"
plain "a folder for a file" 5 "$withheld" redact "$in" -o "$t/box/a"
plain "input without end" 5 "$withheld" redact /dev/zero -o "$t/box/a"
plain "a copy into a folder that is not there" 5 "$withheld" redact "$in/story.txt" -q -o "$t/box/no/Tiffany/a"
plain "a copy that is a folder" 5 "$withheld" redact "$in/story.txt" -q -o "$t/box"
plain "a copy to a full device" 5 "$withheld" redact "$in/story.txt" -q -o /dev/full
plain "a report to a full device" 5 sh -c '"$0" check "$1" >/dev/full' "$withheld" "$in/story.txt"
plain "a copy to standard output, which is full" 5 sh -c '"$0" redact "$1" -q >/dev/full' "$withheld" "$in/story.txt"
plain "standard output is closed" 5 sh -c 'exec "$0" redact "$1" -q >&-' "$withheld" "$in/story.txt"
plain "standard input is closed" 5 sh -c 'exec "$0" check - <&-' "$withheld"
ln -s "$in/story.txt" "$t/link" && ln "$in/story.txt" "$t/hard"
plain "a copy whose path is a link to the input" 2 "$withheld" redact "$in/story.txt" -q -o "$t/link"
plain "a copy whose path is the input by another name" 2 "$withheld" redact "$in/story.txt" -q -o "$t/hard"
cp "$in/story.html" "$in/public.html.rename.tsv"
plain "a list beside the copy that would overwrite the input" 2 "$withheld" redact "$in/public.html.rename.tsv" --input-format html -q -o "$in/public.html"
[ "$sum" = "$(cksum <"$in/story.txt")" ] && cmp -s "$in/story.html" "$in/public.html.rename.tsv" && echo "ok the inputs stand as they were" || not_ok "the inputs stand as they were" "changed"

echo before >"$t/kept"
chmod 444 "$t/kept"
title="a copy that is read-only stays as it was"
bounded "$withheld" redact "$in/story.txt" --only-protect --protect "Tiffany Ann Rowell" -q -o "$t/kept"
[ "$(cat "$t/kept")" = before ] || not_ok "$title" "it was overwritten"
sound "$title" 5

title="a copy that was there is replaced whole or not at all: a file larger than the limit"
head -c 1000000 "$in/line.txt" >"$t/million.txt"
echo before >"$out/kept"
bounded sh -c 'ulimit -f 100; exec "$0" redact "$1" --only-protect --protect "Tiffany Ann Rowell" -q -o "$2"' "$withheld" "$t/million.txt" "$out/kept"
[ "$(cat "$out/kept")" = before ] || not_ok "$title" "it is not what it was"
sound "$title" 5

# As another user, for nothing is forbidden to root.
as=()
[ "$(id -u)" != 0 ] || as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
if "${as[@]}" "$withheld" --version >/dev/null 2>&1 && "${as[@]}" test -r "$data/law/us-federal.md"; then
  cp "$in/story.txt" "$in/secret.txt" && chmod 000 "$in/secret.txt"
  mkdir "$t/locked" && chmod 555 "$t/locked"
  plain "a file that may not be read" 5 "${as[@]}" "$withheld" redact "$in/secret.txt" -o "$t/box/a"
  plain "a folder that may not be written" 5 "${as[@]}" "$withheld" redact "$in/story.txt" -q -o "$t/locked/a"
  [ -z "$(ls -A "$t/locked")" ] || not_ok "a folder that may not be written" "something was written"
else
  echo "# skipped: no other user can be had to try files that may not be read or written"
fi

mkdir "$t/small"
if mount -t tmpfs -o size=64k none "$t/small" 2>/dev/null; then
  mounted=$t/small
  title="a full disk"
  bounded "$withheld" redact "$t/million.txt" --only-protect --protect "Tiffany Ann Rowell" -q -o "$t/small/public.txt"
  [ -z "$(ls -A "$t/small")" ] || not_ok "$title" "something was written"
  sound "$title" 5
  title="a full disk keeps the copy that was there"
  echo before >"$t/small/public.txt"
  bounded "$withheld" redact "$t/million.txt" --only-protect --protect "Tiffany Ann Rowell" -q -o "$t/small/public.txt"
  [ "$(cat "$t/small/public.txt")" = before ] || not_ok "$title" "it is not what it was"
  sound "$title" 5
else
  echo "# skipped: a small disk may not be mounted here"
fi

title="interrupted, it leaves nothing"
rm -f "$out"/*
bounded timeout -s TERM 1 "$withheld" redact "$in/line.html" -q -o "$out/public.html"
[ -z "$(ls -A "$out")" ] && echo "ok $title" || not_ok "$title" "something was written"

# ---- damaged data ----
damaged() { # title, file of the data, sh command that damages $1
  title=$1
  rm -rf "$t/data"
  mkdir "$t/data"
  cp -r "$data/law" "$data/lexicon" "$data/model" "$t/data/"
  sh -c "$3" sh "$t/data/$2"
  rm -f "$out"/*
  bounded "$withheld" redact "$in/story.txt" --data "$t/data" -q -o "$out/public.txt"
  [ -z "$(ls -A "$out")" ] || not_ok "$title" "something was written"
  sound "$title" 2
}
for m in tagger profile binder encoder; do
  damaged "a model cut short: $m" model/$m.bin 'truncate -s -100 "$1"'
  damaged "a model with one byte changed: $m" model/$m.bin 'printf "\125" | dd of="$1" bs=1 seek=$(($(wc -c <"$1") / 2)) conv=notrunc 2>/dev/null; printf "\252" | dd of="$1" bs=1 seek=$(($(wc -c <"$1") / 2 + 1)) conv=notrunc 2>/dev/null'
  damaged "an empty model: $m" model/$m.bin ': >"$1"'
  damaged "a missing model: $m" model/$m.bin 'rm "$1"'
  damaged "a model of noise: $m" model/$m.bin 'head -c 100000 /dev/urandom >"$1"'
done
damaged "a law file with an unknown key" law/us-nc.md 'sed -i "s/^- binds:/- blinds:/" "$1"'
damaged "a law file with a rule that does not end" law/us-nc.md 'sed -i "s/if charge has {prostitution}/if (charge has {prostitution/" "$1"'
damaged "a law file cut short in a rule" law/us-nc.md 'n=$(grep -bo "if charge has" "$1" | head -n 1 | cut -d: -f1); truncate -s $((n + 5)) "$1"'
damaged "a law file of noise" law/us-nc.md '{ printf "## x\n- id: "; head -c 100000 /dev/urandom; } >"$1"'
damaged "no law at all" law/us-nc.md 'rm -r "${1%/*}"'
damaged "no lexicon at all" lexicon/towns.txt 'rm -r "${1%/*}"'
damaged "an empty law file: the code of practice" law/code.md ': >"$1"'
damaged "a missing law file: the code of practice" law/code.md 'rm "$1"'
for f in short-names surnames clusters words pseudonym-phrases; do
  damaged "an empty list: $f" lexicon/$f.txt ': >"$1"'
  damaged "a list of NUL bytes: $f" lexicon/$f.txt 'head -c 1000 /dev/zero >"$1"'
  damaged "a list of noise: $f" lexicon/$f.txt 'head -c 100000 /dev/urandom >"$1"'
done
damaged "a list of nothing but comments" lexicon/surnames-more.txt 'printf "# surnames\n\n" >"$1"'
damaged "a list of short names without a colon" lexicon/short-names.txt 'echo kate >"$1"'
damaged "a line of short names that would take gigabytes" lexicon/short-names.txt 'python3 -c "print(5000 * \"a \" + \":\" + 5000 * \"b \")" >"$1"'
damaged "a model that knows no positions" model/encoder.bin 'printf "\000\000\000\000" | dd of="$1" bs=1 seek=48 conv=notrunc 2>/dev/null'
damaged "a model whose windows share less" model/encoder.bin 'printf "\100" | dd of="$1" bs=1 seek=84 conv=notrunc 2>/dev/null'
damaged "data that are no folder" law 'rm -r "$1" && echo x >"$1"'

# ---- batch: the broken line is answered with an error, the sound one after it as ever ----
for f in "$in"/batch/*.jsonl; do
  title="batch: $(basename "$f" .jsonl)"
  bounded sh -c 'exec "$0" batch <"$1"' "$withheld" "$f"
  why=""
  [ "$code" = 5 ] || why="exit $code"
  [ "$(wc -l <"$t/o")" = 2 ] || why="$why; $(wc -l <"$t/o") lines for 2"
  head -n 1 "$t/o" | grep -q '"error":' || why="$why; the broken line has no error"
  tail -n 1 "$t/o" | grep -q '^{"id":"sound","withhold":' || why="$why; the sound line has no answer"
  if grep -qaiE 'tiffany|rowell' "$t/o" "$t/e"; then why="$why; a name is in what it said"; fi
  [ -z "$why" ] && echo "ok $title" || not_ok "$title" "$why"
done
plain "batch to a full device" 5 sh -c '"$0" batch <"$1" >/dev/full' "$withheld" "$in/batch/no-end.jsonl"

echo "# slowest: $slowest_name, $slowest ms"
exit $bad
