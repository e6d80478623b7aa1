"""Writes the reader's files: the ONNX model with int8 weights, its description, and the vocabulary.

    export.py --jar JAR --checkpoint CHECKPOINT.pt --version 1.0.0 --out FOLDER [--plain PLAIN.onnx]
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

import encoder
import plover
from batches import MAX_PIECES
from reader import Reader
from units import HEADS, labels


INPUTS = ["input_ids", "attention_mask", "shapes"]
OUTPUTS = [*HEADS, "type"]


class Shipped(nn.Module):
    """The part of the reader that ships: ids, mask and shapes in, a tensor of logits a head out, token type zero folded in."""

    def __init__(self, reader):
        super().__init__()
        self.encoder = reader.encoder
        embeddings = self.encoder.embeddings
        with torch.no_grad():
            embeddings.position_embeddings.weight += embeddings.token_type_embeddings.weight[0]
        self.shapes = reader.shapes
        self.heads = nn.ModuleList([*(reader.heads[h] for h in HEADS), reader.kind])

    def forward(self, input_ids, attention_mask, shapes):
        """The heads' logits in the order of `OUTPUTS`."""
        embeddings = self.encoder.embeddings
        positions = embeddings.position_ids[:, : input_ids.shape[1]]
        words = embeddings.word_embeddings(input_ids) + self.shapes(shapes)
        hidden = embeddings.LayerNorm(words + embeddings.position_embeddings(positions))
        bias = (1.0 - attention_mask[:, None, None, :].float()) * -10000.0
        for layer in self.encoder.layer:
            hidden = self.block(layer, hidden, bias)
        return tuple(head(hidden) for head in self.heads)

    def block(self, layer, hidden, bias):
        """One transformer layer, written out so that the exported graph is small and plain."""
        own, size = layer.attention.self, 32
        batch, length = hidden.shape[0], hidden.shape[1]
        split = lambda x: x.view(batch, length, 12, size).transpose(1, 2)
        query, key, value = split(own.query(hidden)), split(own.key(hidden)), split(own.value(hidden))
        weights = torch.softmax(query @ key.transpose(2, 3) * size**-0.5 + bias, -1)
        context = (weights @ value).transpose(1, 2).reshape(batch, length, 384)
        attended = layer.attention.output
        hidden = attended.LayerNorm(attended.dense(context) + hidden)
        inner = nn.functional.gelu(layer.intermediate.dense(hidden))
        return layer.output.LayerNorm(layer.output.dense(inner) + hidden)


def trained(jar, checkpoint):
    """The reader with the weights of a checkpoint."""
    core, tokenizer, vocabulary = encoder.load(jar)
    model = Reader(core)
    model.load_state_dict(torch.load(checkpoint, weights_only=True)["weights"])
    return model.eval(), tokenizer, vocabulary


def plain_onnx(reader, path):
    """Exports the reader as a float model."""
    shipped = Shipped(reader)
    shipped.encoder.layer = shipped.encoder.encoder.layer
    ids = torch.tensor([[101, 1996, 102]] * 2)
    axes = {0: "batch", 1: "sequence"}
    torch.onnx.export(
        shipped,
        (ids, torch.ones_like(ids), torch.ones_like(ids)),
        str(path),
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes={name: axes for name in [*INPUTS, *OUTPUTS]},
        opset_version=17,
        dynamo=False,
    )


def rounded(weights, axis):
    """Weights as int8 with a scale for every slice along the other axis, so that `int8 * scale` is near them."""
    scale = numpy.maximum(abs(weights).max(axis, keepdims=True), 1e-8).astype(numpy.float32) / 127
    return numpy.clip(numpy.rint(weights / scale), -127, 127).astype(numpy.int8), scale


def stored_in_8_bits(plain, path):
    """Writes the model with weights and word embeddings kept as int8 and widened again when a session loads them.

    Arithmetic stays in float on purpose: scales of activations taken at run time would let padding and the neighbours
    in a batch move an input's labels.
    """
    model = onnx.load(str(plain))
    graph = model.graph
    tables = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    nodes, dropped, added = [], set(), []

    def widened(name, source, scale):
        nodes.append(helper.make_node("Cast", [source], [name + "_float"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [name + "_float", scale], [name + "_wide"]))
        return name + "_wide"

    for node in graph.node:
        weights = tables.get(node.input[1]) if node.op_type == "MatMul" else None
        if node.op_type == "Gather" and tables.get(node.input[0], numpy.zeros(1)).size > 1_000_000:
            table, ids = node.input[0], node.input[1]
            values, scale = rounded(tables[table], 1)
            added += [numpy_helper.from_array(values, table + "_q"), numpy_helper.from_array(scale, table + "_scale")]
            out = node.output[0]
            nodes.append(helper.make_node("Gather", [table + "_q", ids], [out + "_rows"]))
            nodes.append(helper.make_node("Gather", [table + "_scale", ids], [out + "_scales"]))
            nodes.append(helper.make_node("Cast", [out + "_rows"], [out + "_float"], to=TensorProto.FLOAT))
            nodes.append(helper.make_node("Mul", [out + "_float", out + "_scales"], [out]))
            dropped.add(table)
            continue
        if weights is not None and weights.ndim == 2 and weights.size > 100_000:
            name = node.input[1]
            values, scale = rounded(weights, 0)
            added += [numpy_helper.from_array(values, name + "_q"), numpy_helper.from_array(scale, name + "_scale")]
            node.input[1] = widened(name, name + "_q", name + "_scale")
            dropped.add(name)
        nodes.append(node)
    kept = [t for t in graph.initializer if t.name not in dropped] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    used = {node.domain for node in nodes}
    plain_domains = [d for d in model.opset_import if d.domain in used]
    del model.opset_import[:]
    model.opset_import.extend(plain_domains)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


def dynamic(plain, path):
    """Writes the model with int8 arithmetic too, for comparison: faster, but see `stored_in_8_bits`."""
    graph = onnx.load(str(plain)).graph
    heads = [n.name for n in graph.node if n.op_type == "MatMul" and "/heads" in n.name]
    quantize_dynamic(
        str(plain),
        str(path),
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=heads,
    )


def description(reader, version):
    """What the Java side must know of the model."""
    heads = []
    for head in HEADS:
        start, step = (t.detach().tolist() for t in reader.transitions(head))
        short = lambda values: [round(v, 5) for v in values]
        heads.append(
            {
                "name": head,
                "labels": labels(head),
                "start": short(start),
                "transitions": [short(row) for row in step],
            }
        )
    region = [round(v, 5) for v in reader.region.tolist()]
    types = {"name": "type", "labels": plover.TYPES, "regions": region}
    return {"version": version, "maxPieces": MAX_PIECES, "heads": heads, "types": types}


def main():
    """Exports, quantises, describes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jar", required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plain", type=Path)
    parser.add_argument("--dynamic", action="store_true", help="int8 arithmetic, for comparison")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    reader, _, vocabulary = trained(options.jar, options.checkpoint)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        plain_onnx(reader, plain)
        ready = Path(folder) / "ready.onnx"
        quant_pre_process(str(plain), str(ready), skip_symbolic_shape=True)
        if options.plain:
            shutil.copy(ready, options.plain)
        (dynamic if options.dynamic else stored_in_8_bits)(ready, options.out / "reader.onnx")
    digest = hashlib.sha256((options.out / "reader.onnx").read_bytes()).hexdigest()[:8]
    described = description(reader, f"{options.version}+{digest}")
    (options.out / "reader.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf8")
    (options.out / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf8")
    print(described["version"], (options.out / "reader.onnx").stat().st_size)


if __name__ == "__main__":
    main()
