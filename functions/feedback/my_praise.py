"""HTTP function `my_praise`: what citizens thanked the calling officer for."""

from functions.feedback import passed_store
from functions.feedback.passed_model import MyPraise, PraiseLine, PraiseList
from shared import clients, policy, posts
from shared.cursor import cursor, place
from shared.errors import Reason, UnauthenticatedError
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(MyPraise, caller=officer)
def my_praise(request: MyPraise, caller: Officer) -> PraiseList:
    """List the thanks to the caller. What came to an earlier holder of the post is not theirs."""
    policy.require_own(caller.role, Action.MY_PRAISE)
    db = clients.database()
    post = posts.in_force(db, caller.post)
    if post is None:  # shut within the last half minute
        raise UnauthenticatedError(Reason.SIGN_IN)
    after = place(request.cursor) if request.cursor else None
    shown, end = passed_store.praise_of(
        db, caller.post, post.holder, limit=request.limit, after=after
    )
    return PraiseList(
        praise=tuple(PraiseLine(text=one.text, hour=one.hour) for one in shown),
        cursor=cursor(end) if end else None,
    )
