id: a-0141
genre: news
where: US-NC
published: 2014-03-02
title: Seventeen, and grown: How a state's cutoff turns victims into defendants
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused,victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=convicted age=17 protected=decide why=charged-as-adult
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
screen p9: none
note: long policy piece with three teenagers of two standings; docket numbers, diner, a yearbook photo, a surname that is a month

By [[K p8 name|Agatha Rowntree]]

RALEIGH SPRINGS — The clerk called the name three times, and the third time a girl in an orange jumpsuit put up her hand, the way you do in school.

[[W p1 name|Jasmyn May]] was 17. In most of the country she could not have been in that room at all. In North Carolina on a Tuesday last [[K p1 date|May]] she was case [[W p1 id|13CR 204418]], between a man who had driven without insurance and a man who'd slapped his cousin, and she was offered what they all were: plead today and go home.

"I didn't know where home they meant," she said.

Home was by then a Super 7 on Capital, where [[K p3 name|Roderick Vance Battle]], 45, rented by the week. He had found her at a bus stop in January with a garbage bag of clothes. He bought lunch. By April, her attorney says, he'd sold her to more than 200 men, and had punched her for a joke.

She pleaded. The judge, [[K p4 name|Leopold Strickland]], told her to make better choices. Nobody asked who had posted the ad, though it was stapled to the warrant.

[[K p3 name|Battle]] was indicted in December for human trafficking. He's pleaded not guilty.

It's a matter of birthdays. The safe-harbor act that took effect last fall says no minor can be prosecuted for prostitution. It doesn't reach back. [[K p6 name|Dr. Winifred Agbaje]], who runs a law clinic, has counted 61 people convicted at 16 or 17 between 2008 and 2013. "Each of them, on paper, is an adult prostitute," [[K p6 name|Agbaje]] said.

One is [[W p2 name|Courtney Elaine Dunbar]], who was 16, and whose mug shot a gossip site sells on a coffee cup. Her mother, [[W p7 name|Gail Dunbar]], bought nine so that no one else would. They're in the attic of her house on [[W p7 address|Tarpon Court]].

"That's a child with a retainer in," she said. "You can see the retainer."

Not every teenager in the adult dockets was bought by somebody. [[D p9 name|Kendall Moss]], now 19, robbed a bait shop at 17 and says he wasn't anyone's victim but his own. He served 14 months with men. "I learned cards," [[D p9 name|Moss]] said.

District Attorney [[K p5 name|Prentiss Holloway]] said that his office will not oppose motions to clear the 61. There have been, so far, two.

The girl with her hand up filed one of them. She'll graduate in [[K p1 date|May]], and works mornings at [[W p1 employer|the Biscuit Barn on Wake Road]]. She isn't mad at the judge, she said. He comes in Saturdays. He doesn't know her.

"I give him extra jelly," said [[W p1 name|Jasmyn]]. "That's my better choice."
