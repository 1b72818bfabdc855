"""What the catalogue says of SOS (functions/catalogue/parts_model.py). No I/O."""

from functions.sos.press.model import MAX_FIXES, PIN

UPDATE_S = 5  # an officer's map moves with the caller

PART = {"update_s": UPDATE_S, "max_fixes": MAX_FIXES, "pin": PIN}
