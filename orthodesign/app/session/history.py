"""Undo as a list of small immutable cases: never an inverse operation."""

from __future__ import annotations

from dataclasses import dataclass

from orthodesign.case import Case

# More steps than anyone takes back; a step is a few values, its scans are shared with its neighbours
_STEPS = 500


@dataclass(frozen=True)
class Step:
    """A state of the case and the name of the edit that led to it; edits of one drag share ``merge``."""

    case: Case
    name: str = ""
    merge: object = None


class History:
    """The states of a case, where we stand among them, and which of them is in the file."""

    def __init__(self, case: Case, *, saved: bool = True) -> None:
        self._steps = [Step(case)]
        self._at = 0
        self._saved: Step | None = self._steps[0] if saved else None

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self._steps[self._at].case

    @property
    def dirty(self) -> bool:
        """Whether the case differs from the one in the file."""
        return self._steps[self._at] is not self._saved

    @property
    def undo_name(self) -> str | None:
        """The name of the edit that undo would take back."""
        return self._steps[self._at].name if self._at > 0 else None

    @property
    def redo_name(self) -> str | None:
        """The name of the edit that redo would do again."""
        return self._steps[self._at + 1].name if self._at + 1 < len(self._steps) else None

    def do(self, case: Case, name: str, merge: object = None) -> bool:
        """Go on to ``case``; False where nothing changed.

        With ``merge`` equal to that of the step we stand on, the step is replaced: a drag is one step.
        """
        if case == self.case:
            return False
        now = self._steps[self._at]
        step = Step(case, name, merge)
        if merge is not None and now.merge == merge and self._at > 0:
            self._at -= 1
        del self._steps[self._at + 1 :]
        if case == self._steps[self._at].case:
            # the drag came back to where it began: nothing to undo
            return True
        self._steps.append(step)
        if len(self._steps) > _STEPS:
            del self._steps[0]
        self._at = len(self._steps) - 1
        return True

    def undo(self) -> bool:
        """One step back; False at the first."""
        if self._at == 0:
            return False
        self._at -= 1
        return True

    def redo(self) -> bool:
        """One step forward; False at the last."""
        if self._at + 1 == len(self._steps):
            return False
        self._at += 1
        return True

    def take_back(self, merge: object) -> bool:
        """Undo the drag called ``merge``, if we stand on it, and forget it: Esc."""
        if self._at == 0 or self._steps[self._at].merge != merge:
            return False
        del self._steps[self._at :]
        self._at -= 1
        return True

    def close_drag(self) -> None:
        """Whatever comes next is a step of its own."""
        now = self._steps[self._at]
        if now.merge is not None:
            closed = Step(now.case, now.name)
            self._steps[self._at] = closed
            if self._saved is now:
                self._saved = closed

    def mark_saved(self, case: Case) -> None:
        """``case``, a state of this history, is in the file."""
        self._saved = next((step for step in self._steps if step.case is case), None)
