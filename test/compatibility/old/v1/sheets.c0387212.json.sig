{"revision":1,"signatures":["vG3P8seX5ZjjS88V84kAeVpvwEMYdscAkNi7PPFZfp37nZTxWjNmtVQ+G/6H+D85JPtH6x0IYhV/0y+6T3Y4Aw=="]}
