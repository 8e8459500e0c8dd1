id: a-0094
genre: news
where: US-IL
published: 2026-03-12
title: Library's seed drawer empties in a day
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=7 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing

The card catalog at Galena Bend Public Library, in which no one had looked up anything since 1996, was empty again by four o'clock on Monday.

Librarian [[K p1 name|Xiomara Reyes]] had filled its 60 drawers with seeds, filed under their Latin names. "People who've never been inside learned *Solanum* in a minute," [[K p1 name|Reyes]] said.

[[K p2 name|Otis Feng]], 7, took a packet of giant pumpkins and filled out the card in full: name, date due. [[K p3 name|Ardith Bloom]] took six kinds of lettuce and left a jar of buttons, in case there should be a drawer for that.
