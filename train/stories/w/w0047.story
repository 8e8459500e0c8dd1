id: w0047
genre: news
where: US-MS
published: 2016-02-18
title: Teacher's aide in Tupelo accused of taping kindergartner to chair
person p1: role=victim age=5 protected=yes why=minor-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
note: minor victim; mother posts; backpack, class, hearing aids

By [[K p5 name|DeeDee Franks]]

TUPELO — A kindergarten aide was charged on Wednesday with simple assault after, police say, she used three yards of duct tape to keep a pupil from "getting up and down."

[[K p2 name|Ashlyn Buse]], 26, of [[K p2 address|504 Gloster Court, Saltillo]], has been let go from [[W p1 school|Verona Lane Primary, room K-3]]. Her hearing is in city court, [[K p3 address|324 Court Street]], on the 25th; ticket [[K p2 id|no. 160-2-18-B]].

Chief [[K p3 name|Bart Agnew]] said that the five-year-old "is fine, and wants to know if she got in trouble."

The child's mother put it on the internet first. [[W p4 name|Porscha Gladney]] wrote: "My baby has [[W p1 body|two hearing aids, pink ones]] and this woman took them OUT so she wouldnt hear her." Under it is a picture, captioned "[[W p1 photo|Ja'Niyah first day, Doc McStuffins backpack]]". It had been shared by Wednesday night 4,100 times, including, for an hour, by this newspaper. "We oughtn't have," said the editor, [[K p5 name|Franks]].

[[W p4 name|Gladney]] works [[W p4 employer|the press at Tecumseh Cushion]] and had to hear it from the bus driver. Her daughter rides [[W p1 other|bus 40, first seat, from the Dollar General]].
