"""What is printed: letters shaped by HarfBuzz, drawn once."""
