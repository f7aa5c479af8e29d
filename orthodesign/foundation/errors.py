"""The one kind of error a user may see: a sentence that says what is wrong and what to do."""


class OrthodesignError(Exception):
    """A sentence to the podiatrist, plus a detail for the developer.

    Every room raises its own subclass. Anything else that escapes is a bug and is shown as one.
    The sentence speaks to window and command line alike; ``settled_by`` names what may be stated to
    settle it (``unit``, ``side``, …), so that each door can say how.
    """

    def __init__(self, sentence: str, *, detail: str | None = None, settled_by: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail
        self.settled_by = settled_by
