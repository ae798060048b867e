{"revision":1,"signatures":["uXP92KTY7MtcqdrPAvEtDgvrAhT2tL/+McHUyu+H3pGAe/R5S/gucb+NFxK3/opzc+tLmIUSeGJHW4nVtj8ZDQ=="]}
