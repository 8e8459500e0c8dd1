id: z0109
genre: interview
where: US-NC
published: 2017-02-16
title: Community radio script: “Who Gets Called What”
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-convicted
person p6: role=victim age=19 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p6: sex-trafficking-adult
note: radio script with speakers; show is about names in reports; guest uses own pseudonym; reads her booking entry aloud by mistake

INTRO MUSIC (:15)

[[K p2 name|TESSA]]: You're with [[K p2 name|Tessa Moonan]] in Asheville. Three guests, three words: "prostitute," "defendant," "witness." One woman in this room has been all three, inside a year. We'll call her June.

JUNE: I like June. It's warm.

[[K p2 name|TESSA]]: Also [[K p3 name|Dr. Bartholomew Ekwueme]], who counts words in newspapers, and [[K p4 name|Public Defender Shay Locklear]]. [[K p3 name|Doctor]], what did you count?

[[K p3 name|EKWUEME]]: Four hundred stories of arrests. Where there was a man taking the money, he was in one story in nine.

[[K p4 name|LOCKLEAR]]: That's generous. [[K p5 name|Travis Yount]] wasn't in any. He's doing fourteen years now, and on the morning they arrested June you'd have thought that she drove herself to Hickory, with no license and a broken collarbone, for fun.

JUNE: He'd hold my insulin. I'm diabetic. People say why'd you not run. I say, to which drugstore?

[[K p2 name|TESSA]]: You brought the clipping.

JUNE: I did. (PAPER) "Charged Tuesday with prostitution, [[W p1 name|Courtney Ledford]], 24, of" — oh, shoot.

[[K p2 name|TESSA]]: It's all right. We're taped. [[K p2 name|Tessa]] to board, mark that, please.

JUNE: Okay. Well. It says of Marion. It doesn't say about the collarbone.

[[K p4 name|LOCKLEAR]]: She wasn't the only one. He'd another, nineteen, and did the same to her with seizure pills.

JUNE: [[W p6 name|Kenzie]]. She lives with me now. She's got [[W p1 address|the downstairs at Buckeye Cove]] and I've got the up. We keep our own medicine.

[[K p3 name|EKWUEME]]: May I say what the fourth word should be?

[[K p2 name|TESSA]]: After the break.

[BOARD: CLIP AT 11:32 NOT CUT IN WEB VERSION — FIX]
