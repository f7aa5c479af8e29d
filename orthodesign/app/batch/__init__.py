"""Many devices in one go: over all cores, over several machines, and on from where it stopped.

Takes a table, or a folder of scans or cases; gives the same files as ``design`` would one by one, a journal
and two tables of results. Refuses, with a ``BatchError``, whatever is wrong with the table, all of it at once
and before anything is written. Nothing here is heavy until a device is made: workers import this room first.

Read ``run.py`` first. ``table.py`` and ``folder.py`` say what is to be made (``Order``), ``shelf.py``
keeps it, ``work.py`` makes one, ``pool.py`` and ``cluster.py`` are the crews that do the work.
"""

from orthodesign.app.batch.crew import Crew
from orthodesign.app.batch.errors import BatchError, Problem
from orthodesign.app.batch.orders import Order, Wishes
from orthodesign.app.batch.plan import planned
from orthodesign.app.batch.results import Counts, Result, counted, results_csv, results_json
from orthodesign.app.batch.run import Step, finished_before, refused_as_they_stand, work_off
from orthodesign.app.batch.shelf import Shelf
from orthodesign.app.batch.work import Verdict

__all__ = [
    "BatchError",
    "Counts",
    "Crew",
    "Order",
    "Problem",
    "Result",
    "Shelf",
    "Step",
    "Verdict",
    "Wishes",
    "counted",
    "finished_before",
    "planned",
    "refused_as_they_stand",
    "results_csv",
    "results_json",
    "work_off",
]
