"""Where Cloud Functions looks for every function, by name.

Each deployed function starts its own process from this file. Only the module of the function
being started is imported, so a tip never pays for the QR library.
"""

import importlib
from typing import Any

from shared import config, log

# Entry point -> module that defines a function of exactly that name.
ENTRY_POINTS = {
    "submit_tip": "functions.tips.submit",
    "notify_tip": "functions.tips.notify",
    "read_tip": "functions.tips.read",
    "get_challenge": "functions.tips.challenge",
    "tip_totals": "functions.tips.totals",
    "check_closure": "functions.tips.check",
    "list_checks": "functions.tips.list_checks",
    "record_benefit": "functions.tips.record_benefit",
    "confirm_help": "functions.tips.confirm_help",
    "climb_tips": "functions.tips.climb",
    "list_tips": "functions.tips.list_queue",
    "notify_move": "functions.tips.tell",
    "note_tip": "functions.tips.note",
    "update_tip": "functions.tips.update",
    "forward_tip": "functions.tips.forward",
    "ask_tipster": "functions.tips.ask",
    "write_to_officer": "functions.tips.write",
    "track_tip": "functions.tips.track",
    "confirm_saved": "functions.tips.confirm_saved",
    "submit_feedback": "functions.feedback.submit",
    "take_complaint": "functions.tips.take_complaint",
    "make_qr_poster": "functions.feedback.make_poster",
    "issue_slips": "functions.feedback.issue_slips",
    "record_visitors": "functions.feedback.record_visitors",
    "text_slip": "functions.feedback.text_slip",
    "feedback_wall": "functions.feedback.wall",
    "read_feedback": "functions.feedback.read",
    "station_feedback": "functions.feedback.station",
    "release_feedback": "functions.feedback.release",
    "list_callbacks": "functions.feedback.list_callbacks",
    "list_feedback": "functions.feedback.list_feedback",
    "open_callback": "functions.feedback.open_callback",
    "close_callback": "functions.feedback.close_callback",
    "pass_on_feedback": "functions.feedback.pass_on",
    "my_praise": "functions.feedback.my_praise",
    "notify_praise": "functions.feedback.notify_praise",
    "change_place": "functions.feedback.change_place",
    "make_digests": "functions.feedback.make_digests",
    "send_digest": "functions.feedback.send_digest",
    "request_otp": "functions.officers.request_otp",
    "send_otp": "functions.officers.send_otp",
    "verify_otp": "functions.officers.verify_otp",
    "start_session": "functions.officers.start_session",
    "approve_device": "functions.officers.approve_device",
    "list_devices_below": "functions.officers.list_devices_below",
    "list_waiting_devices": "functions.officers.list_waiting_devices",
    "my_post": "functions.officers.my_post",
    "list_my_devices": "functions.officers.list_my_devices",
    "remove_device": "functions.officers.remove_device",
    "save_push_token": "functions.officers.save_push_token",
    "raise_sos": "functions.sos.press",
    "notify_sos": "functions.sos.notify",
    "update_sos": "functions.sos.follow",
    "watch_sos": "functions.sos.watch",
    "cancel_sos": "functions.sos.cancel",
    "acknowledge_sos": "functions.sos.acknowledge",
    "open_sos": "functions.sos.look",
    "close_sos": "functions.sos.close",
    "climb_sos": "functions.sos.climb",
    "sweep_sos": "functions.sos.sweep",
    "probe_sos": "functions.sos.probe",
    "sos_times": "functions.sos.times",
    "publish_organisation": "functions.organisation.publish",
    "relay_outbox": "functions.upkeep.relay",
    "check_health": "functions.upkeep.health",
}


def __getattr__(name: str) -> Any:
    """Import the module behind one entry point, the first time it is asked for."""
    if name not in ENTRY_POINTS:
        raise AttributeError(name)
    try:
        module = importlib.import_module(ENTRY_POINTS[name])
    except AttributeError as exc:
        # functions-framework asks with hasattr(), which would hide this as
        # "no such function". Say what really happened.
        raise ImportError(f"{ENTRY_POINTS[name]} failed to import: {exc}") from exc
    return getattr(module, name)


if config.target() in ENTRY_POINTS:
    # Started as a function: refuse an unfit environment now, not at the first SOS.
    config.settings()
    log.quieten_libraries()
    globals()[config.target()] = __getattr__(config.target())
