"""How does somebody without an account answer, page by page, and send it in once?"""
