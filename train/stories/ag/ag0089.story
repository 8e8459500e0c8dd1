id: ag0089
genre: news
where: GB
published: 2024-07-18
title: Agency nurse named "Employee 7" reached settlement of £240,000
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
note: workplace civil suit; the woman's rota, accent and wedding post leak; employer tied to both

A hospital trust that told a Filipino nurse to "learn to take a compliment" has paid her £240,000 and will say so on its website for a year.

Known in the High Court papers as Employee 7, she'd sued [[D p1 employer|Wexmoor and District NHS Trust]] and one of its orthopaedic surgeons, [[K p2 name|Mr Giles Tarrant-Vine]], over his conduct between 2019 and 2021. He'd put his hands on her in theatre, she said, when hers were sterile and she couldn't move them. He denies it. He hasn't been charged; the trust, without admitting the claim, has let him go.

Her solicitor, [[K p3 name|Harpreet Gosal]], called it "the most eloquent fact I've ever pleaded. She had to stand with her arms up."

A healthcare assistant, [[K p4 name|Colm Devane]], kept a diary. His entries were disclosed with names blacked out, all except that for 12 May, International Nurses' Day, which reads: "T-V at it again. [[W p1 name|Maricel]] just looked at the clock. She is [[W p1 other|the only scrub nurse on Thursdays]] so where's she to go."

By Wednesday evening a newspaper had found her wedding on social media, under the tag [[W p1 alias|#BautistaMeetsBaines]], and printed the cake.
