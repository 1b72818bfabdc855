"""Load runs: each prints its numbers beside the same run's floor."""
