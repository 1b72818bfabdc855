"""HTTP function `my_praise`: what citizens thanked the calling officer for."""

from functions.feedback.praise import store
from functions.feedback.praise.model import MyPraise, PraiseLine, PraiseList
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import posts
from shared.pure import policy
from shared.pure.cursor import as_text, read_cursor
from shared.pure.errors import Reason, UnauthenticatedError
from shared.pure.policy import Action


@endpoint(MyPraise, caller=officer, action=Action.MY_PRAISE)
def my_praise(request: MyPraise, caller: Officer) -> PraiseList:
    """List the thanks to the caller. What came to an earlier holder of the post is not theirs."""
    policy.require_own(caller.role, Action.MY_PRAISE)
    db = clients.database()
    post = posts.in_force(db, caller.post)
    if post is None:  # shut within the last half minute
        raise UnauthenticatedError(Reason.SIGN_IN)
    after = read_cursor(request.cursor) if request.cursor else None
    shown, end = store.praise_of(db, caller.post, post.holder, limit=request.limit, after=after)
    return PraiseList(
        praise=tuple(PraiseLine(text=one.text, hour=one.hour) for one in shown),
        cursor=as_text(end) if end else None,
    )
