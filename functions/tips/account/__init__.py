"""How many tips, what became of them, and which closings are checked from above."""
