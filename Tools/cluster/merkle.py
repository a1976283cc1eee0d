"""The root of a log's leaves (RFC 6962, 2.1), taken further leaf by leaf."""
import hashlib


def leaf_hash(entry):
    """The hash of one entry."""
    return hashlib.sha256(b"\0" + entry).digest()


class Tree:
    """Only the roots of whole subtrees are remembered."""

    def __init__(self):
        self.size, self.roots = 0, []

    def append(self, entry):
        """One more leaf."""
        node, bit = leaf_hash(entry), self.size
        while bit & 1:
            node = hashlib.sha256(b"\1" + self.roots.pop() + node).digest()
            bit >>= 1
        self.roots.append(node)
        self.size += 1

    def root(self):
        """The root over all leaves so far."""
        if not self.roots:
            return hashlib.sha256(b"").digest()
        node = self.roots[-1]
        for left in reversed(self.roots[:-1]):
            node = hashlib.sha256(b"\1" + left + node).digest()
        return node
