"""HTTP function `list_my_devices`: the phones that act for the caller's post."""

from functions.officers import store
from functions.officers.model import ListDevices, MyDevices
from functions.officers.phones.lines import line
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import policy
from shared.pure.policy import Action


@endpoint(ListDevices, caller=officer, action=Action.MANAGE_OWN_DEVICES)
def list_my_devices(request: ListDevices, caller: Officer) -> MyDevices:
    """List the caller's own post's phones; those removed are left out.

    A repeat is answered anew.
    """
    policy.require_own(caller.role, Action.MANAGE_OWN_DEVICES)
    phones = store.of_posts(clients.database(), [caller.post])
    return MyDevices(
        devices=tuple(line(*phone, this=caller.device) for phone in phones),
        unit_name=directory.organisation().name(caller.unit, request.lang),
    )
