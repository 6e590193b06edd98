"""Russian; case endings are written out, since they decide nothing."""
