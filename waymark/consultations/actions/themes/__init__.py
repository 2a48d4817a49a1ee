"""How are themes proposed, agreed, signed and put to answers?"""
