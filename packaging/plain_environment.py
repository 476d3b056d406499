"""Runs first in the folder build: programs that kneejournal starts get the libraries of the system.

These are a player of sounds and a file manager. PyInstaller's starter points ``LD_LIBRARY_PATH`` at the folder, which
this process has read by now.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
