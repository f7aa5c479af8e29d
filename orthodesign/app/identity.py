"""What a new case is called: a code that says nothing of the patient, and that no other case has."""

from __future__ import annotations

import random
from collections.abc import Callable

# without I and O, which are read as 1 and 0
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
# with half of all 5.76 million codes taken, this many misses in a row happen once in 10^30
_TRIES = 100


def new_code(is_taken: Callable[[str], bool], chance: random.Random | None = None) -> str:
    """Two letters and four digits, "AB-1042", random, so that neither day nor order can be read from it.

    ``is_taken`` says whether a code is in use. Where nearly all are, the code has more digits.
    """
    chance = chance or random.SystemRandom()
    digits = 4
    while True:
        for _ in range(_TRIES):
            letters = "".join(chance.choices(_LETTERS, k=2))
            code = f"{letters}-{chance.randrange(10**digits):0{digits}d}"
            if not is_taken(code):
                return code
        digits += 1
