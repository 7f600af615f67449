"""The parts of a small web shop, each with faults of its own."""
