id: ak0050
genre: news
where: US-CT
published: 2001-07-27
title: New London swim club's lost summer: coach in court, a mother at the microphone
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=victim age=14 protected=yes why=sexual-offence-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: two boys; relay record board; mother speaks; the accused's own address and number kept; month name Summer not a person

By [[K p8 name|Ardis Bellwether]]

It has been closed for repairs since June, the sign says, and nothing is broken but the sign.

[[K p1 name|Scott Merrill Fay]], 27, who taught the butterfly at [[D p2 place|the Ocean Beach pool]] to half the children in the city, was in Superior Court on Thursday for a matter of four minutes. He's accused of risk of injury to minors and sexual assault in the fourth degree, in the case of two boys, 12 and 14. [[K p1 name|Fay]], of [[K p1 address|6 Neptune Avenue]], has posted $75,000. Docket [[K p1 id|CR01-0255517]].

State's Attorney [[K p5 name|Horace Lindley-Ruiz]] said that he is aware of no others and would be glad to be told if he's wrong. The number is 860-555-0108.

"You'd think we would've seen," said [[K p7 name|Bunny Capizzano]], who has sold the hot dogs there since 1969. "I saw who bought two and only ate one. I never thought to see that." [[K p7 name|Capizzano]] has hung a towel over the record board. There's a reason: [[W p2 other|the 200 medley relay of last August, the 11-14s]], has four names on it, and everybody's been told that it was "two of [[W p2 other|the relay]]."

Under the towel, as any child can tell you, they're [[W p2 name|K. Baptista]], [[W p3 name|W. Ames-Littlefield]], and two whose mothers would like you to know that it wasn't them.

One mother didn't stay behind a towel. At Tuesday's recreation commission, [[W p4 name|Fernanda Baptista]] took the microphone from its stand. She's a welder at [[W p4 employer|Electric Boat]] and she'd come off shift in her leathers. "You got an email in March," she said. "It was me that wrote it. It said why does [[W p2 name|Kiko]] come home early from a thing he loves? You wrote back the schedule."

Recreation Director [[K p6 name|Royce Tillinghast]] said he was bound not to comment. "You're bound," said Mrs. [[W p4 name|Baptista]]. "I'm a welder, I know what's bound."

The older boy's people have said nothing to anyone. He's at [[W p3 place|an uncle's, on Block Island]] for the rest of the summer. A letter he wrote the judge was read in chambers; its envelope, with [[W p3 name|Will]] and the return address on it, lay for an hour on the rail. He wants to know whether the record still counts. Judge's reply, through [[K p5 name|Lindley-Ruiz]]: it does.

[[K p6 name|Tillinghast]] has been reassigned to parks. Will the pool reopen? It will, on August 6, he said, with two adults on deck at all times. [[K p7 name|Bunny Capizzano]] will be one.

On Wednesday somebody had lifted the towel. In the place of the four names was a strip of tape, and printed on the tape FOUR FAST KIDS. It was seen that the K, and the [[W p2 other|backward R the younger one is known for]], were in a child's hand.
