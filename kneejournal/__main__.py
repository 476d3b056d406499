"""``python -m kneejournal``: the same as ``kneejournal``."""

import sys

from kneejournal.cli import main

sys.exit(main())
