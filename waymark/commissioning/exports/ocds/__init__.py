"""What is public of purchases and contracts, as open contracting data."""
