"""The reader: one encoder pass, a linear layer for every head, and a linear-chain CRF over its labels."""

import torch
from torch import nn

import shapes
from batches import LABELS
from plover import TYPES

FORBIDDEN = -10000.0


def forbidden(names):
    """Which labels cannot start (a vector) and which cannot follow which (a matrix), as BIO has it."""
    start = torch.tensor([name.startswith("I-") for name in names])
    step = torch.tensor([[b.startswith("I-") and a[2:] != b[2:] for b in names] for a in names])
    return start, step


class Reader(nn.Module):
    """Encoder, heads, and the transition scores that training learns and decoding adds."""

    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.heads = nn.ModuleDict({h: nn.Linear(384, len(names)) for h, names in LABELS.items()})
        self.start = nn.ParameterDict({h: nn.Parameter(torch.zeros(len(n))) for h, n in LABELS.items()})
        self.shapes = nn.Embedding(shapes.COUNT, 384)
        nn.init.zeros_(self.shapes.weight)
        self.kind = nn.Linear(384, len(TYPES) + 1)
        self.region = nn.Parameter(torch.zeros(8))
        self.step = nn.ParameterDict({h: nn.Parameter(torch.zeros(len(n), len(n))) for h, n in LABELS.items()})

    def transitions(self, head):
        """Start and transition scores, with what BIO forbids."""
        start, step = forbidden(LABELS[head])
        return self.start[head].masked_fill(start, FORBIDDEN), self.step[head].masked_fill(step, FORBIDDEN)

    def forward(self, ids, mask, form):
        """Logits of every head; those of `type` are one a type and one for how much the piece tells what happened."""
        words = self.encoder.embeddings.word_embeddings(ids) + self.shapes(form)
        hidden = self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state.float()
        hidden = self.dropout(hidden)
        with torch.autocast("cpu", enabled=False):
            logits = {head: layer(hidden) for head, layer in self.heads.items()}
            return logits | {"type": self.kind(hidden)}

    def mixture(self, logits, regions):
        """The log-probability of every type for what passes between two actors.

        One piece is taken to tell it: `logits` are those of `type`, without [CLS] and [SEP], and `regions` say where each
        piece stands to the actors. A trigger's own type is that of its pieces alone.
        """
        told = torch.log_softmax(logits[:, -1] + self.region[regions], 0)
        return torch.logsumexp(told[:, None] + torch.log_softmax(logits[:, :-1], -1), 0)

    def type_loss(self, logits, batch):
        """The negative log likelihood of the types of marked triggers and of marked pairs of actors, each summed."""
        alone, paired = logits.new_zeros(()), logits.new_zeros(())
        if batch.triggers:
            rows, firsts, kinds = (torch.tensor([t[i] for t in batch.triggers]) for i in (0, 1, 3))
            alone = nn.functional.cross_entropy(logits[rows, firsts, :-1], kinds, reduction="sum")
        for row, regions, roots in batch.pairs:
            scores = self.mixture(logits[row, 1 : len(regions) + 1], regions)
            paired = paired - torch.logsumexp(scores[roots], 0)
        return alone, paired

    def loss(self, logits, targets):
        """The negative log likelihood of the labels by head: (sum, pieces) for every head that the batch annotates."""
        transitions = {head: self.transitions(head) for head in LABELS}
        sums, pieces = crf(
            [logits[head][:, 1:] for head in LABELS],
            [targets[head][:, 1:] for head in LABELS],
            [transitions[head][0] for head in LABELS],
            [transitions[head][1] for head in LABELS],
        )
        return {head: (sums[i], n) for i, (head, n) in enumerate(zip(LABELS, pieces)) if n}


def crf(scores, targets, starts, steps):
    """The negative log likelihood of label sequences (Lafferty et al. 2001), summed by head, and the pieces of each.

    All heads go through one loop, in the probability domain, rescaled at every piece (Rabiner 1989).
    """
    widest = max(s.shape[-1] for s in scores)
    pad = lambda x, *by: nn.functional.pad(x, by, value=FORBIDDEN)
    emissions = torch.stack([pad(s, 0, widest - s.shape[-1]) for s in scores])
    start = torch.stack([pad(s, 0, widest - s.shape[-1]) for s in starts])
    step = torch.stack([pad(s, 0, widest - s.shape[-1], 0, widest - s.shape[-1]) for s in steps])
    target = torch.stack(targets)
    mask = target >= 0
    gold = target.clamp(min=0)

    right = emissions.gather(3, gold.unsqueeze(3)).squeeze(3) * mask
    heads = torch.arange(len(scores)).view(-1, 1, 1)
    moves = step[heads, gold[:, :, :-1], gold[:, :, 1:]] * mask[:, :, 1:]
    first = start.gather(1, gold[:, :, 0]) * mask[:, :, 0]
    path = right.sum((1, 2)) + moves.sum((1, 2)) + first.sum(1)

    peak = emissions.detach().max(3, keepdim=True).values
    factors = (emissions - peak).exp().permute(2, 0, 1, 3).unbind(0)
    move = step.exp()
    state = start.exp().unsqueeze(1) * factors[0]
    totals = []
    for factor in (*factors[1:], None):
        total = state.sum(2, keepdim=True)
        totals.append(total)
        if factor is not None:
            state = torch.bmm(state / total, move) * factor
    whole = ((torch.cat(totals, 2).clamp(min=1e-30).log() + peak.squeeze(3)) * mask).sum((1, 2))
    return whole - path, mask.sum((1, 2)).tolist()
