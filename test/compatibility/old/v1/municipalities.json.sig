{"revision":1,"signatures":["3i/4lw7rHqNLg1GBdHIDZtPAbjwPAgi4jR0MKdZRcYtbfiLx2PzP6i3sF+Rxg8JMCNabxUeiR5uwadPxcvrgDg=="]}
