"""SOS: one press, somebody answers, and the caller sees that somebody does.

Collections: sos, sos/{id}/history, sos/{id}/positions, sos/{id}/grants, outbox.
Topics: sos-raised, every-minute. Queue: climb-sos.
"""
