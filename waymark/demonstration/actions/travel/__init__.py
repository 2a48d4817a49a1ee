"""How did Marshfield ask about travel to college, and what came of it? All of it is invented."""
