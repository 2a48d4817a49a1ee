"""Is what a page shows drawn, escaped and worded as it should be?"""
