"""What `make check` asks of clients made from the contract, and the queue that we wrote by hand."""

import json
import re
from pathlib import Path

import pytest

from clients import check, dart_code, generator, tools
from shared.pure.reasons import Reason

QUEUE = (tools.HERE / "dart/lib/queue.dart").read_text(encoding="utf-8")
# What the queue keeps for itself, and what it reads of an answer.
OWN = {"waiting", "over"}
ENUM = """
        case r'unknown_default_open_api': return Flag.unknownDefaultOpenApi;
        default:
          if (!allowNull) {
            throw ArgumentError('Unknown enum value to decode: $data');
          }
      }
"""
UNSET = """    if (this.place != null) {
      json[r'place'] = this.place;
    } else {
      json[r'place'] = null;
    }
"""
PRINT = """  @override
  String toString() => 'Tip[text=$text]';

"""
REMARK = """  ///
  /// Please note: This property should have been non-nullable! Since the
  /// does not include a default value
  ///
  String? text;
"""
SERVER = "  ApiClient({this.basePath = 'https://police.example', this.authentication,});\n"
MAPS = """  static Map<String, Tip> mapFromJson(dynamic json) {
    return map;
  }

  // maps a json object with a list
  static Map<String, List<Tip>> mapListFromJson(dynamic json) {
    return map;
  }

"""
WRITTEN = {"a.dart": ENUM + UNSET + PRINT + REMARK, "b.dart": SERVER + MAPS}


def test_an_unknown_value_of_an_enum_does_not_end_an_app() -> None:
    made = dart_code.mended(WRITTEN)["a.dart"]
    assert "default: return Flag.unknownDefaultOpenApi;" in made
    assert "ArgumentError" not in made


def test_a_field_that_is_not_set_is_not_sent_and_no_print_shows_a_tip() -> None:
    made = dart_code.mended(WRITTEN)["a.dart"]
    assert "json[r'place'] = this.place;" in made
    assert "= null;" not in made and "$text" not in made and "Please note" not in made
    assert "String? text;" in made


def test_a_client_that_names_no_server_writes_to_none_of_the_police() -> None:
    assert "police" not in dart_code.mended(WRITTEN)["b.dart"]


@pytest.mark.parametrize("name", WRITTEN)
def test_a_generator_that_writes_otherwise_is_noticed(name: str) -> None:
    less = {one: text for one, text in WRITTEN.items() if one != name}
    with pytest.raises(dart_code.ChangedGeneratorError, match="found nowhere"):
        dart_code.mended(less)


def test_a_warning_of_the_generator_is_a_fault_once_but_the_one_of_every_document() -> None:
    said = "[main] WARN  o.o.DefaultCodegen - OpenAPI 3.1 support is still in beta. To report\n"
    bad = "[main] WARN  o.o.Dart - Source (reserved word) cannot be used as model name.\n"
    thrown = 'Exception in thread "main" java.lang.RuntimeException: no\n'
    faults = generator.complaints(said + bad + bad + thrown + "[main] INFO  written\n")
    assert len(faults) == 2
    assert any("reserved word" in one for one in faults)


def test_a_class_that_is_no_schema_is_found_and_a_schema_without_a_class(tmp_path: Path) -> None:
    models = tmp_path / generator.DART.models
    models.mkdir(parents=True)
    for name in ("submit_tip", "submit_tip_place1"):
        (models / f"{name}.dart").touch()
    faults = list(generator.misnamed(generator.DART, tmp_path))
    assert "submit_tip_place1: no schema of this name" in faults
    assert "SosView: no class of this name" in faults
    assert not [fault for fault in faults if fault.startswith(("submit_tip:", "SubmitTip:"))]


def test_a_fault_that_the_kotlin_compiler_finds_is_one_line() -> None:
    said = "some/where/models/Fix.kt:12:5: error: unresolved reference 'Source'.\n    val source\n"
    (fault,) = check.ERROR.finditer(said)
    assert fault["where"] == "Fix.kt:12:5"


def test_the_queue_calls_what_there_is_and_sends_fields_that_the_contract_has() -> None:
    contract = json.loads(tools.CONTRACT.read_bytes())
    schemas = contract["components"]["schemas"]
    calls = set(re.findall(r"_ask\('([a-z-]+)'", QUEUE))
    assert {f"/api/{name}" for name in calls} <= contract["paths"].keys()
    assert len(calls) == 4
    asked = {"SosFix", "RaiseSos", "UpdateSos", "OwnSos"}
    fields = {field for name in asked for field in schemas[name]["properties"]}
    assert set(re.findall(r"'([a-z_]+)': ", QUEUE)) - OWN <= fields
    classes = re.search(r"show (.+);", QUEUE)
    assert classes
    assert set(classes[1].split(", ")) <= schemas.keys()


def test_the_queue_ends_by_the_reason_that_the_server_gives_and_keeps_its_limits() -> None:
    contract = json.loads(tools.CONTRACT.read_bytes())
    fixes = contract["components"]["schemas"]["UpdateSos"]["properties"]["fixes"]
    assert f"'{Reason.SOS_OVER.value}'" in QUEUE
    assert f"mostFixes = {fixes['maxItems']};" in QUEUE
