id: u0060
genre: news
where: GB-ENG
published: 2010-11-04
title: 'Gift' flats for homeless women came with a price list
person p1: role=victim age=31 protected=yes why=sexual-offence-victim
person p2: role=victim,accused age=28 protected=yes why=trafficking-victim
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=victim,deceased age=- protected=decide why=deceased
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult misidentified=yes
note: adult sex trafficking by landlord; one victim had conviction for keeping a brothel; street names; flats W

by [[K p7 name|Roisin Abernethy]]

When she was arrested the desk sergeant wrote "madam".

She was 28, weighed six and a half stone, and held the lease of a flat over a fried chicken shop because [[K p3 name|Dennis Orlando Pike]] had put the pen in her hand. Leicester Crown Court heard on Wednesday that [[K p3 name|Pike]], 46, met women coming out of hostels and prisons and offered them a key. After a week he named what it would cost. After two he named how it would be met, and with whom, and [[K p4 name|Bradley Dunn]], 33, came round to see that it was.

One who told him no had boiling water thrown over her feet.

The older of the two witnesses, 31, said: "You had four punters for the electric and six for the rent and anything on top was for him for being kind." She lived, like the others, at [[W p1 address|Tannery Wharf, in 11]]; her friend was in [[W p2 address|14]].

[[W p2 name|Joanne Keeley]] got nine months in 2008 for keeping a brothel ([[W p2 id|T20085550121]]). A third woman, [[D p8 name|Sandra Moss]], would have given evidence but died in the spring of an infected lung.

For the prosecution [[K p5 name|Rupert Agbaje]] called charity worker [[K p6 name|Lindiwe Tate]], who ran the drop-in. She'd had a birthday card from "[[W p1 name|Trace]] in 11." In it was £5, "for the biscuits."

[[K p3 name|Pike]] and [[K p4 name|Dunn]] deny controlling prostitution for gain. The trial continues.
