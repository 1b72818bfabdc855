"""How a message is closed, stored and told: the same for the tipster and the officer."""

from datetime import datetime

from functions.tips import store
from functions.tips.model import MOVED, TipStatus, next_step, reopened
from functions.tips.store import Found
from functions.tips.talk import store as talk_store
from functions.tips.talk.model import AskTipster, By, Message, WriteToOfficer
from shared.firestore import clients
from shared.pure.clock import hour
from shared.pure.ids import body_tag, record_id
from shared.record import outbox
from shared.seal import Purpose, seal, seal_to


def message_id(request: WriteToOfficer | AskTipster) -> str:
    """Return the id of a request's message: sent twice it is one."""
    return record_id("message", request.request_id)


def closed(found: Found, request: WriteToOfficer | AskTipster, by: By, *, at: datetime) -> Message:
    """Return a message, closed for the officers and for who has the tip's words."""
    place = f"{found.path}/{talk_store.MESSAGES}/{message_id(request)}"
    plain = request.text.encode()
    return Message(
        number=found.tip.talk,
        by=by,
        hour=hour(at),
        content=seal(plain, Purpose.CONTENT, where=f"{place}#content", at=at),
        copy_for_tipster=seal_to(found.tip.reader_key, plain, where=f"{place}#copy_for_tipster"),
        body_tag=tag(request),
    )


def tag(request: WriteToOfficer | AskTipster) -> str:
    """Return what tells a retry from another message under the same `request_id`."""
    return body_tag(request.request_id, request.model_dump(mode="json", exclude={"request_id"}))


def from_tipster(found: Found, request: WriteToOfficer, *, at: datetime) -> None:
    """Store the tipster's message and tell the officer; a tip that was closed is opened again."""
    db, name = clients.database(), message_id(request)
    events: list[str] = []

    def write(found: Found) -> Message:
        return closed(found, request, By.TIPSTER, at=at)

    def also(batch: store.WriteBatch, found: Found) -> None:
        events.clear()
        said = talk_store.said(found.tip)
        if found.tip.status is TipStatus.PENDING:
            store.change(batch, db, found, said)
        else:
            moved = reopened(said, at=at)
            step = next_step(found.tip, moved, kind="reopened", at=at)
            events.append(store.move(batch, db, found, moved, step=step, at=at))
        events.append(talk_store.announce_message(batch, db, found.tip_id, name, at=at))

    if talk_store.add_message(db, found, name, write=write, also=also):
        for event in events:
            outbox.announce(event, MOVED)
