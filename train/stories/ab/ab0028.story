id: ab0028
genre: press-release
where: US-MA
published: 2011-09-14
title: AG's Office: Nail Salon Owner Indicted
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: salon only a workplace (D employer), flat is W; the licence numbers and first names on smocks

BOSTON — A Worcester County grand jury has returned indictments against [[K p3 name|Tuyet Nga Ly]], 46, of Shrewsbury, charging trafficking for forced services (two counts) and wage theft.

Prosecutors allege that the women, cousins from Da Nang, each owed [[K p3 name|Ly]] $24,000 for a marriage that was never more than a photograph. They filed and painted nails at [[D p1 employer|Pink Petal, in the Oakdale Plaza]], seven days a week, and every evening were driven to a third-floor flat at [[W p1 address|61 Dorchester Street]], where the outer lock had a key and the inner side had none. Tips went into a fish-sauce jar that was [[K p3 name|Ly]]'s.

When one of them, feverish from the acetone, said she would go to the hospital, [[K p3 name|Ly]] allegedly told her that her father's house in Da Nang "has my name on the paper."

A customer noticed that the smocks were stitched "[[W p1 alias|Lily]]" and "[[W p2 alias|Rose]]" but that the state licenses on the wall, Nos. [[W p1 id|MN-01947]] and [[W p2 id|MN-01948]], said [[W p1 name|Huynh Thi Bich]] and [[W p2 name|Huynh Thi Lan]]. She photographed them and sent the picture to the board.

"They were hidden in plain sight, under fluorescent light," Attorney General [[K p4 name|Constance Mahoney]] said.

[[K p3 name|Ly]] will be arraigned on September 21. Assistant Attorney General [[K p5 name|Ravi Menon]] is handling the matter. These are allegations, and the defendant is presumed innocent.
