id: b-0031
genre: alert
where: GB-ENG
published: 2021-11-09
title: MISSING: Can you help us find [[D p1 name|Faye]]?
person p1: role=missing age=16 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=accused age=- protected=decide why=adult-accused
screen: unclear
note: active police appeal; concern about an adult who is not charged or arrested and is named by the appeal only as an associate (decide)

Officers in Tidewell are becoming increasingly concerned for 16-year-old [[D p1 name|Faye Ottaway]], who was last seen at about 7.20pm on Saturday 6 November getting off the X4 bus at Tidewell Interchange.

She's described as white, 5ft 6in, with bleached hair in two plaits and [[D p1 body|a healed cut through her right eyebrow]]. She was wearing a long black puffer coat and carrying a JD drawstring bag.

[[D p1 name|Faye]] is in the care of the local authority. She has links to Luton, and to Peterborough, and is believed to be in the company of a man called [[D p3 name|Donny Skeet]], thought to be in his thirties, who is asked to make contact with police. He isn't under arrest.

If you're reading this, [[D p1 name|Faye]], please text us or ring home. You're not in any trouble.

Sgt [[K p2 name|Ruth Adegoke]], of the missing persons team, said: "We don't want her photo everywhere for ever, but at this moment we do want it everywhere."

☎ 101 quoting MPT/2210/21. Direct message: @TidewellCops. Image: [[D p1 photo|ottaway_faye_cctv_x4.png]]
