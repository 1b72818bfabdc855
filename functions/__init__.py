"""One folder per service. Each file but the reserved ones is one deployed function.

Reserved: `model` (rules, no I/O), `store` (Firestore only), `page` (the HTML form of a function).
"""
