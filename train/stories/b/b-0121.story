id: b-0121
genre: filing
where: AU-VIC
published: 2023-11-16
title: CHILDREN'S COURT OF VICTORIA AT GOLDEN PLAINS — Reasons: Diversion
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: de-identified with pseudonyms; informant's brief leaves a nickname and a jumper number; a quoted apology letter is signed

MAGISTRATE [[K p4 name|CHAUDHRY-WELLS]]:

Police v [[K p1 other|Lucas]] and [[K p2 other|Xavier]] (pseudonyms, as required by section 534)

1. On the night of the show these two, both fifteen, let go 38 alpacas.

2. I wish to say at once that all but one were recovered.

3. Senior Constable [[K p5 name|Imelda Cruz]] found [[K p1 other|Lucas]] under a float. He had alpaca on him. [[K p2 other|Xavier]] was known, from his [[W p2 other|number 23 jumper, Golden Plains Under 16s]], to be the one on the gate.

4. The owner, Ms [[K p3 name|Freya Lindgren]], was asked for her view. She'd like them both on Saturdays until Easter. They've each written to her. I incorporate one of the letters, for it does the boy credit:

"Dear Ms [[K p3 name|Lindgren]]. I'm sorry about your alpacers. It was not [[W p1 alias|Spud]]s idea it was mine. I did not think they would all go. I'll find Derek. from [[W p2 name|Koby Tran]]."

5. Derek is the one outstanding.

6. Diversion is granted.
