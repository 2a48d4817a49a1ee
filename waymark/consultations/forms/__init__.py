"""How is what officers and the public type turned into values? Import the module by its noun."""
