{"revision":1,"signatures":["awTcrtcsiwFu1kS+mEBkncUf0AgXlmLKYDEAce4yZVHhR45NcGFJMBShNV4RUYL/mC5sLL1fjHUcy9wqa1G5AQ=="]}
