"""Several machines, here as processes of one, make the same bytes; what cannot is refused in a sentence."""

from __future__ import annotations

import sys
from dataclasses import replace

import batches
import pytest
from commands import command, is_refusal

from orthodesign.app.batch import BatchError, program
from orthodesign.app.batch.cluster import Cluster
from orthodesign.app.batch.work import Task
from orthodesign.design import ScanOptions
from orthodesign.prescription import Prescription

# what Dask and its libraries leave open at the end is not ours to close
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]


@pytest.fixture(scope="module")
def scheduler():
    """The address of a scheduler with two workers in processes of their own."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster.scheduler_address


def test_that_a_cluster_makes_the_same_bytes(scheduler, tmp_path):
    table = batches.written(tmp_path)
    here = command("batch", table, "--out", tmp_path / "here")
    there = command("batch", table, "--out", tmp_path / "there", "--scheduler", scheduler)
    assert (there.code, there.err) == (here.code, "") == (1, "")
    assert "5 devices, 2 at a time" in there.out
    assert batches.files(tmp_path / "there") == batches.files(tmp_path / "here")
    answer = command("batch", table, "--out", tmp_path / "there")
    assert "5 devices, all finished before" in answer.out


def test_that_workers_with_another_program_are_refused(scheduler, tmp_path, monkeypatch):
    table = batches.written(tmp_path)
    other = replace(program.this_program(), version="9.9.9")
    monkeypatch.setattr("orthodesign.app.batch.cluster.this_program", lambda: other)
    with pytest.raises(BatchError, match=r"has orthodesign 0\.1\.0, not 9\.9\.9: it would not make"):
        Cluster(scheduler)
    assert is_refusal(command("batch", table, "--out", tmp_path / "out", "--scheduler", scheduler))


def test_that_a_worker_with_another_program_that_comes_later_is_refused(scheduler, monkeypatch):
    task = Task(0, b"", "a.stl", ScanOptions(), Prescription(), "A")
    with Cluster(scheduler) as crew:
        other = replace(program.this_program(), code="another")
        monkeypatch.setattr("orthodesign.app.batch.cluster.this_program", lambda: other)
        with pytest.raises(BatchError, match="has another orthodesign"):
            list(crew.run(iter([task])))


def test_that_without_a_scheduler_or_without_dask_a_sentence_says_so(tmp_path, monkeypatch):
    table = batches.written(tmp_path)
    words = ["batch", table, "--out", tmp_path / "out", "--scheduler"]
    monkeypatch.setattr("orthodesign.app.batch.cluster._PATIENCE", 1)
    answer = command(*words, "tcp://127.0.0.1:9")
    assert is_refusal(answer), answer
    assert "There is no Dask scheduler at tcp://127.0.0.1:9" in answer.err
    assert is_refusal(command(*words, "nonsense://?"))
    monkeypatch.setitem(sys.modules, "distributed", None)
    answer = command(*words, "tcp://127.0.0.1:9")
    assert is_refusal(answer)
    assert "pip install 'orthodesign[cluster]'" in answer.err
