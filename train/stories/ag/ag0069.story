id: ag0069
genre: news
where: US-WI
published: 2024-03-15
title: Fake pictures, real girls
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: deepfakes; the mother signs a speech at the board; juvenile accused identified by family store

The photographs were made from yearbook portraits by a program that cost nothing. There were thirty-one of them, and every girl in them was clothed when her picture was taken.

"My daughter weighs what she weighs and somebody's machine decided she should weigh less," [[W p5 name|Jenna Rasmussen-Lor]] told the Waupaca County school board Monday. "[[W p1 name|Maiv]] is fifteen. She laughed at first. She said, Mom, those aren't even my knees. And then she didn't get up for four days."

Her friend [[W p2 name|Delaney]], 14, has switched schools.

The sheriff's office referred a 16-year-old boy to juvenile authorities. Although Sheriff [[K p4 name|Lowell Krueger]] wouldn't name him, he did tell the meeting that "a certain family should look at what's on the computer [[W p3 place|in the back of the bait store on County QQ]]," and some of the audience turned round to look at [[W p3 relative|the Pavelskis]].

State law was changed last year to cover images like these. It hasn't been tested. The board voted 7-0 to close the online yearbook, [[W p1 photo|/yearbook/9th/lor_maiv.png]] and all, which it had thought was already closed.
