"""By which replaceable means are people invented?"""
