"""Loading less of the numeric libraries than they would load of themselves."""

from __future__ import annotations

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

# What numpy itself leaves until it is asked for: a Fortran compiler's front end and the like
_TOOLS = ("f2py", "testing", "ctypeslib", "polynomial", "strings", "char", "rec")


def leave_numpy_tools_unread() -> None:
    """Let parts of numpy that nobody here uses be read when they are first touched, if ever.

    SciPy, when loaded, takes a copy of all names in numpy and so fetches them all, a quarter of the time
    that loading it takes. The modules in their places are whole: touching one loads it as ever.
    """
    import numpy

    for tool in _TOOLS:
        name = f"numpy.{tool}"
        spec = None if name in sys.modules else find_spec(name)
        if spec is None or spec.loader is None:
            continue
        spec.loader = LazyLoader(spec.loader)
        module = module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        setattr(numpy, tool, module)
