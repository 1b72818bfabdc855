"""HTTP function `write_to_officer`: the tipster adds to the tip. A closed one is opened again."""

from functions.tips.talk import messages, store
from functions.tips.talk.model import WRITTEN, WriteToOfficer, Written
from functions.tips.talk.write_page import WritePage
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.pure import clock


@endpoint(WriteToOfficer, methods=("GET", "POST"), page=WritePage())
def write_to_officer(request: WriteToOfficer) -> Written:
    """Store what the tipster writes, sealed, and tell the officer only that there is something."""
    db, at = clients.database(), clock.now()
    found, _ = store.open_with_words(db, request, at=at)
    messages.from_tipster(found, request, at=at)
    return Written(
        message=WRITTEN.say(request.lang), tip_number=request.tip_number, words=request.words
    )
