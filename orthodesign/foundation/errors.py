"""The one kind of error a user may see: a sentence that says what is wrong and what to do."""


class OrthodesignError(Exception):
    """A sentence to the podiatrist, plus a detail for the developer.

    Every room raises its own subclass. Anything else that escapes is a bug and is shown as one.
    """

    def __init__(self, sentence: str, *, detail: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail
