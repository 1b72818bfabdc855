"""The caller: presses, moves, looks, cancels."""
