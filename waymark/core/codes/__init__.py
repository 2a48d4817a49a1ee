"""Which official codes held on a day? Lists by edition, as data, each with its source."""
