"""Where Cloud Functions looks for every function, by name.

Each deployed function starts its own process from this file. Only the module of the function
being started is imported, so a tip never pays for the QR library.
"""

import importlib
from typing import Any

from shared import config, log

# Entry point -> module that defines a function of exactly that name.
ENTRY_POINTS = {
    "submit_tip": "functions.tips.intake.submit_tip",
    "notify_tip": "functions.tips.news.notify_tip",
    "read_tip": "functions.tips.desk.read_tip",
    "get_challenge": "functions.tips.intake.get_challenge",
    "tip_totals": "functions.tips.account.tip_totals",
    "check_closure": "functions.tips.account.check_closure",
    "list_checks": "functions.tips.account.list_checks",
    "record_benefit": "functions.tips.account.record_benefit",
    "confirm_help": "functions.tips.talk.confirm_help",
    "climb_tips": "functions.tips.news.climb_tips",
    "list_tips": "functions.tips.desk.list_tips",
    "notify_move": "functions.tips.news.notify_move",
    "note_tip": "functions.tips.desk.note_tip",
    "update_tip": "functions.tips.desk.update_tip",
    "forward_tip": "functions.tips.desk.forward_tip",
    "ask_tipster": "functions.tips.talk.ask_tipster",
    "write_to_officer": "functions.tips.talk.write_to_officer",
    "track_tip": "functions.tips.talk.track_tip",
    "confirm_saved": "functions.tips.intake.confirm_saved",
    "submit_feedback": "functions.feedback.intake.submit_feedback",
    "take_complaint": "functions.tips.intake.take_complaint",
    "make_qr_poster": "functions.feedback.places.make_qr_poster",
    "issue_slips": "functions.feedback.slips.issue_slips",
    "record_visitors": "functions.feedback.slips.record_visitors",
    "text_slip": "functions.feedback.slips.text_slip",
    "feedback_wall": "functions.feedback.wall.feedback_wall",
    "read_feedback": "functions.feedback.answers.read_feedback",
    "station_feedback": "functions.feedback.stations.station_feedback",
    "release_feedback": "functions.feedback.stations.release_feedback",
    "list_callbacks": "functions.feedback.callbacks.list_callbacks",
    "list_feedback": "functions.feedback.answers.list_feedback",
    "open_callback": "functions.feedback.callbacks.open_callback",
    "close_callback": "functions.feedback.callbacks.close_callback",
    "pass_on_feedback": "functions.feedback.praise.pass_on_feedback",
    "my_praise": "functions.feedback.praise.my_praise",
    "notify_praise": "functions.feedback.praise.notify_praise",
    "change_place": "functions.feedback.places.change_place",
    "make_digests": "functions.feedback.digests.make_digests",
    "send_digest": "functions.feedback.digests.send_digest",
    "request_otp": "functions.officers.sign_in.request_otp",
    "send_otp": "functions.officers.sign_in.send_otp",
    "verify_otp": "functions.officers.sign_in.verify_otp",
    "start_session": "functions.officers.sign_in.start_session",
    "my_post": "functions.officers.my_post",
    "approve_device": "functions.officers.phones.approve_device",
    "list_devices_below": "functions.officers.phones.list_devices_below",
    "list_waiting_devices": "functions.officers.phones.list_waiting_devices",
    "list_my_devices": "functions.officers.phones.list_my_devices",
    "remove_device": "functions.officers.phones.remove_device",
    "save_push_token": "functions.officers.phones.save_push_token",
    "raise_sos": "functions.sos.press.raise_sos",
    "notify_sos": "functions.sos.ladder.notify_sos",
    "update_sos": "functions.sos.press.update_sos",
    "watch_sos": "functions.sos.press.watch_sos",
    "cancel_sos": "functions.sos.press.cancel_sos",
    "acknowledge_sos": "functions.sos.answer.acknowledge_sos",
    "open_sos": "functions.sos.answer.open_sos",
    "close_sos": "functions.sos.answer.close_sos",
    "climb_sos": "functions.sos.ladder.climb_sos",
    "sweep_sos": "functions.sos.ladder.sweep_sos",
    "probe_sos": "functions.sos.ladder.probe_sos",
    "sos_times": "functions.sos.account.sos_times",
    "publish_organisation": "functions.organisation.publish_organisation",
    "relay_outbox": "functions.upkeep.relay_outbox",
    "check_health": "functions.upkeep.check_health",
    "close_trail": "functions.upkeep.close_trail",
    "trail_act": "functions.upkeep.trail_act",
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
