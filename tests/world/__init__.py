"""Two authorities with one of every record that an address can name."""
