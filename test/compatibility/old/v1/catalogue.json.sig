{"revision":1,"signatures":["imXWy+TWZC/giMHPraJN3X2LYTz7DOsmY5ZsDuKMVersaLOoZmr1nObnMtLUnnhd5CL4ikpMIQPKkRq9OYARAA=="]}
