id: g-0008
genre: news
where: US-CA
published: 2012-06-20
title: Jury out in Visalia choir director case
person p1: role=victim,witness age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen: none
note: reporter keeps to 'the girl' but quotes slip; only accordion player singles her out; the parish is tied to her

By [[K p6 name|Hank Olivera]]

VISALIA — A Tulare County jury will come back this morning for a third day to decide whether a popular parish choir director groomed and molested a girl who sang for him, or whether, as his lawyer puts it, "a hug has been put on trial."

[[K p2 name|Leonard Fagundes]], 46, faces four counts of lewd acts with a child of 14. He has pleaded not guilty and did not testify.

The Times-Ledger is not naming the girl, now 16. On the stand last week she spoke so low that Judge [[K p4 name|Antonia Baca-Reiss]] had the fan turned off. She said [[K p2 name|Fagundes]] began driving her home from practice at [[D p1 other|St. Brendan of the Valley]] because she had the heaviest thing to carry: she was the choir's [[W p1 other|only accordion player]].

In closing, Deputy District Attorney [[K p5 name|Sukhjit Dhaliwal]] read from 212 text messages. "Every one of these begins the same way," he said. "'Hey [[W p1 alias|Lulu]].' A grown man's phone, at midnight. 'Hey [[W p1 alias|Lulu]].'"

Public defender [[K p7 name|Carol Whitcomb]] told jurors the family owed the parish money. The mother, [[W p3 name|Ofelia Magaña]], who cleaned the rectory until [[W p3 date|the week of Corpus Christi]], testified she had forgiven the debt and not the man. She was admonished twice for speaking to her daughter, "[[W p1 name|Luisa]], mija, sit up," from the gallery.

His wife sat behind him each day in the same green coat. She wasn't called. A former tenor, [[K p8 name|Isidore Machado]], was; he said he once found the choir loft locked from the inside on a Wednesday, knocked, and was told through the door that they were tuning. "You don't tune an [[W p1 other|accordion]]," he said. "It comes the way it is."

[[K p7 name|Whitcomb]] asked him if he'd been passed over for a solo. Twice, he said, and deservedly.

If convicted, [[K p2 name|Fagundes]] could get 14 years. He has been free on $200,000 bail and sat through Tuesday's wait doing a crossword.

On the first day jurors asked for the definition of "substantial." On the second they asked for the girl's testimony to be read back. It took the reporter fifty minutes. No one in the room moved, and [[K p4 name|Baca-Reiss]] sent them home early.
