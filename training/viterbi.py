"""Decoding: the best label sequence under emissions and transitions, exactly as the Java side does it."""

import numpy


def log_softmax(logits):
    """Logarithms of the label probabilities."""
    shifted = logits - logits.max(-1, keepdims=True)
    return shifted - numpy.log(numpy.exp(shifted).sum(-1, keepdims=True))


def viterbi(logits, start, step):
    """The best path over [pieces, labels], the lower label winning ties."""
    emissions = log_softmax(logits)
    score = start + emissions[0]
    back = []
    for row in emissions[1:]:
        every = score[:, None] + step
        back.append(every.argmax(0))
        score = every.max(0) + row
    path = [int(score.argmax())]
    for came in reversed(back):
        path.append(int(came[path[-1]]))
    return path[::-1]
