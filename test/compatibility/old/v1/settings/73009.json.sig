{"revision":1,"signatures":["UmTVt5hqC3xqyM7hAzckux05mnXtKAQkaZ6E54+pDY6sXKmWRP0oGTRokhnnDa9tImWzB5qIcYY7D4eChHrqBA=="]}
