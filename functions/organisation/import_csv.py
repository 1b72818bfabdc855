"""Admin command: load the organisation from CSV files.

    python -m functions.organisation.import_csv FOLDER [--dry-run] [--home cg]

Names every bad row and column and then imports nothing. Run twice, it changes nothing.
"""

import argparse
import sys
from pathlib import Path

from functions.organisation import store
from functions.organisation.csv_model import FILES, Fault, Files, read, warnings
from functions.organisation.model import documents
from shared.firestore import clients
from shared.pure import clock


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns 0 when all was well, 1 when something was wrong.

    In the files: then nothing was imported. In the database: the rest was published.
    """
    options = _options(arguments)
    texts, unreadable = _texts(options.folder)
    files, faults = read(texts)
    faults = unreadable or faults
    notes = [] if faults else [f"note: {warning}" for warning in warnings(files)]
    for line in [*map(str, faults), *notes]:
        _say(line)
    if faults:
        _say(f"{len(faults)} faults; nothing was imported")
        return 1
    if options.dry_run:
        _say(f"dry run: {len(documents(files))} documents are well; nothing was imported")
        return 0
    return _import(files, home_state=options.home)


def _import(files: Files, *, home_state: str) -> int:
    db, at = clients.database(), clock.now()
    changed = store.write_changed(db, documents(files))
    reachable = [row for row in files.posts.values() if row.device_token]
    added = store.add_devices(db, reachable, at=at)
    problems = store.publish(db, home_state=home_state, at=at).problems
    for problem in problems:
        _say(f"not published as it stands: {problem}")
    _say(f"{changed} documents changed, {added} phones added")
    return 1 if problems else 0


def _texts(folder: Path) -> tuple[dict[str, str], list[Fault]]:
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for name in FILES:
        if (folder / name).is_file():
            try:
                texts[name] = (folder / name).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                faults.append(Fault(name, 0, "-", "the file is not UTF-8; save it as CSV UTF-8"))
    return texts, faults


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="check the files, write nothing")
    parser.add_argument(
        "--home", default=store.HOME_STATE, help="the state this installation serves"
    )
    return parser.parse_args(arguments)


def _say(line: str) -> None:
    print(line)  # noqa: T201 a command speaks on stdout


if __name__ == "__main__":
    sys.exit(main())
