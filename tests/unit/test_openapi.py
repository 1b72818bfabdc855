from docs import openapi


def test_the_committed_document_is_what_the_code_promises() -> None:
    assert openapi.FILE.read_text(encoding="utf-8") == openapi.text(), "run python -m docs.openapi"


def test_every_http_function_is_described_with_its_refusals() -> None:
    paths = openapi.document()["paths"]
    assert "/api/submit-tip" in paths
    for operations in paths.values():
        assert {"400", "503", "500", "413", "415"} <= set(operations["post"]["responses"])
