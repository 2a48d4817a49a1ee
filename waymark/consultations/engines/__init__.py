"""Which methods read open answers for us, each replaceable by another?"""
