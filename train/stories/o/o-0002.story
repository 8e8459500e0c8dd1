id: o-0002
genre: news
where: GB-SCT
published: 2016-10-28
title: [[K p1 name|Hamish Torrance Laidlaw]], 1931–2016: the inspector who kept bees
person p1: role=deceased,official age=85 protected=no why=official
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=minor-not-in-crime
person p5: role=convicted age=- protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
screen: none
note: obituary of a policeman; an old robbery with adult victim and convict; grandchild piper; all stay

In thirty-four years with the Border constabulary [[K p1 name|Hamish Laidlaw]] drew his baton once, and that was to get a swarm out of the post box in Kirk Wynd.

He was born in 1931 above a saddler's shop, the fourth of six, and joined as a cadet because the uniform included boots. He walked a beat until 1959, was made sergeant in 1964 and retired as inspector in 1985.

The case for which he's remembered is the Tweedbank wages robbery of 1971. The cashier, [[K p7 name|Moira Gibb]], had been coshed and could recall only that the man smelled of turpentine. [[K p1 name|Laidlaw]] visited every painter in the county, on his bicycle, and on the eleventh day shook hands with [[K p5 name|Alasdair "Dodie" Rennie]]. [[K p5 name|Rennie]] got eight years. On his release he painted the inspector's front door and would take no money. Miss [[K p7 name|Gibb]] came to the retirement dinner and sat between them.

"He never raised his voice in a cell," said former Chief Constable [[K p6 name|Sir Ewan Mackellar]]. "He'd simply wait. I've seen grown men confess to get away from the silence."

His wife, [[K p2 name|Isobel]], died in 2009. He is survived by his daughter, Dr [[K p3 name|Catriona Laidlaw-Shah]] of Dundee, and by three grandchildren, the youngest of whom, [[K p4 name|Rory Shah]], 14, piped him out of the kirk on Tuesday.

The hives have gone to the allotments. Friends are asked to plant clover.
