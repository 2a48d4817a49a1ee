"""Schools, colleges, providers, public and voluntary bodies, and who works for them."""
