id: x0083
genre: news
where: US-NM
published: 2016-09-15
title: Girl, 12, who called 911 from the tub is 'the bravest on the mesa'
person p1: role=witness age=12 protected=yes why=minor-witness
person p2: role=victim,relative age=- protected=yes why=identifies-protected
person p3: role=accused,relative age=35 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: DV where naming the adult victim would identify a protected child, so W (rule 10); accused stepfather D

GALLUP — The operator could hear water running. "I turned it on so he'd think I'm having a bath," the caller whispered. "My mom's on the floor."

She was 12. She stayed on for nineteen minutes. In that time [[D p3 name|Leland Yazzie Tso]], 35, her stepfather, broke the bathroom door and, police say, thought better of it.

[[D p3 name|Tso]] is in custody on charges of aggravated battery upon a household member. Chief [[K p4 name|Orlando Chee]] gave the girl a badge at a private ceremony Friday. He forgot that it wasn't wholly private; a guest put up a picture of the cake, iced "[[W p1 name|SHANDIIN]] OUR HERO."

Her mother, a [[W p2 employer|dialysis nurse at Red Rock Clinic]], is out of the hospital. A deputy read her name, [[W p2 name|Arlene Benally]], into the record at the first appearance. Magistrate [[K p5 name|Bernadette Sandoval]] asked for it to be left there.

[[K p4 name|Chee]] said that what's remarkable is the call itself. She'd told the operator where the gun was, where the dog was, and, at the end, that she had better turn the water off. It was, she said, getting high.
