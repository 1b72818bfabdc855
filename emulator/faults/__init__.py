"""Faults put between our functions and the outside world, never into deployed code.

proxy.py   a TCP proxy before an emulator: refuses, freezes, delays, cuts
points.py  SIGKILL at a named line, in processes started with CRASH_AT
clock.py   processes whose clock is wrong
inside/    on PYTHONPATH of those processes
"""
