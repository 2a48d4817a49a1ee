"""Who did, saw, searched or exported what, when and why."""
