"""HTTP function `list_my_praise`: what citizens thanked the calling officer for."""

from functions.feedback.praise import store
from functions.feedback.praise.model import ListMyPraise, PraiseLine, PraiseList
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import posts
from shared.pure import policy
from shared.pure.cursor import as_text, read_cursor
from shared.pure.errors import UnauthenticatedError
from shared.pure.policy import Action
from shared.pure.reasons import Reason


@endpoint(ListMyPraise, caller=officer, action=Action.LIST_MY_PRAISE)
def list_my_praise(request: ListMyPraise, caller: Officer) -> PraiseList:
    """List the thanks to the caller. What came to an earlier holder of the post is not theirs."""
    policy.require_own(caller.role, Action.LIST_MY_PRAISE)
    db = clients.database()
    post = posts.in_force(db, caller.post)
    if post is None:  # shut within the last half minute
        raise UnauthenticatedError(Reason.POST_CLOSED)
    after = read_cursor(request.cursor) if request.cursor else None
    shown, end = store.praise_of(db, caller.post, post.holder, limit=request.limit, after=after)
    return PraiseList(
        praise=tuple(PraiseLine(text=one.text, hour=one.hour) for one in shown),
        cursor=as_text(end) if end else None,
    )
