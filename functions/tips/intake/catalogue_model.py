"""What the catalogue says of tips (functions/catalogue/parts_model.py). No I/O."""

from functions.tips.text_model import MAX_PLACE, MAX_TEXT

PART = {"max_text": MAX_TEXT, "max_place": MAX_PLACE}
