"""What keeps the rest going: the relay of unannounced news, and the health page.

Collections: outbox, alerts. Topic: every-minute.
"""
