"""Run by Python itself at the start of a process that something is to happen to.

CRASH_AT: it is killed there (emulator/faults/points.py). CLOCK_AHEAD_S: its clock is wrong
(emulator/faults/clock.py). The folder is on PYTHONPATH of such processes only; nothing deployed
knows of it.
"""

# ruff: noqa: INP001 - Python imports it by this name from PYTHONPATH, not from a package.
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[3]))

if label := os.environ.get("CRASH_AT"):
    from emulator.faults import points

    points.install(label)

if seconds := os.environ.get("CLOCK_AHEAD_S"):
    from emulator.faults import clock

    clock.install(int(seconds))
