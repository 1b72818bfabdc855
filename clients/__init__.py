"""What apps make of the contract: tools that read it, and the Dart client that one makes."""
