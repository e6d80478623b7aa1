"""Trains the reader.

    train.py --jar JAR --units UNITS.jsonl --valid cofenet-valid.jsonl --out CHECKPOINT.pt [--epochs 3]
"""

import argparse
import copy
import json
import random
import time

import numpy
import torch

import batches
import encoder
import measure
import plover
import units as unit_files
from reader import Reader

SHARES = {
    "polnear": 1.0,
    "bulk": 0.4,
    "trnews": 1.0,
    "geowebnews": 1.0,
    "lgl": 0.5,
    "web": 0.5,
    "tempeval": 2.0,
    "ecb": 3.0,
    "ecbtext": 0.4,
    "plv": 4.0,
    "aw": 2.0,
    "gsr": 2.0,
}
WEIGHTS = {"attribution": 1.0, "entity": 1.0, "time": 1.0, "event": 0.7, "timebank": 0.3}
TYPE_WEIGHTS = {"trigger": 1.0, "pair": 10.0}


def parameter_groups(model, rate, head_rate, decay, keep_words):
    """Parameters with their learning rates: lower layers learn more slowly, heads fast."""
    groups = []
    for name, p in model.named_parameters():
        if name.startswith("encoder.embeddings"):
            if not keep_words and "word_embeddings" in name:
                p.requires_grad = False
                continue
            own = rate * decay**6
        elif name.startswith("encoder."):
            own = rate * decay ** (5 - int(name.split("layer.")[1].split(".")[0]))
        else:
            own = head_rate
        still = name.endswith("bias") or "LayerNorm" in name or not name.startswith("encoder")
        groups.append({"params": [p], "lr": own, "own": own, "weight_decay": 0.0 if still else 0.01})
    return groups


class Average:
    """An exponential moving average of the weights, which generalises better than the last ones."""

    def __init__(self, model, decay):
        self.model, self.decay, self.steps = copy.deepcopy(model), decay, 0

    def update(self, model):
        """Moves the average towards the model."""
        self.steps += 1
        keep = min(self.decay, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            mine = [p for p in self.model.parameters()]
            theirs = [p for p in model.parameters()]
            moving = [(a, b) for a, b in zip(mine, theirs) if b.requires_grad]
            torch._foreach_lerp_([a for a, _ in moving], [b for _, b in moving], 1 - keep)


def transitions(model):
    """The transition scores of every head, as arrays."""
    return {h: tuple(t.detach().numpy() for t in model.transitions(h)) for h in batches.LABELS}


def main():
    """Trains, measures after every epoch, and keeps the averaged weights of the last."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jar", required=True)
    parser.add_argument("--units", required=True)
    parser.add_argument("--valid", required=True)
    parser.add_argument("--lexicon", required=True, help="the claim stage's table of triggers")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=2e-3)
    parser.add_argument("--layer-decay", type=float, default=0.9)
    parser.add_argument("--batch", type=int, default=2048)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--train-words", action="store_true")
    parser.add_argument("--minutes", type=float, help="end by then: the schedule follows the clock where it is ahead of the steps")
    parser.add_argument("--resume", help="a checkpoint whose weights to go on from")
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()

    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    core, tokenizer, _ = encoder.load(options.jar)
    model = Reader(core, options.dropout)
    if options.resume:
        missing, _ = model.load_state_dict(torch.load(options.resume, weights_only=True)["weights"], strict=False)
        print("new in this model:", *missing)
    model.train()
    every = unit_files.read(options.units)
    training = [u for u in every if not u.held_out]
    known = plover.lexicon(options.lexicon)
    groups = parameter_groups(model, options.rate, options.head_rate, options.layer_decay, options.train_words)
    optimizer = torch.optim.AdamW(groups, fused=True)
    average = Average(model, options.average)

    started, step, total, done = time.time(), 0, None, 0.0
    for number in range(options.epochs):
        examples = batches.epoch(training, tokenizer, chance, SHARES, known)
        order = batches.batches(examples, options.batch, chance)
        total = total or len(order) * options.epochs
        seen = {h: [0.0, 0] for h in [*batches.LABELS, "trigger", "pair"]}
        print(f"epoch {number}: {len(examples)} inputs, {sum(len(x.ids) for x in examples)} pieces, {len(order)} steps", flush=True)
        for at, batch in enumerate(order):
            done = step / total
            if options.minutes:
                done = max(done, (time.time() - started) / 60 / options.minutes)
            if done >= 1:
                break
            factor = min(step / (0.06 * total), (1 - done) / 0.94, 1.0)
            for group in optimizer.param_groups:
                group["lr"] = group["own"] * factor
            made = batches.collate([examples[i] for i in batch])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(made.ids, made.mask, made.shapes)
            parts = model.loss(logits, made.targets)
            alone, paired = model.type_loss(logits["type"], made)
            typed = TYPE_WEIGHTS["trigger"] * alone + TYPE_WEIGHTS["pair"] * paired
            loss = sum(WEIGHTS[h] * value for h, (value, _) in parts.items()) + typed
            loss = loss / float(made.mask.sum())
            parts |= {"trigger": (alone, len(made.triggers)), "pair": (paired, len(made.pairs))}
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            average.update(model)
            step += 1
            for h, (value, n) in parts.items():
                seen[h][0] += float(value.detach())
                seen[h][1] += n
            if at % 50 == 49:
                shown = {h: round(a / max(b, 1), 4) for h, (a, b) in seen.items()}
                seen = {h: [0.0, 0] for h in [*batches.LABELS, "trigger", "pair"]}
                print(f"{time.time() - started:7.0f}s step {step}/{total} {json.dumps(shown)}", flush=True)
        last = number == options.epochs - 1 or done >= 1
        kept = average.model
        decoder = measure.Decoder(transitions(kept))
        score, _ = measure.attribution(
            tokenizer, lambda xs: measure.torch_logits(kept, xs), decoder, options.valid, 1.0 if last else 0.35
        )
        print(f"{time.time() - started:7.0f}s epoch {number} attribution {json.dumps(score)}", flush=True)
        torch.save({"weights": kept.state_dict(), "options": vars(options), "steps": step}, options.out)
        if last:
            break
    kept.eval()
    logits = lambda xs: measure.torch_logits(kept, xs)
    figures = measure.everything(tokenizer, logits, decoder, every, options.valid, kept.region.tolist())
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
