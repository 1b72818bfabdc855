"""HTTP function `read_my_post`: who the calling phone acts for, and what that post may ask for."""

from functions.officers.model import ListDevices, MyPost, functions_of
from functions.officers.titles_model import post_name
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.force import directory
from shared.pure import policy
from shared.pure.policy import Action, Relation


@endpoint(ListDevices, caller=officer, action=Action.MANAGE_OWN_DEVICES)
def read_my_post(request: ListDevices, caller: Officer) -> MyPost:
    """Say what the app offers this post; each function asks the table again when it is called.

    A repeat is answered anew.
    """
    policy.require_own(caller.role, Action.MANAGE_OWN_DEVICES)
    unit_name = directory.organisation().name(caller.unit, request.lang)
    return MyPost(
        post=caller.post,
        post_name=post_name(caller.role, unit_name, request.lang),
        role=caller.role,
        unit=caller.unit,
        unit_name=unit_name,
        can=functions_of(caller.role),
        own=functions_of(caller.role, Relation.OWN),
    )
