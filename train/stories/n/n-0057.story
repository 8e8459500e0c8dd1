id: n-0057
genre: news
where: US-WI
published: 2022-02-25
title: A dairy, a debt, a daughter: the [[D p4 name|Verhagen]] trial so far
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=minor-witness
person p3: role=victim age=28 protected=yes why=trafficking-victim
person p4: role=accused age=53 protected=decide why=identifies-protected
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=witness age=17 protected=yes why=minor-witness
person p10: role=bystander age=- protected=no why=adult-bystander
person p11: role=accused age=53 protected=decide why=identifies-protected
screen p1: labor-trafficking
screen p3: labor-trafficking
note: labor trafficking on a dairy; accused's own son 17 is witness against; a cousin of the victim accused as recruiter; pronouns over paragraphs

GREEN BAY — She learned the English for "hoof" before she learned it for "help." That was how the first witness began on Tuesday.

She's 41, from Veracruz. She crossed in 2018 with her daughter, then 15, at the invitation of her cousin [[D p11 name|Ignacio Ochoa]], 53, who told her that there was a house. There was [[W p1 place|a calf barn on Hollow Road]] with a hot plate. He took $11,000 for it, to be worked off. By Christmas it had become $19,000.

[[D p4 name|Dean Verhagen]], 53, owner of the herd, and [[K p5 name|Kyle Drees]], 29, his herdsman, are on trial with [[D p11 name|Ochoa]] for forced labor. [[D p4 name|Verhagen]] kept both passports, in a coffee can. When she was ill he told her that the sheriff was his brother-in-law. It's true; Sheriff [[K p10 name|Mark Delwiche]] testified he knew nothing, and she said she believed him.

The second witness was a man of 28 who milked nights. He lost [[W p3 body|the top of one thumb]] in a gate and was charged for the bandage.

Then the defendant's own son took the stand. He was 17. [[K p6 name|Beth Anne Kuehl]], the prosecutor, asked him only what was in the can.

"Their passports," he said. "I looked her up. I wanted to know her actual name because Dad just called her Hey."

"And what was it?"

"[[W p1 name|Yolanda]]." He looked at his father. "It's [[W p1 name|Yolanda]], Dad."

[[K p7 name|Joel Stumpf]], for [[D p4 name|Verhagen]], moved for a mistrial and didn't get it. Judge [[K p8 name|Consuelo Rasmussen]] asked us, as a courtesy, to leave the young man's name out too. The herd book gives it to anybody who cares to look; his heifer, [[W p9 other|"Cody's Pride,"]] took a ribbon at the fair.

The daughter is to testify on Monday. The man is called Witness 3 in the papers, save for one stray "[[W p3 name|Fredy]]" on a hospital bill. Hers is on a school form beside her mother's: [[W p2 name|Itzel]], grade 9.
