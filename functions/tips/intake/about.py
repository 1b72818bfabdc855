"""Whom a tip is about, where a post is named and not a unit: who keeps the posts says which."""

from functions.tips.intake.model import SubmitTip
from functions.tips.model import POLICE
from shared.firestore import clients
from shared.force import posts
from shared.pure.organisation import Organisation


def known(request: SubmitTip, organisation: Organisation) -> SubmitTip:
    """Return a request that names the unit of the post it is about.

    The list of posts is asked before a name is read by its beginning: it may lead to another
    station. What stands in no list stays as it was said: routed as one about the police at large.
    """
    said = request.about_unit or ""
    if said in {"", POLICE} or "/" in said or organisation.supervisors(said):
        return request
    post = posts.named(clients.database(), said)
    return request.model_copy(update={"about_unit": post.seat}) if post else request
