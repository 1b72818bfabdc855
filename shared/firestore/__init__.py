"""How Firestore is asked: clients, time limits, pages, spoilt documents, alerts."""
