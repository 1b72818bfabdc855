"""What officers do with a tip: the queue, opening, sending on, closing, notes."""
