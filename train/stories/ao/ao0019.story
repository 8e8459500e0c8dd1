id: ao0019
genre: interview
where: US-ME
published: 2007-08-24
title: Dockside: a conversation with Captain [[K p1 name|Winslow Pettengill]], forty years a lobsterman
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=bystander age=10 protected=no why=minor-not-in-crime
person p5: role=convicted age=- protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=deceased age=- protected=no why=adult-bystander
note: nothing to protect; "trap", "shorts", "slave to the tide", "molested my gear" (the legal word for interfering with lobster traps) used innocently

Tape transcribed by [[K p2 name|Nell Bragdon]] for the Harbor Historical.

[[K p2 name|BRAGDON]]: Say your name and your buoy.

[[K p1 name|PETTENGILL]]: [[K p1 name|Winslow Pettengill]]. Orange over white over black. License [[K p1 id|2218]]. It was my father's number too, [[K p7 name|Amos Pettengill]]. He went over the stern in '68 and they found the boat going round and round, good as gold.

[[K p2 name|BRAGDON]]: Were you scared of the water after that?

[[K p1 name|PETTENGILL]]: I was scared of my mother. She said, you'll go tomorrow or you'll never go. I was nineteen. You're a slave to the tide in this life, but it's a fair master. It comes when it says.

[[K p2 name|BRAGDON]]: You've a sternman now.

[[K p1 name|PETTENGILL]]: Two. My wife, [[K p3 name|Thelma]], since her knee got fixed, and on Saturdays my granddaughter [[K p4 name|Lupine]], who is ten. She's got a student license, five traps, pink buoys with [[K p4 other|a unicorn on each]]. Bands faster than [[K p3 name|Thelma]] does. Don't you print that.

[[K p2 name|BRAGDON]]: Tell about the trap war.

[[K p1 name|PETTENGILL]]: Summer of '89. Somebody was molesting my gear. That's the word in the statute, [[K p2 name|Nell]], molesting, don't look at me so. Cutting lines, hauling what was not his. I lay out behind Ram Ledge three nights under a tarp with a thermos, and on the third night along comes [[K p5 name|Everett Crie]], from across the sound, with no lights. I'd gone to school with him.

[[K p2 name|BRAGDON]]: What did you do?

[[K p1 name|PETTENGILL]]: Turned on the spotlight and said good evening. [[K p6 name|Warden Beaulieu]] did the rest. [[K p6 name|Ray Beaulieu]], he's retired now, he keeps bees. [[K p5 name|Crie]] lost his license three years and paid four thousand. It's docket [[K p5 id|CR-89-1140]], I've got it framed in the privy. He was at my daughter's wedding, mind. We don't hold a thing past three years.

[[K p2 name|BRAGDON]]: And you live still—

[[K p1 name|PETTENGILL]]: In the same house, [[K p1 address|the gray one at the end of Fish Flake Lane]], with the anchor. Anyone can come. If the flag is up I'm home, if it's down I'm hauling, and if it's at half then it's [[K p3 name|Thelma]]'s cooking.

[[K p2 name|BRAGDON]]: What should [[K p4 name|Lupine]] know?

[[K p1 name|PETTENGILL]]: Throw back the shorts. And that her great-grandfather [[K p7 name|Amos]] could whistle two notes together. She's got the gap in her teeth for it.

(Tape 2 begins with a gull.) Photograph: [[K p4 photo|Lupine Pettengill with a two-pound lobster, which she let go.]] Lupines by the wharf courtesy of the garden club.
