id: ai0018
genre: news
where: US-NE
published: 2005-10-13
title: Brothers' tale: one is tried as a man, the other sent to Kearney
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=victim age=64 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness age=11 protected=yes why=minor-witness
person p8: role=author age=- protected=no why=author
note: adult-charged elder is D; naming him or the mother identifies the 13-year-old with the same surname; the paper boy witness is a child

GRAND ISLAND — The store sold bait, beer and lottery tickets, and on the night of June 30 it held $412. For that, the Hall County attorney says, two brothers put its owner in a wheelchair.

[[D p1 name|Trevor Wade Kreikemeier]], who was 16, will go on trial as an adult on Monday. His brother, who was 13, was dealt with in juvenile court in August and is at the youth center in Kearney.

The owner, [[K p3 name|Ladislav "Lad" Novotny]], 64, of [[K p3 address|Bait & Bottle, South Locust]], was struck with a bottle and fell down the cellar steps. He does not remember it. "I remember the smaller one," [[K p3 name|Novotny]] said at his kitchen table. "He bought night crawlers off me since he was in kindergarten. [[W p2 name|Toby]] would count them."

Judge [[K p4 name|Maxine Teller]] on Tuesday refused to send [[D p1 name|Trevor Kreikemeier]]'s case down. He's to be 17 next week. He had been in trouble twice, and a psychologist thought that he would do well away from his father's house. "He may do well," Judge [[K p4 name|Teller]] said. "Mr. [[K p3 name|Novotny]] won't walk."

County Attorney [[K p5 name|Gil Rasmussen]] says that he'll call the younger brother. Under a deal, what [[W p2 name|Toby]] says can't be used against him. He has said already, in a statement, that he "held the door and then I held the flashlight."

Also on the list is the boy who delivers the Independent, who is 11, and who saw two bicycles lying on the gravel. "One was [[W p2 vehicle|orange with a banana seat]]," [[K p5 name|Rasmussen]] told the court, "and [[W p7 name|Ricky Sandoval]] says that there's only one such bike in the south end, that he'd offered five dollars for it himself." [[W p7 name|Ricky]] has [[W p7 other|the 5:30 route from Stolley Park to the overpass]].

Their mother, [[W p6 name|Connie Kreikemeier]], works two jobs, days at [[W p6 employer|the Swift plant]] and nights at a laundry. "I have one in the county and one at [[W p2 address|the center, B Unit]], and Sunday isn't long enough for both," she said. "[[D p1 name|Trev]] did wrong. But [[W p2 name|Tobias]] went because his brother told him to. He's a little boy. He sleeps with [[W p2 other|a stuffed walleye]]."

The case against the elder is [[D p1 id|CR05-488]]. That of the younger was closed, but its number, [[W p2 id|JV05-217]], is typed at the head of the witness list that was filed Wednesday, and next to it: "[[W p2 name|KREIKEMEIER, T. (juv.)]]"

A jury will be picked from sixty. [[K p3 name|Novotny]] said that he'd go, if the ramp has been fixed.

"I'd like to see if they've grown," he said.

[[K p8 name|Amy Zoucha]] is a staff writer.
