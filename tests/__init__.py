"""How is the product proved? See section 7 of the contributing guide."""
