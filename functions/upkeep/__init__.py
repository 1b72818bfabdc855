"""What keeps the rest going: the relay of news, the health page, the books of the audit trail.

Collections: outbox, alerts, audit, audit_days. Topics: act-done. Ticks: every-minute, every-night.
"""
