"""Make sure that the shared libraries which wheels expect from the system are there.

Run by ``make``. On Debian and Ubuntu a missing one is installed where the user is root, else named
in one line. Elsewhere, and where nothing is missing, it does nothing.
"""

import ctypes
import os
import shutil
import subprocess
import sys

# shared library → Debian package; the wheels bring everything else they need
PACKAGES = {"libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6", "libz.so.1": "zlib1g"}


def missing() -> list[str]:
    """The Debian packages whose library cannot be loaded."""
    packages = []
    for library, package in PACKAGES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def main() -> int:
    """Install or name what is missing; 1 where it is still missing at the end."""
    packages = missing() if sys.platform == "linux" else []
    if not packages:
        return 0
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        print(f"Missing system libraries: please run `sudo {' '.join(install)}`.", file=sys.stderr)
        return 1
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    subprocess.run(install, check=True)
    return 1 if missing() else 0


if __name__ == "__main__":
    sys.exit(main())
