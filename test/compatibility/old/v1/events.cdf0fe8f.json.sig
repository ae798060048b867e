{"revision":1,"signatures":["jluD0hr0Ff2SzV32rZ4FpBqeO9jC7ocCKlvAmnBo8OalD4N2c2CF+tIJeUgEvMg4dG1gygXGxHYmRFDF/No9DQ=="]}
