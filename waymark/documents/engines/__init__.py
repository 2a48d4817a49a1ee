"""Which replaceable tools make and check files: charts, PDF, file types."""
