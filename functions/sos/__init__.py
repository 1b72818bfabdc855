"""SOS: one press, somebody answers, and the caller sees that somebody does.

Collections: sos, sos/{id}/callers, sos/{id}/history, sos/{id}/positions, sos/{id}/grants,
sos_probes, outbox.
Topics: sos-raised. Tick: every-minute. Queue: climb-sos.
"""
