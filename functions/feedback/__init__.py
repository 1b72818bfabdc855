"""Anubhav: whoever was at a station or office grades it, without a name, straight to the IG.

Collections: feedback, feedback_places, feedback_codes, feedback_spent, feedback_devices,
feedback_hours, feedback_totals/{range.period}/shards, feedback_slips, feedback_acts,
feedback_batches, feedback_releases, feedback_callbacks, feedback_praise,
feedback_released, feedback_digests. Topics: complaint-made, praise-given, digest-due.
"""
