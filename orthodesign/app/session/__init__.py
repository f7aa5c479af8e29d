"""The brain behind the window: one case being worked on, without Qt.

Takes edits and answers of slow work; gives the case with its history, the feet found in its scans,
their devices and what was measured on them, and tells its listeners what changed. Refuses an edit
with the sentence of the room that refuses it. To be used from one thread. Read ``session.py`` first.
"""

from orthodesign.app.session.balance import Balance
from orthodesign.app.session.session import Session, Topic
from orthodesign.app.session.states import CheckState, FootState, Verdict, verdict_of

__all__ = ["Balance", "CheckState", "FootState", "Session", "Topic", "Verdict", "verdict_of"]
