desk-title = Practice: { $name }
desk-intro = Answer on the telephone as a focal point would, and watch what the coordinator sees of it.
desk-coordinator = What the coordinator sees
desk-phone = The telephone of { $name }
