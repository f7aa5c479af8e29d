"""Case files of older programs, brought up to the present schema one step at a time.

A step is a file of its own here, ``from_1.py`` for what led from schema 1 to 2: a function that
takes the tree of ``case.json`` as plain dicts and gives the tree of the next schema. It knows the
names of its time by itself and imports nothing of ours, so that it is never changed again. A new
step goes to the end of ``STEPS`` and ``SCHEMA`` follows by itself; the scans never change.

A parameter or option that is added with a default that changes nothing needs no step.
"""

from __future__ import annotations

from collections.abc import Callable

from orthodesign.case.errors import CaseError
from orthodesign.foundation.trees import Tree

Step = Callable[[Tree], Tree]

# the first leads from schema 1 to 2
STEPS: tuple[Step, ...] = ()
SCHEMA = 1 + len(STEPS)


def migrated(tree: Tree, name: str, steps: tuple[Step, ...] = STEPS) -> Tree:
    """The tree in the present schema; ``name`` is the file's, for the sentence.

    Raises CaseError for a schema that is newer or none at all, and for a tree that a step cannot read.
    """
    newest = 1 + len(steps)
    schema = tree.get("schema")
    if type(schema) is not int or schema < 1:
        raise CaseError(f"{name} is damaged: it does not say which schema it is written in.")
    if schema > newest:
        raise CaseError(
            f"{name} was written by a newer orthodesign (schema {schema}, this one reads up to {newest}): "
            "update orthodesign."
        )
    for at in range(schema, newest):
        try:
            tree = steps[at - 1](tree)
        except Exception as error:  # a step trusts what it reads: damage shows as any error at all
            raise CaseError(
                f"{name} is damaged: it cannot be brought from schema {at} to {at + 1}.", detail=repr(error)
            ) from error
        if tree.get("schema") != at + 1:
            raise RuntimeError(f"the step from schema {at} does not lead to {at + 1}")
    return tree
