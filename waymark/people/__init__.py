"""Young people: who they are, how to reach them, and who may see what of them."""
