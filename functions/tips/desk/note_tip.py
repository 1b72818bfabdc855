"""HTTP function `note_tip`: an officer notes something that the tipster never reads."""

from functions.tips.desk.model import Note, NoteTip
from functions.tips.desk.store import note_path, put_note
from functions.tips.model import TIPS, Tip
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.pure import clock
from shared.pure.ids import said_tag
from shared.pure.policy import Action
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import desk
from shared.record.kind import Change, Found, Once
from shared.seal import Purpose, seal

NOTED = Text("नोट दर्ज हो गया।", "The note is recorded.")


@endpoint(NoteTip, caller=officer, action=Action.NOTE_TIP)
def note_tip(request: NoteTip, caller: Officer) -> Done:
    """Store a note for officers alone, sealed."""
    at, name = clock.now(), desk.once(request, request.request_id).name
    found = desk.reach(TIPS, request.tip_id, caller, Action.NOTE_TIP)
    place = note_path(found, name)
    box = seal(request.text.encode(), Purpose.CONTENT, where=f"{place}#content", at=at)
    tag = said_tag(request.request_id, request)
    note = Note(post=caller.post, hour=clock.hour(at), content=box, body_tag=tag)

    def decide(now: Found[Tip]) -> Change[Tip]:
        return Change(now.record, also=lambda batch: put_note(batch, place, note))

    once = Once(name, tag, where=(place,))
    desk.act(found, caller, Action.NOTE_TIP, decide, at=at, once=once)
    return Done(message=NOTED.say(request.lang))
