"""Anonymous tips: a citizen sends one without saying who they are, an officer acts on it.

Collections: tips, tips/{id}/history, outbox. Topic: tip-submitted.
"""
