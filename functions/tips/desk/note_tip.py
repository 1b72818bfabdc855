"""HTTP function `note_tip`: an officer notes something that the tipster never reads."""

from functions.tips import reach, store
from functions.tips.desk import store as desk_store
from functions.tips.desk.model import Note, NoteTip
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.done import Done
from shared.pure.ids import body_tag
from shared.pure.policy import Action
from shared.pure.texts import Text
from shared.record import audit
from shared.seal import Purpose, seal

NOTED = Text("नोट दर्ज हो गया।", "The note is recorded.")


@endpoint(NoteTip, caller=officer, action=Action.NOTE_TIP)
def note_tip(request: NoteTip, caller: Officer) -> Done:
    """Store a note for officers alone, sealed."""
    db, at, name = clients.database(), clock.now(), reach.act_id(request)
    found = reach.reach(request.tip_id, caller, Action.NOTE_TIP)
    place = desk_store.note_path(found.tip_id, name)
    plain = request.text.encode()
    box = seal(plain, Purpose.CONTENT, where=f"{place}#content", at=at)
    tag = body_tag(request.request_id, {"tip": request.tip_id, "text": request.text})
    note = Note(post=caller.post, hour=clock.hour(at), content=box, body_tag=tag)

    def also(batch: store.WriteBatch) -> None:
        if desk_store.has_note(db, place, tag):
            raise audit.DoneError
        desk_store.put_note(batch, db, place, note)

    reach.act(caller, found, Action.NOTE_TIP, at=at, also=also)
    return Done(message=NOTED.say(request.lang))
