"""What a citizen wrote, opened: by then the trail says who reads it."""

from functions.feedback.model import Ballot, Content
from shared.record.kind import Found
from shared.seal import unseal


def said(found: Found[Ballot]) -> Content:
    """Return the words of an answer; nothing where none were written."""
    if found.record.content is None:
        return Content()
    sealed = unseal(found.record.content, where=f"{found.path}#content")
    return Content.model_validate_json(sealed)
