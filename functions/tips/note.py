"""HTTP function `note_tip`: an officer notes something that the tipster never reads."""

from functions.tips import desk, desk_store, store
from functions.tips.desk_model import Note, NoteTip
from functions.tips.model import Done
from shared import audit, clients, clock
from shared.http import endpoint
from shared.ids import body_tag
from shared.officer import Officer, officer
from shared.policy import Action
from shared.seal import Purpose, seal
from shared.texts import Text

NOTED = Text("नोट दर्ज हो गया।", "The note is recorded.")


@endpoint(NoteTip, caller=officer)
def note_tip(request: NoteTip, caller: Officer) -> Done:
    """Store a note for officers alone, sealed."""
    db, at, name = clients.database(), clock.now(), desk.act_id(request)
    found = desk.reach(request.tip_id, caller, Action.NOTE_TIP)
    place = desk_store.note_path(found.tip_id, name)
    plain = request.text.encode()
    box = seal(plain, Purpose.CONTENT, where=f"{place}#content", at=at)
    tag = body_tag(request.request_id, {"tip": request.tip_id, "text": request.text})
    note = Note(post=caller.post, hour=clock.hour(at), content=box, body_tag=tag)

    def also(batch: store.Batch) -> None:
        if desk_store.has_note(db, place, tag):
            raise audit.DoneError
        desk_store.put_note(batch, db, place, note)

    desk.act(caller, found, Action.NOTE_TIP, at=at, also=also)
    return Done(message=NOTED.say(request.lang))
