"""functions/officers/opens_model.py, from the rows: which functions an action opens.

`read_my_post` tells the officer's app; it loads no function but itself.
"""

from pathlib import Path

from infra import rows
from infra.rows import ROOT

FILE = ROOT / "functions" / "officers" / "opens_model.py"
_HEAD = '''"""Function -> what it asks of the rights table. Made by `make generated`."""

ASKS = {
'''


def text(root: Path = ROOT) -> str:
    """Return the table as it is committed, sorted by function."""
    asked = sorted((name, row.action) for name, row in rows.read(root).items() if row.action)
    return _HEAD + "".join(f'    "{name}": "{action}",\n' for name, action in asked) + "}\n"
