"""Measures a checkpoint and the shipped files, and writes the figures as JSON.

    evaluate.py --jar JAR --units UNITS.jsonl --valid cofenet-valid.jsonl --model FOLDER --out figures.json [--checkpoint PT]
"""

import argparse
import json
from pathlib import Path

import numpy
import onnxruntime
import torch

import encoder
import measure
import units as unit_files
from batches import example
from export import trained
from train import transitions


def drift(session, inputs, neighbours):
    """How logits of inputs differ when they are padded, and when they share a batch with others."""
    names = [o.name for o in session.get_outputs()]

    def run(rows, length):
        ids = numpy.zeros((len(rows), length), dtype=numpy.int64)
        mask, form = numpy.zeros_like(ids), numpy.zeros_like(ids)
        for i, x in enumerate(rows):
            n = len(x.ids)
            ids[i, :n], form[i, :n], mask[i, :n] = x.ids, x.shapes, 1
        return session.run(names, {"input_ids": ids, "attention_mask": mask, "shapes": form})

    out = {}
    for title in ("padding", "batch"):
        greatest, changed, pieces = 0.0, 0, 0
        for x, other in zip(inputs, neighbours):
            alone = run([x], len(x.ids))
            length = len(x.ids) + 32 if title == "padding" else max(len(x.ids), len(other.ids))
            beside = run([x] if title == "padding" else [x, other], length)
            for a, b in zip(alone, beside):
                a, b = a[0], b[0, : len(x.ids)]
                greatest = max(greatest, float(abs(a - b).max()))
                changed += int((a.argmax(-1) != b.argmax(-1)).sum())
                pieces += len(a)
        out[title] = {"greatest": float(f"{greatest:.1e}"), "labels changed per 10000": round(10000 * changed / pieces, 2)}
    return out


def main():
    """Runs every measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jar", required=True)
    parser.add_argument("--units", required=True)
    parser.add_argument("--valid", required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--checkpoint")
    parser.add_argument("--predicted", type=Path, help="where the predicted labels of the shipped model go, for attribution_score.py")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--part", type=float, default=1.0, help="share of the dev half on which conditions are compared")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    _, tokenizer, _ = encoder.load(options.jar)
    every = unit_files.read(options.units)
    described = json.loads((options.model / "reader.json").read_text(encoding="utf8"))
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = options.threads
    session = onnxruntime.InferenceSession(str(options.model / "reader.onnx"), settings)
    decoder = measure.Decoder({h["name"]: (h["start"], h["transitions"]) for h in described["heads"]})
    kept = {}

    def shipped(inputs):
        key = tuple((*x.ids, *x.shapes) for x in inputs)
        if key not in kept:
            kept[key] = list(measure.onnx_logits(session, inputs))
        return kept[key]

    figures = {"version": described["version"]}
    region = described["types"]["regions"]
    figures["shipped"] = measure.everything(tokenizer, shipped, decoder, every, options.valid, region)
    _, rows = measure.attribution(tokenizer, shipped, decoder, options.valid)
    if options.predicted:
        options.predicted.write_text("".join(json.dumps({"labels": r}) + "\n" for r in rows), encoding="utf8")
    conditions = {f"windows of {n}": {"size": n} for n in (1, 2, 3)}
    conditions |= {"closing marks": {"marks": "”"}, "straight marks": {"marks": '"'}, "no marks": {"marks": ""}}
    conditions = {"paragraphs": {}} | conditions
    figures["conditions"] = {"part": options.part} | {
        name: measure.attribution(tokenizer, shipped, decoder, options.valid, options.part, **how)[0]
        for name, how in conditions.items()
    }
    alone = measure.Decoder(decoder.transitions, viterbi=False)
    figures["argmax"] = {"attribution": measure.attribution(tokenizer, shipped, alone, options.valid)[0]}
    if options.checkpoint:
        model, _, _ = trained(options.jar, options.checkpoint)
        logits = lambda xs: measure.torch_logits(model, xs)
        figures["float"] = measure.everything(
            tokenizer, logits, measure.Decoder(transitions(model)), every, options.valid, region
        )
    with open(options.valid, encoding="utf8") as lines:
        texts = [" ".join(json.loads(line)["tokens"]) for line in lines][:101]
    inputs = [example(tokenizer, text, {}) for text in texts]
    figures["drift"] = drift(session, inputs[:-1], inputs[1:])
    options.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
