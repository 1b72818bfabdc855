"""Tick function `probe_sos`: every minute, test presses, and an alarm for those nobody got."""

from functions.sos.incident_model import TOPIC
from functions.sos.probe import probe_model, probe_store
from shared import log
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import alerts, beats, clients
from shared.force import directory
from shared.pure import clock
from shared.record import outbox


@on_tick
def probe_sos(_tick: Tick) -> None:
    """Alarm for what was not pushed in time, then press anew where it is a district's turn.

    The same tick again presses again, which harms nobody.
    """
    db, at = clients.database(), clock.now()
    silent = probe_store.late(db, at=at) if probe_model.is_time_to_look(at) else []
    for path in silent:
        alerts.raise_alert(db, "sos_silent", path, at=at)
    for district in probe_model.turns(directory.organisation(), at=at):
        event = probe_store.press(db, district, at=at)
        if event:
            outbox.announce(event, TOPIC)
    beats.beat(db, "sos_probes", at=at)
    log.info("sos_probed", count=len(silent))
