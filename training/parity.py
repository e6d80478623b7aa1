"""Writes what the shipped model says of a few sentences, so that another implementation can be held against it.

    parity.py --model FOLDER --jar JAR --out parity.json
"""

import argparse
import json
from pathlib import Path

import onnxruntime

import encoder
import plover
from batches import example
from measure import Decoder, onnx_logits

SENTENCES = [
    "The buses will leave on Sunday morning, a spokesman for the provincial council said.",
    "“We have seen no convoy yet,” Marta Oyelaran, a nurse in Velmora, told reporters on 4 May 2019.",
    "”We have seen no convoy yet,”  Marta Oyelaran, a nurse in Velmora, told reporters.",
    "``Nobody asked us,'' the mayor of Port-à-Vent said, ``and nobody will.''",
    "At least 40 people were killed and 12 others wounded when a shell hit the   market, according to the Red Crescent.",
    "The ministry denied that its troops had fired on the bridge at 6 a.m.",
    "Josée Müller-Łukasz, the Québécois envoy, wrote: 'Talks resume next week' 🙂 and logged off.",
    "Danish officials have not confirmed the ceasefire",
    "How many trucks crossed? Nine in two days, the agency tweeted.",
    "Prime Minister Ana Reyes visited the 東京 office of Nordwind Ltd. every Tuesday for three months.",
    "MILLIONS FLEE AS F16s HIT 3G MASTS, McAdam-led U.N. panel says",
    "\"It's over, \" he said . \"They 've gone .",
    "Naïve hopes — voiced by the rebels’ negotiator — didn’t survive Friday’s shelling of the U.N. depot.",
]


def main():
    """Reads every sentence with the shipped files and writes ids, offsets and labels."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--jar", required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    _, tokenizer, _ = encoder.load(options.jar)
    described = json.loads((options.model / "reader.json").read_text(encoding="utf8"))
    session = onnxruntime.InferenceSession(str(options.model / "reader.onnx"))
    transitions = {h["name"]: (h["start"], h["transitions"]) for h in described["heads"]}
    best, alone = Decoder(transitions), Decoder(transitions, viterbi=False)
    inputs = [example(tokenizer, text, {}) for text in SENTENCES]
    cases = []
    for text, x, logits in zip(SENTENCES, inputs, onnx_logits(session, inputs)):
        units = lambda offset: len(text[:offset].encode("utf-16-le")) // 2
        cases.append(
            {
                "text": text,
                "input_ids": x.ids,
                "shapes": x.shapes,
                "offsets": [[units(b), units(e)] for b, e in x.offsets[1:-1]],
                "heads": {
                    head: {"argmax": alone.tags(head, values), "viterbi": best.tags(head, values)}
                    for head, values in logits.items()
                    if head in transitions
                },
                "types": [plover.TYPES[i] for i in logits["type"][:, :-1].argmax(-1)],
            }
        )
    note = "Shapes and input_ids hold [CLS] and [SEP] too; labels and offsets (UTF-16) are of the pieces between them."
    written = {"version": described["version"], "note": note, "cases": cases}
    body = json.dumps(written, ensure_ascii=False, indent=None, separators=(", ", ": "))
    body = body.replace('{"text"', '\n{"text"').replace(', "input_ids"', ',\n "input_ids"').replace(', "offsets"', ',\n "offsets"')
    body = body.replace(', "heads"', ',\n "heads"').replace(', "entity"', ',\n  "entity"').replace(', "time": {', ',\n  "time": {').replace(', "event"', ',\n  "event"').replace(', "types"', ',\n "types"').replace(', "shapes"', ',\n "shapes"')
    options.out.write_text(body + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
