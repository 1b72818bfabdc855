"""The lines of a plan. Each is one word of bash, defined in deploy.sh, before a whole command.

step TITLE        what follows belongs together
look COMMAND      does it exist? Prints something when it does
see COMMAND       like `look`, where only an empty answer means no: a failure stops the run
create COMMAND    only when the last `look` found nothing
run COMMAND       always: it sets what may have changed, and changes nothing else
grant COMMAND     like `run`, and tried again while the account is too new to be known everywhere
permit COMMAND    like `grant`, but only when the last `look` found nothing
ask NAME COMMAND  keep what the command prints, for ${NAME} in later lines
save FILE COMMAND write what the command prints into a file; like `create` after a `look`
"""

import re
import shlex
from dataclasses import dataclass

_ASKED = re.compile(r"\$\{[A-Z_]+\}")


@dataclass(frozen=True)
class Line:
    """One line: its word, and the command's own words."""

    word: str
    command: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join([self.word, *map(_quoted, self.command)])


def step(title: str) -> Line:
    """Begin a part of the plan."""
    return Line("step", (title,))


def look(*command: str) -> Line:
    """Ask whether something is there."""
    return Line("look", command)


def see(*command: str) -> Line:
    """Ask whether something is there, where to go on without an answer would do harm."""
    return Line("see", command)


def create(*command: str) -> Line:
    """Make what the last look did not find."""
    return Line("create", command)


def run(*command: str) -> Line:
    """Set something, whether it changed or not."""
    return Line("run", command)


def grant(*command: str) -> Line:
    """Give an account a right. Google knows a new account everywhere within a minute or two."""
    return Line("grant", command)


def permit(*command: str) -> Line:
    """Give an account a right that the last look did not find."""
    return Line("permit", command)


def ask(name: str, *command: str) -> Line:
    """Keep an answer that only the project can give."""
    return Line("ask", (name, *command))


def save(file: str, *command: str) -> Line:
    """Write an answer into a file."""
    return Line("save", (file, *command))


def _quoted(word: str) -> str:
    """Quote a word for bash, leaving ${NAME} to be filled in. A flag's name stays outside."""
    name, equals, value = word.partition("=")
    if name.startswith("--") and equals:
        return f"{name}={_quoted_value(value)}"
    return _quoted_value(word)


def _quoted_value(value: str) -> str:
    if not _ASKED.search(value):
        return shlex.quote(value)
    escaped = re.sub(r'([\\"`]|\$(?!\{[A-Z_]+\}))', r"\\\1", value)
    return f'"{escaped}"'
