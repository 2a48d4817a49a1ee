"""The pages of sharing agreements, partnerships, groups and shares."""
