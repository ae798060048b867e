{"revision":1,"signatures":["bBsclVa2/maINjNQBmlR6x3KO1yeCCS/W7V8060a7ARabt+OcnOlO7G6osYlU9PWTZPXvgOAj/3YJCDjxhdgBQ=="]}
