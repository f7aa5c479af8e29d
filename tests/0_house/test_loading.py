"""What is left unread is whole when it is asked for."""

from __future__ import annotations

import subprocess
import sys

_PROBE = """
from orthodesign.foundation.loading import leave_numpy_tools_unread
leave_numpy_tools_unread()
import scipy.ndimage, scipy.spatial
import sys
assert "numpy.f2py.crackfortran" not in sys.modules
import numpy as np
import numpy.testing
numpy.testing.assert_allclose(np.polynomial.Polynomial([1, 2])(3), 7)
assert callable(np.f2py.run_main)
from numpy.f2py import crackfortran
leave_numpy_tools_unread()
assert np.f2py.crackfortran is crackfortran
"""


def test_that_tools_left_unread_are_whole_when_they_are_touched():
    subprocess.run([sys.executable, "-c", _PROBE], check=True, timeout=60)
