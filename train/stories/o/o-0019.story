id: o-0019
genre: news
where: US-MS
published: 2001-04-24
title: Youth choir director indicted; deacon board 'did not know'
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: church of the accused is also the victim's: decide where only tied; the solo part and the grandmother single the boy out

A grand jury in its last hour on Friday returned a four-count indictment against the man who for nine years has led the young people's choir at [[D p1 employer|Mount Gilead Missionary Baptist]].

[[K p1 name|Lucius Earl Tolliver]], 37, is charged with sexual battery of a boy in that choir, who was 14. Bond is $75,000.

District Attorney [[K p3 name|Hollis Entrekin]] read the charge in the hall and wouldn't go past it. "There's a child," he said. "I'll not help you find him."

Plenty of others would. By Sunday it was being told in the parking lot that it was "[[W p2 other|the one who took the solo on Easter]]". A head usher used a first name to this reporter, "[[W p2 name|Cedric]]", caught herself, and asked that it not be written down. The boy's grandmother, [[W p6 name|Mother Essie Dampeer]], who has sat in the [[W p6 other|second pew on the left]] since the building was brick, stayed home for the first time anyone remembers.

Deacon [[K p5 name|Roosevelt Magee]], for the board, said that the deacons had no knowledge, had never been told, and had relieved [[K p1 name|Brother Tolliver]] of his duties. Asked on which date they relieved him, he said February. The arrest was in March.

[[K p1 name|Tolliver]]'s attorney, [[K p4 name|Jean-Anne Sistrunk]], said he is a musician, a father and innocent.

The choir robes, burgundy with a gold stole, were hanging in the vestibule. Somebody had turned the mirror around.
