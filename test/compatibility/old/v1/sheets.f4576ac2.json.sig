{"revision":1,"signatures":["OdO1ZqGuyqKFGTQPCkgUAD7Gqyy1ti15XU21MQdrtxqFB+DP83oZW/PSCrrde6EwLBA+LwmSr2v726QKLN/+CQ=="]}
