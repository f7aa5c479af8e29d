"""The wheel carries everything: installed elsewhere it designs the sample pair."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import orthodesign

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    _run([sys.executable, *build], folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel, tmp_path_factory) -> Path:
    """The Python of a new environment with our wheel and the dependencies of this one."""
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = ["-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--quiet", str(wheel)]
    _run([sys.executable, *pip], folder)
    # a plain path in a .pth file lends the packages of this environment, but not its editable install
    purelib = _run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder)
    Path(purelib.strip(), "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def test_that_resources_and_licence_travel_in_the_wheel(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    expected = {f"orthodesign/{path.relative_to(ROOT).as_posix()}" for path in resources}
    assert expected <= set(names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_that_the_installed_wheel_is_not_the_checkout(elsewhere, tmp_path):
    place = _run([str(elsewhere), "-c", "import orthodesign; print(orthodesign.__file__)"], tmp_path)
    assert Path(place.strip()).is_relative_to(elsewhere.parent.parent)
    assert not Path(place.strip()).is_relative_to(ROOT)
    assert orthodesign.__version__ in _run([str(elsewhere), "-m", "orthodesign", "--version"], tmp_path)


def test_that_the_installed_wheel_designs_the_sample_pair(elsewhere, tmp_path):
    said = _run([str(elsewhere), "-m", "orthodesign", "demo", "--out", "pair"], tmp_path)
    for side in ("left", "right"):
        for ending in ("stl", "json", "png"):
            assert (tmp_path / "pair" / f"{side}_insole.{ending}").stat().st_size > 0
        report = json.loads((tmp_path / "pair" / f"{side}_insole.json").read_text("utf-8"))
        assert report["foot"]["side"] == side
        assert all(dose["ok"] for dose in report["doses"])
    assert "Heel balance" in said


def _run(words: list[str], folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
