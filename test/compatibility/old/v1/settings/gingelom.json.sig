{"revision":1,"signatures":["8l6Lh9Iq2dbBaM6NT/wcP9X3TZB/bO4ZyDojB/iJDu+GBc9iP0jWobgLsfkbHTWYaWn93kaAxwvv72wapS1MDw=="]}
