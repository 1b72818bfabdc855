"""What keeps the rest going: the relay of news, the health page, the books of the audit trail.

Collections: outbox, alerts, audit, audit_days. Topics: every-minute, every-night, act-done.
"""
