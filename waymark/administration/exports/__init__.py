"""Files that administration writes."""
