"""Those invited, their answers, news, other formats and live counts."""
