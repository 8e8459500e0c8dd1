id: t0049
genre: news
where: US-MO
published: 2020-09-10
title: Woman, 31, gets seven years for driving girls to Kansas City
person p1: role=convicted,victim age=31 protected=yes why=trafficking-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
note: the "bottom" convicted as trafficker, herself coerced from 18; hard case

By [[K p7 name|Emmett Sayles]]

ST. JOSEPH — Everyone agrees she had the keys. What the keys were for took the court all Thursday.

[[W p1 name|Tabitha Renee Coil]], 31, was sentenced to seven years for transporting minors. She drove, paid for rooms and once, the judge noted, bought a birthday cake for a passenger who was turning 15 and whose hours for that night were already sold.

[[K p2 name|Darnell Wysinger]], 47, for whom she did it, got 22 years in June. A psychologist, [[K p6 name|Dr. Oona Halloran]], traced him in the defendant's body as one would a road: the rib in 2008, the wrist in 2011, the two teeth. He'd started selling her nights when she was 18. He put her in the front seat at 29, [[K p6 name|Halloran]] testified, because she was "old," and told her the seat was hers as long as it was never empty in the back. He had keys, too, to the house of her parents.

Assistant U.S. Attorney [[K p4 name|Miles Dreyer]]: "Pain explains. It does not excuse what she did to that child."

That child, [[W p3 name|Emily]], wrote a letter asking the court to go easy on [[W p1 name|Tabby]]. It was read in chambers. U.S. District Judge [[K p5 name|Vivian Stroh]] gave the bottom of the range.

Inmate [[W p1 id|34155-019]] will report to [[W p1 place|the federal women's camp at Pekin]] by Oct. 1.

