"""Answering a consultation without an account: one question a page, check, send, receipt."""
