"""Make clients/dart/lib/generated/ from the contract: `make clients`.

openapi-generator writes it; what it does badly is mended here, in the text:

- a value of an enum that is not known became null, and then an exception;
- a field that was not set was sent as null;
- `print(tip)` showed the tip;
- whoever named no server wrote to the police.
"""

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from clients import generator

FILES = Path(__file__).parent / "dart" / "lib" / "generated"
# Each must be found somewhere: else the generator has changed.
_ENUM = r"""(case r'unknown_default_open_api': return (\w+\.unknownDefaultOpenApi);
 +default:)
 +if \(!allowNull\) \{
.*
 +\}
"""
_NULL = r"""    \} else \{
      json\[r'\w+'\] = null;
    \}
"""
_PRINT = r"""  @override
  String toString\(\) => '.*';

"""
_REMARK = r"""(?:  ///
)?  /// Please note: This (?:.*
  ///)+
"""
_MAPS = r"""  static Map<String, \w+> mapFromJson\((?:.*\n)+?  \}

  // maps a json .*
  static Map<String, List<\w+>> mapListFromJson\((?:.*\n)+?  \}

"""
_SERVER = r"(?<=basePath = )'https://[^']+'"
MENDS = {
    "an unknown value of an enum": (_ENUM, r"\1 return \2;" + "\n"),
    "a field that is not set": (_NULL, "    }\n"),
    "what a print would show": (_PRINT, ""),
    "a remark on each field": (_REMARK, ""),
    "a server that nobody named": (_SERVER, "'http://127.0.0.1:5000'"),
    "maps of objects, which we have none of": (_MAPS, ""),
}


class ChangedGeneratorError(Exception):
    """The generator writes otherwise than what is mended here expects."""


def mended(files: dict[str, str]) -> dict[str, str]:
    """Return the files as they are committed.

    Raises:
        ChangedGeneratorError: something that is to be mended is in none of them.
    """
    for what, (bad, good) in MENDS.items():
        if not any(re.search(bad, text) for text in files.values()):
            raise ChangedGeneratorError(f"{what}: found nowhere: see clients/dart_code.py")
        files = {name: re.sub(bad, good, text) for name, text in files.items()}
    return files


def made(client: Path) -> dict[str, str]:
    """Return what is to stand in FILES, by path, from what the generator wrote."""
    lib = client / "lib"
    written = {
        path.relative_to(lib).as_posix(): path.read_text("utf-8") for path in lib.rglob("*.dart")
    }
    return mended(written)


def drift(client: Path) -> Iterator[str]:
    """Yield what is committed otherwise than it would be made now."""
    wanted, there = made(client), _committed()
    odd = [name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name)]
    if odd:
        yield f"clients/dart: {len(odd)} files are not as made now, {min(odd)} first: make clients"


def write(client: Path) -> None:
    """Replace what is committed."""
    shutil.rmtree(FILES, ignore_errors=True)
    for name, text in made(client).items():
        path = FILES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _committed() -> dict[str, str]:
    return {
        path.relative_to(FILES).as_posix(): path.read_text("utf-8")
        for path in FILES.rglob("*.dart")
    }


def main() -> int:
    """Make it anew. Returns 1, and changes nothing, when the generator complains."""
    with tempfile.TemporaryDirectory() as work:
        faults = list(generator.generate(generator.DART, Path(work)))
        sys.stdout.writelines(f"dart: {fault}\n" for fault in faults)
        if not faults:
            write(Path(work))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
