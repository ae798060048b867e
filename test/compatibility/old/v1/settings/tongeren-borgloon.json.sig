{"revision":1,"signatures":["nu7I/BfuggDWrZhVq76zDd/MenDdwQR2P3BN+PyjZaVWV93OYsgdLQrQP/7thXutkSu/KRxTdG9INBHmYV3eCQ=="]}
