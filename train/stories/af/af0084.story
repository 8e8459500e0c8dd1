id: af0084
genre: news
where: US-OH
published: 2006-10-12
title: Akron church mission took boys' choir money, suit claims
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: choir boys forced to sing and dig; minors labour; sued

AKRON — They sang at malls, nursing homes and once for a governor. On the days between, eleven boys from Zambia dug a swimming pool by hand.

So claims a lawsuit filed against the Rev. [[K p3 name|Thurman Oakes]], 54, whose mission had promised their villages a school. No school was built. The boys, housed in [[W p1 address|two trailers at Mission Acres]], performed up to seven times a day. If one was sick, or asked about the money, the gas for the stove was shut off, and all eleven were told who had done it. He held their visas and would read aloud from the section on removal.

[[W p1 name|Given Mwape]], 15, was the soloist. "We were hungry and people clapped," he said. [[W p2 name|Fortune Zulu]], who was 17, drew the map that they used to walk to Kent.

A family there, the [[K p5 name|Sutphins]], heard "How Great Thou Art" from the driveway at five in the morning, and set out eleven plates.

Attorney [[K p4 name|Gail Horvath]] said [[K p3 name|Oakes]] took in $1.1 million. His voice mail says he is traveling.
