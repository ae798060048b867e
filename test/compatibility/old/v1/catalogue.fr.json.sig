{"revision":1,"signatures":["oke5ilyeRIVwv+rUP9C91O0FR45LIZa92BX+ClKMaWIgIAYHBWa87ivIYUnMYsaGQ9k0CFdADIIuAVXiwRjbBA=="]}
