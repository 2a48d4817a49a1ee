"""Who was invited and has answered, who wants news, and who needs another format?"""
