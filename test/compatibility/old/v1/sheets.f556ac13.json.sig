{"revision":1,"signatures":["qPalCW9nz+mPTJj90NzoQ7+U4AkOCR03ifPZkyyFEvEo+TKnNE1VDG7ICMl/Y/8CPI3nV3S0g26dMcHhlQaxDQ=="]}
