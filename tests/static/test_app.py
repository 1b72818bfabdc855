"""The officer app's house: a folder a service, no circle, no arrow that runs back up."""

import re
from pathlib import Path

import pytest

from functions.officers.model import functions_of
from shared.pure.policy import Relation, Role
from tests.static.app import MOST_FILES, ROOT, faults, graph

SERVICES = {"phones", "sos", "tips", "feedback"}


def test_the_app_keeps_its_rules() -> None:
    assert faults(ROOT) == []


def test_the_whole_app_is_looked_at() -> None:
    drawn = graph(ROOT)
    assert len(drawn) > 35
    assert {name.partition("/")[0] for name in drawn} >= SERVICES | {"app", "main"}
    assert sum(map(len, drawn.values())) > 100
    assert "app/dom" in drawn["tips/tip"]
    assert "sos/live" in drawn["sos/board"]  # loaded when it is needed


def planted(root: Path, files: dict[str, str]) -> list[str]:
    for name in ("app/dom.ts", "tips/tip.ts", "sos/board.ts", "sos/live.ts", "main.ts"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("export {};\n", encoding="utf-8")
    for name, text in files.items():
        (root / name).write_text(text, encoding="utf-8")
    return faults(root)


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("sos/board.ts", 'import { tip } from "../tips/tip";', "sos/board -> tips/tip"),
        ("sos/board.ts", 'import type { Tip } from "../tips/tip";', "sos/board -> tips/tip"),
        ("app/dom.ts", 'import {\n  tip,\n} from "../tips/tip";', "app/dom -> tips/tip"),
        ("app/dom.ts", 'const tip = await import("../tips/tip");', "app/dom -> tips/tip"),
        ("app/dom.ts", 'export { tip } from "../tips/tip";', "app/dom -> tips/tip"),
        ("tips/tip.ts", 'import type { Stage } from "../main";', "tips/tip -> main"),
        ("app/dom.ts", 'import "../main.ts";', "app/dom -> main"),
    ],
)
def test_an_arrow_that_may_not_be_is_found(name, text, fault, tmp_path) -> None:
    assert planted(tmp_path, {name: text}) == [fault]


def test_a_circle_is_found(tmp_path) -> None:
    there, back = 'import { live } from "./live";', 'const board = import("./board");'
    found = planted(tmp_path, {"sos/board.ts": there, "sos/live.ts": back})
    assert found == ["circle: sos/board -> sos/live -> sos/board"]


def test_a_full_folder_is_found(tmp_path) -> None:
    files = {f"sos/more{n}.ts": "export {};" for n in range(MOST_FILES)}
    assert planted(tmp_path, files) == [f"sos has {MOST_FILES + 2} files"]


def test_what_may_be_is_no_fault(tmp_path) -> None:
    files = {
        "main.ts": 'import { tip } from "./tips/tip";\nimport { h } from "./app/dom";',
        "sos/board.ts": 'import { h } from "../app/dom";\nimport { live } from "./live";',
    }
    assert planted(tmp_path, files) == []


# What each screen of the menu cannot do without, and who finds it there.
OFFERED = {
    "open_sos": "call_taker constable sho asp sp ig state_desk room_112 dgp_room",
    "list_tips": "sho cyber crime_branch asp sp ig state_desk dgp_room",
    "tip_totals": "sho cyber crime_branch asp sp ig state_desk dgp_room auditor",
    "read_feedback_wall": "ig",
    "list_station_feedback": "sho",
    "text_slip": "sho constable",
    "list_callbacks": "asp sp ig state_desk",
}


def test_each_screen_of_the_menu_is_offered_to_whom_the_rights_table_says() -> None:
    menus = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("*/menu.ts"))
    needed = set(re.findall(r'needs: \["([^"]+)"\]', menus))
    assert needed == OFFERED.keys()
    for name, roles in OFFERED.items():
        may = {role for role in Role if name in functions_of(role, Relation.OWN)}
        assert may == set(roles.split()), name


def test_the_app_names_a_role_only_to_say_what_it_is_called() -> None:
    texts = (ROOT / "app" / "texts.ts").read_text(encoding="utf-8")
    assert all(f"  {role}: [" in texts for role in Role)
    code = {p: p.read_text(encoding="utf-8") for p in ROOT.rglob("*.ts") if "texts" not in p.stem}
    named = re.compile(rf'"({"|".join(Role)})"')
    found = {p.name for p, text in code.items() if named.search(text)}
    assert found == set()
