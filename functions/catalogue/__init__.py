"""The catalogue: what an app needs before anybody types. It stores nothing and asks for nobody."""
