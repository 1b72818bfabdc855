"""HTTP function `write_to_officer`: the tipster adds to the tip. A closed one is opened again."""

from functions.tips import thread, thread_store
from functions.tips.thread_model import WRITTEN, WriteToOfficer, Written
from functions.tips.write_page import WritePage
from shared import clients, clock
from shared.http import endpoint


@endpoint(WriteToOfficer, methods=("GET", "POST"), page=WritePage())
def write_to_officer(request: WriteToOfficer) -> Written:
    """Store what the tipster writes, sealed, and tell the officer only that there is something."""
    db, at = clients.database(), clock.now()
    found, _ = thread_store.open_with_words(db, request, at=at)
    thread.from_tipster(found, request, at=at)
    return Written(
        message=WRITTEN.say(request.lang), tip_number=request.tip_number, words=request.words
    )
