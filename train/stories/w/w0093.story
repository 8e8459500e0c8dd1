id: w0093
genre: alert
where: US-AL
published: 2024-12-20
title: FOUND CHILD — WHO KNOWS HIM? (update: family located)
person p1: role=victim age=4 protected=yes why=minor-victim
person p2: role=accused,relative age=26 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
note: found child, abandoned: a crime; earlier bulletin text left in place

UPDATE 9:40 p.m. The boy has been identified and is safe. Please share this and take down the first.

Mobile Police thank all who called. A relative, 26, who left the four-year-old on a bench at the Government Street bus terminal, was charged with abandonment: [[D p2 name|Tiara Monique Foxx]], [[D p2 id|MC-24-0-9-9-1-1]], seen leaving in [[D p2 vehicle|a Pathfinder with a wreath on it]]. Cpl. [[K p3 name|Dominic Faircloth]], [[K p3 phone|251-555-0149]].

-- ORIGINAL, 4:15 p.m. --
Found: male, about 4. Says he's "[[W p1 alias|Man-Man]]", also "[[W p1 name|Zaiden]]." Has [[W p1 body|strawberry birthmark, nape]], [[W p1 other|one dinosaur boot, one rain boot]]. Knows this much of an address: [[W p1 address|"the building with the fish" (Theodore?)]]. Knows a number, sings it: [[W p1 phone|"five five five, zero one, one, eight."]] In his pocket a card, [[W p1 school|Little Lambs, Ms. Keke's room]], with a lunch code of [[W p1 id|six-six-four]].
Photo: [[W p1 photo|foundchild_govst_zaiden.jpg]]
