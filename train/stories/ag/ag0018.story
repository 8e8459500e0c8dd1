id: ag0018
genre: news
where: AU-WA
published: 2020-11-06
title: Genealogist's hobby cracks a 33-year-old Perth case
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
note: cold case; archive caption gives the woman's maiden name and the street

Someone's second cousin in Bunbury wanted to know whether she was really descended from a First Fleet convict. She posted a tube of spit to America in 2018. This week detectives knocked on the door of [[K p2 name|Trevor Alan Cheetham]], 61, a retired crane driver of Armadale.

[[K p2 name|Cheetham]] faces two charges over an attack on a student nurse, 19, as she walked from a bus in 1987. He was in no one's notebook at the time.

Forensic genealogist [[K p4 name|Dr Oluwaseun Bright]] built a tree of 2,300 people. "Then there was one branch with a crane on it," she said.

Det-Insp [[K p3 name|Carmel Giudice]] said the woman, who now has grandchildren, cried and then asked what the weather had been like when he was arrested.

[[W p1 photo|PICTURED: Police search Hamersley Lane, October 1987, after the attack on nurse Rosalind Keogh. (Archive)]]
