"""``python -m kneejournal``: the same as ``kneejournal``. What a frozen build starts."""

import sys

from kneejournal.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the processes that read watch files begin here as well
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
