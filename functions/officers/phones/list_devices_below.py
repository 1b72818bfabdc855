"""HTTP function `list_devices_below`: the phones of the posts that the caller supervises."""

from functions.officers import store
from functions.officers.model import DevicesBelow, ListDevicesBelow
from functions.officers.phones.lines import line
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory, posts
from shared.pure import policy
from shared.pure.policy import Action

POSTS_A_PAGE = 15


@endpoint(ListDevicesBelow, caller=officer, action=Action.REMOVE_DEVICE)
def list_devices_below(request: ListDevicesBelow, caller: Officer) -> DevicesBelow:
    """List the phones that the caller may remove, post by post. A repeat is answered anew."""
    db = clients.database()
    found, more = posts.below(db, caller.seat, after=request.cursor, limit=POSTS_A_PAGE)
    organisation = directory.organisation()
    removable = [
        name
        for name, post in found.items()
        if policy.may(caller.role, caller.seat, Action.REMOVE_DEVICE, post.seat, organisation)
    ]
    phones = store.of_posts(db, removable) if removable else []
    return DevicesBelow(devices=tuple(line(*phone) for phone in phones), cursor=more)
