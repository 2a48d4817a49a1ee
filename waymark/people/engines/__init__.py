"""By which replaceable means are names compared?"""
