"""How a message is closed, stored and told: the same for the tipster and the officer."""

from datetime import datetime

from functions.tips.model import MOVED, TIPS, Tip, TipStatus, next_step, reopened
from functions.tips.talk import store as talk_store
from functions.tips.talk.model import AskTipster, By, Message, WriteToOfficer
from shared.firestore import clients
from shared.pure.clock import hour
from shared.pure.ids import event_id, record_id, said_tag
from shared.record import outbox, store
from shared.record.kind import Change, Found, Once
from shared.record.store import WriteBatch
from shared.seal import Purpose, seal, seal_to


def message_id(request: WriteToOfficer | AskTipster) -> str:
    """Return the id of a request's message: sent twice it is one."""
    return record_id("message", request.request_id)


def once(request: WriteToOfficer | AskTipster, tip_id: str) -> Once:
    """Return what tells a request that comes again: its message is there."""
    name = message_id(request)
    return Once(name, tag(request), where=(talk_store.message_path(tip_id, name),))


def closed(
    tip: Tip, request: WriteToOfficer | AskTipster, by: By, *, where: str, at: datetime
) -> Message:
    """Return a message, closed for the officers and for who has the tip's words."""
    plain = request.text.encode()
    return Message(
        number=tip.talk,
        by=by,
        hour=hour(at),
        content=seal(plain, Purpose.CONTENT, where=f"{where}#content", at=at),
        copy_for_tipster=seal_to(tip.reader_key, plain, where=f"{where}#copy_for_tipster"),
        body_tag=tag(request),
    )


def tag(request: WriteToOfficer | AskTipster) -> str:
    """Return what tells a retry from another message under the same `request_id`."""
    return said_tag(request.request_id, request)


def from_tipster(found: Found[Tip], request: WriteToOfficer, *, at: datetime) -> None:
    """Store the tipster's message and tell the officer; a tip that was closed is opened again."""
    sent = once(request, found.name)
    (path,) = sent.where

    def decide(tip: Tip) -> Change[Tip]:
        talk_store.require_room(tip)
        message = closed(tip, request, By.TIPSTER, where=path, at=at)

        def write(batch: WriteBatch) -> None:
            talk_store.put_message(batch, path, message)
            outbox.add(batch, clients.database(), topic=MOVED, record=path, at=at)

        after = talk_store.said(tip)
        if tip.status is TipStatus.PENDING:
            return Change(after, also=write)
        moved = reopened(after, at=at)
        step = next_step(tip, moved, kind="reopened", at=at)
        return Change(moved, step, topic=MOVED, also=write)

    done = store.change(TIPS, found.name, decide, at=at, seen=found, once=sent)
    outbox.tell(done)
    if done.is_new:
        outbox.announce(event_id(path, MOVED), MOVED)
