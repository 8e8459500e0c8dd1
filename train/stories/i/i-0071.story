id: i-0071
genre: news
where: CA-SK
published: 2019-04-10
title: Prince Albert court: machete, moose, and a teen's second chance
person p1: role=accused,convicted age=15 protected=yes why=juvenile-accused
person p2: role=convicted age=28 protected=no why=adult-convicted
person p3: role=convicted age=50 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen: none
note: three items; only the third has a person to protect; elder as relative; drum group

Liquor store swing gets 30 months

[[K p2 name|Dakota Wayne Ermine]], 28, will do two and a half years for a robbery in which the only thing injured was a cardboard Santa. He walked into the store on 2nd Avenue on Dec. 20 with a machete, took a bottle of peach schnapps, and on the way out "for reasons he can't explain" cut the display in half. Clerk [[K p5 name|Ngoc Anh Bui]] told the court she hadn't been scared till she saw how sharp it was.

Moose out of season

A $5,600 fine and a three-year hunting ban for [[K p3 name|Kenneth Sawatzky]], 50, of Shellbrook, who shot a cow moose from a grid road three days late. Conservation officers found him trying to lift it with a bale fork. The meat went to the food bank.

Youth gets 'one more door'

A 15-year-old girl who pepper-sprayed a security guard at the mall will do 40 hours with an elder in her community in place of custody, Judge [[K p4 name|Earl Kalenith-Roy]] decided after a sentencing circle that took up most of Tuesday.

Twenty-two people spoke. The guard was one of them; he wanted her to know that it really hurts. She told him she was sorry. She'd been running with an older crowd who gave her the can.

Her name is protected under the Youth Criminal Justice Act. Legal aid lawyer [[K p6 name|Samantha Oleksyn]] said that the girl's strengths "don't fit on a form": she's [[W p1 other|the only girl who keeps a seat at the drum in Red Willow Singers]], and she's the one who gets her brothers up for school in [[W p1 place|Little Wapiti]].

It was the elder who closed the circle, Mrs. [[W p7 name|Adelaide Charles]], who is also her great-aunt. "[[W p1 name|Keira]], stand up," she said. "Look at all these people who took the day off work."
