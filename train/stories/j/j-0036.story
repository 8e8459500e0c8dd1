id: j-0036
genre: news
where: US-WI
published: 2014-09-25
title: Aunt charged in death of toddler on Milwaukee's north side
person p1: role=deceased,victim age=2 protected=decide why=deceased
person p2: role=accused,relative age=33 protected=decide why=adult-accused
person p3: role=victim,witness age=5 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
note: deceased minor; surviving sibling hurt too; aunt accused shares surname

A 2-year-old boy who died Sunday had been left in a bathtub for forty minutes while his aunt watched a ball game, and his sister of five tried to lift him out, a criminal complaint says.

[[D p2 name|Shantell Renae Gilliam]], 33, was charged Wednesday with neglect of a child resulting in death, and with physical abuse for burns on the girl's hands. The water, Detective [[K p8 name|Erik Vandenberg]] wrote, was "hot enough to steam a window in the hallway."

The boy, [[D p1 name|Kamari Gilliam]], was taken to Children's Hospital and pronounced dead. His sister is in good condition there. The complaint calls her V-2, though it quotes a firefighter as telling her, "You did good, [[W p3 name|Kimora]], let go now, sweetheart."

[[D p5 name|Tamika Gilliam]], their mother, was at work, on her first week at a plating plant. "I asked my own sister," she said from her porch. "Who else do you ask?"

The complaint says [[D p2 name|Gilliam]] called 911 herself, at 4:52 p.m., and then called again to ask them to come to the back. Paramedics found the girl holding her brother's foot. She told a nurse that she had pulled the plug, that she knew how, but that the chain was hot.

[[D p2 name|Gilliam]] had been watching the children for eleven dollars a day since a center on Teutonia Avenue closed in August. She had no record. A state worker who visited the flat that month on another tenant's complaint noted a working smoke alarm and "two happy kids on a rug."

Stuffed animals had been tied to the fence by evening. A neighbor, [[K p6 name|Mai See Xiong]], brought a tray of egg rolls and didn't know to whom to give it.

Court Commissioner [[K p4 name|Barry Slagle]] set bail at $50,000 and ordered no contact with any minor. [[D p2 name|Gilliam]] spoke once, to ask when the funeral would be, and whether she would be let go to it.

V-2 [[W p3 school|started kindergarten at Auer Avenue three weeks ago]]. Her teacher has kept the name tag on the desk.

-- [[K p7 name|Annysa Pruett]]
